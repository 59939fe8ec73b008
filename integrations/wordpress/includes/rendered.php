<?php
/**
 * What the edit screen's script makes of a document when it is saved: the list for readers without script, and the story for
 * machines. Both hold for that very text of the document and for no other.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Meta: JSON with `of` (hash of the document's text), `list` (HTML) and `jsonLd`. */
const RENDERED = '_said_and_done_rendered';

add_action( 'init', __NAMESPACE__ . '\register_rendered', 11 );

/** Restoring a revision brings back what was made of it. */
function register_rendered(): void {
	register_post_meta(
		DOCUMENT,
		RENDERED,
		array(
			'type'              => 'string',
			'single'            => true,
			'revisions_enabled' => true,
			'show_in_rest'      => false,
			'auth_callback'     => static fn ( $allowed, $key, $id ) => current_user_can( 'publish_post', $id ),
		)
	);
}

/**
 * Keeps what was made in the browser. It is taken from those alone who may publish the document: it has not been compared with
 * the document, and whoever approves a draft reads the document.
 *
 * @param int    $id      The document.
 * @param string $of      The text that it was made of, as it is kept.
 * @param string $list    HTML.
 * @param string $json_ld JSON.
 */
function keep_rendered( int $id, string $of, string $list, string $json_ld ): void {
	if ( ! current_user_can( 'publish_post', $id ) ) {
		return;
	}
	$graph    = json_decode( $json_ld, false, DEEPEST );
	$rendered = array(
		'of'     => hash( 'sha256', $of ),
		'list'   => wp_kses( $list, 'post' ),
		'jsonLd' => $graph instanceof \stdClass && 'https://schema.org' === ( $graph->{'@context'} ?? '' ) ? $graph : null,
	);
	update_post_meta( $id, RENDERED, wp_slash( (string) wp_json_encode( $rendered, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) ) );
}

/**
 * What was made of the document as it is now; null if it was made of another text.
 *
 * @param int    $id   The document.
 * @param string $text The document's text.
 */
function rendered_from( int $id, string $text ): ?\stdClass {
	$rendered = json_decode( (string) get_post_meta( $id, RENDERED, true ) );
	$is_valid = $rendered instanceof \stdClass && hash( 'sha256', $text ) === ( $rendered->of ?? '' );
	return $is_valid ? $rendered : null;
}
