#!/usr/bin/env bash
# Chromium for the browser tests. Prints the program's path.
set -euo pipefail
. "$(dirname "$0")/common.sh"

find_browser() {
    local name
    for name in "${ENTRACTE_BROWSER:-}" /usr/bin/chromium "$(command -v chromium-browser 2>/dev/null || true)" \
        "$(command -v google-chrome 2>/dev/null || true)"; do
        if [ -n "$name" ] && [ -x "$name" ]; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
}

find_browser && exit 0
apt_install chromium
find_browser || die "no Chromium, even after installing it"
