#!/usr/bin/env bash
# Makes sure of nginx and wrk for the gateway's benchmark; prints nothing when they are there.
set -euo pipefail
PATH=$PATH:/usr/sbin
if command -v nginx >/dev/null 2>&1 && command -v wrk >/dev/null 2>&1; then
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "The gateway's benchmark needs nginx and wrk: install them." >&2
  exit 1
fi
sudo=''
[ "$(id -u)" = 0 ] || sudo=sudo
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends nginx-light wrk >/dev/null
