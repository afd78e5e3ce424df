#!/usr/bin/env bash
# Stops the node that start.sh started; its data stay. Nothing happens when it does not run.
. "$(dirname "$0")/node.sh"

WAIT_SECONDS=30

wait_until_gone() {
    local waited
    for ((waited = 0; waited < WAIT_SECONDS * 5; waited++)); do
        is_running || return 0
        sleep 0.2
    done
    return 1
}

if is_running; then
    kill -TERM "$(cat "$PID_FILE")"
    wait_until_gone || kill -KILL "$(cat "$PID_FILE")"
    say "Elasticsearch stopped"
fi
rm -f "$PID_FILE" "$URL_FILE"
