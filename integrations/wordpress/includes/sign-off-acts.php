<?php
/**
 * Acts of a sign-off: a browser can add some only in the name of who is logged in.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/**
 * The sign-off with each act that was not kept before in the name of who is logged in. One that clears the document, of somebody
 * who may not clear it, needs a legal check.
 *
 * @param int       $id   The document.
 * @param \stdClass $sent A sign-off.
 */
function prove_acts( int $id, \stdClass $sent ): \stdClass {
	$kept   = open_sign_off( sign_off_text( $id ) );
	$proven = $kept instanceof \stdClass ? array_flip( array_map( __NAMESPACE__ . '\key_of_act', acts_of( $kept ) ) ) : array();
	$acts   = array_filter( acts_of( $sent ), static fn ( $act ) => ! isset( $proven[ key_of_act( $act ) ] ) );
	foreach ( $acts as [ $place, $act ] ) {
		$act->by = wp_get_current_user()->display_name;
		if ( 'state' === $place && 'cleared' === ( $act->state ?? null ) && ! may_clear( $id ) ) {
			$act->state = 'for-legal';
		}
	}
	return $sent;
}

/**
 * All acts of a sign-off, each with its place.
 *
 * @param \stdClass $sign_off A sign-off.
 * @return array<array{string, \stdClass}>
 */
function acts_of( \stdClass $sign_off ): array {
	$acts = array( array( 'state', $sign_off->state ?? null ) );
	foreach ( (array) ( $sign_off->checks ?? array() ) as $entry => $check ) {
		$acts[] = array( "checks/$entry", $check );
	}
	foreach ( (array) ( $sign_off->changes ?? array() ) as $change ) {
		$acts[] = array( 'changes', $change );
	}
	foreach ( (array) ( $sign_off->comments ?? array() ) as $comment ) {
		$acts[] = array( 'comments', $comment );
		foreach ( array( 'resolved', 'reopened' ) as $name ) {
			$acts[] = array( "$name/" . wp_json_encode( $comment->id ?? null ), $comment->$name ?? null );
		}
	}
	return array_filter( $acts, static fn ( $act ) => $act[1] instanceof \stdClass );
}

/**
 * Returns a text that names an act at its place, however its members are ordered. A comment keeps its text when it is settled.
 *
 * @param array{string, \stdClass} $act An act with its place.
 */
function key_of_act( array $act ): string {
	[ $place, $members ] = $act;
	$members             = array_diff_key( (array) $members, array_flip( array( 'resolved', 'reopened' ) ) );
	ksort( $members );
	return $place . "\n" . wp_json_encode( $members );
}
