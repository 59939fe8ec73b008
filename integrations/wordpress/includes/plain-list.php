<?php
/**
 * A story as a plain list, for documents that were saved without the edit screen: everything that was said and happened, with
 * who, when and where it is known from. The edit screen's own list says it in better words.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/**
 * HTML of tags that WordPress keeps in posts, whoever writes them.
 *
 * @param \stdClass $document The published document.
 */
function plain_list( \stdClass $document ): string {
	$head = '<h2>' . esc_html( $document->title ?? '' ) . '</h2>';
	if ( 'withdrawn' === ( $document->status ?? '' ) ) {
		$why = $document->note ?? '';
		/* translators: %s: the reason. */
		return $head . '<p>' . esc_html( sprintf( __( 'This story is withdrawn. %s', 'said-and-done' ), $why ) ) . '</p>';
	}
	$names = names_in( $document );
	return $head
		. tagged( 'p', $document->summary ?? '' )
		. titled_list( 'ol', __( 'What happened', 'said-and-done' ), $document->events ?? array(), static fn ( $event ) => plain_event( $event, $names ) )
		. titled_list( 'ul', __( 'Who said what', 'said-and-done' ), $document->statements ?? array(), static fn ( $statement ) => plain_statement( $statement, $names ) )
		. titled_list( 'ul', __( 'Sources', 'said-and-done' ), $document->sources ?? array(), __NAMESPACE__ . '\plain_source' )
		. titled_list( 'ul', __( 'Corrections', 'said-and-done' ), $document->corrections ?? array(), __NAMESPACE__ . '\plain_correction' );
}

/**
 * Names of people and sources, by id.
 *
 * @param \stdClass $document The published document.
 */
function names_in( \stdClass $document ): array {
	$names = array();
	foreach ( array_merge( $document->people ?? array(), $document->sources ?? array() ) as $item ) {
		$names[ $item->id ?? '' ] = $item->name ?? $item->title ?? '';
	}
	return $names;
}

function titled_list( string $tag, string $heading, array $items, callable $write ): string {
	$entries = array_filter( array_map( $write, $items ) );
	return array() === $entries
		? ''
		: '<h3>' . esc_html( $heading ) . "</h3>\n<$tag>\n<li>" . implode( "</li>\n<li>", $entries ) . "</li>\n</$tag>\n";
}

/**
 * An event. What did not happen, or not for certain, says so before anything else.
 *
 * @param \stdClass $event The event.
 * @param array     $names Names by id.
 */
function plain_event( \stdClass $event, array $names ): string {
	$status = event_statuses()[ $event->status ?? 'happened' ] ?? '';
	return tagged( 'strong', $event->dateText ?? plain_date( $event->date ?? '' ) ) . ' '
		. esc_html( ( '' === $status ? '' : "$status: " ) . ( $event->title ?? '' ) )
		. tagged( 'p', $event->summary ?? '' )
		. plain_citations( $event->sources ?? array(), $names )
		. implode( '', array_map( __NAMESPACE__ . '\plain_correction', $event->corrections ?? array() ) );
}

function event_statuses(): array {
	return array(
		'planned'   => __( 'Planned', 'said-and-done' ),
		'postponed' => __( 'Postponed', 'said-and-done' ),
		'cancelled' => __( 'Cancelled', 'said-and-done' ),
		'alleged'   => __( 'Alleged', 'said-and-done' ),
		'disputed'  => __( 'Disputed', 'said-and-done' ),
	);
}

/**
 * A statement, with its words as they were written: only what has quotation marks there is quoted here.
 *
 * @param \stdClass $statement The statement.
 * @param array     $names     Names by id.
 */
function plain_statement( \stdClass $statement, array $names ): string {
	if ( 'withdrawn' === ( $statement->status ?? '' ) ) {
		/* translators: %s: the reason. */
		return esc_html( sprintf( __( 'A statement is withdrawn. %s', 'said-and-done' ), $statement->note ?? '' ) );
	}
	if ( array() === (array) $statement->speaker ) {
		return esc_html__( 'One statement is withheld: its attribution is incomplete.', 'said-and-done' );
	}
	$note = isset( $statement->note ) ? ' ' . tagged( 'em', $statement->note ) : '';
	return plain_lead( $statement, $names ) . plain_words( $statement, $names ) . $note
		. plain_citations( $statement->sources ?? array(), $names )
		. implode( '', array_map( __NAMESPACE__ . '\plain_correction', $statement->corrections ?? array() ) );
}

/**
 * Who said it, and when.
 *
 * @param \stdClass $statement The statement.
 * @param array     $names     Names by id.
 */
function plain_lead( \stdClass $statement, array $names ): string {
	$who  = implode( ', ', array_map( static fn ( $id ) => $names[ $id ] ?? '', (array) $statement->speaker ) );
	$date = plain_date( $statement->date ?? $statement->published ?? '' );
	return tagged( 'strong', $who ) . ( '' === $date ? '' : ', ' . esc_html( $date ) ) . ': ';
}

/**
 * A statement in a line of text: inline tags alone.
 *
 * @param \stdClass $document A published document with that statement alone.
 */
function plain_quote( \stdClass $document ): string {
	$statement = $document->statements[0];
	$names     = names_in( $document );
	if ( 'withdrawn' === ( $statement->status ?? '' ) || array() === (array) $statement->speaker ) {
		return plain_statement( $statement, $names );
	}
	$titles = source_titles( $statement->sources ?? array(), $names );
	return plain_lead( $statement, $names ) . plain_words( $statement, $names )
		. ( array() === $titles ? '' : ' (' . esc_html( implode( '; ', $titles ) ) . ')' );
}

function plain_words( \stdClass $statement, array $names ): string {
	if ( isset( $statement->silence ) ) {
		$noter = $names[ $statement->silence->notedBy ] ?? '';
		/* translators: 1: what was not said, 2: who noted it, 3: where, such as "in this interview". */
		return esc_html( sprintf( __( 'Not said: %1$s (noted by %2$s, %3$s)', 'said-and-done' ), $statement->text ?? '', $noter, $statement->silence->scope ?? '' ) );
	}
	$is_disputed = 'disputed' === ( $statement->status ?? '' );
	return esc_html( ( $is_disputed ? __( 'Disputed', 'said-and-done' ) . ': ' : '' ) . ( $statement->text ?? '' ) );
}

/**
 * Where something is known from.
 *
 * @param array $citations Citations, or ids of sources.
 * @param array $names     Names by id.
 */
function plain_citations( array $citations, array $names ): string {
	$titles = source_titles( $citations, $names );
	/* translators: %s: titles of sources. */
	return array() === $titles ? '' : '<p>' . esc_html( sprintf( __( 'From: %s', 'said-and-done' ), implode( '; ', $titles ) ) ) . '</p>';
}

function source_titles( array $citations, array $names ): array {
	$titles = array_map( static fn ( $citation ) => $names[ is_string( $citation ) ? $citation : ( $citation->source ?? '' ) ] ?? '', $citations );
	return array_unique( array_filter( $titles ) );
}

function plain_source( \stdClass $source ): string {
	$title = esc_html( $source->title ?? '' );
	$from  = implode( ', ', array_filter( array( $source->publisher ?? '', plain_date( $source->published ?? '' ) ) ) );
	$link  = esc_url( $source->url ?? '', array( 'http', 'https' ) );
	return ( '' === $link ? $title : "<a href=\"$link\">$title</a>" ) . ( '' === $from ? '' : ', ' . esc_html( $from ) );
}

function plain_correction( \stdClass $correction ): string {
	/* translators: 1: a date, 2: what was corrected. */
	return tagged( 'p', sprintf( __( 'Correction, %1$s: %2$s', 'said-and-done' ), plain_date( $correction->date ?? '' ), $correction->note ?? '' ) );
}

/**
 * A day in the site's words; any other date as its author wrote it (EDTF).
 *
 * @param string $date A date of the document.
 */
function plain_date( string $date ): string {
	if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $date, $parts ) || ! checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ) {
		return $date;
	}
	return (string) wp_date( get_option( 'date_format' ), strtotime( "$date 12:00 UTC" ), new \DateTimeZone( 'UTC' ) );
}

function tagged( string $tag, string $text ): string {
	return '' === $text ? '' : "<$tag>" . esc_html( $text ) . "</$tag>";
}
