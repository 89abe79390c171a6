#!/usr/bin/env bash
# Photographs the workbench: opens LAB in a fresh workspace on a display of its own, runs it and writes the window to PICTURE.
# Usage: releng/photograph.sh LAB PICTURE.png [XDOTOOL_COMMAND...]
# The commands after the picture drive the window before it is taken, for example: mousemove 700 820 click 1
# Needs xvfb, xdotool and imagemagick, and a workbench that ./stacklab has built (or WORKBENCH=FOLDER).
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
workbench=${WORKBENCH:-$root/.stacklab/workbench}
size=${SIZE:-1600x1000}
lab=$(realpath -- "${1:?the lab to open}")
picture=${2:?the picture to write}
work=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
pids+=($!)
read -r number <"$work/display"
export DISPLAY=:$number NO_AT_BRIDGE=1

"${JAVA_HOME:+$JAVA_HOME/bin/}java" --enable-native-access=ALL-UNNAMED -Dstacklab.labs="$root/sample-labs" \
	-jar "$workbench"/plugins/org.eclipse.equinox.launcher_*.jar -data "$work/workspace" -configuration "$work/configuration" \
	"$lab" >"$work/out.log" 2>&1 &
pids+=($!)

until window=$(xdotool search --onlyvisible --name '^Stacklab'); do
	kill -0 "${pids[1]}"
	sleep 0.5
done
xdotool windowmove "$window" 0 0 windowsize "$window" ${size/x/ } windowfocus "$window"
sleep 3
xdotool key ctrl+F11
sleep 4
if (($# > 2)); then
	xdotool "${@:3}"
	sleep 2
fi
import -window root "$picture"
if [[ -s $work/workspace/.metadata/.log ]]; then
	echo "the workbench has logged something:" >&2
	cat "$work/workspace/.metadata/.log" >&2
fi
