#!/usr/bin/env bash
# lokalize.sh FILE SEGMENTS SUFFIX: Lokalize by keyboard. In each unit the source is taken over (Ctrl+Space) and SUFFIX typed behind
# it, then the next one is shown (Page Down); then the file is saved in place.
set -euo pipefail
file=$(realpath "$1")
source "$(dirname "$0")/display.sh"
printf '[Identity]\nauthorName=Test\nauthorLocalizedName=Test\nauthorEmail=test@example.invalid\ndefaultLangCode=uk\ndefaultMailingList=test@example.invalid\n' >"$XDG_CONFIG_HOME/lokalizerc"
dbus-run-session -- lokalize "$file" >>"$w/log" 2>&1 &
started=("$!" "${started[@]}")
id=$(window lokalize)
sleep 5
xdotool windowfocus --sync "$id"
eval "$(xdotool getwindowgeometry --shell "$id")"
xdotool mousemove $((X + WIDTH * 6 / 10)) $((Y + HEIGHT / 2)) click 1
sleep 0.5
for _ in $(seq "$2"); do
  xdotool key --clearmodifiers ctrl+space; sleep 0.3
  xdotool key --clearmodifiers ctrl+End; sleep 0.1
  xdotool type --delay 30 -- "$3"; sleep 0.2
  xdotool key --clearmodifiers Next; sleep 0.4
done
before=$(sha256sum <"$file")
xdotool key --clearmodifiers ctrl+s
saved "$file" "$before"
sleep 0.5
