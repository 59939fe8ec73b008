/**
 * Modules that are loaded in advance, by name: on a server, which can't wait for them, and in a browser before it
 * hydrates a server's markup.
 */
export const preloadedModules = new Map<string, object>();
