#!/usr/bin/env bash
# Starts a PostgreSQL cluster of our own for the tests, on loopback, and prints DATABASE_URL=… on standard output.
# Safe to repeat: a cluster that runs already is left alone. Nothing is synced to disk: never use it for real data.
# Who waits five minutes for a lock is refused, so that a test fails instead of waiting for ever.
. "$(dirname "$0")/cluster.sh"

make_cluster() {
    local password_file=$HOME_DIR/password
    say "Making a PostgreSQL cluster in $HOME_DIR"
    rm -rf "$HOME_DIR"
    install -d -m 700 ${OWNER:+-o "$OWNER"} "$HOME_DIR"
    (umask 077 && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >"$password_file")
    if [ -n "${OWNER:-}" ]; then chown "$OWNER" "$password_file"; fi
    as_owner "$PROGRAMS/initdb" -D "$DATA_DIR" --username=portal --pwfile="$password_file" \
        --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >/dev/null ||
        fail "initdb could not make the cluster"
}

start_cluster() {
    local options="-F -p $PORT -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
        -c synchronous_commit=off -c full_page_writes=off -c max_connections=60 \
        -c lock_timeout=5min -c log_lock_waits=on"
    as_owner "$PROGRAMS/pg_ctl" start -D "$DATA_DIR" -l "$LOG_FILE" -w -t 60 -o "$options" >/dev/null </dev/null || {
        tail -n 20 "$LOG_FILE" >&2 || true
        fail "PostgreSQL did not start on port $PORT; POSTGRESQL_PORT chooses another one"
    }
}

make_database() {
    local password port server
    password=$(cat "$HOME_DIR/password")
    port=$(sed -n 4p "$DATA_DIR/postmaster.pid")
    server=postgresql://portal:$password@127.0.0.1:$port
    if ! "$PROGRAMS/psql" -q "$server/portal" -c '' 2>/dev/null; then
        "$PROGRAMS/psql" -q "$server/postgres" -c 'CREATE DATABASE portal'
    fi
    (umask 077 && printf 'postgres://portal:%s@127.0.0.1:%s/portal\n' "$password" "$port" >"$URL_FILE")
}

made_by_this_version() {
    local version
    version=$("$PROGRAMS/postgres" --version | grep -oE '[0-9]+' | head -n 1)
    [ "$(cat "$DATA_DIR/PG_VERSION" 2>/dev/null)" = "$version" ]
}

find_programs || { require_packages postgresql; find_programs; } || fail "No initdb found after installing postgresql"
choose_data_dir
if ! is_running; then
    made_by_this_version || make_cluster
    start_cluster
fi
make_database
echo "DATABASE_URL=$(cat "$URL_FILE")"
