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
trap 'kill "$WORKER" 2>/dev/null || true' EXIT
"$PYTHON" manage.py runserver "127.0.0.1:${PORT:-8000}"
