#!/usr/bin/env bash
# Stops the cluster that start.sh started; its data stay. Nothing happens when it does not run.
. "$(dirname "$0")/cluster.sh"

find_programs || exit 0
choose_data_dir
if is_running; then
    as_owner "$PROGRAMS/pg_ctl" stop -D "$DATA_DIR" -m fast -w >/dev/null
    say "PostgreSQL stopped"
fi
rm -f "$URL_FILE"
