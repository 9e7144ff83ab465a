#!/bin/bash
# Core, the reports' data part and saikoku-cli build, pass their unit tests and
# load no Gui, Widgets or Charts. Run by ctest (label headless) from any preset.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd -P)
folder=$project/build/headless
cd "$project"

[ -f "$folder/build.ninja" ] || cmake --preset headless >/dev/null
cmake --build "$folder" -j "$(nproc)" | tail -n 30

seen=0
for program in "$folder"/bin/saikoku-cli "$folder"/tests/*; do
    [ -f "$program" ] && [ -x "$program" ] || continue
    visual=$(readelf -d "$program" | grep -E 'NEEDED.*libQt6(Gui|Widgets|Charts|PrintSupport|OpenGL|Quick)' || true)
    if [ -n "$visual" ]; then
        printf '%s loads what needs a screen:\n%s\n' "${program#"$project"/}" "$visual"
        exit 1
    fi
    seen=$((seen + 1))
done
[ $seen -ge 2 ] || { echo "Found no program and test to look into in $folder."; exit 1; }
echo "$seen programs load no Gui, Widgets or Charts."

ctest --test-dir "$folder" -j "$(nproc)" -L '^unit$' --no-tests=error --output-on-failure | tail -n 40
