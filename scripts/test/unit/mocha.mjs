/** Mocha's globals, as Node has them. */
export { after, afterEach, before, beforeEach, describe, it } from 'node:test';
