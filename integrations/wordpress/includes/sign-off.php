<?php
/**
 * The sign-off of a document: who has checked what, comments, and its state. It is kept beside the document, in fields that no
 * page, feed, revision or REST answer for others shows.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Meta: the sign-off, as JSON. */
const SIGN_OFF = '_said_and_done_sign_off';

/** Meta: the state, and the revisions of the document and of its published form to which it belongs. */
const STATE = '_said_and_done_state';

/** A sign-off of more bytes is refused. */
const MAX_SIGN_OFF = 500_000;

add_action( 'post_submitbox_misc_actions', __NAMESPACE__ . '\show_state' );
add_action( 'admin_notices', __NAMESPACE__ . '\tell_uncleared' );

/**
 * State of a document: "draft", "for-legal" or "cleared". One of which the text or the published form was changed since it was cleared
 * needs a legal check again.
 *
 * @param int $id The document.
 */
function sign_off_state( int $id ): string {
	$kept              = (string) get_post_meta( $id, STATE, true );
	[ $state, $signed ] = explode( ' ', "$kept ", 2 );
	if ( ! is_state( $state ) ) {
		return 'draft';
	}
	return 'cleared' === $state && trim( $signed ) !== signed_revisions( $id ) ? 'for-legal' : $state;
}

/**
 * What a clearance covers: the text of a document, and what readers get of it.
 *
 * @param int $id The document.
 */
function signed_revisions( int $id ): string {
	return revision_of( document_text( $id ) ) . ' ' . hash( 'sha256', form_text( $id ) );
}

function is_state( string $state ): bool {
	return in_array( $state, array( 'draft', 'for-legal', 'cleared' ), true );
}

/**
 * Whether who is asking may clear a document. It is those who may publish it, unless a filter says otherwise.
 *
 * @param int $id The document.
 */
function may_clear( int $id ): bool {
	return (bool) apply_filters( 'said_and_done_may_clear', current_user_can( 'publish_post', $id ), $id );
}

/**
 * The state that a browser sends, as far as who sends it may set it. It is cleared only where its sign-off says so as well.
 *
 * @param int    $id     The document, as it is kept now.
 * @param string $state  The state of the document.
 * @param mixed  $signed The state that was signed.
 */
function permitted_state( int $id, string $state, mixed $signed ): string {
	if ( ! is_state( $state ) ) {
		return sign_off_state( $id );
	}
	$is_permitted = 'cleared' !== $state || ( 'cleared' === $signed && ( may_clear( $id ) || 'cleared' === sign_off_state( $id ) ) );
	return $is_permitted ? $state : 'for-legal';
}

function sign_off_text( int $id ): string {
	$text = get_post_meta( $id, SIGN_OFF, true );
	return is_string( $text ) ? $text : '';
}

/**
 * The sign-off for a field of a form. WordPress leaves an entity in an attribute as it is, and a quotation mark that was
 * written as one would end a text within the JSON.
 *
 * @param int $id The document.
 */
function sign_off_for_field( int $id ): string {
	$sign_off = json_decode( sign_off_text( $id ), false, DEEPEST );
	$flags    = JSON_HEX_AMP | JSON_HEX_QUOT | JSON_HEX_TAG | JSON_HEX_APOS | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION;
	return $sign_off instanceof \stdClass ? (string) wp_json_encode( $sign_off, $flags, DEEPEST ) : '';
}

/**
 * Opens the text of a sign-off; null where nobody has signed anything.
 *
 * @param string $text JSON.
 */
function open_sign_off( string $text ): \stdClass|\WP_Error|null {
	if ( '' === $text ) {
		return null;
	}
	if ( strlen( $text ) > MAX_SIGN_OFF ) {
		/* translators: %s: a size, such as "488 KB". */
		return refusal( sprintf( __( 'The sign-off is larger than %s.', 'said-and-done' ), size_format( MAX_SIGN_OFF ) ) );
	}
	$sign_off = json_decode( $text, false, DEEPEST );
	$is_ours  = $sign_off instanceof \stdClass && 1 === ( $sign_off->signOff ?? null );
	return $is_ours ? $sign_off : refusal( __( 'The sign-off can’t be read.', 'said-and-done' ) );
}

/**
 * Keeps a sign-off, unless somebody else was faster.
 *
 * @param int    $id       The document, as it is kept now.
 * @param string $text     The sign-off, as JSON.
 * @param string $state    The state of the document.
 * @param string $began    Revision of the sign-off from which the editor began.
 * @return bool False if another sign-off was kept meanwhile: both have to be joined.
 */
function keep_sign_off( int $id, string $text, string $state, string $began ): bool {
	$sent = open_sign_off( $text );
	if ( ! $sent instanceof \stdClass ) {
		return true;
	}
	$kept = sign_off_text( $id );
	$json = write_document( prove_acts( $id, $sent ) );
	if ( $json !== $kept && revision_of( $kept ) !== $began ) {
		return false;
	}
	$state = permitted_state( $id, $state, $sent->state->state ?? '' );
	update_post_meta( $id, SIGN_OFF, wp_slash( $json ) );
	update_post_meta( $id, STATE, $state . ' ' . signed_revisions( $id ) );
	return true;
}

function state_label( string $state ): string {
	$labels = array(
		'draft'     => __( 'Draft', 'said-and-done' ),
		'for-legal' => __( 'Needs a legal check', 'said-and-done' ),
		'cleared'   => __( 'Cleared', 'said-and-done' ),
	);
	return $labels[ $state ];
}

/**
 * The state beside WordPress's own.
 *
 * @param \WP_Post $post The post that is open.
 */
function show_state( \WP_Post $post ): void {
	if ( DOCUMENT === $post->post_type ) {
		printf(
			'<div class="misc-pub-section">%s <strong>%s</strong></div>',
			esc_html__( 'Sign-off:', 'said-and-done' ),
			esc_html( state_label( sign_off_state( $post->ID ) ) )
		);
	}
}

/** Warns of a document that is published, or was held back, while it isn't cleared. */
function tell_uncleared(): void {
	$screen = get_current_screen();
	$post   = get_post();
	if ( null === $screen || 'post' !== $screen->base || null === $post || DOCUMENT !== $post->post_type || 'cleared' === sign_off_state( $post->ID ) ) {
		return;
	}
	$label = state_label( sign_off_state( $post->ID ) );
	if ( 'publish' === $post->post_status && ( '' !== sign_off_text( $post->ID ) || requires_clearance( $post->ID ) ) ) {
		/* translators: %s: a state, such as "Needs a legal check". */
		$words = sprintf( __( 'Readers see this story, and its sign-off says: %s.', 'said-and-done' ), $label );
	} elseif ( 'pending' === $post->post_status && requires_clearance( $post->ID ) ) {
		/* translators: %s: a state, such as "Needs a legal check". */
		$words = sprintf( __( 'This story can be published once it is cleared. Its sign-off says: %s.', 'said-and-done' ), $label );
	} else {
		return;
	}
	printf( '<div class="notice notice-warning said-and-done-uncleared"><p>%s</p></div>', esc_html( $words ) );
}
