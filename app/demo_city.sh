# shellcheck shell=bash
# For app/run, app/softphone and tests/run, which source it after installer/steps.sh: the
# fictional city to try and to photograph.

# Where app/run puts it unless told otherwise.
demo_folder=${XDG_DATA_HOME:-${HOME:-/nonexistent}/.local/share}/saikoku-demo

# No secret: README and the demo's sign-in screen show both.
demo_user=admin
demo_password=sakurahama2026

# make_demo_city FOLDER RESIDENTS [OPTION OF demo …]: made beside its place and moved there whole, so
# that stopping half-way leaves no half city.
make_demo_city() {
    local folder=${1%/} residents=$2 making said
    making=$folder.making
    shift 2
    if ! mkdir -p "$(dirname "$folder")" 2>/dev/null || ! rm -rf "$making" || ! mkdir -m 700 "$making" 2>/dev/null; then
        die "Cannot write to $(dirname "$folder"). Name another folder with --data DIR."
    fi
    if [ -d "$folder" ] && ! rmdir "$folder" 2>/dev/null; then
        die "$folder holds other files and no store. Name another folder with --data DIR."
    fi
    said=$(SAIKOKU_PASSWORD=$demo_password "$project/build/release/bin/saikoku-cli" --data "$making" --user "$demo_user" \
        demo --residents "$residents" "$@") || die "The demo city could not be made; see above."
    printf '[demo]\nuser=%s\npassword=%s\n' "$demo_user" "$demo_password" >>"$making/settings.ini"
    mv "$making" "$folder"
    say "${said//"${making##*/}"/"${folder##*/}"}"
}
