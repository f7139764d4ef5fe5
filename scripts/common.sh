# Sourced by the other scripts: how to say things, and how to become root for apt when we are not.

say() { printf '==> %s\n' "$*" >&2; }

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Runs a command as root: directly in a container, through sudo on somebody's machine.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        die "'$*' needs root: run it yourself or install sudo"
    fi
}

# Installs Debian packages, refreshing the package list only when something is really missing.
apt_install() {
    command -v apt-get >/dev/null 2>&1 || die "not a Debian machine: install $* yourself"
    say "installing $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 update >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 -y \
        --no-install-recommends install "$@" >&2
}
