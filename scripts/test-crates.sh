#!/usr/bin/env bash
# Every Rust test, with a PostgreSQL of their own beside SQLite.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
"$here/ensure-compiler.sh"
# Signing in is also tested against a provider that is not ours.
"$here/ensure-node.sh"
"$here/npm-install.sh" server/tests/oidc_provider
exec "$here/with-postgres.sh" cargo test --locked --workspace --no-fail-fast "$@"
