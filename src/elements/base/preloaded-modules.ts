/** The chart: a server computes its height, but who takes the markup over may have no room for it. */
export const CHART = 'chart';

/**
 * Modules that are loaded in advance, by name: on a server, which can't wait for them, and in a browser before it
 * hydrates a server's markup.
 */
export const preloadedModules = new Map<string, object>();
