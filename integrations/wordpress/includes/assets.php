<?php
/**
 * Scripts: for readers only where a document is shown.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Handle of the readers' elements, and of the stylesheet that keeps room for them. */
const SCRIPT = 'said-and-done';

add_action( 'init', __NAMESPACE__ . '\register_scripts', 9 );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor' );

/**
 * Readers load a module, and its parts when they need them. Parts import each other by plain addresses, where no `?ver=` can stand: their
 * folder has another name for each version. A module upgrades no element in the editor's frame, so editors load one classic script.
 */
function register_scripts(): void {
	wp_register_script_module( SCRIPT, plugins_url( 'assets/scripts-' . ASSETS . '/said-and-done.js', FILE ), array(), null );
	wp_register_script( SCRIPT, plugins_url( 'assets/scripts-' . ASSETS . '/said-and-done.iife.js', FILE ), array(), null, array( 'strategy' => 'defer' ) );
	wp_register_style( SCRIPT, plugins_url( 'assets/said-and-done.room.css', FILE ), array(), ASSETS );
}

/** Called where a document is shown. */
function enqueue_for_readers(): void {
	wp_enqueue_script_module( SCRIPT );
	wp_enqueue_style( SCRIPT );
}

/** In the editor's frame blocks come and go without the page being loaded again. */
function enqueue_in_editor(): void {
	if ( is_admin() ) {
		wp_enqueue_script( SCRIPT );
	}
}
