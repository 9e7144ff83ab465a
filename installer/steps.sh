# shellcheck shell=bash
# For app/run, tests/run and installer/setup, which source it: where the project
# is, which machine this is, and how a step is announced and timed.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*"; }
complain() { printf '%s: %s\n' "${program:-saikoku}" "$*" >&2; }
die() {
    complain "$@"
    exit 1
}

# Nobody to ask: CI, or no terminal to ask on.
unattended() { [ "${CI:-}" = true ] || [ ! -t 0 ] || [ ! -t 1 ]; }

step_since=0
step() {
    step_since=$SECONDS
    say "== $1"
}
step_done() { say "   done in $((SECONDS - step_since)) s${1:+ ($1)}"; }

# debian-12, debian-13, ubuntu-24.04 (and what is built on them), or unknown.
distribution() {
    if [ ! -r /etc/os-release ] || ! command -v dpkg-query >/dev/null; then
        echo unknown
        return
    fi
    (
        . /etc/os-release
        case "$ID:${VERSION_ID:-}" in
            debian:12) echo debian-12 ;;
            debian:13 | debian:) echo debian-13 ;;
            ubuntu:24.04 | ubuntu:24.10 | ubuntu:25.* | ubuntu:26.*) echo ubuntu-24.04 ;;
            *)
                case "${UBUNTU_CODENAME:-${DEBIAN_CODENAME:-${VERSION_CODENAME:-}}}" in
                    bookworm) echo debian-12 ;;
                    trixie) echo debian-13 ;;
                    noble) echo ubuntu-24.04 ;;
                    *) echo unknown ;;
                esac
                ;;
        esac
    )
}

cores() { nproc 2>/dev/null || echo 2; }

# build PRESET [TARGET…]: configures when needed and builds; quiet unless it fails.
build() {
    local preset=$1 folder=$project/build/$1 log werror=ON status=0
    shift
    # Newer compilers know newer warnings: only the reference system refuses them.
    [ "$(distribution)" = debian-12 ] || werror=OFF
    mkdir -p "$folder" 2>/dev/null || die "Cannot write to $folder. Use a copy of the project in a folder of your own."
    log=$folder/build.log
    if ! (cd "$project" && cmake --preset "$preset" -DSAIKOKU_WERROR=$werror) >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        complain "CMake could not configure the preset $preset; the whole log is $log."
        return 1
    fi
    cmake --build "$folder" -j "$(cores)" ${1:+--target "$@"} 2>&1 | tee -a "$log" | show_progress || status=$?
    if [ $status -ne 0 ]; then
        grep -A 12 -E 'FAILED:|error:|fatal error' "$log" | head -n 60 >&2
        complain "The build of preset $preset failed; the whole log is $log."
        return 1
    fi
}

# Ninja's [17/240] as one moving line on a terminal, as nothing elsewhere.
show_progress() {
    local line
    if [ -t 1 ]; then
        while IFS= read -r line; do
            case "$line" in \[[0-9]*) printf '\r   %s   ' "${line%% *}" ;; esac
        done
        printf '\r%20s\r' ''
    else
        cat >/dev/null
    fi
}
