import type { EventProposal, StatementProposal } from '../../../propose/proposals.js';
import { findDateWords } from '../../../language/dates/date-words.js';

/** An event at which something may have been said, with the words that say so. */
export type Occasion<Named> = Named & {
  /** Words of the article, such as “at the meeting”. */
  readonly words: string;
};

/** Occasions at which people speak, each with words that titles of such events have. */
const OCCASIONS: readonly (readonly [noun: string, inTitle: RegExp])[] = [
  ['meeting', /\b(?:meet(?:s|ings?)?|met)\b/i],
  ['interview', /\binterview(?:s|ed)?\b/i],
  ['treffen', /\b(?:treffen|trifft|traf|trafen)\b/i],
  ...(
    'talks|press conference|news conference|conference|summit|hearing|session|debate|briefing|rally|ceremony|dinner|trial|congress|forum|' +
    'pressekonferenz|konferenz|gipfel|anhörung|sitzung|debatte|kundgebung|verhandlung|parteitag'
  )
    .split('|')
    .map((noun) => [noun, new RegExp(String.raw`\b${noun}s?\b`, 'i')] as const),
];

/** Titles of occasions that did not take place. */
const NOT_HELD =
  /(?<!\p{L})(?:refus|cancel|postpon|call(?:ed|s)? off|puts? off|plan(?:s|n\p{L}*)?(?!\p{L})|geplant|weiger|verweiger|absag|abgesagt|verschob)/iu;

/** Words before “at the meeting” that refer to something other than the statement: “absent at the meeting”, “who lost at the trial”. */
const ABOUT_OTHER_EVENT =
  /(?<!\p{L})(?:not|never|absent|missing|missed|after|before|asked|about|who|whose|which|nicht|nie|fehlte|nach|vor|gefragt|deren|dessen)(?!\p{L})/iu;

/** Signs between the parts of a sentence. */
const CLAUSE_SIGN = /[,"“”„«»]/u;

/** Words that are not part of the name of an occasion, or that refer to another one. */
const OTHER_WORDS =
  'the|a|an|and|or|of|for|to|in|on|at|by|from|with|before|after|that|who|not|previous|earlier|last|next|first|second|third|another|other|later|following|upcoming|' +
  'der|die|das|den|dem|des|und|von|zu|mit|vor|nach|letzten|vorigen|nächsten|früheren|anderen|ersten|zweiten';

/** “at the meeting”, “during the closed session of the council”, „bei der Anhörung“ */
const PHRASE = new RegExp(
  String.raw`(?<!\p{L})(?:at|during|bei|während|beim|im)\s+(?:(?:the|this|that|their|its|his|her|der|dem|des|dieser|diesem)\s+)?` +
    String.raw`((?:(?!(?:${OTHER_WORDS})\s)\p{L}[\p{L}’'-]*\s+){0,3}?)(${OCCASIONS.map(([noun]) => noun).join('|')})(?!\p{L})` +
    String.raw`(?:\s+(?:in|of|with|between|von|mit|zwischen|des|der)\s+(?:the\s+)?(\p{L}+))?`,
  'giu',
);

/** The beginning of “during his NBC interview”. */
const HIS_OR_HER = /^\p{L}+\s+(?:his|her)\s/iu;

/** “in his discussion with Wang Yi”. The group is the other person. */
const TALK_WITH = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]n|[Dd]uring|[Aa]t) (?:his|her|their|its|an?|the) (?:(?!(?:${OTHER_WORDS}) )\p{L}+ ){0,2}?` +
    String.raw`(?:meeting|talks?|discussions?|conversation|interview) with (?:\p{Lu}\p{L}*['’]s (?:\p{Ll}+ ){1,3})?((?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)`,
  'gu',
);

/** Words behind a talk by which it is an earlier one: “in a meeting with Wang Yi in 2021”. */
const OF_EARLIER_TALK = /^[^,.]*(?:\d{4}|(?<!\p{L})(?:ago|last|earlier|previous|years?|months?|weeks?)(?!\p{L}))/u;

/** Words in the title of a talk before its subject. Names behind them are not those of participants: “Lavrov talked with Wang about China”. */
const BEHIND_SUBJECT = /\s(?:about|on|over|against|for|to|in|regarding|amid|without)\s[^]*$/iu;

/** Titles of events at which people talked with one another. */
const TALKS = /\b(?:meet(?:s|ings?)?|met|talks?|talked|discuss(?:ions?|ed|es)?|conversations?|interview(?:s|ed)?)\b/i;

/** Titles before a name, which many people have. */
const TITLES =
  /^(?:the|u|s|us|mrs?|ms|dr|sir|lady|lord|prime|vice|foreign|state|former|president|minister|secretary|chancellor|premier|king|queen|prince|princess|senator|governor|general|mayor|chair(?:man|woman)?|ambassador|professor|judge)$/;

/** Makes a pattern of an occasion behind one of some words. */
const occasionBehind = (words: string) =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${words})\s+(?:(?:the|an?|this|that|his|her|their|its|der|dem|des|einer|einem)\s+)?` +
      String.raw`(?:(?!(?:the|an?)\s)\p{L}[\p{L}’'-]*\s+){0,4}?(?:${OCCASIONS.map(([noun]) => noun).join('|')})s?(?!\p{L})`,
    'giu',
  );

/** Another occasion in the title of an event, before or after it: “speaks after the summit”. */
const OTHER_OCCASION = occasionBehind('before|after|ahead of|following|amid|since|vor|nach');

/** An occasion around an event: “meet at the conference”, but also “testify at the hearing”. */
const OUTER_OCCASION = occasionBehind('during|at|bei|beim|während');

/** Words in quotation marks, which are names of other things: “Meet the Press” is no meeting. */
export const IN_MARKS = /[“"„«][^“”"„«»]*[”"“»]/gu;

/**
 * Finds the occasion that a passage names, as with “at the meeting”, if exactly one event with such a title took place. Words within the
 * statement don’t count, since people also speak of meetings elsewhere. A silence has no occasion. A meeting at a conference is not the
 * conference.
 */
export function findOccasion<Named extends { readonly title: string }>(
  text: string,
  { start, end, form, parts, speaker }: StatementProposal,
  named: readonly Named[],
): Occasion<Named> | undefined {
  if (form === 'silence') return undefined;
  const passage = text.slice(start, end);
  const events = named
    .map((event) => ({ event, title: event.title.replace(IN_MARKS, '') }))
    .filter(({ title }) => !NOT_HELD.test(title))
    .map(({ event, title }) => ({ event, title, own: withoutOthers(title) }));
  const isOutside = (index: number, words: string) =>
    !parts.some((part) => part.start < start + index + words.length && start + index < part.end) &&
    !ABOUT_OTHER_EVENT.test(passage.slice(0, index).split(CLAUSE_SIGN).at(-1)!);
  for (const { 0: words, 1: between = '', 2: noun = '', 3: behind = '', index } of passage.matchAll(PHRASE)) {
    const [, inTitle] = OCCASIONS.find(([each]) => each === noun.toLowerCase()) ?? [];
    if (!inTitle || !isOutside(index, words)) continue;
    const own = [...wordsOf(`${between} ${behind}`)];
    const isNamed = (title: string) => own.every((word) => wordsOf(title).has(word));
    // “The Munich meeting” is a name: another meeting in Munich may be meant by other words.
    const pattern = /^\p{Lu}/u.test(between) ? new RegExp(`\\b${noun}`, 'i') : inTitle;
    // “His interview” is one that the speaker gave.
    const isTheirs = (title: string) => !HIS_OR_HER.test(words) || hasName(title, speaker ?? '');
    const [only, other] = events.filter(
      (each) => pattern.test(each.own) && isNamed(each.title) && isTheirs(each.title),
    );
    if (only && !other) return { ...only.event, words: words.replace(/\s+/g, ' ') };
  }
  for (const { 0: words, 1: partner = '', index } of passage.matchAll(TALK_WITH)) {
    if (!isOutside(index, words) || OF_EARLIER_TALK.test(passage.slice(index + words.length))) continue;
    const [only, other] = events.filter(
      ({ own }) =>
        TALKS.test(own) && [partner, speaker ?? ''].every((name) => hasName(own.replace(BEHIND_SUBJECT, ''), name)),
    );
    if (only && !other) return { ...only.event, words: words.replace(/\s+/g, ' ') };
  }
  return undefined;
}

/** Returns a title without the names of other occasions. In “Testify at the hearing” the hearing is its own. */
function withoutOthers(title: string): string {
  const own = title.replace(OTHER_OCCASION, '');
  const alone = own.replace(OUTER_OCCASION, '');
  return OCCASIONS.some(([, inTitle]) => inTitle.test(alone)) ? alone : own;
}

/** Returns true if a title has the last name of a person. First names are shared, and “Vance’s deputy” is not Vance. */
function hasName(title: string, name: string): boolean {
  const last = [...wordsOf(name)].findLast((word) => !TITLES.test(word));
  return last !== undefined && wordsOf(title.replace(/(?<!\p{L})\p{L}+['’]s(?!\p{L})/gu, '')).has(last);
}

/** Words behind a meeting that introduce a statement at it: “at which”. */
const LINK = /,?\s(at which|during which|bei dem|bei der|in which|where|wo)\s(?:(?:the|der|die)\s)?$/iu;

/** The noun of an occasion. */
const NOUN = `(?:${OCCASIONS.map(([noun]) => noun).join('|')})`;

/** Words at the end of a title by which the occasion took place: “had a rare meeting”, “a meeting was held”. */
const TOOK_PLACE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:held|had|gave|attended|hosted|chaired|joined|met (?:for|at)|hielt(?:en)?|hatten?) ` +
    String.raw`(?:(?:an?|the|their|its|his|her|eine?n?) )?(?:(?!(?:${OTHER_WORDS}|missed|skipped|boycotted|banned) )[\p{L}’'-]+ ){0,3}?${NOUN}|` +
    String.raw`${NOUN} (?:(?:was|were) held|took place))$`,
  'iu',
);

/** A town at the end of a title: “a meeting in Port Ellery”. */
const IN_TOWN = / in \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u;

/** Words of a title for something in the future, or for a possibility. */
const TO_COME = /(?<!\p{L})(?:will|would|shall|should|must|may|might|could|can|to|wird|werden|soll|sollen)(?!\p{L})/iu;

/** Words behind the speaker for a later statement, or one of today: “later said”, “claims”. */
const OTHER_TIME =
  /^\s*(?:\p{Ll}+\s)?(?:later|since|then|afterwards|now|had|has|have|will|would|später|danach|seither)(?!\p{L})|^\s*\p{Ll}+s(?!\p{L})/u;

/**
 * Finds the words by which a sentence says that a statement was made at a meeting: “a rare meeting where”. Other statements of the same
 * sentence may have been made before or after the meeting: “They met, and Lavrov said”.
 */
export function findLinkToTalk(
  { title, quote, start }: EventProposal,
  said: Pick<StatementProposal, 'start' | 'form' | 'parts' | 'speakerAt'>,
): string | undefined {
  const at = quote.indexOf(title);
  if (said.start !== start || said.form === 'silence' || at < 0 || NOT_HELD.test(title)) return undefined;
  const from = Math.min(...said.parts.map((part) => part.start), said.speakerAt?.start ?? Infinity) - start;
  const told = quote.slice(at, Math.max(from, at));
  const found = LINK.exec(told);
  const [link, occasion] = [found?.[1], withoutDayBehind(told.slice(0, found?.index))];
  // Titles may end in words of the link: “a hearing on Tuesday at”.
  if (link === undefined || !title.startsWith(occasion)) return undefined;
  // “In which” and “where” may also mean the town behind which they stand.
  const bare = /^(?:in which|where|wo)$/i.test(link) ? occasion : occasion.replace(IN_TOWN, '');
  const isHeld = TOOK_PLACE.test(bare) && !TO_COME.test(bare);
  // “They held talks during which they agreed, Quill said” tells where they agreed.
  const isThen =
    said.speakerAt !== null &&
    said.speakerAt.start === from + start &&
    !OTHER_TIME.test(quote.slice(said.speakerAt.end - start));
  return isHeld && isThen ? `${occasion.split(' ').slice(-3).join(' ')} ${link}` : undefined;
}

function withoutDayBehind(words: string): string {
  const day = findDateWords(words).find(({ end }) => end === words.length);
  return day ? words.slice(0, day.start).trimEnd().replace(/,$/u, '') : words;
}

/** Returns true if the words of a statement begin with its verb, behind the speaker: “Quill also criticized the closure”. */
export function beginsWithVerb({ speakerAt, parts }: StatementProposal, text: string): boolean {
  return speakerAt !== null && ['', 'also', 'auch'].includes(text.slice(speakerAt.end, parts[0]?.start).trim());
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
