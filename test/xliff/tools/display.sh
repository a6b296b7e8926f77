# A display of its own for a program with windows, and a home of its own; sourced by the scripts beside it. Sets w (a temporary
# folder) and DISPLAY; everything that was started ends with the script.
w=$(mktemp -d) started=()
cleanup() { for id in "${started[@]}"; do kill "$id" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$w"; }
trap cleanup EXIT
mkdir -p "$w/run" "$w/.config"
chmod 700 "$w/run"
Xvfb -displayfd 3 -screen 0 1280x900x24 3>"$w/display" >"$w/log" 2>&1 &
started+=($!)
for _ in $(seq 100); do [ -s "$w/display" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$w/display")
export DISPLAY HOME=$w XDG_CONFIG_HOME=$w/.config XDG_RUNTIME_DIR=$w/run XDG_DATA_HOME=$w/.local XDG_CACHE_HOME=$w/.cache
unset DBUS_SESSION_BUS_ADDRESS

window() { # window CLASS: waits for a program's main window, the only large one, and gives its id
  local id
  for _ in $(seq 60); do
    for id in $(xdotool search --onlyvisible --class "$1" 2>/dev/null); do
      eval "$(xdotool getwindowgeometry --shell "$id" 2>/dev/null)" && [ "${WIDTH:-0}" -gt 400 ] && { echo "$id"; return 0; }
    done
    sleep 0.5
  done
  echo "no window of $1" >&2
  return 1
}

saved() { # saved FILE SUM: waits until a file has another sum
  for _ in $(seq 20); do [ "$(sha256sum <"$1")" = "$2" ] || return 0; sleep 0.5; done
  return 1
}
