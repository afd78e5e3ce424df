#!/usr/bin/env bash
# Brings the portal up to date and serves it: database, static files, demo content, then web server and worker.
set -euo pipefail
cd "$(dirname "$0")/.."

PYTHON=${VENV:-.venv}/bin/python
export PORT=${PORT:-8000}
export SITE_URL=${SITE_URL:-http://127.0.0.1:$PORT}
COLLECTED=var/static-collected  # copy of the lock file at the time of the last collection

complain() {
    printf '%s\n' "$@" >&2
    exit 1
}

port_is_taken() {
    (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null
}

show_progress() {
    awk '/Applying/ { printf "."; fflush(); applied = 1 } END { if (applied) print "" }'
}

static_files_changed() {
    [ ! -d var/static ] || ! cmp -s requirements.lock "$COLLECTED" || [ -n "$(find static portal news search home \
        -path '*static/*' -newer "$COLLECTED" -not -path '*/__pycache__*' -print -quit)" ]
}

port_is_taken && complain \
    "Cổng $PORT đang có chương trình khác dùng: hãy chạy  make run PORT=$((PORT + 1))" \
    "Port $PORT is in use by another program: run  make run PORT=$((PORT + 1))"

mkdir -p var
echo "Cập nhật cơ sở dữ liệu / updating the database"
"$PYTHON" manage.py migrate --no-input | show_progress
if static_files_changed; then
    echo "Gom tệp tĩnh / collecting static files"
    "$PYTHON" manage.py collectstatic --no-input --clear --verbosity 0
    cp requirements.lock "$COLLECTED"
fi
"$PYTHON" manage.py load_demo
exec "$PYTHON" manage.py serve
