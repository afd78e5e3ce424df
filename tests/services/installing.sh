# Sourced by the service scripts: messages on standard error (standard output carries the addresses alone) and
# Debian packages, installed only when root asks.

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

require_packages() {
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        fail "Please install these Debian packages first: sudo apt-get install $*"
    fi
    say "Installing $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >&2 </dev/null || say "apt-get update failed: trying with the package lists at hand"
    apt-get install -y -qq --no-install-recommends "$@" >&2 </dev/null || fail "apt-get could not install: $*"
}
