#!/usr/bin/env bash
# Measures the memory of the workbench that ./stacklab has built, with a run of a million spans: what the process has resident before
# the run, at most while the chart follows it, and a while after.
# Usage: releng/memory.sh [PICTURE.png], a picture of the chart with the run. Needs xvfb, xdotool and, for the picture, imagemagick.
# shellcheck disable=SC2154 # drive.sh sets root, work and java
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/drive.sh"

resident() { awk -v name="$1:" '$1 == name { printf "%d MB\n", $2 / 1024 }' "/proc/$java/status"; }
ticks() { awk '{ print $14 + $15 }' "/proc/$java/stat"; }

# settle: returns when the process has been idle for five seconds.
settle() {
	local before now
	before=$(ticks)
	while sleep 5 && now=$(ticks) && ((now - before > 25)); do
		before=$now
	done
}

million=$work/million.lab
sed 's/key="count" value="10"/key="count" value="48000"/' \
	"$root/sample-labs/e-udp-fig2-traditional/e-udp-fig2-traditional.lab" >"$million"
open_display
launch_workbench "$million"
until window=$(xdotool search --onlyvisible --name '^Stacklab'); do
	sleep 0.5
done
settle
echo "with a lab open:        $(resident VmRSS)"
xdotool windowfocus "${window%%$'\n'*}" key ctrl+F11
settle
echo "at most during the run: $(resident VmHWM)"
sleep 20
echo "with the run open:      $(resident VmRSS)"
[[ -z ${1:-} ]] || import -window root "$1"
kill "$java"
close_workbench
