import type { TextRange } from '../../../text/text-range.js';
import { sayingForms } from '../../../language/verbs-of-saying.js';
import type { StatementProposal } from '../../../propose/proposals.js';
import { IN_MARKS } from '../article/occasions.js';
import { namesNoEvent } from '../article/hearers-and-settings.js';

/** Signs between the parts of a sentence. */
const CLAUSE_SIGN = /[,;:"“”„«»]/u;

/** Words before the day of something other than the statement: “after the vote on Monday”, “in an interview to be broadcast on Sunday”. */
const OF_ELSE =
  /(?<!\p{L})(?:after|following|ahead of|before|since|until|who|whose|which|when|where|as|about|over|despite|because|in re(?:sponse|action|ply)|(?:to|will|would) (?:air|appear|be|run)|interview\s(?:[^,]{0,80}\s)?(?:air(?:s|ed|ing)|broadcast|televised|published|printed)|seen by|obtained by|scheduled|planned|due|nach|infolge|über|wegen|trotz|vor|seit|deren|dessen)(?!\p{L})/iu;

/** Words of periods, which begin or end with a day. */
const OPEN = /^(?:since|until|by|from|seit|bis|vom)(?!\p{L})/iu;

/** Forms of verbs of saying. Those of the English present may be nouns: “claims”. */
const SAYING_FORMS = (['en', 'de'] as const).flatMap((lang) =>
  sayingForms(lang, ({ shape }, word) => shape === 'finite' && !/[^s]s$/.test(word)),
);

/** A verb of saying. The day of a statement is beside one. */
const SAYING = `(?:${SAYING_FORMS.join('|')}|says|tells|writes|spoke|threatened|so)`;

const HAS_SAYING = new RegExp(String.raw`(?<!\p{L})${SAYING}(?!\p{L})`, 'iu');

/** A verb of saying whose object has the day: “said of the strike on Monday”. */
const SAYING_OF = new RegExp(String.raw`(?<!\p{L})${SAYING}\s(?:of|on(?! \p{Lu})|regarding|concerning)(?!\p{L})`, 'u');

/** Words between another act and a statement: “arrived on Saturday and said”. */
const AND_SAYS = new RegExp(
  String.raw`(?<!\p{L})(?:and|but|then|und|aber|dann)\s+(?:\p{L}+\s+)?(?:${SAYING}(?!\p{L})|$)|(?<!\p{L})(?:and|but|then)\s*$`,
  'iu',
);

/** Words for another act behind the statement: “said and resigned on Monday”. */
const AND_DOES = /(?<!\p{L})(?:and|but)\s(?:\p{L}+\s)?(?:\p{L}+ed|was|were|then|left|went|flew)(?!\p{L})/iu;

/** Words directly behind the speaker for a later statement, or for one on several days. */
const LATER =
  /^,?\s*(?:(?:had|has|have)\s+)?(?:will|would|is to|wird|soll|later|then|afterwards|since|später|danach|dann|seither)(?!\p{L})/iu;

/** Words before a day for the place or the form of a statement: “Speaking in Ankara”, “In a statement issued”, “In Munich”. */
const LEAD = new RegExp(
  String.raw`^(?:|late|later|early|earlier|(?:while )?(?:speaking|writing|talking|testifying|appearing|visiting|meeting)(?:\s[^]*)?|` +
    String.raw`(?:in|at|during|bei|beim|in|auf|während)\s(?:\p{L}[\p{L}’'-]*\s){0,4}?` +
    '(?:court|interview|statement|letter|(?:press |news )?conference|briefing|speech|address|tweet|post|hearing|rally|debate|talks|meeting|call|e-?mail|video|recording|message|report|' +
    'summit|session|forum|erklärung|brief|pressekonferenz|rede|anhörung|debatte|treffen|sitzung|gipfel|interview|gespräch|mitteilung)' +
    String.raw`(?:\s[^]*)?)$`,
  'iu',
);

/** A place before a day: “In Munich”. */
const IN_PLACE = /^(?:[Ii]n|[Aa]t|[Ff]rom) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u;

/** The end of words between a day and a speaker, where another clause begins: “It rained, and Wang Yi said”. */
const OPENS_CLAUSE =
  /[;:]|,\s(?:and|but|while|und|aber|doch)(?!\p{L})|ed\s(?:[^,]{0,80}\s)?and(?!\p{L})|(?<!\p{L})(?:and|but|while|as|which|where|when|who|whose|that|because|before|after|und|aber|doch|während|dem|denen|wo),?\s(?:(?:the|an?|its|their|his|her|der|die|\p{Lu}[\p{L}.’'-]*)\s)*$/u;

/** A participle before a day, and those of what is said: “issued on Tuesday”. */
const DONE = /(?<!\p{L})(\p{L}+ed)$/u;
const ISSUED =
  /^(?:issued|released|published|posted|delivered|dated|recorded|televised|shared|uploaded|distributed|emailed)$/;

/** A second role of a speaker: “the senator and former governor”. */
const IS_FORMER = /^(?:former|ehemalige[rn]?)\s/iu;

/**
 * Returns true for a day that belongs to the verb of saying: “said on Saturday”, “Speaking in Ankara on Monday, she said”. A day within the
 * statement, or of something else in the sentence, does not belong to it.
 *
 * @param said All that anybody says in the sentence.
 */
export function isDayOfSaying(
  day: TextRange,
  { start, quote, speakerAt }: Pick<StatementProposal, 'start' | 'quote' | 'speakerAt'>,
  said: readonly TextRange[],
  lang: string,
): boolean {
  if (!speakerAt || OPEN.test(quote.slice(day.start, day.end))) return false;
  const bare = said.reduce((words, part) => blank(words, part.start - start, part.end - start), quote);
  const [from, to] = [speakerAt.start - start, speakerAt.end - start];
  const next = Math.min(...said.map((part) => part.start - start).filter((at) => at >= Math.max(day.end, to)));
  const untilSaid = (begin: number) => (Number.isFinite(next) ? bare.slice(begin, next) : '');
  if (day.end <= from) {
    const between = bare.slice(day.end, from);
    const ahead = IS_FORMER.test(bare.slice(from)) ? between.replace(/ and $/u, ' ') : between;
    return (
      isLead(bare.slice(0, day.start), lang) &&
      !OPENS_CLAUSE.test(ahead) &&
      !LATER.test(bare.slice(to)) &&
      !AND_SAYS.test(untilSaid(to))
    );
  }
  const tail = bare.slice(to, day.start).replace(IN_MARKS, ' ');
  const beside = tail.split(CLAUSE_SIGN).at(-1)!;
  const isBesideVerb =
    HAS_SAYING.test(beside) && !SAYING_OF.test(beside) && !AND_DOES.test(beside) && isOfNothingElse(beside, lang);
  return (
    day.start >= to && !LATER.test(tail) && (isBesideVerb || isLead(tail, lang)) && !AND_SAYS.test(untilSaid(day.end))
  );
}

/** Returns true if there are no words before a day, or words for the place or form of the statement. */
function isLead(words: string, lang: string): boolean {
  const beside = words.replace(IN_MARKS, ' ').split(CLAUSE_SIGN).at(-1)!.trim();
  return (LEAD.test(beside) || IN_PLACE.test(beside)) && isOfNothingElse(beside, lang);
}

function isOfNothingElse(words: string, lang: string): boolean {
  const [, done] = DONE.exec(words.trim()) ?? [];
  const isOfDone = done !== undefined && !ISSUED.test(done) && !HAS_SAYING.test(done);
  return !OF_ELSE.test(words) && !isOfDone && namesNoEvent(words, lang);
}

function blank(words: string, from: number, to: number): string {
  const [begin, end] = [from, to].map((at) => Math.min(Math.max(at, 0), words.length));
  return words.slice(0, begin) + ' '.repeat(end! - begin!) + words.slice(end);
}
