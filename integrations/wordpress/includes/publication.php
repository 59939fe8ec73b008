<?php
/**
 * Publication of documents where only those that are cleared may be published. It waits until what was sent with it is kept, and
 * the kept text decides.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\hold_uncleared', 20, 2 );
add_filter( 'rest_pre_insert_' . DOCUMENT, __NAMESPACE__ . '\hold_request', 20, 2 );
add_action( 'publish_future_post', __NAMESPACE__ . '\hold_scheduled', 1 );
add_action( 'transition_post_status', __NAMESPACE__ . '\hold_published', 1, 3 );

/**
 * Whether only cleared documents may be published. The option is off at first.
 *
 * @param int $id The document.
 */
function requires_clearance( int $id ): bool {
	/**
	 * Filters whether a document has to be cleared before it is published.
	 *
	 * @param bool $required Whether it has to be.
	 * @param int  $id       The document.
	 */
	return (bool) apply_filters( 'said_and_done_require_clearance', (bool) get_option( 'said_and_done_require_clearance' ), $id );
}

/**
 * Whether a document that was not published before has to wait. What readers see already stays, so that it can be corrected.
 *
 * @param int    $id     The document; 0 for a new one.
 * @param string $status The status that it shall have.
 */
function needs_clearance( int $id, string $status ): bool {
	$before = $id ? get_post_status( $id ) : false;
	return in_array( $status, array( 'publish', 'future' ), true ) && 'publish' !== $before && requires_clearance( $id );
}

/**
 * Holds a publication, unless the kept text is cleared and no other one was sent with it. What was sent with it may be cleared
 * once it is kept: the document is published then.
 *
 * @param array $data   Slashed fields of a post.
 * @param array $fields What was given.
 */
function hold_uncleared( array $data, array $fields ): array {
	$id = (int) ( $fields['ID'] ?? 0 );
	if ( DOCUMENT !== $data['post_type'] || ! needs_clearance( $id, $data['post_status'] ) ) {
		return $data;
	}
	$is_sent = null !== posted_text( $id );
	if ( ! $is_sent && 'cleared' === sign_off_state( $id ) ) {
		return $data;
	}
	if ( $is_sent ) {
		publish_once_kept( $id, $data['post_status'] );
	}
	return array_merge( $data, array( 'post_status' => 'pending' ) );
}

/**
 * Publishes a document after what was sent is kept, if it is cleared.
 *
 * @param int    $id     The document.
 * @param string $status "publish" or "future".
 */
function publish_once_kept( int $id, string $status ): void {
	$publish = static function ( int $saved ) use ( $id, $status, &$publish ): void {
		if ( $saved !== $id ) {
			return;
		}
		remove_action( 'save_post_' . DOCUMENT, $publish, 20 );
		if ( 'cleared' === sign_off_state( $id ) ) {
			remove_filter( 'wp_insert_post_data', __NAMESPACE__ . '\hold_uncleared', 20 );
			wp_update_post(
				array(
					'ID'          => $id,
					'post_status' => $status,
				)
			);
			add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\hold_uncleared', 20, 2 );
		}
	};
	add_action( 'save_post_' . DOCUMENT, $publish, 20 );
}

/**
 * A program that sends another text has to have it cleared before it publishes it.
 *
 * @param mixed            $post    The post to be saved.
 * @param \WP_REST_Request $request The request.
 */
function hold_request( mixed $post, \WP_REST_Request $request ): mixed {
	if ( $post instanceof \stdClass && isset( $request['meta'][ JSON ] ) && needs_clearance( (int) ( $post->ID ?? 0 ), $post->post_status ?? '' ) ) {
		$post->post_status = 'pending';
	}
	return $post;
}

/**
 * A document may have changed since its publication was planned.
 *
 * @param mixed $id The document.
 */
function hold_scheduled( mixed $id ): void {
	$id = (int) $id;
	if ( DOCUMENT === get_post_type( $id ) && needs_clearance( $id, 'future' ) && 'cleared' !== sign_off_state( $id ) ) {
		wp_update_post(
			array(
				'ID'          => $id,
				'post_status' => 'pending',
			)
		);
	}
}

/**
 * Takes back what was published without a question, as `wp_publish_post` does.
 *
 * @param string   $status New status.
 * @param string   $before The one before.
 * @param \WP_Post $post   The post.
 */
function hold_published( string $status, string $before, \WP_Post $post ): void {
	$is_new = DOCUMENT === $post->post_type && 'publish' === $status && 'publish' !== $before;
	if ( $is_new && requires_clearance( $post->ID ) && 'cleared' !== sign_off_state( $post->ID ) ) {
		$post->post_status = 'pending';
		wp_update_post(
			array(
				'ID'          => $post->ID,
				'post_status' => 'pending',
			)
		);
	}
}
