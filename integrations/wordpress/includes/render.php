<?php
/**
 * A document as readers get it.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Elements that a document can be shown with; the first is the whole story. */
const ELEMENTS = array( 'news-explainer', 'event-timeline', 'who-said-what' );

/** The element that shows a single statement, in a line of text. */
const QUOTE = 'said-quote';

add_filter( 'no_texturize_tags', __NAMESPACE__ . '\leave_words_alone' );
add_action( 'loop_start', __NAMESPACE__ . '\begin_page' );
add_action( 'wp_footer', __NAMESPACE__ . '\print_for_machines' );

/**
 * Quotations are exact: WordPress changes no mark and no dash within the elements.
 *
 * @param string[] $tags Tags in which nothing is changed.
 */
function leave_words_alone( array $tags ): array {
	return array_merge( $tags, ELEMENTS, array( QUOTE ) );
}

/**
 * HTML of a document, or nothing where the one who asks may not see it.
 *
 * @param int    $id      The document.
 * @param string $element The element that shows it.
 */
function render_document( int $id, string $element ): string {
	if ( ! may_see( $id ) || '' === document_text( $id ) ) {
		return '';
	}
	$form = published_form( $id );
	if ( null === $form ) {
		return notice_of_draft( $id ) . note_for_story();
	}
	$list = wp_kses( $form->list, 'post' );
	if ( is_feed() ) {
		return "<div class=\"said-and-done\">$list</div>";
	}
	$tag = in_array( $element, ELEMENTS, true ) ? $element : ELEMENTS[0];
	enqueue_for_readers();
	shown_documents( $id );
	return notice_of_draft( $id ) . write_element( $tag, place_of( $id ), $form->document, $list );
}

/**
 * HTML of a single statement, to stand in a line of text; nothing where it isn't there or the one who asks may not see it.
 *
 * @param int    $id        The document.
 * @param string $statement Id of the statement.
 */
function render_quote( int $id, string $statement ): string {
	if ( ! may_see( $id ) || '' === document_text( $id ) ) {
		return '';
	}
	$form = published_form( $id );
	if ( null === $form ) {
		return notice_of_draft( $id, 'span' ) . note_for_statement();
	}
	$part = published_statement( $form, $statement );
	if ( null === $part ) {
		return '';
	}
	$notice = notice_of_draft( $id, 'span' );
	$line   = '<span class="said-and-done">' . wp_kses( $part->line, 'post' ) . '</span>';
	if ( is_feed() || null === $part->document ) {
		return $notice . $line;
	}
	enqueue_for_readers();
	$place = place_of( $id );
	return $notice . '<' . QUOTE . " id=\"$place\" statement=\"" . esc_attr( $statement ) . '">' . json_script( $part->document ) . $line . '</' . QUOTE . '>';
}

/** What stands in the place of a story without a published form. */
function note_for_story(): string {
	return '<p class="said-and-done">… <em>' . esc_html__( 'This story is not ready to be shown.', 'said-and-done' ) . '</em></p>';
}

/** The same for a statement in a line of text. */
function note_for_statement(): string {
	return '<span class="said-and-done">… <em>' . esc_html__( 'This statement is not ready to be shown.', 'said-and-done' ) . '</em></span>';
}

/**
 * Whether the one who asks may see a document: anybody if it is published, else those who may read it in the dashboard. What is
 * in the trash is shown to nobody.
 *
 * @param int $id Any post.
 */
function may_see( int $id ): bool {
	$post = get_post( $id );
	if ( ! $post instanceof \WP_Post || DOCUMENT !== $post->post_type || in_array( $post->post_status, array( 'trash', 'auto-draft', 'inherit' ), true ) ) {
		return false;
	}
	$right = '' === $post->post_password ? 'read_post' : 'edit_post';
	return is_public( $post ) || ( current_user_can( $right, $id ) && current_user_can( 'edit_posts' ) );
}

/**
 * Whether anybody may see a document.
 *
 * @param \WP_Post $post A document.
 */
function is_public( \WP_Post $post ): bool {
	return 'publish' === $post->post_status && '' === $post->post_password;
}

/**
 * Tells those who may see a draft that others don't.
 *
 * @param int    $id  The document.
 * @param string $tag Element of the notice; `span` within a line of text.
 */
function notice_of_draft( int $id, string $tag = 'p' ): string {
	if ( is_public( get_post( $id ) ) ) {
		return '';
	}
	$notice = esc_html__( 'This document is not published: readers do not see it.', 'said-and-done' );
	return "<$tag class=\"said-and-done-draft\"><em>$notice</em></$tag> ";
}

/**
 * An element with its document; what is beside it is what readers have until the element shows it.
 *
 * @param string    $tag      One of our elements.
 * @param string    $place    Id in the page.
 * @param \stdClass $document What is published.
 * @param string    $list     HTML.
 */
function write_element( string $tag, string $place, \stdClass $document, string $list ): string {
	$json = json_script( $document );
	// An explainer composes the story itself where nothing inside is meant to be part of it.
	$slot = 'news-explainer' === $tag ? ' slot="empty"' : '';
	return "<$tag id=\"$place\">\n$json\n<div class=\"said-and-done\"$slot>" . move_ids( $list, $place ) . "</div>\n</$tag>\n";
}

function json_script( \stdClass $document ): string {
	return '<script type="application/json">' . write_for_page( $document ) . '</script>';
}

/**
 * The element's id; a document that is shown more than once in a page gets others.
 *
 * @param int|null $id The document; null begins a page.
 */
function place_of( ?int $id ): string {
	static $times = array();
	if ( null === $id ) {
		$times = array();
		return '';
	}
	$times[ $id ] = ( $times[ $id ] ?? 0 ) + 1;
	return "said-$id" . ( 1 === $times[ $id ] ? '' : "-{$times[$id]}" );
}

/**
 * Other plugins have posts rendered before the page is, to describe them.
 *
 * @param \WP_Query $query A loop that begins.
 */
function begin_page( \WP_Query $query ): void {
	if ( $query->is_main_query() ) {
		place_of( null );
	}
}

/**
 * Ids and links within the list begin with the element's id.
 *
 * @param string $list  HTML, made for the first place.
 * @param string $place Id of the element.
 */
function move_ids( string $list, string $place ): string {
	return (string) preg_replace( '/("#?)said-\d+\./', "\${1}$place.", $list );
}

/**
 * Documents that were shown.
 *
 * @param int|null $id One more.
 * @return int[]
 */
function shown_documents( ?int $id = null ): array {
	static $shown = array();
	if ( null !== $id ) {
		$shown[ $id ] = $id;
	}
	return $shown;
}

/** The stories of a page in the words of schema.org; not where many posts are listed. */
function print_for_machines(): void {
	foreach ( is_singular() ? shown_documents() : array() as $id ) {
		$graph = is_public( get_post( $id ) ) ? published_form( $id )?->jsonLd : null;
		if ( null !== $graph ) {
			// phpcs:ignore WordPress.Security.EscapeOutput -- JSON in which no character can end a script.
			echo '<script type="application/ld+json">' . write_for_page( $graph ) . "</script>\n";
		}
	}
}
