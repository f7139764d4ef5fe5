#!/usr/bin/env bash
# Style sheet, script, fonts and marks: server/assets → server/assets/dist. Does nothing when nothing changed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/common.sh"
dir=$here/../server/assets

# Before the assets exist there is nothing to build.
[ -f "$dir/package.json" ] || exit 0

inputs() {
    (cd "$dir" && find . \( -name node_modules -o -name dist -o -name out \) -prune -o -type f -print0 |
        LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
}

now=$(inputs)
mark=$dir/dist/.inputs
if [ -f "$mark" ] && [ "$now" = "$(cat "$mark")" ]; then
    exit 0
fi
"$here/ensure-node.sh"
"$here/npm-install.sh" "$dir"
say "building the assets"
(cd "$dir" && npm run --silent build >&2)
printf '%s\n' "$now" >"$mark"
