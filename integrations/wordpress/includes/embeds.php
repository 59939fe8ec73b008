<?php
/**
 * The block and the shortcode. Both hold a document's number and which element shows it, and nothing of the document itself.
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

/** Name of the block. */
const BLOCK = 'said-and-done/story';

/** Name of the shortcode. */
const SHORTCODE = 'said_and_done';

add_action( 'init', __NAMESPACE__ . '\register_embeds' );

function register_embeds(): void {
	wp_register_script(
		'said-and-done-block',
		plugins_url( 'block/index.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-core-data', 'wp-data', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		ASSETS,
		true
	);
	wp_set_script_translations( 'said-and-done-block', 'said-and-done', dirname( FILE ) . '/languages' );
	register_block_type( dirname( FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
}

/**
 * The block as readers get it. What is saved inside it is for the day on which the plugin is gone.
 *
 * @param array $attributes `document`, `element`, `statement`.
 */
function render_block( array $attributes ): string {
	$id   = (int) ( $attributes['document'] ?? 0 );
	$html = QUOTE === ( $attributes['element'] ?? '' )
		? render_quote( $id, (string) ( $attributes['statement'] ?? '' ) )
		: render_document( $id, (string) ( $attributes['element'] ?? '' ) );
	if ( '' === $html || is_feed() ) {
		return $html;
	}
	return '<div ' . get_block_wrapper_attributes() . ">$html</div>";
}

/**
 * `[said_and_done id="12" element="event-timeline"]`, or a single statement: `[said_and_done id="12" statement="warned"]`
 *
 * @param array|string $attributes As written.
 */
function render_shortcode( array|string $attributes ): string {
	$known = shortcode_atts(
		array(
			'id'        => 0,
			'element'   => ELEMENTS[0],
			'statement' => '',
		),
		(array) $attributes,
		SHORTCODE
	);
	return '' === $known['statement']
		? render_document( (int) $known['id'], (string) $known['element'] )
		: render_quote( (int) $known['id'], (string) $known['statement'] );
}
