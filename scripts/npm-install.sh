#!/usr/bin/env bash
# npm-install.sh DIR: brings DIR/node_modules to what its lock file says; does nothing when it is there already.
set -euo pipefail
. "$(dirname "$0")/common.sh"

dir=$1
mark=$dir/node_modules/.installed
[ -f "$dir/package-lock.json" ] || die "$dir has no package-lock.json"
if [ -f "$mark" ] && cmp -s "$mark" "$dir/package-lock.json"; then
    exit 0
fi
say "installing npm packages of $dir"
(cd "$dir" && npm ci --no-audit --no-fund --loglevel=error >&2)
cp "$dir/package-lock.json" "$mark"
