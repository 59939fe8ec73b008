<?php
/**
 * The published form of a document: what readers get of it, and all that they get. What may be published is decided in JavaScript
 * alone, by the code that the elements run; here its answer is kept, for the very text of the document that it was made of and for
 * no other, and printed.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Meta: a line with version, hash of the document's text, and who made it; below it the form as JSON. */
const RENDERED = '_said_and_done_rendered';

/** Forms of another version are made anew: the plugin has learned since what may not get out. */
const FORM_VERSION = 3;

/** A form that somebody made who may publish the document. */
const BY_PUBLISHER = 'publisher';

/** A form that somebody made who may only write it: it is printed where readers don't come. */
const BY_WRITER = 'writer';

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
			'auth_callback'     => '__return_false',
		)
	);
}

/**
 * Keeps the form that was made in a browser. Nobody compares it with the document: once that is published, only a form counts that was
 * made by somebody who may publish it. A form that was cleared stays as long as its text does: other browsers write dates otherwise, and
 * somebody else might write other words.
 *
 * @param int    $id   The document.
 * @param string $of   The text that it was made of, as it is kept.
 * @param string $form JSON: see `render-for-posts.ts`.
 * @return bool Whether it is a form.
 */
function keep_form( int $id, string $of, string $form ): bool {
	$made = open_form( $form );
	if ( null === $made ) {
		return false;
	}
	if ( 'cleared' === sign_off_state( $id ) && null !== published_form( $id ) ) {
		return true;
	}
	$maker = current_user_can( 'publish_post', $id ) ? BY_PUBLISHER : BY_WRITER;
	$kept  = implode( ' ', array( FORM_VERSION, hash( 'sha256', $of ), $maker ) ) . "\n"
		. wp_json_encode( $made, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION, DEEPEST + 4 );
	update_post_meta( $id, RENDERED, wp_slash( $kept ) );
	return true;
}

/**
 * A form with all of its parts, its HTML of tags that WordPress lets anybody write.
 *
 * @param string $text JSON.
 */
function open_form( string $text ): ?\stdClass {
	$form = json_decode( $text, false, DEEPEST + 4 );
	if ( ! $form instanceof \stdClass || ! is_document( $form->document ?? null ) || ! is_string( $form->list ?? null ) || ! is_array( $form->statements ?? null ) ) {
		return null;
	}
	$graph = $form->jsonLd ?? null;
	return (object) array(
		'document'   => $form->document,
		'list'       => wp_kses( $form->list, 'post' ),
		'jsonLd'     => $graph instanceof \stdClass && 'https://schema.org' === ( $graph->{'@context'} ?? '' ) ? $graph : null,
		'statements' => array_values( array_filter( array_map( __NAMESPACE__ . '\open_statement', $form->statements ) ) ),
	);
}

function open_statement( mixed $statement ): ?\stdClass {
	if ( ! $statement instanceof \stdClass || ! is_string( $statement->line ?? null ) ) {
		return null;
	}
	$statement->document = is_document( $statement->document ?? null ) ? $statement->document : null;
	$statement->line = wp_kses( $statement->line, 'post' );
	return $statement;
}

function is_document( mixed $value ): bool {
	return $value instanceof \stdClass && FORMAT === ( $value->explainer ?? null );
}

/**
 * The published form of a document as it is now; null where none was made, or of another text.
 *
 * @param int $id The document.
 */
function published_form( int $id ): ?\stdClass {
	$post = get_post( $id );
	$kept = (string) get_post_meta( $id, RENDERED, true );
	if ( ! $post instanceof \WP_Post || ! is_form_of( $post, document_text( $id ), $kept ) ) {
		return null;
	}
	return open_form( (string) strstr( $kept, "\n" ) );
}

/**
 * The kept form of a document as JSON, without the line about its making; '' where there is none.
 *
 * @param int $id The document.
 */
function form_text( int $id ): string {
	return (string) strstr( (string) get_post_meta( $id, RENDERED, true ), "\n" );
}

/**
 * Whether what is kept may be printed for a document.
 *
 * @param \WP_Post $post The document.
 * @param string   $text Its text.
 * @param string   $kept What is kept beside it.
 */
function is_form_of( \WP_Post $post, string $text, string $kept ): bool {
	$head = explode( ' ', (string) strstr( $kept, "\n", true ) );
	return 3 === count( $head )
		&& (string) FORM_VERSION === $head[0]
		&& hash_equals( hash( 'sha256', $text ), $head[1] )
		&& ( BY_PUBLISHER === $head[2] || ! is_public( $post ) );
}

/**
 * One statement of a form; null where it isn't there. One without an id stands for all: the story is withdrawn.
 *
 * @param \stdClass $form      A published form.
 * @param string    $statement Id of the statement.
 */
function published_statement( \stdClass $form, string $statement ): ?\stdClass {
	foreach ( $form->statements as $each ) {
		if ( ( $each->id ?? $statement ) === $statement ) {
			return $each;
		}
	}
	return null;
}
