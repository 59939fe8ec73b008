export { default as fc } from 'fast-check';
export { OUTPUTS, labelsFor, readServed, sourceOf } from './outputs.js';
export { readCards } from './read-cards.js';
export { readLine } from './read-quotes.js';
export { stories } from './story.js';
export { differences, leaks } from './told.js';
export { truthOf } from './truth.js';
