<?php
// Installs the tables, and makes the author who may not write HTML freely. Prints the versions as JSON.
define('WP_INSTALLING', true);
function wp_new_blog_notification() {
    // Nobody is to get a mail.
}
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Trial', 'administrator', 'administrator@trial.invalid', false, '', getenv('TRIAL_PASSWORD'));
wp_insert_user([
    'user_login' => 'author',
    'user_pass' => getenv('TRIAL_PASSWORD'),
    'user_email' => 'author@trial.invalid',
    'role' => 'author',
]);
switch_theme(getenv('TRIAL_THEME'));
echo json_encode(['wordpress' => $wp_version, 'theme' => wp_get_theme()->get('Name')]);
