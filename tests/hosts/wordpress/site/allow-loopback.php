<?php
// A must-use plugin: lets WordPress ask a site on this machine for its oEmbed answer, which it refuses otherwise.
add_filter('http_request_host_is_external', fn($is_external, $host) => $is_external || $host === 'localhost', 10, 2);
