#!/usr/bin/env bash
# Photographs the workbench: opens LAB in a fresh workspace on a display of its own, runs it and writes the window to PICTURE.
# Usage: releng/photograph.sh LAB PICTURE.png [XDOTOOL_COMMAND...]
# The commands after the picture drive the window before it is taken, for example: mousemove 700 820 click 1
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/drive.sh"

lab=$(realpath -- "${1:?the lab to open}")
picture=${2:?the picture to write}
open_workbench "$lab"
xdotool key ctrl+F11
sleep 4
if (($# > 2)); then
	xdotool "${@:3}"
	sleep 2
fi
picture "$picture"
close_workbench
