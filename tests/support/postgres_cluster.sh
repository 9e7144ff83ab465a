#!/bin/bash
# A throw-away PostgreSQL for tests: reachable through a socket only, nothing synced.
#   postgres_cluster.sh start FOLDER [PID]   makes and starts it; the last line printed is
#                                      its URL. With PID it stops by itself when that process
#                                      has gone, however it went
#   postgres_cluster.sh stop FOLDER    stops it and removes what it made
#   postgres_cluster.sh halt FOLDER    stops it as an office would, cutting its connections
#   postgres_cluster.sh resume FOLDER  starts it again
# FOLDER is absolute and short (a socket's path has at most 107 bytes). Passwords
# are asked for (SCRAM), as an office server would: "postgres" may do everything,
# "admin" may create roles and databases, like the one who runs saikoku-cli init.
# Exit 3: PostgreSQL is not installed.
set -euo pipefail

script=$(readlink -f "$0")
readonly script
readonly password=correct-horse-battery
readonly action=${1:?start or stop} folder=${2:?folder} owner=${3:-}

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

start() {
    mkdir -p "$folder"
    [ "$(id -u)" != 0 ] || chown "$server" "$folder"
    cd "$folder"
    mkdir socket
    [ "$(id -u)" != 0 ] || chown "$server" socket
    chmod 755 "$folder" socket
    echo "$password" >"$folder/password"
    chmod 644 "$folder/password"
    as_server "$bin/initdb" -D "$folder/data" -U postgres -A scram-sha-256 --pwfile="$folder/password" \
        --encoding=UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
    rm "$folder/password"
    as_server tee -a "$folder/data/postgresql.conf" >/dev/null <<END
listen_addresses = ''
unix_socket_directories = '$folder/socket'
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
max_connections = 200
shared_buffers = 64MB
autovacuum_naptime = 5min
END
    resume
    as_server "$bin/psql" -q -h "$folder/socket" -U postgres -d postgres -v ON_ERROR_STOP=1 \
        -c "create role admin login createrole createdb password '$password'"
    if [ -n "$owner" ]; then
        setsid bash -c 'while kill -0 "$1" 2>/dev/null; do sleep 1; done; "$2" stop "$3"' _ \
            "$owner" "$script" "$folder" </dev/null >/dev/null 2>&1 &
    fi
    echo "postgresql:///postgres?host=$folder/socket"
}

resume() {
    cd "$folder"
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
    rm -rf "$folder/data" "$folder/socket" "$folder/server.log" "$folder/initdb.log" "$folder/password"
}

case $action in
start) start ;;
stop) stop ;;
halt) halt ;;
resume) resume ;;
*)
    echo "start, stop, halt or resume, not $action" >&2
    exit 2
    ;;
esac
