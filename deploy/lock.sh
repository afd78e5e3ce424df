#!/usr/bin/env bash
# Writes requirements.lock and requirements-dev.lock from pyproject.toml: versions and hashes for every platform, no
# addresses. Versions that stand in the files already are kept unless UPGRADE=1.
set -euo pipefail
cd "$(dirname "$0")/.."

OPTIONS=(--python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-annotate --quiet
    --custom-compile-command "make lock")
if [ -n "${UPGRADE:-}" ]; then OPTIONS+=(--upgrade); fi

if command -v uv >/dev/null; then
    UV=(uv)
else
    FOLDER=$(mktemp -d)
    trap 'rm -rf "$FOLDER"' EXIT
    python3 -m venv "$FOLDER"
    "$FOLDER/bin/python" -m pip install --quiet --disable-pip-version-check uv
    UV=("$FOLDER/bin/uv")
fi

"${UV[@]}" pip compile "${OPTIONS[@]}" pyproject.toml -o requirements.lock
"${UV[@]}" pip compile "${OPTIONS[@]}" --extra dev --constraint requirements.lock pyproject.toml -o requirements-dev.lock
echo "Lock files written."
