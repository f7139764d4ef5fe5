#!/usr/bin/env bash
# Node 20.19 or newer with npm: builds the style sheet and drives the browser tests.
set -euo pipefail
. "$(dirname "$0")/common.sh"

usable() {
    command -v npm >/dev/null 2>&1 &&
        node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null
}

usable && exit 0
# Debian 13 has a Node new enough; Debian 12 has not, and half an installation helps nobody.
if ! command -v node >/dev/null 2>&1 && command -v apt-cache >/dev/null 2>&1; then
    as_root apt-get -qq update >&2
    offered=$(apt-cache policy nodejs | awk '/Candidate:/ {print $2}')
    if dpkg --compare-versions "${offered%%[!0-9.]*}" ge 20.19 2>/dev/null; then
        apt_install nodejs npm
    fi
fi
usable || die "Node 20.19 or newer with npm is needed (found: $(node --version 2>/dev/null || echo none)); see https://nodejs.org"
