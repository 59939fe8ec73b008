#!/usr/bin/env bash
# Checks documents with the package that PACKAGE names. FILES is a pattern, OPTIONS are options of `said-and-done check`.
set -euo pipefail
shopt -s globstar nullglob
read -ra options <<<"${OPTIONS:-}"
# The pattern is taken apart here on purpose.
# shellcheck disable=SC2206
files=($FILES)
if [ ${#files[@]} -eq 0 ]; then
  echo "No file matches “$FILES”." >&2
  exit 1
fi
npx --yes --package "$PACKAGE" -- said-and-done check "${options[@]}" "${files[@]}"
