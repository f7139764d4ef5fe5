#!/usr/bin/env bash
# The journeys in a real browser. Arguments are the test runner's own, so that one journey can be chosen:
# scripts/test-browser.sh --test-name-pattern='ACC-05' e2e/journeys/signin.test.mjs
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
"$here/ensure-node.sh"
"$here/npm-install.sh" e2e
ENTRACTE_BROWSER=$("$here/ensure-browser.sh")
export ENTRACTE_BROWSER
[ $# -gt 0 ] || set -- e2e/journeys/*.test.mjs
exec node --test --test-reporter=spec --test-concurrency=2 "$@"
