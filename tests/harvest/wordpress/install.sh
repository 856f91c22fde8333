#!/usr/bin/env bash
# install.sh: the Debian packages of a WordPress for tests. Does nothing where they are, or where it may not install.
set -eu
packages="wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml php-mbstring php-curl"
# shellcheck disable=SC2086
dpkg -s $packages >/dev/null 2>&1 && exit 0
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || { echo "WordPress for tests: run as root: apt-get install $packages" >&2; exit 0; }
apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages
