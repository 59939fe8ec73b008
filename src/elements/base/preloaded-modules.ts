/**
 * Parts of elements that are there before they are asked for, by name: on a server, which can't wait for them, and in a
 * browser where it takes over what a server has drawn.
 */
export const preloadedModules = new Map<string, object>();
