#!/usr/bin/env bash
# A Rust toolchain and a C compiler (the embedded database is C). Rust is never installed for you:
# which one you have is your choice, as long as it is new enough.
set -euo pipefail
. "$(dirname "$0")/common.sh"

command -v cargo >/dev/null 2>&1 || die "no Rust on this machine: install Rust 1.95 or newer (https://rustup.rs)"
command -v cc >/dev/null 2>&1 || apt_install gcc libc6-dev
command -v cc >/dev/null 2>&1 || die "no C compiler, even after installing gcc"
