#!/usr/bin/env bash
# Photographs every view and perspective of the workbench, light and dark, in English and German, and at twice the size.
# Usage: releng/photograph-all.sh FOLDER [LAB]
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/drive.sh"

folder=${1:?the folder to write to}
lab=$(realpath -- "${2:-$root/sample-labs/e-udp-fig2-traditional/e-udp-fig2-traditional.lab}")
mkdir -p "$folder"

# photograph LOOK WORDS...: one picture for each of the words that Quick Access knows.
photograph() {
	local look=$1 name
	open_workbench "$lab"
	xdotool key ctrl+F11
	sleep 4
	picture "$folder/$look-lab.png"
	for name in "${@:2}"; do
		quick "$name"
		picture "$folder/$look-$(tr -cs '[:alnum:]\n' - <<<"${name,,}").png"
	done
	close_workbench
}

english=("Packets (" "Firmware (" "Resources (" "Plots (" "Why" "Compare (" "Lessons (" "Guide (" "Problems (" "Console (" "Inspect")
german=("Pakete (" "Firmware (" "Ressourcen (" "Kurven (" "Warum" "Vergleich" "Lektionen (" "Leitfaden (")
photograph light "${english[@]}"
ARGS="-cssTheme org.eclipse.e4.ui.css.theme.e4_dark" photograph dark "${english[@]}"
ARGS="-nl de" photograph german "${german[@]}"
SIZE=2600x1800 size=2600x1800 VMARGS=-Dswt.autoScale=200 photograph double "${english[@]}"
