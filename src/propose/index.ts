export { propose, type ProposeOptions } from './propose.js';
export type {
  EventProposal,
  PersonProposal,
  PlaceProposal,
  Proposal,
  Proposals,
  ProposedForm,
  StatementProposal,
} from './proposals.js';
export type { Proposer, ProposerContext } from './proposer/check-proposals.js';
export { PROPOSAL_LANGUAGES } from './language/proposal-languages.js';
export type { TextRange as ArticleRange } from '../text/text-range.js';
