/** Types of a document as it is written, and of its parts. */
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
} from './schema/schema.js';
