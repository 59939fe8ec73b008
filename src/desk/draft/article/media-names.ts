import { DAYS_EN, MONTHS_EN } from '../../../language/dates/calendar-names.js';
import { normalizeName } from '../../../text/normalize-name.js';
import { compact } from '../../../model/compact.js';
import type { JsonObject } from '../../document/json.js';

/** Capitalised words that don’t begin the name of a news outlet: days, and titles of people. */
const NO_OUTLET = String.raw`(?:${DAYS_EN}|${MONTHS_EN}|Director|Editor|President|CEO|Chief|Chair(?:man|woman)?|Minister|Correspondent|Reporter|Anchor|Host|Presenter|Commentator|Professor|Dr|Mr|Mrs|Ms)(?!\p{L})`;

/** A proper name, with small words only inside. */
const PROPER = String.raw`(?!${NO_OUTLET})\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|for|and|the) ){0,2}\p{Lu}[\p{L}\p{N}.&’'-]*){0,5}`;

/** A description of a news outlet with its name behind it: “state news agency Xinhua”, “China’s state news agency, Xinhua”. */
const NAMED_MEDIUM = new RegExp(
  String.raw`^[^,]{0,60}(?<!\p{L})(?:agency|broadcaster|outlet|newspaper|paper|magazine|daily|weekly|station|channel|network|website|television|tv|radio|media),? (?:the )?(?<outlet>${PROPER})$`,
  'u',
);

/** Words for an outlet of a state. “Penn State radio” belongs to a university, and “a state agency” need not be an outlet. */
const OF_STATE =
  /(?:^State|(?<!\p{L})state)(?:[ -](?:run|owned|controlled))? (?:media|news|television|TV|radio|broadcaster|newspaper|channel)(?!\p{L})/u;

/** Words for the media of a state. An article that repeats them means the same media. */
const COLLECTIVE = /^(?:\p{L}{1,30} ){0,2}state (?:media|television|tv|radio)$/iu;

/** Returns the name of an outlet that an article describes and names; undefined if it doesn’t do both. */
export function outletOf(words: string): string | undefined {
  return NAMED_MEDIUM.exec(words)?.groups?.['outlet'];
}

/** Returns true for words such as “state media”, which mean the same media throughout an article. */
export function isCollective(words: string): boolean {
  return COLLECTIVE.test(words);
}

/** Returns true for two names of the same outlet: “state news agency Xinhua” and “Xinhua”. */
export function isSameOutlet(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => normalizeName(outletOf(words) ?? words).replace(/^the /, ''));
  return a === b;
}

/**
 * Returns the fields of a source that is an intermediary, so that readers see its name as the article has it. Readers see a publisher rather
 * than a kind, and a kind rather than a title, so words without a publisher get no kind.
 */
export function sourceOfMedium(name: string, lang: string): JsonObject {
  const publisher = outletOf(name);
  const kind = publisher !== undefined && OF_STATE.test(name) ? 'state-media' : undefined;
  return compact({ title: name, publisher, kind, lang });
}
