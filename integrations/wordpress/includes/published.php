<?php
/**
 * What of a document may leave the site: the fields of the format, and nothing that is withdrawn or in doubt. Elements read
 * leniently and show no more than this; here it is kept out of the page's source as well.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** In doubt about one of these fields, readers don't get the item. */
const CAREFUL_OF = array(
	'people'     => array( 'kind' ),
	'events'     => array( 'status' ),
	'statements' => array( 'speaker', 'silence', 'terms', 'original', 'status' ),
);

/**
 * The part of a document that readers get.
 *
 * @param \stdClass $document An opened document.
 */
function published_document( \stdClass $document ): \stdClass {
	$kept = keep_known( $document, schema() );
	if ( 'withdrawn' === ( $kept->status ?? 'live' ) || is_doubtful( $document, $kept, 'status' ) ) {
		return withdrawn_document( $kept );
	}
	foreach ( array( 'people', 'events' ) as $list ) {
		$kept->$list = certain_items( $document->$list ?? array(), $list );
	}
	$known            = array_merge( ids_of( $kept->people ), ids_of( $kept->sources ?? array() ) );
	$kept->statements = array_map(
		static fn ( $statement ) => published_statement( $statement, ids_of( $kept->people ), $known ),
		array_values( array_filter( $document->statements ?? array(), static fn ( $entry ) => $entry instanceof \stdClass ) )
	);
	return $kept;
}

/**
 * Of a withdrawn story, its title and why.
 *
 * @param \stdClass $document Known fields.
 */
function withdrawn_document( \stdClass $document ): \stdClass {
	$left         = array_intersect_key( (array) $document, array_flip( array( 'explainer', 'id', 'title', 'lang', 'note' ) ) );
	$left['status'] = 'withdrawn';
	return (object) $left;
}

/**
 * Items without those that in doubt would mislead.
 *
 * @param array  $entries As written.
 * @param string $list    Name of the list.
 */
function certain_items( array $entries, string $list ): array {
	$items = array();
	foreach ( $entries as $entry ) {
		$kept = keep_known( $entry, schema()->properties->$list->items );
		if ( $kept instanceof \stdClass && ! is_any_doubtful( $entry, $kept, $list ) ) {
			$items[] = $kept;
		}
	}
	return $items;
}

/**
 * A statement, if it is certain whose it is; else its place alone, so that readers are told that one is missing.
 *
 * @param \stdClass $statement As written.
 * @param string[]  $people    Ids of people.
 * @param string[]  $known     Ids of people and sources.
 */
function published_statement( \stdClass $statement, array $people, array $known ): \stdClass {
	if ( 'withdrawn' === ( $statement->status ?? '' ) ) {
		return keep_known( $statement, schema()->{'$defs'}->withdrawnStatement );
	}
	$kept       = keep_known( $statement, schema()->{'$defs'}->statement );
	$speakers   = array_filter( (array) ( $kept->speaker ?? array() ), 'is_string' );
	$is_certain = ! is_any_doubtful( $statement, $kept, 'statements' )
		&& array() !== $speakers
		&& array() === array_diff( $speakers, $people )
		&& ( ! isset( $kept->silence ) || in_array( $kept->silence->notedBy ?? null, $known, true ) );
	if ( $is_certain ) {
		return $kept;
	}
	$place = array(
		'id'      => $kept->id ?? null,
		'text'    => '…',
		'speaker' => array(),
		'topics'  => $kept->topics ?? null,
	);
	return (object) array_filter( $place, static fn ( $value ) => null !== $value );
}

/**
 * What of a published document one statement needs; null where it isn't there.
 *
 * @param \stdClass $document  A published document.
 * @param string    $statement Id of the statement.
 */
function document_of_statement( \stdClass $document, string $statement ): ?\stdClass {
	$found = array_filter( $document->statements ?? array(), static fn ( $each ) => ( $each->id ?? null ) === $statement );
	if ( array() === $found ) {
		return null;
	}
	$part = clone $document;
	foreach ( array( 'summary', 'lead', 'media', 'eras', 'names', 'corrections', 'topics', 'lanes' ) as $field ) {
		unset( $part->$field );
	}
	$part->events     = array();
	$part->statements = array_slice( array_values( $found ), 0, 1 );
	return $part;
}

function is_any_doubtful( \stdClass $written, \stdClass $kept, string $list ): bool {
	foreach ( CAREFUL_OF[ $list ] ?? array() as $field ) {
		if ( is_doubtful( $written, $kept, $field ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Whether a field is written and can't be read.
 *
 * @param \stdClass $written As written.
 * @param \stdClass $kept    What is known of it.
 * @param string    $field   Name of the field.
 */
function is_doubtful( \stdClass $written, \stdClass $kept, string $field ): bool {
	return property_exists( $written, $field ) && ! property_exists( $kept, $field );
}

/**
 * The JSON Schema of the format.
 */
function schema(): \stdClass {
	static $schema = null;
	$schema      ??= wp_json_file_decode( dirname( FILE ) . '/assets/schema.json' );
	return $schema;
}

/**
 * What of a value the schema knows: other fields, values of another kind and entries that can't be read are left out.
 *
 * @param mixed     $value Any JSON.
 * @param \stdClass $shape A part of the schema.
 * @return mixed The value, or null where nothing is left.
 */
function keep_known( mixed $value, \stdClass $shape ): mixed {
	if ( isset( $shape->{'$ref'} ) ) {
		return keep_known( $value, schema()->{'$defs'}->{basename( $shape->{'$ref'} )} );
	}
	if ( isset( $shape->anyOf ) ) {
		$kept = array_map( static fn ( $option ) => keep_known( $value, $option ), $shape->anyOf );
		return array_values( array_filter( $kept, static fn ( $option ) => null !== $option ) )[0] ?? null;
	}
	if ( isset( $shape->enum ) || isset( $shape->const ) ) {
		return in_array( $value, $shape->enum ?? array( $shape->const ), true ) ? $value : null;
	}
	return match ( $shape->type ?? '' ) {
		'string'  => is_string( $value ) ? $value : null,
		'integer' => is_int( $value ) ? $value : null,
		'number'  => is_int( $value ) || is_float( $value ) ? $value : null,
		'array'   => is_array( $value ) ? keep_entries( $value, $shape->items ) : null,
		'object'  => $value instanceof \stdClass ? keep_fields( $value, $shape ) : null,
		default   => null,
	};
}

function keep_entries( array $entries, \stdClass $shape ): array {
	$kept = array_map( static fn ( $entry ) => keep_known( $entry, $shape ), $entries );
	return array_values( array_filter( $kept, static fn ( $entry ) => null !== $entry ) );
}

function keep_fields( \stdClass $value, \stdClass $shape ): \stdClass {
	$kept = new \stdClass();
	foreach ( get_object_vars( $shape->properties ?? new \stdClass() ) as $name => $of ) {
		$field = isset( $value->$name ) ? keep_known( $value->$name, $of ) : null;
		if ( null !== $field ) {
			$kept->$name = $field;
		}
	}
	return $kept;
}

/**
 * Ids of items.
 *
 * @param \stdClass[] $items Items of a list.
 * @return string[]
 */
function ids_of( array $items ): array {
	return array_values( array_filter( array_map( static fn ( $item ) => $item->id ?? null, $items ) ) );
}
