<?php
// A WordPress for one trial: where it is and where its database listens comes from the environment.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('TRIAL_SOCKET'));
define('WP_HOME', getenv('TRIAL_ADDRESS'));
define('WP_SITEURL', getenv('TRIAL_ADDRESS'));
define('WP_DEBUG', false);
// It asks nobody on the network: the edition alone is reached.
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost');
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
