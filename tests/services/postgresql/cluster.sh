# Sourced by start.sh and stop.sh: where the cluster lies and as whom its programs run.
#
# POSTGRESQL_PORT  port on 127.0.0.1 (54329)      SERVICES_DIR  folder for run-time files (var/services)

set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$HERE/../installing.sh"

PORT=${POSTGRESQL_PORT:-54329}
SERVICE_DIR=${SERVICES_DIR:-$(cd "$HERE/../../.." && pwd)/var/services}/postgresql
URL_FILE=$SERVICE_DIR/url

# initdb and pg_ctl refuse to run as root.
RUN_AS=()
if [ "$(id -u)" = 0 ]; then
    OWNER=nobody
    if id postgres >/dev/null 2>&1; then OWNER=postgres; fi
    RUN_AS=(runuser -u "$OWNER" --)
fi

as_owner() {
    (cd / && "${RUN_AS[@]}" "$@")
}

find_programs() {
    local initdb
    initdb=$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)
    initdb=${initdb:-$(command -v initdb || true)}
    [ -n "$initdb" ] && PROGRAMS=$(dirname "$(readlink -f "$initdb")")
}

# A checkout in a home folder that only root may enter cannot hold files of another user.
choose_data_dir() {
    mkdir -p "$SERVICE_DIR"
    HOME_DIR=$SERVICE_DIR/cluster
    if ! as_owner test -x "$SERVICE_DIR"; then
        HOME_DIR=/var/tmp/portal-postgresql-$(printf '%s' "$SERVICE_DIR" | cksum | cut -d ' ' -f 1)
    fi
    DATA_DIR=$HOME_DIR/data
    LOG_FILE=$HOME_DIR/log
}

is_running() {
    as_owner "$PROGRAMS/pg_ctl" status -D "$DATA_DIR" >/dev/null 2>&1
}
