#!/usr/bin/env bash
# Makes sure of a Chromium for the browser tests; prints nothing when there is one.
set -euo pipefail
for name in "${PARLEY_BROWSER:-}" chromium chromium-browser google-chrome; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
    exit 0
  fi
done
if ! command -v apt-get >/dev/null 2>&1; then
  echo "The browser tests need Chromium or Chrome: install one, or set PARLEY_BROWSER to its path." >&2
  exit 1
fi
sudo=''
[ "$(id -u)" = 0 ] || sudo=sudo
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
