#!/usr/bin/env bash
# A real WordPress on loopback: a MariaDB on its own socket and PHP's built-in server. Ready in about two seconds.
#   up.sh FOLDER PORT [THEME]      FOLDER/asked.log: the paths asked for, a line each. THEME: twentytwentyone (classic, whole posts in archives) or twentytwentythree (block theme)
# Needs the Debian packages that install.sh installs.
set -eu
home=$(realpath -m "$1"); port=$2; theme=${3:-twentytwentyone}
mkdir -p "$home/db" "$home/run"
# Links where the file system has them: the files of the package are only read, those written are new ones.
cp -rLl /usr/share/wordpress "$home/site" 2>/dev/null || cp -rL /usr/share/wordpress/. "$home/site"
rm -f "$home/site/wp-config.php" "$home/site/.htaccess"
chmod 755 "$home" "$home/run"; chown -R mysql "$home/db" "$home/run" 2>/dev/null || true
mariadb-install-db --user=mysql --datadir="$home/db" --auth-root-authentication-method=normal >/dev/null 2>&1
setsid mariadbd --user=mysql --datadir="$home/db" --socket="$home/run/db.sock" --skip-networking \
    --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=OFF >"$home/db.log" 2>&1 &
echo $! >"$home/db.pid"
for _ in $(seq 120); do mariadb-admin --socket="$home/run/db.sock" -uroot ping >/dev/null 2>&1 && break; sleep 0.25; done
mariadb --socket="$home/run/db.sock" -uroot -e "create database wp character set utf8mb4"
cat >"$home/site/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('DB_HOST', 'localhost:$home/run/db.sock');
define('WP_HOME', 'http://127.0.0.1:$port'); define('WP_SITEURL', 'http://127.0.0.1:$port');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
cat >"$home/site/router.php" <<'PHP'
<?php
file_put_contents(__DIR__ . '/../asked.log', $_SERVER['REQUEST_URI'] . "\n", FILE_APPEND);
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
PHP
cd "$home/site"
THEME=$theme php -d error_reporting=0 -r '
define("WP_INSTALLING", true); $_SERVER["HTTP_HOST"] = "127.0.0.1";
require "wp-load.php"; require "wp-admin/includes/upgrade.php";
wp_install("Provtidningen", "redaktion", "redaktion@example.org", true, "", "hemligt");
global $wp_rewrite; update_option("permalink_structure", "/%year%/%monthnum%/%postname%/"); $wp_rewrite->init(); flush_rewrite_rules();
update_option("posts_per_page", 5); update_option("rss_use_excerpt", 0); switch_theme(getenv("THEME")); wp_delete_post(1, true);
' 2>/dev/null
PHP_CLI_SERVER_WORKERS=4 setsid php -d error_reporting=0 -S "127.0.0.1:$port" router.php >"$home/php.log" 2>&1 &
echo $! >"$home/php.pid"
for _ in $(seq 40); do curl -sf -o /dev/null "http://127.0.0.1:$port/" && break; sleep 0.25; done
echo "http://127.0.0.1:$port/"
