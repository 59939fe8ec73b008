<?php
/**
 * Documents without a published form, which readers don't see: saved by an older version of the plugin, or by another program.
 * Whoever may publish them is told how many there are, and has the forms made with one press.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Option: the version of the forms that the lists in posts were written from. */
const WRITTEN_FROM = 'said_and_done_form_version';

/** Documents are looked through so many at a time: together they may be larger than PHP's memory. */
const AT_A_TIME = 50;

add_action( 'admin_init', __NAMESPACE__ . '\drop_older_lists' );
add_action( 'admin_notices', __NAMESPACE__ . '\tell_missing_forms' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_forms' );

/** Lists that an older version wrote into posts may hold what may not get out. */
function drop_older_lists(): void {
	if ( (int) get_option( WRITTEN_FROM ) !== FORM_VERSION ) {
		update_option( WRITTEN_FROM, FORM_VERSION, true );
		rewrite_posts( null );
	}
}

/**
 * Documents that the one who asks may publish, and that have no published form.
 *
 * @return int[]
 */
function documents_without_form(): array {
	$type = get_post_type_object( DOCUMENT );
	if ( ! current_user_can( $type->cap->publish_posts ) ) {
		return array();
	}
	$query = array(
		'post_type'              => DOCUMENT,
		'post_status'            => 'any',
		'numberposts'            => -1,
		'orderby'                => 'ID',
		'update_post_meta_cache' => false,
		'update_post_term_cache' => false,
	);
	if ( ! current_user_can( $type->cap->edit_others_posts ) ) {
		$query['author'] = get_current_user_id();
	}
	$was_suspended = wp_suspend_cache_addition();
	wp_suspend_cache_addition( true );
	$missing = array_map( __NAMESPACE__ . '\ids_without_form', array_chunk( get_posts( $query ), AT_A_TIME ) );
	wp_suspend_cache_addition( $was_suspended );
	return array_merge( ...$missing );
}

/**
 * Ids of those that have a text and no form of it.
 *
 * @param \WP_Post[] $posts Documents.
 * @return int[]
 */
function ids_without_form( array $posts ): array {
	$ids     = array_map( static fn ( $post ) => $post->ID, $posts );
	$meta    = update_meta_cache( 'post', $ids );
	$of      = static fn ( $post, $key ) => (string) ( $meta[ $post->ID ][ $key ][0] ?? '' );
	$missing = array_filter(
		$posts,
		static fn ( $post ) => '' !== $of( $post, JSON ) && ! is_form_of( $post, $of( $post, JSON ), $of( $post, RENDERED ) )
	);
	return array_values( array_map( static fn ( $post ) => $post->ID, $missing ) );
}

/** Where documents and plugins are listed, and on the dashboard. */
function tell_missing_forms(): void {
	$screen = get_current_screen();
	if ( null === $screen || ! in_array( $screen->id, array( 'dashboard', 'plugins', 'edit-' . DOCUMENT ), true ) ) {
		return;
	}
	$count = count( documents_without_form() );
	if ( 0 === $count ) {
		return;
	}
	wp_enqueue_script( 'said-and-done-forms', plugins_url( 'assets/make-forms.js', FILE ), array( 'wp-api-fetch' ), ASSETS, true );
	/* translators: %s: a number. */
	$told = __( 'Stories that are not ready to be shown to readers: %s. They were saved by an older version of the plugin, or by another program.', 'said-and-done' );
	printf(
		'<div class="notice notice-warning" id="said-and-done-forms" data-done="%s" data-failed="%s"><p role="status">%s</p><p><button type="button" class="button">%s</button></p></div>',
		esc_attr__( 'All stories are ready to be shown.', 'said-and-done' ),
		/* translators: %s: numbers of documents. */
		esc_attr__( 'These documents could not be made ready. Open each, and save it: %s', 'said-and-done' ),
		esc_html( sprintf( $told, number_format_i18n( $count ) ) ),
		esc_html__( 'Make them ready', 'said-and-done' )
	);
}

function register_forms(): void {
	$text        = array(
		'type'     => 'string',
		'required' => true,
	);
	$may_publish = static fn ( $request ) => DOCUMENT === get_post_type( (int) $request['id'] )
		&& current_user_can( 'edit_post', (int) $request['id'] )
		&& current_user_can( 'publish_post', (int) $request['id'] );
	register_rest_route(
		'said-and-done/v1',
		'/forms',
		array(
			'methods'             => 'GET',
			'callback'            => static fn () => array( 'missing' => documents_without_form() ),
			'permission_callback' => static fn () => current_user_can( 'publish_posts' ),
		)
	);
	register_rest_route(
		'said-and-done/v1',
		'/forms/(?P<id>\d+)',
		array(
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\send_document',
				'permission_callback' => $may_publish,
			),
			array(
				'methods'             => 'POST',
				'callback'            => __NAMESPACE__ . '\take_form',
				'permission_callback' => $may_publish,
				'args'                => array_fill_keys( array( 'revision', 'form' ), $text ),
			),
		)
	);
}

function send_document( \WP_REST_Request $request ): array {
	$document = document_text( (int) $request['id'] );
	return array(
		'document' => $document,
		'revision' => revision_of( $document ),
	);
}

/**
 * Keeps a form of the document that is there.
 *
 * @param \WP_REST_Request $request The request.
 */
function take_form( \WP_REST_Request $request ): array|\WP_Error {
	$id   = (int) $request['id'];
	$text = document_text( $id );
	if ( revision_of( $text ) !== $request['revision'] ) {
		return new \WP_Error( 'said_and_done_newer', __( 'Somebody else has saved it meanwhile.', 'said-and-done' ), array( 'status' => 409 ) );
	}
	if ( ! keep_form( $id, $text, $request['form'] ) ) {
		return refusal( __( 'This is no published form of a document.', 'said-and-done' ) );
	}
	follow_changes();
	return array( 'kept' => true );
}
