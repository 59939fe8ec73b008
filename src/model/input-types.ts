/** Types of a document as it is written, and of its parts. */
export type {
  CitationInput,
  CorrectionInput,
  EraInput,
  EventInput,
  ExplainerDocument,
  FindingInput,
  MediaInput,
  NamedInput,
  NamingInput,
  PersonInput,
  SourceInput,
  StatementInput,
  WithdrawnFindingInput,
  WithdrawnStatementInput,
} from './schema/schema.js';
