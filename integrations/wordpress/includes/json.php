<?php
/**
 * The text of a document: what may be kept, and how it is written.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** The format's version that this plugin reads. */
const FORMAT = 1;

/** A document of more bytes is refused. A story of a thousand statements has about a tenth of it. */
const MAX_BYTES = 2_000_000;

/** Nothing in a document is nested deeper; what only its author's tools know has room as well. */
const DEEPEST = 32;

const LISTS = array( 'media', 'lanes', 'sides', 'topics', 'people', 'sources', 'events', 'statements', 'findings', 'eras', 'names', 'corrections' );

/**
 * Opens the text of a document. Objects stay objects, so that `{}` is written as it was.
 *
 * @param string $text JSON, as somebody pasted it.
 * @return \stdClass|\WP_Error What is wrong, in words for an editor.
 */
function open_document( string $text ): \stdClass|\WP_Error {
	$text = preg_replace( '/^\xEF\xBB\xBF/', '', trim( $text ) );
	if ( strlen( $text ) > MAX_BYTES ) {
		/* translators: %s: a size, such as "2 MB". */
		return refusal( sprintf( __( 'The document is larger than %s.', 'said-and-done' ), size_format( MAX_BYTES ) ) );
	}
	$document = json_decode( $text, false, DEEPEST );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		/* translators: %s: what PHP says is wrong, such as "Syntax error". */
		return refusal( sprintf( __( 'This is not JSON: %s. Quotation marks around names and words have to be straight.', 'said-and-done' ), json_last_error_msg() ) );
	}
	if ( ! $document instanceof \stdClass ) {
		return refusal( __( 'A document is an object: it begins with { and ends with }.', 'said-and-done' ) );
	}
	$fault = find_fault( $document );
	return null === $fault ? $document : refusal( $fault );
}

/**
 * What keeps an object from being a document at all. Everything smaller is kept as it is: readers get what makes sense, and
 * the edit screen says what does not.
 *
 * @param \stdClass $document What was decoded.
 */
function find_fault( \stdClass $document ): ?string {
	$version = $document->explainer ?? null;
	if ( null === $version ) {
		return __( 'This is no explainer document: it has no field "explainer" with the version of the format.', 'said-and-done' );
	}
	if ( FORMAT !== $version ) {
		/* translators: %s: a version of the format, such as "2". */
		return sprintf( __( 'This plugin reads version 1 of the format, and the document says %s.', 'said-and-done' ), wp_json_encode( $version ) );
	}
	if ( isset( $document->title ) && ! is_string( $document->title ) ) {
		return __( 'The title has to be a text.', 'said-and-done' );
	}
	foreach ( LISTS as $list ) {
		if ( isset( $document->$list ) && ! is_array( $document->$list ) ) {
			/* translators: %s: name of a field, such as "events". */
			return sprintf( __( '"%s" has to be a list: it begins with [ and ends with ].', 'said-and-done' ), $list );
		}
	}
	return null;
}

/**
 * The one form in which a document is kept.
 *
 * @param \stdClass $document An opened document.
 */
function write_document( \stdClass $document ): string {
	return (string) wp_json_encode( $document, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION, DEEPEST );
}

/**
 * The same for people to read and change.
 *
 * @param string $json A kept document.
 */
function write_for_people( string $json ): string {
	$document = json_decode( $json, false, DEEPEST );
	return null === $document ? $json : (string) wp_json_encode( $document, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION, DEEPEST );
}

/**
 * JSON that can stand in a page: no character in it ends a script, and no filter of the page's text finds anything to improve.
 *
 * @param mixed $data Data for an element or for machines.
 */
function write_for_page( mixed $data ): string {
	$json = (string) wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION, DEEPEST );
	// WordPress spells its own name its own way, within quotations too.
	return str_replace( 'Wordpress', '\u0057ordpress', $json );
}

/**
 * A document that is not kept, and why.
 *
 * @param string $reason A sentence for editors.
 */
function refusal( string $reason ): \WP_Error {
	return new \WP_Error( 'said_and_done_refused', $reason, array( 'status' => 400 ) );
}
