#!/usr/bin/env bash
# Measures the start of the workbench that ./stacklab has built: from the command to the painted diagram of a lab.
# Usage: releng/cold-start.sh [STARTS]
# shellcheck disable=SC2154 # drive.sh sets root, work, workbench and java
# Each start has a fresh workspace and a screen of its own. "first" has neither the archive of classes nor the caches that the
# launcher's rehearsal or an earlier start leaves behind; the others have. Needs xvfb, xdotool and imagemagick.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/drive.sh"

lab=$root/sample-labs/e-udp-fig2-traditional/e-udp-fig2-traditional.lab
# Where the diagram is, left of the splash; it has a dozen colours and more, an empty editor one.
diagram=250x150+290+190

since() { echo $((($(date +%s%N) - $1) / 1000000)); }

# start NAME: one line of wall and processor time.
start() {
	open_display
	local begin wall
	begin=$(date +%s%N)
	launch_workbench "$lab"
	until (($(import -silent -window root -crop "$diagram" +repage -format %k info:) > 11)); do
		kill -0 "${pids[1]}"
		sleep 0.05
	done
	wall=$(since "$begin")
	awk -v name="$1" -v wall="$wall" -v hertz="$(getconf CLK_TCK)" \
		'{ printf "%-7s %5.2f s, processor %5.2f s\n", name, wall / 1000, ($14 + $15) / hertz }' "/proc/$java/stat"
	kill "$java"
	wait "${pids[1]}" || true
	close_workbench
}

"$root/stacklab" --version >/dev/null
mv "$workbench" "$workbench.rehearsed"
cp -a "$workbench.rehearsed" "$workbench"
rm -rf "$workbench"/classes.jsa "$workbench"/configuration/org.eclipse.{osgi,core.runtime,equinox.app}
start first
rm -rf "$workbench"
mv "$workbench.rehearsed" "$workbench"
for ((i = 1; i <= ${1:-5}; i++)); do
	start "start $i"
done
uptime
