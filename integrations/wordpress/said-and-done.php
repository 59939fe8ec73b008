<?php
/**
 * Plugin Name:       said-and-done
 * Description:       Tells what happened and who said what: timelines and statements with their sources, from one document.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      8.1
 * Author:            said-and-done contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       said-and-done
 * Domain Path:       /languages
 *
 * @package SaidAndDone
 */

declare( strict_types = 1 );

namespace SaidAndDone;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

/** Stands in the addresses of scripts and styles. The build adds a hash of them, so that no browser keeps an older one. */
const ASSETS = VERSION;

require __DIR__ . '/includes/json.php';
require __DIR__ . '/includes/documents.php';
require __DIR__ . '/includes/class-documents-controller.php';
require __DIR__ . '/includes/rendered.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/embeds.php';
require __DIR__ . '/includes/fallbacks.php';
require __DIR__ . '/includes/edit-screen.php';
require __DIR__ . '/includes/missing-forms.php';
require __DIR__ . '/includes/save-document.php';
require __DIR__ . '/includes/sign-off-acts.php';
require __DIR__ . '/includes/sign-off.php';
require __DIR__ . '/includes/publication.php';
