#!/usr/bin/env bash
# Checks documents with the package that PACKAGE names. FILES is a pattern, OPTIONS are options of `said-and-done check`.
set -euo pipefail
shopt -s globstar nullglob

# npx fetches and runs what it is told, without a question. So PACKAGE is a file, or one version of the package.
version='^(@[a-z0-9._-]+/)?said-and-done@[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$'
if [[ -f "${PACKAGE:-}" && "$PACKAGE" == *.tgz ]]; then
  # npx reads a path from the nearest package.json, not from here.
  package="$(cd -- "$(dirname -- "$PACKAGE")" && pwd)/$(basename -- "$PACKAGE")"
elif [[ "${PACKAGE:-}" =~ $version ]]; then
  package="$PACKAGE"
else
  echo "“package” is “${PACKAGE:-}”. Name the file of the package, such as ./said-and-done-0.1.0.tgz, or one version of it: a name alone may be anybody’s." >&2
  exit 1
fi

read -ra options <<<"${OPTIONS:-}"
# The pattern is taken apart here on purpose.
# shellcheck disable=SC2206
files=($FILES)
if [ ${#files[@]} -eq 0 ]; then
  echo "No file matches “$FILES”." >&2
  exit 1
fi
npx --yes --package "$package" -- said-and-done check "${options[@]}" -- "${files[@]}"
