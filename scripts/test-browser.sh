#!/usr/bin/env bash
# The journeys in a real browser. Arguments choose files: scripts/test-browser.sh e2e/journeys/filing.test.mjs
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
"$here/ensure-node.sh"
"$here/npm-install.sh" e2e
ENTRACTE_BROWSER=$("$here/ensure-browser.sh")
export ENTRACTE_BROWSER
[ $# -gt 0 ] || set -- e2e/journeys/*.test.mjs
[ -e "$1" ] || { echo "error: no journey to run" >&2; exit 1; }
exec node --test --test-reporter=spec --test-concurrency=2 "$@"
