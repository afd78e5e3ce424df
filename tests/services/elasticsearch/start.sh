#!/usr/bin/env bash
# Starts an Elasticsearch node for the tests, on loopback, and prints ELASTICSEARCH_URL=… on standard output.
# Safe to repeat: a node that runs already is left alone.
. "$(dirname "$0")/node.sh"

WAIT_SECONDS=90

launch() {
    mkdir -p "$SERVICE_DIR"/{data,tmp,logs,snapshots}
    # setsid: an interrupt meant for the caller's terminal must not reach the node.
    setsid java "-Xms$HEAP" "-Xmx$HEAP" -XX:+ExitOnOutOfMemoryError -Xss1m \
        -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Djava.locale.providers=SPI,COMPAT \
        -Djava.io.tmpdir="$SERVICE_DIR/tmp" -Djna.tmpdir="$SERVICE_DIR/tmp" -Djna.nosys=true \
        -Dio.netty.noUnsafe=true -Dio.netty.noKeySetOptimization=true \
        -Dlog4j.shutdownHookEnabled=false -Dlog4j2.disable.jmx=true \
        -Des.path.home="$PROGRAM_DIR" -cp "$PROGRAM_DIR/classes:$PROGRAM_DIR/lib/*" TestNode \
        "path.data=$SERVICE_DIR/data" "path.logs=$SERVICE_DIR/logs" "path.repo=$SERVICE_DIR/snapshots" \
        "http.port=$PORT" "transport.port=$((PORT + 100))" >"$LOG_FILE" 2>&1 </dev/null &
    echo $! >"$PID_FILE"
}

wait_until_healthy() {
    local waited
    for ((waited = 0; waited < WAIT_SECONDS; waited++)); do
        is_healthy && return
        is_running || break
        sleep 1
    done
    tail -n 20 "$LOG_FILE" >&2
    "$HERE/stop.sh"
    fail "Elasticsearch did not start on port $PORT; ELASTICSEARCH_PORT chooses another one. Full log: $LOG_FILE"
}

if ! is_running; then
    "$HERE/build.sh"
    if is_healthy; then fail "Another Elasticsearch answers on port $PORT already; ELASTICSEARCH_PORT chooses another one"; fi
    say "Starting Elasticsearch on port $PORT"
    launch
    wait_until_healthy
    printf 'http://127.0.0.1:%s\n' "$PORT" >"$URL_FILE"
fi
echo "ELASTICSEARCH_URL=$(cat "$URL_FILE")"
