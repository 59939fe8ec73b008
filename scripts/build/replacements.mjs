import { readFileSync } from 'node:fs';

const textOf = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/**
 * Modules of packages that pages without a bundler need not load whole: what stands in for each in the files of dist/cdn. The bundles and the
 * tests of what they hold read the same list.
 */
export const REPLACEMENTS = {
  /**
   * d3-zoom ends d3's own transitions when a gesture begins. There are none here: views glide by themselves. So readers need
   * not load d3-transition, with all kinds of interpolation that it brings, which is more than d3-zoom itself.
   */
  'd3-transition': 'export const interrupt = () => {};',

  'd3-array': textOf('short-array.mjs'),

  'd3-selection': textOf('short-selection.mjs'),

  // Lit imports its own by this name, and nothing else does.
  './css-tag.js': textOf('short-css-tag.mjs'),
};
