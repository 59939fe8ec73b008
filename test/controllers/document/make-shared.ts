import type { SharedExplainer } from '../../../src/controllers/document/explainer-context.js';

/** What an explainer without a document shares. */
export function makeShared(overrides: Partial<SharedExplainer> = {}): SharedExplainer {
  return {
    version: 1,
    reading: null,
    status: 'empty',
    fold: undefined,
    timeZone: 'document',
    headingLevel: 2,
    selectedEvent: null,
    selectedStatement: null,
    cause: '',
    holdsStatements: false,
    requestSelect: () => true,
    applySelect: () => undefined,
    ...overrides,
  };
}
