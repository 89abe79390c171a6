#!/usr/bin/env bash
# Photographs every view and perspective of the workbench, light and dark, in English and German.
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

# prefer_dark: as the preference page leaves it for the next start.
prefer_dark() {
	local settings=$work/workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings
	mkdir -p "$settings"
	printf 'eclipse.preferences.version=1\nthemeid=org.eclipse.e4.ui.css.theme.e4_dark\n' >"$settings/org.eclipse.e4.ui.css.swt.theme.prefs"
}

english=("Packets (" "Firmware (" "Resources (" "Plots (" "Why" "Compare (" "Lessons (" "Guide (" "Problems (" "Console (" "Inspect")
german=("Pakete (" "Firmware (" "Ressourcen (" "Kurven (" "Warum" "Vergleich" "Lektionen (" "Handbuch (")
photograph light "${english[@]}"
prefer_dark
photograph dark "${english[@]}"
ARGS="-nl de" photograph german "${german[@]}"
