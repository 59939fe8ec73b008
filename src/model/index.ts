export type {
  AnswerKind,
  Citation,
  Correction,
  Era,
  EventStatus,
  Explainer,
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
export type { Problem, Severity } from './problem.js';
export { readDocument, readDocumentInSteps, type StepOptions } from './read-document.js';
export { readProse } from './read-inline.js';
export { readStatementText, type StatementText, type StatementTextOptions } from './read-text.js';
export { reviewDocument } from './review-document.js';
export type {
  CitationInput,
  CorrectionInput,
  EraInput,
  EventInput,
  ExplainerDocument,
  MediaInput,
  NamedInput,
  NamingInput,
  PersonInput,
  SourceInput,
  StatementInput,
  WithdrawnStatementInput,
} from './schema.js';
export { wordsOf } from './statement-words.js';
export { citationHref } from './text-fragment.js';
