#!/usr/bin/env bash
# Serves the portal for work on the code: DEBUG, reload, and the worker beside it. Both stop together.
set -euo pipefail
cd "$(dirname "$0")/.."

PYTHON=${VENV:-.venv}/bin/python
export DJANGO_SETTINGS_MODULE=portal.settings.development
mkdir -p var
"$PYTHON" manage.py migrate --no-input
"$PYTHON" manage.py load_demo
"$PYTHON" manage.py worker &
WORKER=$!
"$PYTHON" manage.py runserver "127.0.0.1:${PORT:-8000}" &
SERVER=$!
# Jobs in the background do not hear Ctrl C: the shell ends them, however it is ended itself.
trap 'kill "$WORKER" "$SERVER" 2>/dev/null || true' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
wait "$SERVER"
