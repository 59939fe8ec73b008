import type { Json } from '../../document/json.js';
import { memberOf } from '../../document/pointer.js';
import { contentWordsOf, eventsIn, type StoryEventName } from '../dates/said-at.js';
import type { Decision, Draft, ProposalChanges } from '../draft.js';
import { findAntecedent } from '../words/antecedents.js';
import { entriesMadeBy } from './made-entries.js';

/** Returns the ids of the events that a statement is about according to the editor, if the story still has them. */
export function chosenAbout({ aboutEvents = [] }: ProposalChanges, document: Json): readonly string[] {
  const ids = new Set(eventsIn(document).map(({ id }) => id));
  return aboutEvents.filter((id) => ids.has(id));
}

/** An event that a statement may be about, with the words that both have. */
export interface EventBefore extends StoryEventName {
  readonly words: string;
}

/**
 * Finds the event of the story that is nearest before a statement in the article, or at its beginning, if the statement’s sentence has words
 * of its title. It is only suggested to the editor.
 */
export function findEventBefore(draft: Draft, index: number, document: Json): EventBefore | undefined {
  const { asked, decisions, text } = draft;
  const statement = asked[index];
  if (statement?.kind !== 'statement') return undefined;
  const { start, end } = statement.proposal;
  const before = asked
    .map(({ kind, proposal }, at) => ({ kind, start: proposal.start, id: idOf(decisions[at]) }))
    .filter((each) => each.kind === 'event' && each.id !== undefined && each.start <= start)
    .sort((a, b) => b.start - a.start);
  const events = new Map(eventsIn(document).map((event) => [event.id, event]));
  const [nearest] = before.flatMap(({ id = '' }) => events.get(id) ?? []);
  const told = `${findAntecedent(draft, index)?.sentence ?? ''} ${text.slice(start, end)}`;
  const words = nearest ? findShared(nearest.title, told, draft.lang) : [];
  return nearest && words.length > 0 ? { ...nearest, words: words.join(', ') } : undefined;
}

/** A noun for an act or an event, such as “downing” and “explosion”. Other nouns may name a thing that was part of several events. */
const DEED = /\p{L}{2}(?:ing|tion|sion|ment|ung)$/iu;

/**
 * Returns the words of a title that a sentence has too. It returns none if they are only names, or only a thing that was part of several
 * events: “the balloon’s incursion” is not “the downing of the 60-meter balloon”. A word of a name is none: “Meet the Press” is no meeting.
 */
function findShared(title: string, sentence: string, lang: string): readonly string[] {
  const there = contentWordsOf(sentence);
  const isName = (words: readonly (string | undefined)[]) =>
    !/^de\b/i.test(lang) && words.every((word) => word === undefined || /^\p{Lu}/u.test(word));
  const own = [...contentWordsOf(title)].filter(([key, word]) => !isName([word, there.get(key)]));
  const shared = own.flatMap(([key, word]) => (there.has(key) && !isName([there.get(key)]) ? word : []));
  const isEnough = shared.length > 1 || shared.length * 2 >= own.length || shared.some((word) => DEED.test(word));
  return isEnough ? shared : [];
}

/** Returns the id of the event that a decision has put into the story, or found there. */
function idOf(decision: Decision | undefined): string | undefined {
  if (decision?.is === 'found') return decision.id;
  const id = decision?.is === 'confirmed' ? memberOf(entriesMadeBy(decision.edit, 'events')[0], 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
