#!/usr/bin/env bash
# Validates PDF files against PDF/A-2a and PDF/UA-1: scripts/validate-pdf.sh file.pdf …
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
class_path=$("$here/ensure-verapdf.sh")
exec java -cp "$class_path" "$here/verapdf/Validate.java" "$@"
