#!/usr/bin/env bash
# Makes the virtual environment and installs one of the two lock files into it, when that is needed at all.
#
#   deploy/environment.sh runtime|dev
#
# PYTHON chooses the interpreter (default: the first of python3.11 … python3 that is new enough),
# VENV the folder (default: .venv).
set -euo pipefail
cd "$(dirname "$0")/.."

VENV=${VENV:-.venv}
NEWEST_TRIED=14

complain() {
    printf '%s\n' "$@" >&2
    exit 1
}

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

choose_python() {
    local candidate
    if [ -n "${PYTHON:-}" ]; then
        new_enough "$PYTHON" || return 1
        echo "$PYTHON"
        return
    fi
    for candidate in $(seq -f 'python3.%.0f' 11 "$NEWEST_TRIED") python3; do
        if new_enough "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

make_environment() {
    local python
    python=$(choose_python) || complain \
        "Thiếu Python 3.11 trở lên: hãy chạy  sudo apt-get install python3 python3-venv" \
        "Python 3.11 or newer is missing: run  sudo apt-get install python3 python3-venv"
    "$python" -c 'import venv, ensurepip' 2>/dev/null || complain \
        "Thiếu mô-đun venv của Python: hãy chạy  sudo apt-get install python3-venv" \
        "Python's venv module is missing: run  sudo apt-get install python3-venv"
    echo "Tạo môi trường Python trong $VENV / making the Python environment in $VENV"
    "$python" -m venv "$VENV"
}

install_lock() {
    local lock=$1 installed=$2
    if cmp -s "$lock" "$installed"; then
        return
    fi
    echo "Cài các gói trong $lock / installing the packages of $lock"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r "$lock" ||
        complain "Không cài được các gói: xem thông báo ở trên. / The packages could not be installed: see above."
    cp "$lock" "$installed"
}

case "${1:-}" in
    runtime | dev) ;;
    *) complain "usage: deploy/environment.sh runtime|dev" ;;
esac

"$VENV/bin/python" -c '' 2>/dev/null || make_environment
if [ "$1" = dev ]; then
    install_lock requirements-dev.lock "$VENV/installed-dev.lock"
    # The development lock holds every package of the other one at the same version.
    cp requirements.lock "$VENV/installed-runtime.lock"
else
    install_lock requirements.lock "$VENV/installed-runtime.lock"
fi
