#!/usr/bin/env bash
# Brings the portal up to date and serves it: database, demo content, static files, then web server and worker.
set -euo pipefail
cd "$(dirname "$0")/.."

VENV=${VENV:-.venv}
export PORT=${PORT:-8000}
export SITE_URL=${SITE_URL:-http://127.0.0.1:$PORT}
MANAGE=("$VENV/bin/python" manage.py)

collected_is_current() {
    local stamp=var/static/.collected
    [ -e "$stamp" ] && cmp -s requirements.lock var/static/.packages &&
        [ -z "$(find static portal news search home -path '*/__pycache__' -prune -o -path '*static/*' -newer "$stamp" -print -quit)" ]
}

mkdir -p var
echo "Cập nhật cơ sở dữ liệu / updating the database"
"${MANAGE[@]}" migrate --no-input --verbosity "${MIGRATE_VERBOSITY:-1}" | grep -v -E 'No migrations to apply|Operations to perform|Apply all migrations|Running migrations' || true
if ! collected_is_current; then
    echo "Gom tệp tĩnh / collecting static files"
    "${MANAGE[@]}" collectstatic --no-input --verbosity 0
    cp requirements.lock var/static/.packages
    touch var/static/.collected
fi
"${MANAGE[@]}" load_demo
cat <<ADDRESSES

  Cổng thông tin / portal          http://127.0.0.1:$PORT/
  Trang biên tập / editing         http://127.0.0.1:$PORT/quan-tri/
  Dừng lại / stop                  Ctrl+C

ADDRESSES
exec "${MANAGE[@]}" serve
