<?php
// Publishes the post that comes as JSON, as its author would; prints its address and what WordPress kept of it.
require __DIR__ . '/wp-load.php';
$asked = json_decode(stream_get_contents(STDIN));
wp_set_current_user(get_user_by('login', $asked->author)->ID);
$id = wp_insert_post(wp_slash([
    'post_title' => $asked->title,
    'post_content' => $asked->content,
    'post_status' => 'publish',
]), true);
if (is_wp_error($id)) {
    fwrite(STDERR, $id->get_error_message());
    exit(1);
}
echo json_encode(['address' => get_permalink($id), 'kept' => get_post($id)->post_content]);
