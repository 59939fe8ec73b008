<?php
/**
 * Documents: a post type without pages of its own, whose text is a meta field with revisions.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** The post type. */
const DOCUMENT = 'said_document';

/** Meta: the document, as JSON. */
const JSON = '_said_and_done_document';

add_action( 'init', __NAMESPACE__ . '\register_documents' );
add_action( 'rest_api_init', __NAMESPACE__ . '\list_statements_for_programs' );
add_filter( 'update_post_metadata', __NAMESPACE__ . '\refuse_nothing', 10, 4 );
add_filter( 'add_post_metadata', __NAMESPACE__ . '\refuse_nothing', 10, 4 );
add_filter( 'rest_prepare_' . DOCUMENT, __NAMESPACE__ . '\hide_text_of_others', 10, 2 );
add_filter( 'rest_pre_insert_' . DOCUMENT, __NAMESPACE__ . '\refuse_request', 10, 2 );
add_filter( '_wp_post_revision_fields', __NAMESPACE__ . '\compare_documents', 10, 2 );
add_filter( '_wp_post_revision_field_' . JSON, __NAMESPACE__ . '\show_revision', 10, 3 );

/**
 * Rights are those of posts: contributors write drafts, authors publish their own, editors all. What is published a contributor
 * can't change any more.
 */
function register_documents(): void {
	register_post_type(
		DOCUMENT,
		array(
			'labels'                => document_labels(),
			'description'           => __( 'What happened, and who said what, with its sources.', 'said-and-done' ),
			'public'                => false,
			'show_ui'               => true,
			'show_in_rest'          => true,
			'rest_base'             => 'said-documents',
			'rest_controller_class' => Documents_Controller::class,
			'capability_type'       => 'post',
			'map_meta_cap'          => true,
			'menu_icon'             => 'dashicons-format-chat',
			'supports'              => array( 'title', 'author', 'revisions', 'custom-fields' ),
			'delete_with_user'      => false,
		)
	);
	register_post_meta(
		DOCUMENT,
		JSON,
		array(
			'type'              => 'string',
			'description'       => __( 'An explainer document, as JSON.', 'said-and-done' ),
			'single'            => true,
			'revisions_enabled' => true,
			// Fields that only the newsroom's own tools know are nobody else's.
			'show_in_rest'      => array( 'schema' => array( 'context' => array( 'edit' ) ) ),
			'auth_callback'     => static fn ( $allowed, $key, $id ) => current_user_can( 'edit_post', $id ),
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_document',
		)
	);
}

/** The block editor offers the statements of a document, as far as they are published, to all who may write. */
function list_statements_for_programs(): void {
	register_rest_field(
		DOCUMENT,
		'said_statements',
		array(
			'get_callback' => static fn ( $post ) => published_statements( (int) $post['id'] ),
			'schema'       => array(
				'description' => __( 'Statements that can be shown by themselves.', 'said-and-done' ),
				'type'        => 'array',
				'readonly'    => true,
				'items'       => array(
					'type'       => 'object',
					'properties' => array(
						'id'   => array( 'type' => 'string' ),
						'text' => array( 'type' => 'string' ),
					),
				),
			),
		)
	);
}

/**
 * Id and words of each statement that still stands.
 *
 * @param int $id The document.
 */
function published_statements( int $id ): array {
	$statements = may_see( $id ) ? ( published_form( $id )?->statements ?? array() ) : array();
	$standing   = array_filter( $statements, static fn ( $each ) => is_string( $each->id ?? null ) && is_string( $each->text ?? null ) );
	return array_values(
		array_map(
			static fn ( $each ) => array(
				'id'   => $each->id,
				'text' => $each->text,
			),
			$standing
		)
	);
}

function document_labels(): array {
	return array(
		'name'               => __( 'Stories in documents', 'said-and-done' ),
		'singular_name'      => __( 'Story document', 'said-and-done' ),
		'menu_name'          => __( 'Said and done', 'said-and-done' ),
		'all_items'          => __( 'All documents', 'said-and-done' ),
		'add_new'            => __( 'Add document', 'said-and-done' ),
		'add_new_item'       => __( 'Add document', 'said-and-done' ),
		'new_item'           => __( 'New document', 'said-and-done' ),
		'edit_item'          => __( 'Edit document', 'said-and-done' ),
		'search_items'       => __( 'Search documents', 'said-and-done' ),
		'not_found'          => __( 'No documents found.', 'said-and-done' ),
		'not_found_in_trash' => __( 'No documents found in Trash.', 'said-and-done' ),
	);
}

/**
 * The document in its one form; nothing if it is none.
 *
 * @param mixed $text What somebody wants to keep.
 */
function sanitize_document( mixed $text ): string {
	$document = is_string( $text ) ? open_document( $text ) : null;
	return $document instanceof \stdClass ? write_document( $document ) : '';
}

/**
 * Keeps what is there where the new document is none.
 *
 * @param mixed  $check Null, unless another filter has decided.
 * @param int    $id    The post.
 * @param string $key   The meta field.
 * @param mixed  $value The sanitized value.
 */
function refuse_nothing( mixed $check, mixed $id, mixed $key, mixed $value ): mixed {
	return JSON === $key && '' === $value ? false : $check;
}

/**
 * Tells programs what is wrong before anything is saved.
 *
 * @param \stdClass        $post    The post to be saved.
 * @param \WP_REST_Request $request The request.
 */
function refuse_request( mixed $post, \WP_REST_Request $request ): mixed {
	$text     = $request['meta'][ JSON ] ?? null;
	$document = is_string( $text ) ? open_document( $text ) : null;
	return is_wp_error( $document ) ? $document : $post;
}

/**
 * The whole text is for those who may change the document. Older versions of WordPress give lists "to edit" to all who write.
 *
 * @param \WP_REST_Response $response What is sent.
 * @param \WP_Post          $post     The document.
 */
function hide_text_of_others( \WP_REST_Response $response, \WP_Post $post ): \WP_REST_Response {
	$data = $response->get_data();
	if ( isset( $data['meta'] ) && ! current_user_can( 'edit_post', $post->ID ) ) {
		unset( $data['meta'][ JSON ] );
		$response->set_data( $data );
	}
	return $response;
}

/**
 * The kept text of a document.
 *
 * @param int $id The document.
 */
function document_text( int $id ): string {
	$text = get_post_meta( $id, JSON, true );
	return is_string( $text ) ? $text : '';
}

/**
 * Revisions are compared by the document.
 *
 * @param array $fields Names of fields, by key.
 * @param array $post   The post.
 */
function compare_documents( array $fields, mixed $post ): array {
	$parent = wp_is_post_revision( $post['ID'] ?? 0 );
	$type   = $parent ? get_post_type( $parent ) : ( $post['post_type'] ?? '' );
	return DOCUMENT === $type ? $fields + array( JSON => __( 'Document', 'said-and-done' ) ) : $fields;
}

/**
 * Line by line, so that what changed can be seen.
 *
 * @param mixed    $value    Unused: the field is none of the post's own.
 * @param string   $field    Its name.
 * @param \WP_Post $revision The revision.
 */
function show_revision( mixed $value, string $field, mixed $revision ): string {
	return $revision instanceof \WP_Post ? write_for_people( (string) get_metadata( 'post', $revision->ID, JSON, true ) ) : '';
}
