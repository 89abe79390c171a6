# Opens a workbench on a display of its own and drives it; photograph.sh and photograph-all.sh source this.
# Needs xvfb, xdotool and imagemagick, and a workbench that ./stacklab has built (or WORKBENCH=FOLDER).
# SIZE is that of the screen, VMARGS and ARGS are given to Java and to the workbench.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
workbench=${WORKBENCH:-$root/.stacklab/workbench}
size=${SIZE:-1600x1000}
work=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

# open_display: a screen of its own.
open_display() {
	mkfifo "$work/display"
	Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
	pids+=($!)
	local number
	read -r number <"$work/display"
	export DISPLAY=:$number NO_AT_BRIDGE=1
}

# open_workbench LAB: returns when its window is there.
open_workbench() {
	open_display
	# shellcheck disable=SC2086 # several words each
	"${JAVA_HOME:+$JAVA_HOME/bin/}java" @"$root/releng/workbench.options" ${VMARGS:-} -Dstacklab.labs="$root/sample-labs" \
		-jar "$workbench"/plugins/org.eclipse.equinox.launcher_*.jar ${ARGS:-} -data "$work/workspace" \
		-configuration "$work/configuration" "$1" >"$work/out.log" 2>&1 &
	pids+=($!)
	until window=$(xdotool search --onlyvisible --name '^Stacklab'); do
		kill -0 "${pids[1]}"
		sleep 0.5
	done
	window=${window%%$'\n'*}
	xdotool windowmove "$window" 0 0 windowsize "$window" "${size%x*}" "${size#*x}" windowfocus "$window"
	sleep 3
}

# launch_workbench LAB: as a user does it, by ./stacklab; returns when Java runs, which "java" is the process of.
launch_workbench() {
	"$root/stacklab" "$1" -data "$work/workspace" >"$work/out.log" 2>&1 &
	pids+=($!)
	until java=$(pgrep -n -f -- "-jar .* -data $work/workspace"); do
		kill -0 "${pids[1]}"
		sleep 0.02
	done
}

# close_workbench: ends it; what it has logged is told.
close_workbench() {
	kill "${pids[@]}" 2>/dev/null || true
	wait 2>/dev/null || true
	pids=()
	if [[ -s $work/workspace/.metadata/.log ]]; then
		echo "the workbench has logged something:" >&2
		cat "$work/workspace/.metadata/.log" >&2
	fi
	rm -rf "$work"
	work=$(mktemp -d)
}

# quick WORDS: finds a view, a perspective or a command by Quick Access.
quick() {
	xdotool windowfocus "$window" key ctrl+3
	sleep 1.5
	xdotool type "$1"
	sleep 2
	xdotool key Return
	sleep 3
}

# picture FILE: what is on the screen.
picture() { import -window root "$1"; }
