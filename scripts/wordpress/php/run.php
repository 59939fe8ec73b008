<?php // Runs code from the standard input within WordPress, and prints what it returns as JSON.
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
echo wp_json_encode( eval( stream_get_contents( STDIN ) ) );
