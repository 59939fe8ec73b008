<?php
/**
 * Documents for programs.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Documents are listed for those who write. Readers get them where they are shown, and only what is published of them. */
final class Documents_Controller extends \WP_REST_Posts_Controller {

	/**
	 * Whether a request may list documents.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public function get_items_permissions_check( $request ) {
		return $this->refuse_readers() ?? parent::get_items_permissions_check( $request );
	}

	/**
	 * Whether a request may have a document.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public function get_item_permissions_check( $request ) {
		return $this->refuse_readers() ?? parent::get_item_permissions_check( $request );
	}

	private function refuse_readers(): ?\WP_Error {
		return current_user_can( 'edit_posts' )
			? null
			: new \WP_Error( 'rest_forbidden', __( 'Sorry, you are not allowed to see documents.', 'said-and-done' ), array( 'status' => rest_authorization_required_code() ) );
	}
}
