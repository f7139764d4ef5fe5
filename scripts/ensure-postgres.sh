#!/usr/bin/env bash
# The PostgreSQL server programs (13 or newer). Prints the directory that holds them.
# The tests start a cluster of their own (with-postgres.sh): a system cluster is never touched.
set -euo pipefail
. "$(dirname "$0")/common.sh"

newest_bindir() {
    local dir
    for dir in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -V -r) \
        "$(dirname "$(command -v initdb 2>/dev/null || echo /nowhere/initdb)")"; do
        if [ -x "$dir/initdb" ] && [ -x "$dir/pg_ctl" ] && [ -x "$dir/postgres" ]; then
            printf '%s\n' "$dir"
            return 0
        fi
    done
    return 1
}

newest_bindir && exit 0
# Without this the package would create and start a system cluster that nobody asked for.
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    as_root mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
apt_install postgresql
newest_bindir || die "no PostgreSQL server programs, even after installing postgresql"
