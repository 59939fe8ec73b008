/**
 * The parts of d3 that gestures need. `import()` loads this file, so that a bundler sees which names are used, and leaves out
 * the rest of d3.
 */
export { select } from 'd3-selection';
export { zoom, ZoomTransform } from 'd3-zoom';
