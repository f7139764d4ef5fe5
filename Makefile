# The only commands anyone has to know. Each installs what it needs and is quick when it is there.
#
#   make run      the whole counter with demonstration data on http://127.0.0.1:8080
#   make test     every test: the crates on SQLite and PostgreSQL, then the journeys in a browser
#   make check    format, lints, licences, texts, documents
#   make dev      as run, rebuilt and restarted when a source changes
#   make mutants  changes the law in every small way; a test has to notice (SHARD=0/8: an eighth)
#   make bench    the ratios of docs/ARCHITECTURE.md (bench-large: growth to 10 million requests)
#
# LISTEN and DATA move the demonstration elsewhere: make run LISTEN=127.0.0.1:9000 DATA=/tmp/demo

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

LISTEN ?= 127.0.0.1:8080
DATA   ?= ./data

.PHONY: help run dev build assets test test-crates test-browser check fmt mutants bench bench-large third-party pictures manual-pictures clean-data

help:
	@sed -n '3,10s/^# \{0,1\}//p' Makefile

run: build
	target/debug/entracte demo --listen $(LISTEN) --data $(DATA)

dev: assets
	@node scripts/dev.mjs --listen $(LISTEN) --data $(DATA)

build: assets
	@scripts/ensure-compiler.sh
	cargo build --locked --bin entracte

assets:
	@scripts/build-assets.sh

# Both halves run even when the first fails, so that one run tells everything; either failure fails the target.
test: build
	@scripts/ensure-postgres.sh >/dev/null
	@scripts/ensure-browser.sh >/dev/null
	@status=0; \
	scripts/test-crates.sh || status=1; \
	scripts/test-browser.sh || status=1; \
	exit $$status

test-crates: assets
	@scripts/test-crates.sh

test-browser: build
	@scripts/test-browser.sh

check: assets
	@scripts/ensure-compiler.sh
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	@node scripts/licences.mjs --check
	@node scripts/imports.mjs
	@node scripts/check-addresses.mjs
	@node scripts/check-templates.mjs
	@node scripts/check-acceptance.mjs
	@node --test --test-reporter=dot scripts/ server/assets/test/
	@cd server/assets && npm test --silent

fmt:
	cargo fmt --all

mutants:
	@scripts/ensure-compiler.sh
	@command -v cargo-mutants >/dev/null || cargo install cargo-mutants --locked
	PROPTEST_CASES=32 cargo mutants --package domain --output target $(if $(SHARD),--shard $(SHARD))

# Writes THIRD-PARTY.md anew after a dependency changed.
third-party: assets
	@node scripts/licences.mjs --write

# Takes the pictures of the README and of the manual anew, after the look or a screen changed.
pictures: build
	@scripts/npm-install.sh e2e
	@ENTRACTE_BROWSER=$$(scripts/ensure-browser.sh) node e2e/pictures.mjs
	@$(MAKE) --no-print-directory manual-pictures

# Only those of the manual, by the journey that walks it (decision 0030).
manual-pictures: build
	@ENTRACTE_PICTURES=1 scripts/test-browser.sh e2e/journeys/manual.test.mjs

bench bench-large: assets
	@$(MAKE) --no-print-directory -C bench $@

clean-data:
	rm -rf -- $(DATA)
