<?php
// php post.php FOLDER/site posts.json: publishes posts, changes or deletes those with an "id"; prints id and address of each.
// posts.json: [{"title", "content" (HTML), "date" ("2024-05-01 10:00:00"), "tags": [], "id"?, "delete"?}]
define("WP_USE_THEMES", false);
$_SERVER["HTTP_HOST"] = "127.0.0.1";
require $argv[1] . "/wp-load.php";
foreach (json_decode(file_get_contents($argv[2]), true) as $p) {
    if (!empty($p["delete"])) {
        echo $p["id"], " ", get_permalink($p["id"]), "\n";
        wp_delete_post($p["id"], true);
        continue;
    }
    $post = array_filter([
        "ID" => $p["id"] ?? null, "post_title" => $p["title"] ?? null, "post_content" => $p["content"] ?? null,
        "post_date" => $p["date"] ?? null, "tags_input" => $p["tags"] ?? null,
    ]);
    $id = isset($p["id"]) ? wp_update_post($post, true) : wp_insert_post($post + ["post_status" => "publish"], true);
    if (is_wp_error($id)) { fwrite(STDERR, $id->get_error_message() . "\n"); exit(1); }
    echo $id, " ", get_permalink($id), "\n";
}
