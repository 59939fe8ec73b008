export type * from './explainer.js';
export type { Problem, Severity } from './problem.js';
export { readDocument, readDocumentInSteps } from './read-document.js';
export type { ExplainerDocument } from './schema.js';
