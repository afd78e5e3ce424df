# Sourced by build.sh, start.sh and stop.sh: where the node lies and whether it runs.
#
# ELASTICSEARCH_PORT  HTTP port on 127.0.0.1 (9209); the transport port is 100 above it
# ELASTICSEARCH_HEAP  memory of the node (512m)     SERVICES_DIR  folder for run-time files (var/services)

set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$HERE/../installing.sh"

VERSION=8.19.21
PORT=${ELASTICSEARCH_PORT:-9209}
HEAP=${ELASTICSEARCH_HEAP:-512m}
SERVICE_DIR=${SERVICES_DIR:-$(cd "$HERE/../../.." && pwd)/var/services}/elasticsearch
# Built once for all: a second node beside the first (the tests of these scripts start one) uses the same program.
PROGRAM_DIR=${ELASTICSEARCH_PROGRAM_DIR:-$SERVICE_DIR/program}
PID_FILE=$SERVICE_DIR/pid
LOG_FILE=$SERVICE_DIR/log
URL_FILE=$SERVICE_DIR/url

# The pid file may outlive its process, and the number may have gone to another program since.
is_running() {
    local pid
    pid=$(cat "$PID_FILE" 2>/dev/null) || return 1
    [ -n "$pid" ] && tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF -- "path.data=$SERVICE_DIR/data"
}

# Speaks HTTP by itself, so that a bare machine needs no curl. Answers while the node is usable.
is_healthy() {
    local answer
    answer=$(
        exec 2>/dev/null
        exec 3<>"/dev/tcp/127.0.0.1/$PORT" || exit 1
        printf 'GET /_cluster/health HTTP/1.0\r\n\r\n' >&3
        timeout 5 cat <&3
    ) || return 1
    grep -qE '"status":"(green|yellow)"' <<<"$answer"
}
