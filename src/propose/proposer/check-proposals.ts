import { isEdtf } from '../../time/parse/parse-edtf.js';
import type {
  EventProposal,
  PersonProposal,
  PlaceProposal,
  Proposal,
  Proposals,
  ProposedForm,
  StatementProposal,
} from '../proposals.js';
import type { TextRange } from '../../text/text-range.js';

/** Facts about the article that a proposer is told. */
export interface ProposerContext {
  readonly lang: string;
  readonly published?: string | undefined;
}

/**
 * Proposes from an article, in the form of `Proposals`. A `quote` may come without `start` and `end`, or with wrong ones, where it
 * stands once in the text.
 */
export type Proposer = (text: string, context: ProposerContext) => unknown;

const FORMS: ReadonlySet<unknown> = new Set<ProposedForm>(['direct', 'mixed', 'indirect', 'silence']);

/** Maximum number of proposals that are taken from a proposer, so that the desk stays usable. */
const MAX_PROPOSALS = 2_000;

/** Adds the proposals of a proposer that have a passage in the article. Others and duplicates are dropped. */
export async function checkProposals(
  text: string,
  own: Proposals,
  proposer: Proposer,
  context: ProposerContext,
): Promise<Proposals> {
  let given: unknown;
  try {
    given = await proposer(text, context);
  } catch {
    return own;
  }
  const read = makeReader(text);
  return {
    people: merge(own.people, listOf(given, 'people'), read.person),
    events: merge(own.events, listOf(given, 'events'), read.event),
    statements: merge(own.statements, listOf(given, 'statements'), read.statement),
    places: merge(own.places, listOf(given, 'places'), read.place),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}

function listOf(value: unknown, name: keyof Proposals): readonly unknown[] {
  const list = fieldsOf(value)?.[name];
  return Array.isArray(list) ? list.slice(0, MAX_PROPOSALS) : [];
}

function merge<Kind extends Proposal>(
  own: readonly Kind[],
  given: readonly unknown[],
  read: (fields: Fields) => Kind | undefined,
): readonly Kind[] {
  const keyOf = (each: Kind) => JSON.stringify({ ...each, quote: '', confidence: 0 });
  const all = new Map(own.map((each) => [keyOf(each), each]));
  for (const value of given) {
    const fields = fieldsOf(value);
    const proposal = fields && read(fields);
    if (proposal && !all.has(keyOf(proposal))) all.set(keyOf(proposal), proposal);
  }
  return [...all.values()].sort((a, b) => a.start - b.start);
}

interface Reader {
  readonly person: (fields: Fields) => PersonProposal | undefined;
  readonly event: (fields: Fields) => EventProposal | undefined;
  readonly statement: (fields: Fields) => StatementProposal | undefined;
  readonly place: (fields: Fields) => PlaceProposal | undefined;
}

function makeReader(text: string): Reader {
  const isThere = (words: unknown): words is string =>
    typeof words === 'string' && /\S/.test(words) && text.includes(words);
  const wordsOr = (words: unknown) => (isThere(words) ? words : null);
  const base = (fields: Fields) => readPassage(text, fields);
  return {
    person: (fields) => {
      const proposal = base(fields);
      return proposal && isThere(fields['name'])
        ? { ...proposal, name: fields['name'], role: wordsOr(fields['role']) }
        : undefined;
    },
    event: (fields) => {
      const proposal = base(fields);
      const { title, date } = fields;
      if (!proposal || typeof title !== 'string' || title.trim() === '') return undefined;
      return { ...proposal, title, date: typeof date === 'string' && isEdtf(date) ? date : null };
    },
    statement: (fields) => {
      const proposal = base(fields);
      return proposal && readStatement(proposal, fields, wordsOr(fields['speaker']));
    },
    place: (fields) => {
      const proposal = base(fields);
      return proposal && isThere(fields['name']) ? { ...proposal, name: fields['name'] } : undefined;
    },
  };
}

/** Reads a statement of a proposer. Words of direct speech must be in the passage, but a paraphrase may be the proposer’s own. */
function readStatement(
  proposal: Proposal,
  { form, text }: Fields,
  speaker: string | null,
): StatementProposal | undefined {
  if (!FORMS.has(form) || typeof text !== 'string' || text.trim() === '') return undefined;
  const at = proposal.quote.indexOf(text);
  if (form === 'direct' && at < 0) return undefined;
  const part = at < 0 ? proposal : { start: proposal.start + at, end: proposal.start + at + text.length };
  const parts = [{ start: part.start, end: part.end }];
  return { ...proposal, speaker, form: form as ProposedForm, text, parts, speakerAt: null };
}

/** Confidence of a proposal whose proposer states none. */
const UNSTATED_CONFIDENCE = 0.5;

function readPassage(text: string, { quote, start, end, confidence }: Fields): Proposal | undefined {
  if (typeof quote !== 'string' || !/\S/.test(quote)) return undefined;
  const range = findPassage(text, quote, start, end);
  const isSure = typeof confidence === 'number' && confidence >= 0 && confidence <= 1;
  return range && { quote, ...range, confidence: isSure ? confidence : UNSTATED_CONFIDENCE };
}

function findPassage(text: string, quote: string, start: unknown, end: unknown): TextRange | undefined {
  if (
    typeof start === 'number' &&
    typeof end === 'number' &&
    end > start &&
    text.slice(start, end) === quote &&
    start >= 0
  )
    return { start, end };
  const at = text.indexOf(quote);
  const isOnce = at >= 0 && text.indexOf(quote, at + 1) < 0;
  return isOnce ? { start: at, end: at + quote.length } : undefined;
}
