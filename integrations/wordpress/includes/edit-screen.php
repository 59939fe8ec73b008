<?php
/**
 * The screen in which a document is written: a field that works without script, and what the script makes of it.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Handle of the desk. */
const DESK = 'said-and-done-desk';

add_action( 'add_meta_boxes_' . DOCUMENT, __NAMESPACE__ . '\add_boxes' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue_edit_screen' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\load_as_module', 10, 2 );
add_filter( 'manage_' . DOCUMENT . '_posts_columns', __NAMESPACE__ . '\add_columns' );
add_action( 'manage_' . DOCUMENT . '_posts_custom_column', __NAMESPACE__ . '\show_column', 10, 2 );

function add_boxes(): void {
	add_meta_box( 'said-and-done-document', __( 'Document', 'said-and-done' ), __NAMESPACE__ . '\show_document_box', DOCUMENT, 'normal', 'high' );
	add_meta_box( 'said-and-done-use', __( 'In posts', 'said-and-done' ), __NAMESPACE__ . '\show_use_box', DOCUMENT, 'side' );
	// What it would list are our own fields.
	remove_meta_box( 'postcustom', DOCUMENT, 'normal' );
}

/**
 * The document's text. What was refused is shown again, so that nobody loses what they wrote.
 *
 * @param \WP_Post $post The document.
 */
function show_document_box( \WP_Post $post ): void {
	$kept    = document_text( $post->ID );
	$refused = take_refused( $post->ID );
	wp_nonce_field( 'said_and_done_save_' . $post->ID, 'said_and_done_nonce' );
	if ( null !== $refused ) {
		printf(
			'<div class="notice notice-error inline" role="alert"><p><strong>%s</strong> %s</p></div>',
			esc_html__( 'The document was not saved.', 'said-and-done' ),
			esc_html( $refused['reason'] )
		);
	}
	?>
	<div id="said-and-done-desk" data-post="<?php echo (int) $post->ID; ?>">
		<explainer-editor hidden revision="<?php echo esc_attr( revision_of( $kept ) ); ?>" storage-key="<?php echo esc_attr( storage_key( $post->ID ) ); ?>" editor-name="<?php echo esc_attr( wp_get_current_user()->display_name ); ?>"></explainer-editor>
	</div>
	<details class="said-and-done-field" open>
		<summary><?php esc_html_e( 'The document as text (JSON)', 'said-and-done' ); ?></summary>
		<p>
			<label>
				<?php esc_html_e( 'Open a file: a document, a timeline from TimelineJS, or a spreadsheet saved as CSV.', 'said-and-done' ); ?><br>
				<input type="file" id="said-and-done-file" accept=".json,.csv,.tsv,application/json,text/csv">
			</label>
		</p>
		<p id="said-and-done-trouble" role="status"></p>
		<p>
			<label for="said-and-done-text"><?php esc_html_e( 'Or paste it here.', 'said-and-done' ); ?></label>
			<textarea id="said-and-done-text" name="said_and_done_text" rows="18" class="large-text code" spellcheck="false" dir="ltr"><?php echo esc_textarea( $refused['text'] ?? write_for_people( $kept ) ); ?></textarea>
		</p>
	</details>
	<input type="hidden" name="said_and_done_began" id="said-and-done-began" value="<?php echo esc_attr( revision_of( $kept ) ); ?>">
	<input type="hidden" name="said_and_done_form" id="said-and-done-form">
	<input type="hidden" name="said_and_done_sign_off" id="said-and-done-sign-off" value="<?php echo esc_attr( sign_off_for_field( $post->ID ) ); ?>">
	<input type="hidden" name="said_and_done_sign_off_began" id="said-and-done-sign-off-began" value="<?php echo esc_attr( revision_of( sign_off_text( $post->ID ) ) ); ?>">
	<input type="hidden" name="said_and_done_state" id="said-and-done-state" data-warning="<?php esc_attr_e( 'This story is not cleared. Publish it all the same?', 'said-and-done' ); ?>">
	<?php
}

/**
 * Where a browser keeps what is being written: apart for each user, and for each of the sites that share an address.
 *
 * @param int $id The document.
 */
function storage_key( int $id ): string {
	$site = substr( hash( 'sha256', home_url() ), 0, 12 );
	return implode( '-', array( 'wordpress', $site, get_current_blog_id(), get_current_user_id(), $id ) );
}

/**
 * How to show a document in a post.
 *
 * @param \WP_Post $post The document.
 */
function show_use_box( \WP_Post $post ): void {
	echo '<p>' . esc_html__( 'Insert the block “Story” and choose this document, or write:', 'said-and-done' ) . '</p>';
	printf( '<p><code>[%s id="%d"]</code></p>', esc_html( SHORTCODE ), (int) $post->ID );
	echo '<p>' . esc_html__( 'Readers see it once it is published. Each post that shows it follows its corrections.', 'said-and-done' ) . '</p>';
}

/**
 * The scripts of this screen alone.
 */
function enqueue_edit_screen(): void {
	$screen = get_current_screen();
	if ( null === $screen || 'post' !== $screen->base || DOCUMENT !== $screen->post_type ) {
		return;
	}
	wp_enqueue_script( DESK, plugins_url( 'assets/scripts-' . ASSETS . '/explainer-editor.js', FILE ), array(), null, true );
	wp_enqueue_script( 'said-and-done-edit', plugins_url( 'assets/edit-screen.js', FILE ), array( 'wp-api-fetch' ), ASSETS, true );
	wp_enqueue_style( 'said-and-done-edit', plugins_url( 'assets/edit-screen.css', FILE ), array(), ASSETS );
}

/**
 * The scripts of the dashboard are modules, which WordPress 6.5 can't enqueue there by itself.
 *
 * @param string $tag    HTML.
 * @param string $handle Of which script.
 */
function load_as_module( string $tag, string $handle ): string {
	$is_module = in_array( $handle, array( DESK, 'said-and-done-edit', 'said-and-done-forms' ), true );
	return $is_module ? str_replace( '<script ', '<script type="module" ', preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag ) ) : $tag;
}

function add_columns( array $columns ): array {
	return array_slice( $columns, 0, 2 ) + array( 'said_and_done_shortcode' => __( 'Shortcode', 'said-and-done' ) ) + $columns;
}

function show_column( string $column, int $id ): void {
	if ( 'said_and_done_shortcode' === $column ) {
		printf( '<code>[%s id="%d"]</code>', esc_html( SHORTCODE ), $id );
	}
}
