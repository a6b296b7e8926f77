#!/usr/bin/env bash
# poedit.sh FILE SEGMENTS SUFFIX: Poedit by keyboard. For each segment its source is taken over (Ctrl+B), SUFFIX typed behind it,
# and the segment marked done (Ctrl+Enter); then the file is saved in place.
set -euo pipefail
file=$(realpath "$1")
source "$(dirname "$0")/display.sh"
mkdir -p "$XDG_CONFIG_HOME/poedit"
printf 'translator_name=Test\ntranslator_email=test@example.invalid\ncheck_for_updates=0\n' >"$XDG_CONFIG_HOME/poedit/config"
poedit "$file" >>"$w/log" 2>&1 &
started=("$!" "${started[@]}")
id=$(window poedit)
sleep 3
eval "$(xdotool getwindowgeometry --shell "$id")"
xdotool windowfocus --sync "$id"
xdotool mousemove $((X + WIDTH / 4)) $((Y + HEIGHT - 60)) click 1
sleep 0.5
for _ in $(seq "$2"); do
  xdotool key --clearmodifiers ctrl+b; sleep 0.3
  xdotool key --clearmodifiers ctrl+End; sleep 0.1
  xdotool type --delay 40 -- "$3"; sleep 0.3
  xdotool key --clearmodifiers ctrl+Return; sleep 0.4
done
before=$(sha256sum <"$file")
xdotool key --clearmodifiers ctrl+s
saved "$file" "$before"
sleep 0.5
