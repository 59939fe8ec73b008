import { normalizeName } from '../../../text/normalize-name.js';
import { compact } from '../../../model/compact.js';
import type { JsonObject } from '../../document/json.js';

/** Words with a capital that begin no name of a medium: days, and titles of its people. */
const NO_OUTLET = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Director|Editor|President|CEO|Chief|Chair(?:man|woman)?|Minister|Correspondent|Reporter|Anchor|Host|Presenter|Commentator|Professor|Dr|Mr|Mrs|Ms)(?!\p{L})`;

/** A proper name, with small words only inside. */
const PROPER = String.raw`(?!${NO_OUTLET})\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|for|and|the) ){0,2}\p{Lu}[\p{L}\p{N}.&’'-]*){0,5}`;

/** Words for a medium with its name behind them: “state news agency Xinhua”, “China’s state news agency, Xinhua”. */
const NAMED_MEDIUM = new RegExp(
  String.raw`^[^,]{0,60}(?<!\p{L})(?:agency|broadcaster|outlet|newspaper|paper|magazine|daily|weekly|station|channel|network|website|television|tv|radio|media),? (?:the )?(?<outlet>${PROPER})$`,
  'u',
);

/** Words that tell that a medium belongs to a state. “Penn State radio” is a university’s, and a state agency may be any. */
const OF_STATE =
  /(?:^State|(?<!\p{L})state)(?:[ -](?:run|owned|controlled))? (?:media|news|television|TV|radio|broadcaster|newspaper|channel)(?!\p{L})/u;

/** Words for the media of a state. An article that writes them twice means no other ones. */
const COLLECTIVE = /^(?:\p{L}{1,30} ){0,2}state (?:media|television|tv|radio)$/iu;

/** Returns the name of a medium that an article describes and names; undefined where it doesn’t do both. */
export function outletOf(words: string): string | undefined {
  return NAMED_MEDIUM.exec(words)?.groups?.['outlet'];
}

/** A name between a comma and the end of a sentence. */
const NAME_AT_END = new RegExp(String.raw`^, (?:the )?${PROPER}(?=[.!?…]?$)`, 'u');

/** Returns words for a medium with its name, where that stands behind them at the end of a sentence: “China’s state news agency, Xinhua”. */
export function withOutlet(words: string, behind: string): string {
  const [name = ''] = NAME_AT_END.exec(behind) ?? [];
  // The sentence ends in a full stop, and “U.S.” keeps its own.
  const whole = words + name.replace(/(?<!\.\p{Lu})\.$/u, '');
  return outletOf(whole) === undefined ? words : whole;
}

/** True for words such as “state media”, which stand for the same wherever they are written. */
export function isCollective(words: string): boolean {
  return COLLECTIVE.test(words);
}

/** True for words that name the same medium: “state news agency Xinhua” and “Xinhua”. */
export function isSameOutlet(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => normalizeName(outletOf(words) ?? words).replace(/^the /, ''));
  return a === b;
}

/**
 * Returns fields of a source by which something became known, so that readers read its name as the article has it. They read the name
 * of a publisher before a kind, and a kind before a title: words without a publisher get no kind.
 */
export function sourceOfMedium(name: string, lang: string): JsonObject {
  const publisher = outletOf(name);
  const kind = publisher !== undefined && OF_STATE.test(name) ? 'state-media' : undefined;
  return compact({ title: name, publisher, kind, lang });
}
