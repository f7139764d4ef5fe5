#!/usr/bin/env bash
# Node 20.19 or newer with npm: builds the style sheet and drives the browser tests.
set -euo pipefail
. "$(dirname "$0")/common.sh"

usable() {
    command -v npm >/dev/null 2>&1 &&
        node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null
}

usable && exit 0
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    apt_install nodejs npm
fi
usable || die "Node 20.19 or newer is needed, this is $(node --version 2>/dev/null || echo none)"
