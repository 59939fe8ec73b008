import type { StatementProposal } from '../../propose/proposals.js';
import type { Json } from '../json.js';
import { listAt, memberOf } from '../pointer.js';
import type { Draft } from './draft.js';

/** An event of the story at which something may have been said. */
export interface StoryEventName {
  readonly id: string;
  readonly title: string;
}

/** An event that the article names as the place of a statement, with the words that say so. */
export interface SaidAt extends StoryEventName {
  /** Words of the article, such as “at the meeting”. */
  readonly words: string;
}

/** Occasions at which people speak, each with words that titles of such events have. */
const OCCASIONS: readonly (readonly [noun: string, inTitle: RegExp])[] = [
  ['meeting', /\b(?:meet(?:s|ings?)?|met)\b/i],
  ['treffen', /\b(?:treffen|trifft|traf|trafen)\b/i],
  ...(
    'talks|press conference|news conference|conference|summit|hearing|session|debate|briefing|rally|ceremony|dinner|trial|congress|forum|' +
    'pressekonferenz|konferenz|gipfel|anhörung|sitzung|debatte|kundgebung|verhandlung|parteitag'
  )
    .split('|')
    .map((noun) => [noun, new RegExp(String.raw`\b${noun}s?\b`, 'i')] as const),
];

/** Titles of occasions that nobody was at. */
const NOT_HELD =
  /(?<!\p{L})(?:refus|cancel|postpon|plan(?:s|n\p{L}*)?(?!\p{L})|geplant|weiger|verweiger|absag|abgesagt|verschob)/iu;

/** Words before “at the meeting” that tell of something else than what is said now: “absent at the meeting”, “who lost at the trial”. */
const OF_ELSE =
  /(?<!\p{L})(?:not|never|absent|missing|missed|after|before|asked|about|who|whose|which|nicht|nie|fehlte|nach|vor|gefragt|deren|dessen)(?!\p{L})/iu;

/** Signs that part a sentence. */
const PARTING = /[,"“”„«»]/u;

/** Words that no name of an occasion has, and those that speak of another one. */
const OTHER_WORDS =
  'the|a|an|and|or|of|for|to|in|on|at|by|from|with|before|after|that|who|not|previous|earlier|last|next|first|second|third|another|other|later|following|upcoming|' +
  'der|die|das|den|dem|des|und|von|zu|mit|vor|nach|letzten|vorigen|nächsten|früheren|anderen|ersten|zweiten';

/** “at the meeting”, “during the closed session of the council”, „bei der Anhörung“ */
const PHRASE = new RegExp(
  String.raw`(?<!\p{L})(?:at|during|bei|während|beim|im)\s+(?:(?:the|this|that|their|its|der|dem|des|dieser|diesem)\s+)?` +
    String.raw`((?:(?!(?:${OTHER_WORDS})\s)\p{L}[\p{L}’'-]*\s+){0,3}?)(${OCCASIONS.map(([noun]) => noun).join('|')})(?!\p{L})` +
    String.raw`(?:\s+(?:in|of|with|between|von|mit|zwischen|des|der)\s+(?:the\s+)?(\p{L}+))?`,
  'giu',
);

/** Lists the events of the story that have an id. */
export function eventsIn(document: Json): readonly StoryEventName[] {
  return listAt(document, '/events').flatMap((event) => {
    const [id, title] = [memberOf(event, 'id'), memberOf(event, 'title')];
    return typeof id === 'string' && typeof title === 'string' ? [{ id, title }] : [];
  });
}

/** Returns the event that the editor has chosen for a statement; undefined for none, or one that the story no longer has. */
export function chosenEvent({ changes }: Pick<Draft, 'changes'>, index: number, document: Json): string | undefined {
  return eventsIn(document).find(({ id }) => id === changes[index]?.at)?.id;
}

/**
 * Finds the event at which a statement may have been said, where the article says “at the meeting” beside it and the story has
 * exactly one such meeting. Words that belong to what was said don’t count: who speaks of a meeting may speak anywhere. What was
 * not said, was not said at an event. Editors choose it; it is never taken by itself.
 */
export function findSaidAt(
  { text }: Pick<Draft, 'text'>,
  proposal: StatementProposal,
  document: Json,
): SaidAt | undefined {
  const { start, end, parts, form } = proposal;
  if (form === 'silence') return undefined;
  const passage = text.slice(start, end);
  const events = eventsIn(document).filter(({ title }) => !NOT_HELD.test(title));
  for (const { 0: words, 1: between = '', 2: noun = '', 3: behind = '', index } of passage.matchAll(PHRASE)) {
    const from = start + index;
    const isSaid = parts.some((part) => part.start < from + words.length && from < part.end);
    const [, inTitle] = OCCASIONS.find(([each]) => each === noun.toLowerCase()) ?? [];
    if (isSaid || !inTitle || OF_ELSE.test(passage.slice(0, index).split(PARTING).at(-1)!)) continue;
    const named = [...wordsOf(`${between} ${behind}`)];
    const isNamed = (title: string) => named.every((word) => wordsOf(title).has(word));
    const [only, other] = events.filter(({ title }) => inTitle.test(title) && isNamed(title));
    if (only && !other) return { ...only, words: words.replace(/\s+/g, ' ') };
  }
  return undefined;
}

/** Returns the words of a name, without the “s” of “Rome’s”. */
function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .replace(/['’]s(?!\p{L})/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
}
