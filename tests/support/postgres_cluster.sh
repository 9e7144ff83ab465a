#!/bin/bash
# A throw-away PostgreSQL for tests: reachable through a socket only, nothing synced.
#   postgres_cluster.sh start FOLDER [PID]   makes and starts it; the last line printed is
#                                      its URL. With PID it stops by itself when that process
#                                      has gone, however it went
#   postgres_cluster.sh stop FOLDER    stops it and removes what it made
#   postgres_cluster.sh halt FOLDER    stops it as an office would, cutting its connections
#   postgres_cluster.sh resume FOLDER  starts it again, unless it runs
#   postgres_cluster.sh kill FOLDER    kills all its processes, as a power cut would
#   postgres_cluster.sh crash FOLDER   lets one of its processes crash; it is up again afterwards
#   postgres_cluster.sh standby FOLDER MAIN [PID]  makes and starts a synchronous standby of
#                                      the cluster in MAIN, which is started anew for it
#   postgres_cluster.sh promote FOLDER makes the standby the main server
#   postgres_cluster.sh disk FOLDER PART MB  before start: a disk of its own for PART (journal
#                                      or tables). Exit 4: it can't be mounted; only root may
# FOLDER is absolute and short (a socket's path has at most 107 bytes). Passwords
# are asked for (SCRAM), as an office server would: "postgres" may do everything,
# "admin" may create roles and databases, like the one who runs saikoku-cli init.
# Exit 3: PostgreSQL is not installed.
set -euo pipefail

script=$(readlink -f "$0")
readonly script
readonly password=correct-horse-battery
readonly action=${1:?start or stop} folder=${2:?folder}

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -x "$bin/initdb" ] || bin=$(dirname "$(command -v initdb)" 2>/dev/null) || true
if [ ! -x "$bin/initdb" ]; then
    echo "PostgreSQL's server is not installed (Debian: postgresql)." >&2
    exit 3
fi

# initdb refuses root.
as_server() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid="$server" --regid="$(id -g "$server")" --clear-groups env HOME="$folder" PGPASSWORD="$password" "$@"
    else
        PGPASSWORD=$password "$@"
    fi
}
server=postgres
id "$server" >/dev/null 2>&1 || server=nobody

make_folders() {
    mkdir -p "$folder"
    [ "$(id -u)" != 0 ] || chown "$server" "$folder"
    cd "$folder"
    mkdir socket
    [ "$(id -u)" != 0 ] || chown "$server" socket
    chmod 755 "$folder" socket
}

# Stops it by itself when the process $1 has gone.
watch_over() {
    [ -n "$1" ] || return 0
    setsid bash -c 'while kill -0 "$1" 2>/dev/null; do sleep 1; done; "$2" stop "$3"' _ \
        "$1" "$script" "$folder" </dev/null >/dev/null 2>&1 &
}

query() { as_server "$bin/psql" -q -A -t -h "$1/socket" -U postgres -d postgres -v ON_ERROR_STOP=1 -c "$2"; }

start() {
    make_folders
    echo "$password" >"$folder/password"
    chmod 644 "$folder/password"
    local journal=() confirmed=off
    [ ! -d journal ] || journal=(-X "$folder/journal" --wal-segsize=1)
    [ ! -d journal ] && [ ! -d tables ] || confirmed=on
    as_server "$bin/initdb" -D "$folder/data" "${journal[@]}" -U postgres -A scram-sha-256 --pwfile="$folder/password" \
        --encoding=UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
    rm "$folder/password"
    as_server tee -a "$folder/data/postgresql.conf" >/dev/null <<END
listen_addresses = ''
unix_socket_directories = '$folder/socket'
fsync = off
synchronous_commit = $confirmed
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
max_connections = 200
shared_buffers = 64MB
autovacuum_naptime = 5min
END
    resume
    query "$folder" "create role admin login createrole createdb password '$password'"
    watch_over "${1:-}"
    echo "postgresql:///postgres?host=$folder/socket"
}

standby() {
    local main=$1 tried
    make_folders
    as_server tee -a "$main/data/postgresql.conf" >/dev/null <<END
wal_level = replica
max_wal_senders = 4
synchronous_commit = on
END
    "$script" halt "$main"
    "$script" resume "$main"
    as_server "$bin/pg_basebackup" -h "$main/socket" -U postgres -D "$folder/data" -R -c fast --no-sync
    as_server tee -a "$folder/data/postgresql.conf" >/dev/null <<<"unix_socket_directories = '$folder/socket'"
    resume
    as_server tee -a "$main/data/postgresql.conf" >/dev/null <<<"synchronous_standby_names = '*'"
    query "$main" "select from pg_reload_conf()"
    for tried in {1..300}; do
        [ "$(query "$main" "select count(*) from pg_stat_replication where sync_state = 'sync'")" != 1 ] || break
        [ "$tried" != 300 ] || { cat "$folder/server.log" >&2; exit 1; }
        sleep 0.1
    done
    watch_over "${2:-}"
    echo "postgresql:///postgres?host=$main/socket,$folder/socket"
}

promote() {
    cd "$folder"
    as_server "$bin/pg_ctl" -D "$folder/data" -w -t 60 promote >/dev/null
}

disk() {
    mkdir -p "$folder/$1"
    mount -t tmpfs -o "size=$2m,mode=700" saikoku-test "$folder/$1" 2>/dev/null || exit 4
    chown "$server" "$folder/$1"
}

crash() {
    local tried
    kill -KILL "$(pgrep -P "$(head -n 1 "$folder/data/postmaster.pid")" -f 'background writer')"
    for tried in {1..300}; do
        sleep 0.1
        ! query "$folder" "select" 2>/dev/null || return 0
    done
    cat "$folder/server.log" >&2
    exit 1
}

kill_all() {
    local main
    main=$(head -n 1 "$folder/data/postmaster.pid")
    # shellcheck disable=SC2046 # one word for each process
    kill -KILL "$main" $(pgrep -P "$main")
}

resume() {
    cd "$folder"
    ! as_server "$bin/pg_ctl" -D "$folder/data" status >/dev/null || return 0
    as_server "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 start </dev/null >/dev/null ||
        { cat "$folder/server.log" >&2; exit 1; }
}

halt() {
    cd "$folder"
    as_server "$bin/pg_ctl" -D "$folder/data" -m fast -w -t 60 stop >/dev/null
}

stop() {
    cd /
    if [ -f "$folder/data/postmaster.pid" ]; then
        as_server "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null || true
    fi
    local part
    for part in journal tables; do
        ! mountpoint -q "$folder/$part" || umount -l "$folder/$part"
    done
    rm -rf "$folder/data" "$folder/journal" "$folder/tables" "$folder/socket" "$folder/server.log" "$folder/initdb.log" "$folder/password"
}

case $action in
start) start "${3:-}" ;;
stop) stop ;;
halt) halt ;;
resume) resume ;;
kill) kill_all ;;
crash) crash ;;
standby) standby "${3:?main}" "${4:-}" ;;
promote) promote ;;
disk) disk "${3:?part}" "${4:?megabytes}" ;;
*)
    echo "There is no action $action; the head of $script names them." >&2
    exit 2
    ;;
esac
