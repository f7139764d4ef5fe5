#!/usr/bin/env bash
# Every Rust test, with a PostgreSQL of their own beside SQLite.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
"$here/ensure-compiler.sh"
# Signing in is also tested against a provider that is not ours.
"$here/ensure-node.sh"
"$here/npm-install.sh" server/tests/oidc_provider
# Documents are validated by another program, which is fetched here and not in the middle of a test.
"$here/ensure-verapdf.sh" >/dev/null
# The stories are told twice, once on each engine; both run even when the first fails.
exec "$here/with-postgres.sh" bash -c '
    status=0
    cargo test --locked --workspace --no-fail-fast "$@" || status=1
    ENTRACTE_TEST_DATABASE=postgres cargo test --locked --workspace --test stories "$@" || status=1
    exit $status' test-crates "$@"
