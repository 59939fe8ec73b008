/**
 * Lit's `property` and `state` for bundles, for classes that TypeScript's decorators build, as ours are. Lit's own serve the decorators of
 * the standard as well: five times as much to load. Nothing else differs; a test holds these to Lit's.
 */
export const property = (options) => (prototype, name) => {
  prototype.constructor.createProperty(name, options);
  return Object.getOwnPropertyDescriptor(prototype, name);
};

export const state = (options) => property({ ...options, state: true });
