import { stemOf, wordsIn, type StemLanguage } from './stems.js';

/** A negation in a text, and the stems of the nearest words of its clause. */
export interface Negation {
  /** The negation, as it stands there. */
  readonly word: string;
  readonly before?: string | undefined;
  readonly behind?: string | undefined;
}

/** Negations of a verb or of somebody. “No” before a number or a comma is none. */
const NEGATION: Readonly<Record<StemLanguage, RegExp>> = {
  en: /^(?:not|never|nobody|none|no|cannot|[\p{L}]{2,6}n[’']t)$/iu,
  de: /^(?:nicht|niemals|nie|niemand|keine?[rsmn]?)$/iu,
};

/** Words with which “not” denies something else than the next word, or nothing, and words that deny in another way. */
const DOUBTFUL: Readonly<Record<StemLanguage, RegExp>> = {
  en: new RegExp(
    String.raw`(?<!\p{L})(?:(?:not|n[’']t) (?:only|just|merely|simply|even|least|until|till|so|quite|all|every|everyone|always|necessarily|entirely|` +
      String.raw`fully|exactly|because|to mention|unless|without|too|enough|much|many|as|that)` +
      String.raw`|(?:if|or|why|whether|but|is it|does it|do you|would it) not|no (?:longer|doubt|matter|fewer|less|more|later|sooner|one but|question|wonder|better|other)` +
      String.raw`|no[.,!:;]|no \d|said no|never (?:before|again|more|mind)|none other|none the|nobody but|cannot but|(?:cannot|can[’']t) help` +
      String.raw`|refus\p{L}*|den(?:y|ies|ied|ying|ials?)|declin\p{L}*|fail\p{L}*|reject\p{L}*|without|lack\p{L}*|hardly|barely|scarcely|rarely|seldom|little|few` +
      String.raw`|neither|nor|unable|avoid\p{L}*|prevent\p{L}*|rul(?:e|es|ed|ing)|exclud\p{L}*|false\p{L}*|untrue|wrong\p{L}*|doubt\p{L}*|stop\p{L}*|end(?:s|ed|ing)?|` +
      String.raw`ban(?:s|ned|ning)?|forb\p{L}*|prohibit\p{L}*|oppos\p{L}*|against|absen\p{L}*|instead|rather|nothing|nowhere|miss\p{L}*|contrary|unlikely|impossible|` +
      String.raw`ceas\p{L}*|quit|abandon\p{L}*|cancel\p{L}*|withdr\p{L}*|dismiss\p{L}*|refut\p{L}*|disput\p{L}*|stay\p{L}* (?:out|away)|kept? (?:out|from)|but|except|unless|only` +
      String.raw`|non-\p{L}+|un(?!i|der)\p{L}{3,}|dis\p{L}{4,}|innocent|free of|far from|anything but|if|whether|would have|could have|should have)(?!\p{L})`,
    'iu',
  ),
  de: new RegExp(
    String.raw`(?<!\p{L})(?:nicht (?:nur|einmal|alle[rsnm]?|jede[rsnm]?|immer|ganz|unbedingt|zuletzt|mehr|bis|bevor|ohne|so|zu|weil|dass)` +
      String.raw`|ob|falls|wenn|sondern|aber|nichts|weder|noch|ohne|kein(?:e[rsmn]?)? (?:zweifel|frage|wunder|anderer?|mehr)|nie (?:zuvor|wieder|mehr)` +
      String.raw`|lehn\p{L}*|abgelehnt|ablehn\p{L}*|verweiger\p{L}*|weiger\p{L}*|geweigert|bestr\p{L}*|dementier\p{L}*|leugne\p{L}*|verne?in\p{L}*|falsch\p{L}*|unwahr\p{L}*|ausschl\p{L}*|ausgeschl\p{L}*` +
      String.raw`|verzicht\p{L}*|verhinder\p{L}*|vermeid\p{L}*|stopp\p{L}*|gestoppt|beend\p{L}*|kaum|selten|wenig\p{L}*|gegen|statt|anstatt|un\p{L}{3,}|fehl\p{L}*|mangel\p{L}*|unterl\p{L}*|nur|außer)(?!\p{L})`,
    'iu',
  ),
};

/** Verbs of saying and thinking: “I don’t think he lied” denies that he lied, and not the thought alone. */
const OF_THOUGHT =
  /^(?:sa(?:y|id)|tell|told|think|thought|believ|know|want|expect|mean|see|hope|feel|seem|appear|suppos|claim|assum|glaub|denk|mein|sag|wiss|woll|erwart|hoff)/;

/** Signs and words that part a text into clauses. */
const CLAUSE_END: Readonly<Record<StemLanguage, RegExp>> = {
  en: /[,;:.!?()–—…]|(?<!\p{L})(?:and|or|because|that|which|who|while|although|though|when|since|as)(?!\p{L})/iu,
  de: /[,;:.!?()–—…]|(?<!\p{L})(?:und|oder|weil|dass|während|obwohl)(?!\p{L})/iu,
};

/** True where it can't be told what a text denies, and for a question. */
export function hasDoubtfulSense(text: string, lang: StemLanguage): boolean {
  return text.includes('?') || DOUBTFUL[lang].test(text);
}

/** Finds the only negation of a text; undefined where it has none. */
export function findNegation(text: string, lang: StemLanguage): Negation | 'several' | undefined {
  const words = wordsIn(text);
  const [at, other] = words.flatMap(({ word }, index) => (NEGATION[lang].test(word) ? [index] : []));
  if (at === undefined) return undefined;
  if (other !== undefined) return 'several';
  const { word, start, end } = words[at]!;
  const before = text.slice(0, start).split(CLAUSE_END[lang]).at(-1)!;
  const behind = text.slice(end).split(CLAUSE_END[lang])[0]!;
  const stemsOf = (part: string) => wordsIn(part).flatMap((each) => stemOf(each.word, lang) ?? []);
  const near = { before: stemsOf(before).at(-1), behind: stemsOf(behind)[0] };
  if (OF_THOUGHT.test(near.behind ?? '')) return { word };
  return { word, ...near };
}
