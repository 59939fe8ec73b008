<?php
/**
 * What happens when the edit screen is saved.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

add_action( 'save_post_' . DOCUMENT, __NAMESPACE__ . '\save_document' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_saving' );
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\title_document', 10, 2 );

/**
 * What the form of the edit screen sends: kept, or said why not.
 *
 * @param int $id The document.
 */
function save_document( int $id ): void {
	$text = posted_text( $id );
	if ( null === $text || '' === trim( $text ) ) {
		return;
	}
	$sign_off = open_sign_off( posted( 'sign_off' ) );
	$answer   = is_wp_error( $sign_off ) ? $sign_off : replace_document( $id, $text, posted( 'began' ), posted( 'form' ) );
	if ( is_wp_error( $answer ) ) {
		keep_refused( $id, $text, $answer->get_error_message() );
		return;
	}
	// Where somebody else was faster, the browser keeps this sign-off and joins both when the document is opened again.
	keep_sign_off( $id, posted( 'sign_off' ), posted( 'state' ), posted( 'sign_off_began' ) );
}

/**
 * Puts a document in the place of the one that an editor began from.
 *
 * @param int    $id    The document.
 * @param string $text  JSON.
 * @param string $began Revision that the editor began from.
 * @param string $form  The published form of the text, as JSON; without one readers are told that it is not ready.
 * @return string|\WP_Error The new revision, or what is wrong: `said_and_done_newer` if somebody else was faster.
 */
function replace_document( int $id, string $text, string $began, string $form ): string|\WP_Error {
	$document = open_document( $text );
	if ( is_wp_error( $document ) ) {
		return $document;
	}
	$json = write_document( $document );
	$kept = document_text( $id );
	if ( $json !== $kept && revision_of( $kept ) !== $began ) {
		return new \WP_Error( 'said_and_done_newer', __( 'Somebody else has saved it since you opened it. Your text is below, theirs is in the newest revision: compare both, and save again.', 'said-and-done' ) );
	}
	update_post_meta( $id, JSON, wp_slash( $json ) );
	keep_form( $id, $json, $form );
	return revision_of( $json );
}

/**
 * What a version of a document is called.
 *
 * @param string $json A kept document.
 */
function revision_of( string $json ): string {
	return substr( hash( 'sha256', $json ), 0, 12 );
}

function register_saving(): void {
	$text = array(
		'type'     => 'string',
		'required' => true,
	);
	register_rest_route(
		'said-and-done/v1',
		'/documents/(?P<id>\d+)',
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\save_from_desk',
			'permission_callback' => static fn ( $request ) => DOCUMENT === get_post_type( (int) $request['id'] ) && current_user_can( 'edit_post', (int) $request['id'] ),
			'args'                => array_fill_keys( array( 'document', 'began', 'form' ), $text )
				+ array_fill_keys(
					array( 'signOff', 'state', 'signOffBegan' ),
					array(
						'type'    => 'string',
						'default' => '',
					)
				),
		)
	);
}

/**
 * What the desk sends. If somebody else was faster it gets their version, and joins both.
 *
 * @param \WP_REST_Request $request The request.
 */
function save_from_desk( \WP_REST_Request $request ): array|\WP_Error {
	$id       = (int) $request['id'];
	$sign_off = open_sign_off( $request['signOff'] );
	if ( is_wp_error( $sign_off ) ) {
		return $sign_off;
	}
	$answer = replace_document( $id, $request['document'], $request['began'], $request['form'] );
	if ( is_wp_error( $answer ) ) {
		$kept = document_text( $id );
		return 'said_and_done_newer' === $answer->get_error_code()
			? array(
				'refused' => array(
					'document' => $kept,
					'revision' => revision_of( $kept ),
				),
			)
			: $answer;
	}
	$is_kept = keep_sign_off( $id, $request['signOff'], $request['state'], $request['signOffBegan'] );
	touch_document( $id );
	return array(
		'revision' => $answer,
		'signOff'  => array(
			'kept'     => $is_kept,
			'text'     => sign_off_text( $id ),
			'revision' => revision_of( sign_off_text( $id ) ),
		),
	);
}

/**
 * Makes a revision; a document that has never been saved becomes a draft.
 *
 * @param int $id The document.
 */
function touch_document( int $id ): void {
	$post   = get_post( $id );
	$title  = json_decode( document_text( $id ) )->title ?? '';
	$is_new = 'auto-draft' === $post->post_status;
	wp_update_post(
		wp_slash(
			array(
				'ID'          => $id,
				'post_status' => $is_new ? 'draft' : $post->post_status,
				'post_title'  => $is_new || '' === $post->post_title ? sanitize_text_field( $title ) : $post->post_title,
			)
		)
	);
}

/**
 * A document without a title of its own in the dashboard has that of its story.
 *
 * @param array $data   Slashed fields of a post.
 * @param array $fields What was given.
 */
function title_document( array $data, array $fields ): array {
	if ( DOCUMENT !== $data['post_type'] || '' !== trim( $data['post_title'] ) ) {
		return $data;
	}
	$text     = posted_text( (int) ( $fields['ID'] ?? 0 ) );
	$document = null === $text ? null : open_document( $text );
	if ( ! $document instanceof \stdClass || ! isset( $document->title ) ) {
		return $data;
	}
	return array_merge( $data, array( 'post_title' => wp_slash( sanitize_text_field( $document->title ) ) ) );
}

/**
 * The text that was sent from the edit screen of this document by somebody who may change it.
 *
 * @param int $id The document.
 */
function posted_text( int $id ): ?string {
	$nonce = posted( 'nonce' );
	if ( '' === $nonce || ! wp_verify_nonce( $nonce, 'said_and_done_save_' . $id ) || ! current_user_can( 'edit_post', $id ) ) {
		return null;
	}
	return posted( 'text' );
}

/**
 * A field of ours, as it was sent.
 *
 * @param string $name Its name without ours before it.
 */
function posted( string $name ): string {
	// phpcs:ignore WordPress.Security -- JSON is checked by those who keep it; the nonce by `posted_text`.
	$value = wp_unslash( $_POST[ "said_and_done_$name" ] ?? '' );
	return is_string( $value ) ? $value : '';
}

function refused_key( int $id ): string {
	return 'said_and_done_refused_' . $id . '_' . get_current_user_id();
}

/**
 * Keeps what was not saved, for the one who wrote it, a day long.
 *
 * @param int    $id     The document.
 * @param string $text   What was written.
 * @param string $reason A sentence for editors.
 */
function keep_refused( int $id, string $text, string $reason ): void {
	set_transient( refused_key( $id ), compact( 'text', 'reason' ), DAY_IN_SECONDS );
}

/**
 * What was not saved, once.
 *
 * @param int $id The document.
 * @return array{text: string, reason: string}|null
 */
function take_refused( int $id ): ?array {
	$refused = get_transient( refused_key( $id ) );
	delete_transient( refused_key( $id ) );
	return is_array( $refused ) ? $refused : null;
}
