<?php
/**
 * The list that is saved in posts, for the day on which the plugin is gone. It is written here alone, whatever an editor sends,
 * and again whenever the document changes: words that are withdrawn stay in no post, and in no revision of one.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Option: when a document last changed, for feeds. */
const CHANGED = 'said_and_done_changed';

/** A post that is saved more often than this while it is rewritten is left to the next change. */
const MAX_ATTEMPTS = 10;

add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\write_fallbacks_of_post', 20 );
add_filter( 'pre_update_option_widget_block', __NAMESPACE__ . '\write_fallbacks_of_widgets' );
add_filter( 'the_content', __NAMESPACE__ . '\drop_shortcode_fallbacks', 7 );
add_action( 'added_post_meta', __NAMESPACE__ . '\note_change', 10, 3 );
add_action( 'updated_post_meta', __NAMESPACE__ . '\note_change', 10, 3 );
add_action( 'deleted_post_meta', __NAMESPACE__ . '\note_change', 10, 3 );
add_action( 'wp_after_insert_post', __NAMESPACE__ . '\follow_saved_document', 10, 2 );
add_action( 'wp_after_insert_post', __NAMESPACE__ . '\check_saved_post', 20, 2 );
add_action( 'wp_restore_post_revision', __NAMESPACE__ . '\follow_changes', 20, 0 );
add_action( 'after_delete_post', __NAMESPACE__ . '\follow_saved_document', 10, 2 );
add_action( 'shutdown', __NAMESPACE__ . '\follow_changes', 5, 0 );
add_filter( 'get_lastpostmodified', __NAMESPACE__ . '\feeds_changed_too', 10, 2 );

/**
 * Gives each block and shortcode of a text the list that it has to have now.
 *
 * @param string   $content Text of a post.
 * @param int|null $only    A document, if the others stay as they are.
 */
function write_fallbacks( string $content, ?int $only = null ): string {
	if ( ! str_contains( $content, BLOCK ) && ! str_contains( $content, '[' . SHORTCODE ) ) {
		return $content;
	}
	$block   = preg_quote( BLOCK, '~' );
	$written = preg_replace_callback(
		// As WordPress itself finds blocks: within the attributes nothing ends a comment.
		"~<!--\\s+wp:$block\\s+(?P<attributes>\\{(?:(?!\\}\\s+/?-->).)*+\\}\\s+)?(?:/-->|-->.*?<!--\\s+/wp:$block\\s+-->)~s",
		static fn ( $found ) => write_block( trim( $found['attributes'] ?? '' ), $found[0], $only ),
		$content
	);
	return replace_shortcodes( $written ?? $content, static fn ( $attributes, $before ) => write_shortcode( $attributes, $before, $only ) );
}

/**
 * Replaces each shortcode, with what is inside it. One that is not closed before the next begins holds nothing: WordPress itself
 * would take all text up to the next end for its content.
 *
 * @param string   $content Text of a post.
 * @param callable $replace Takes the attributes as written, and the whole.
 */
function replace_shortcodes( string $content, callable $replace ): string {
	$name = SHORTCODE;
	return preg_replace_callback(
		"~(?<!\\[)\\[$name(?P<attributes>\\s[^\\[\\]]*?)?\\s*/?\\](?!\\])(?:[^\\[]*+(?:\\[(?!/?$name\\b)[^\\[]*+)*+\\[/$name\\])?~",
		static fn ( $found ) => $replace( $found['attributes'] ?? '', $found[0] ),
		$content
	) ?? $content;
}

function write_block( string $attributes, string $before, ?int $only ): string {
	$known = json_decode( $attributes, true );
	$id    = (int) ( $known['document'] ?? 0 );
	if ( null !== $only && $only !== $id ) {
		return $before;
	}
	$list  = fallback_of( $id, QUOTE === ( $known['element'] ?? '' ) ? (string) ( $known['statement'] ?? '' ) : null );
	$start = '<!-- wp:' . BLOCK . ' ' . ( '' === $attributes ? '' : "$attributes " );
	return '' === $list
		? "$start/-->"
		: "$start-->\n<div class=\"wp-block-said-and-done-story\">$list</div>\n<!-- /wp:" . BLOCK . ' -->';
}

function write_shortcode( string $attributes, string $before, ?int $only ): string {
	$known = (array) shortcode_parse_atts( $attributes );
	$id    = (int) ( $known['id'] ?? 0 );
	if ( null !== $only && $only !== $id ) {
		return $before;
	}
	$statement = $known['statement'] ?? null;
	$list      = fallback_of( $id, $statement );
	$start     = '[' . SHORTCODE . $attributes;
	// A statement stands in a line.
	$break = null === $statement ? "\n" : '';
	return '' === $list ? "$start /]" : "$start]$break$list{$break}[/" . SHORTCODE . ']';
}

/**
 * The list of a document that anybody may see, or one statement of it; nothing otherwise, since a post can be read where its documents can't.
 *
 * @param int         $id        The document.
 * @param string|null $statement Id of the statement.
 */
function fallback_of( int $id, ?string $statement = null ): string {
	// What is saved lasts: another process may have changed the document since this one looked.
	wp_cache_delete( $id, 'posts' );
	wp_cache_delete( $id, 'post_meta' );
	$post = get_post( $id );
	if ( ! $post instanceof \WP_Post || DOCUMENT !== $post->post_type || ! is_public( $post ) ) {
		return '';
	}
	if ( '' === document_text( $id ) ) {
		return '';
	}
	$form = published_form( $id );
	$html = null === $statement ? list_in( $form ) : line_in( $form, $statement );
	// No bracket begins a shortcode, and no comment a block.
	return str_replace( array( '[', ']', '<!--' ), array( '&#91;', '&#93;', '' ), trim( $html ) );
}

function list_in( ?\stdClass $form ): string {
	return null === $form ? note_for_story() : wp_kses( $form->list, 'post' );
}

function line_in( ?\stdClass $form, string $statement ): string {
	return null === $form ? note_for_statement() : wp_kses( published_statement( $form, $statement )?->line ?? '', 'post' );
}

/**
 * Before a post is saved, by whichever way.
 *
 * @param array $data Slashed fields of a post.
 */
function write_fallbacks_of_post( array $data ): array {
	$content = wp_unslash( $data['post_content'] ?? '' );
	$written = write_fallbacks( $content );
	return $written === $content ? $data : array_merge( $data, array( 'post_content' => wp_slash( $written ) ) );
}

/**
 * Blocks outside posts.
 *
 * @param mixed $widgets Widgets with blocks, by number.
 */
function write_fallbacks_of_widgets( mixed $widgets ): mixed {
	if ( ! is_array( $widgets ) ) {
		return $widgets;
	}
	return array_map(
		static fn ( $widget ) => is_array( $widget ) && is_string( $widget['content'] ?? null )
			? array_merge( $widget, array( 'content' => write_fallbacks( $widget['content'] ) ) )
			: $widget,
		$widgets
	);
}

/**
 * While the plugin is there the list is made anew: before WordPress makes paragraphs of the saved one.
 *
 * @param string $content Text of a post.
 */
function drop_shortcode_fallbacks( string $content ): string {
	return replace_shortcodes( $content, static fn ( $attributes ) => '[' . SHORTCODE . "$attributes /]" );
}

/**
 * Documents whose change is not yet in the posts.
 *
 * @param int|null $id    One more.
 * @param bool     $forget Whether they are now.
 * @return int[]
 */
function changed_documents( ?int $id = null, bool $forget = false ): array {
	static $changed = array();
	if ( null !== $id ) {
		$changed[ $id ] = $id;
	}
	$now     = $changed;
	$changed = $forget ? array() : $changed;
	return $now;
}

/**
 * A document's text may be changed by any program.
 *
 * @param mixed  $meta_id Unused.
 * @param mixed  $post_id The document.
 * @param string $key     The meta field.
 */
function note_change( mixed $meta_id, mixed $post_id, string $key ): void {
	if ( in_array( $key, array( JSON, RENDERED ), true ) && DOCUMENT === get_post_type( (int) $post_id ) ) {
		changed_documents( (int) $post_id );
	}
}

/**
 * Published, corrected, made private, trashed, deleted: the posts follow.
 *
 * @param int      $id   A post.
 * @param \WP_Post $post The same.
 */
function follow_saved_document( int $id, \WP_Post $post ): void {
	if ( DOCUMENT === $post->post_type ) {
		changed_documents( $id );
		follow_changes();
	}
}

function follow_changes(): void {
	foreach ( changed_documents( null, true ) as $id ) {
		rewrite_posts( $id );
	}
}

/**
 * Rewrites the saved list in all posts that show a document, in their revisions, in templates and in widgets. Nothing else of them is
 * touched: neither date nor author, and no filter for lesser rights takes anything away.
 *
 * @param int|null $id The document; null for all.
 */
function rewrite_posts( ?int $id ): void {
	global $wpdb;
	$has_changed = false;
	// A line may end after either name.
	foreach ( array( 'wp:' . BLOCK, '[' . SHORTCODE ) as $sign ) {
		$like = '%' . $wpdb->esc_like( $sign ) . '%';
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- posts of every type and status, as they are stored.
		$ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM $wpdb->posts WHERE post_content LIKE %s", $like ) );
		foreach ( $ids as $post_id ) {
			$has_changed = rewrite_post( (int) $post_id, $id ) || $has_changed;
		}
	}
	if ( $has_changed ) {
		update_option( CHANGED, gmdate( 'Y-m-d H:i:s' ), true );
	}
	rewrite_widgets();
}

/** Saving them writes their lists. */
function rewrite_widgets(): void {
	$widgets = get_option( 'widget_block' );
	if ( is_array( $widgets ) ) {
		update_option( 'widget_block', $widgets );
	}
}

/**
 * Rewrites the saved list in one post. Where somebody saves the post meanwhile, theirs stays, and its list is rewritten.
 *
 * @param int      $post_id The post.
 * @param int|null $id      The document; null for all that it shows.
 * @return bool Whether it has changed.
 */
function rewrite_post( int $post_id, ?int $id ): bool {
	global $wpdb;
	for ( $attempt = 0; $attempt < MAX_ATTEMPTS; ++$attempt ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- as it is stored now: a cache may be older.
		$found = $wpdb->get_row( $wpdb->prepare( "SELECT post_content, post_modified_gmt FROM $wpdb->posts WHERE ID = %d", $post_id ), ARRAY_A );
		if ( null === $found ) {
			return false;
		}
		$written = write_fallbacks( $found['post_content'], $id );
		if ( $written === $found['post_content'] ) {
			return false;
		}
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- wp_update_post would change dates, and take away what its caller may not write.
		if ( $wpdb->update( $wpdb->posts, array( 'post_content' => $written ), array( 'ID' => $post_id ) + $found ) ) {
			clean_post_cache( $post_id );
			return true;
		}
	}
	return false;
}

/**
 * A document may have changed after the list was written and before the post was stored.
 *
 * @param int      $id   A post.
 * @param \WP_Post $post The same.
 */
function check_saved_post( int $id, \WP_Post $post ): void {
	if ( DOCUMENT !== $post->post_type ) {
		rewrite_post( $id, null );
	}
}

/**
 * Feeds are sent again only if something is newer than what their reader has: a correction is.
 *
 * @param string|false $modified When a post was last changed, in the zone asked for.
 * @param string       $zone     `gmt`, `blog` or `server`.
 */
function feeds_changed_too( mixed $modified, string $zone ): mixed {
	$changed = (string) get_option( CHANGED, '' );
	if ( '' === $changed ) {
		return $modified;
	}
	$here = 'gmt' === strtolower( $zone ) ? $changed : get_date_from_gmt( $changed );
	return max( (string) $modified, $here );
}
