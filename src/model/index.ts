export type {
  AnswerKind,
  Citation,
  Correction,
  Era,
  EventLink,
  EventStatus,
  Explainer,
  Finding,
  Item,
  Media,
  Named,
  Naming,
  Person,
  Reading,
  Run,
  Setting,
  Silence,
  Source,
  SourceKind,
  Statement,
  StatementForm,
  StatementStatus,
  StoryEvent,
  Terms,
  VerbatimRun,
  WithheldStatement,
} from './explainer.js';
export type { Problem, Severity } from './problems/problem.js';
export { readDocument, readDocumentInSteps, type StepOptions } from './read-document.js';
export { readProse } from './read/inline-text.js';
export { readStatementText, type StatementText, type StatementTextOptions } from './read/statement-text.js';
export { reviewDocument } from './review/review-document.js';
export type * from './input-types.js';
export { wordsOf } from './statement-words.js';
export { citationHref } from './text-fragment.js';
