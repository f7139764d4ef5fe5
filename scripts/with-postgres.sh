#!/usr/bin/env bash
# with-postgres.sh COMMAND…: runs COMMAND with ENTRACTE_TEST_POSTGRES naming a PostgreSQL of its own.
#
# The cluster lives in a temporary directory, listens on a free loopback port with a password made
# for this run, and is stopped and removed however COMMAND ends. PostgreSQL refuses to run as root,
# so root lends it to the postgres user. The exit status is COMMAND's. A watcher cleans up even when
# this script is killed outright.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/common.sh"
[ $# -gt 0 ] || die "with-postgres.sh needs a command to run"

bin=$("$here/ensure-postgres.sh")
# Short path: a Unix socket's name must fit in 107 bytes.
dir=$(mktemp -d /tmp/entracte-pg.XXXXXX)

as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd "$dir" && setpriv --reuid=postgres --regid=postgres --init-groups env HOME="$dir" "$@")
    else
        (cd "$dir" && "$@")
    fi
}

clean_up() {
    if [ -f "$dir/data/postmaster.pid" ]; then
        as_server "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1 || true
    fi
    rm -rf "$dir"
}

# shellcheck disable=SC2317  # reached through the trap
stop() {
    status=$?
    trap - EXIT INT TERM HUP
    [ -z "${watcher:-}" ] || kill "$watcher" 2>/dev/null || true
    clean_up
    exit "$status"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

self=$$
(
    trap '' INT HUP
    while kill -0 "$self" 2>/dev/null; do sleep 1; done
    clean_up
) >/dev/null 2>&1 </dev/null &
watcher=$!

mask=$(umask)
umask 077
password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '%s\n' "$password" >"$dir/password"
if [ "$(id -u)" -eq 0 ]; then
    id postgres >/dev/null 2>&1 || die "no postgres user to lend the cluster to"
    chown -R postgres "$dir"
fi

# fsync and synchronous_commit stay on: the product checks both and refuses a server that would lose acknowledged writes.
as_server "$bin/initdb" -D "$dir/data" -U entracte -E UTF8 --locale=C --auth=scram-sha-256 \
    --pwfile="$dir/password" --no-sync >"$dir/initdb.log" 2>&1 ||
    { cat "$dir/initdb.log" >&2; die "initdb failed"; }

# A port free a moment ago can be taken by now: try a few.
for _ in 1 2 3 4 5; do
    port=$(node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
    if as_server "$bin/pg_ctl" -D "$dir/data" -w -t 60 -l "$dir/server.log" start -o \
        "-c listen_addresses=127.0.0.1 -p $port -k $dir -c max_connections=300 -c shared_buffers=64MB" \
        >/dev/null 2>&1; then
        started=yes
        break
    fi
done
[ "${started:-no}" = yes ] || { cat "$dir/server.log" >&2; die "PostgreSQL did not start"; }

say "PostgreSQL $("$bin/postgres" --version | awk '{print $3}') for the tests on 127.0.0.1:$port"
# Keywords rather than an address: the tests add their own (a schema each) at the end.
export ENTRACTE_TEST_POSTGRES="host=127.0.0.1 port=$port user=entracte password=$password dbname=postgres"
# The password file was for initdb alone; the caller's own files get the caller's usual mask back.
rm -f "$dir/password"
umask "$mask"
"$@"
