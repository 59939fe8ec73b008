import type { StatementProposal } from '../../../propose/proposals.js';
import type { AskedFor, ProposalChanges } from '../draft.js';
import { sentenceBehind } from '../article/sentences-beside.js';
import { readSilentWords, scopeOfReport } from '../article/silence-words.js';

/** The limits of a silence according to the article. */
interface SilenceLimits {
  readonly asked: AskedFor;
  /** Words of the article that say whether somebody was asked. */
  readonly askedWords?: string;
  /** Words for the occasion or text without the words, such as “during his NBC interview”. */
  readonly scope: string;
  /** True for a silence up to the day of the report, as in “has not said”; false for a silence on an occasion that is over. */
  readonly isWide: boolean;
  /** Verb of the article, such as “did not mention”. */
  readonly cue?: string;
}

type Text = { readonly text: string; readonly lang: string };

/** Verbs of refusing an answer at the beginning of the words. Further behind they are what was not said: “did not say why the firm refused”. */
const DECLINED = /^(?:declin|refus)(?:e[sd]?|ing)(?!\p{L})/iu;

/** “did not respond to a request for comment”, “didn’t answer questions”. Other calls and messages don’t ask for a comment. */
const NO_REPLY =
  /^(?:did|do(?:es)?|ha(?:s|ve))(?: not|n[’']t) (?:\p{L}+ly )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)(?: \p{L}+ly)? (?:to )?(?:\p{L}+ ){0,4}?(?:(?:requests?|quer(?:y|ies)|[ei]nquir(?:y|ies)|e-?mails?|messages?|calls?) (?:for|seeking|requesting) (?:further |more |an? )?(?:comments?|interviews?)|questions?(?! of))(?!\p{L})/iu;

/** “When asked about the cost, …” at the beginning of a sentence. The person behind the comma was asked. */
const ASKED_BEFORE =
  /^(?:When )?[Aa]sked (?:about|whether|if|why|how|when|who|what|by|for)(?!\p{L})[^,.“”"]{0,60}(?=, )/u;

/** “when asked by reporters”, “, when asked”. It may have been the silent person who was asked, or somebody else. */
const ASKED_BEHIND =
  /(?<!\p{L})when asked(?=[.,]|$| (?:about|whether|if|why|how|when|who|what|by)(?!\p{L}))[^,.“”"]{0,60}/u;

/** Words for those who were silent, before “asked”. */
const WHO = String.raw`(?:s?he|they|it|the \p{L}+|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)`;

/** “It is unclear whether she was asked” */
const UNCLEAR = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]t (?:is|was|remain(?:s|ed)) )?(?:unclear|not (?:clear|known)|unknown) (?:if|whether) (?:${WHO} (?:was|were|had been|has been) (?:ever )?asked|(?:reporters|journalists|anybody|anyone) (?:had )?asked (?:him|her|them|it))(?!\p{L})`,
  'u',
);

/** Words that may follow “was not asked” if it is about a question. “Was not asked to take part” is about something else. */
const FOR_IT = String.raw`(?=[.,;]|$| (?:about (?:it|this|that)|for (?:a )?comment)(?!\p{L}))`;

/** “, and was not asked about it”: the silent person was not asked. */
const NOT_ASKED = new RegExp(String.raw`, (?:and|but) (?:was|were)(?: not|n[’']t| never) asked${FOR_IT}`, 'u');

/** “She was not asked.” “She” may be another person. */
const SOMEBODY_NOT_ASKED = new RegExp(
  String.raw`^(?:He|She|They|It) (?:was|were)(?: not|n[’']t| never) asked${FOR_IT}`,
  'u',
);

/** Nouns of occasions, texts and remarks in which words may be missing. */
const OCCASION =
  '(?:interview|statement|speech|address|remarks?|briefing|conference|meeting|talks|call|letter|post|tweet|hearing|debate|session|summit|discussion|appearance|panel)';

/** “During his NBC interview, …” at the beginning of a sentence. “In the weeks since his speech” is not an occasion. */
const SCOPE = new RegExp(
  String.raw`^(?:In|During|At) (?:an?|the|that|this|his|her|its|their) (?:(?!(?:of|to|since|after|before|from|in|on|at|for|with|between|until|days?|weeks?|months?|years?) )[\p{L}’'.-]+ ){0,4}?${OCCASION}(?!\p{L})[^,“”"]{0,60}(?=, )`,
  'u',
);

/** Words between the comma and the name of the silent person: “the”, “Mayor”. */
const BEFORE_NAME = /^, (?:the |(?:\p{Lu}[\p{L}.-]* )*)$/u;

/**
 * Finds the limits of a silence in the words of its sentence, and in the next sentence if that says whether somebody was asked. Without an
 * occasion in the article, the scope is the report.
 */
export function findSilenceLimits({ text: article, lang }: Text, proposal: StatementProposal): SilenceLimits {
  const scope = proposal.form === 'silence' ? wordsBefore(SCOPE, proposal) : undefined;
  const isWide = /^ha(?:s|ve)(?!\p{L})/u.test(proposal.text);
  const answer = findAnswer(article, proposal);
  const { askedWords = '' } = answer;
  const cue = readSilentWords(proposal.text, lang).cue || (proposal.text.startsWith(askedWords) ? askedWords : '');
  return {
    ...answer,
    ...(cue !== '' && { cue }),
    scope: scope === undefined ? scopeOfReport(lang, isWide) : scope.charAt(0).toLowerCase() + scope.slice(1),
    isWide,
  };
}

/** Returns the words at the beginning of the sentence of a silence, if the silent person follows directly behind their comma. */
function wordsBefore(pattern: RegExp, { quote, start, speakerAt }: StatementProposal): string | undefined {
  const found = pattern.exec(quote)?.[0];
  const between = found === undefined || !speakerAt ? '' : quote.slice(found.length, speakerAt.start - start);
  return BEFORE_NAME.test(between) ? found : undefined;
}

/**
 * Returns the limits of a silence with the editor’s changes. A field that the editor emptied stays empty. A scope that the editor wrote is not
 * up to the day of the report.
 */
export function readSilence(
  limits: SilenceLimits,
  { date, scope: written, askedFor }: ProposalChanges,
): { readonly date: string | undefined; readonly scope: string; readonly isWide: boolean; readonly asked: AskedFor } {
  const scope = (written ?? limits.scope).trim();
  return {
    date: date || undefined,
    scope,
    isWide: limits.isWide && scope === limits.scope,
    asked: askedFor ?? limits.asked,
  };
}

function findAnswer(article: string, proposal: StatementProposal) {
  const { quote, text, end } = proposal;
  const behind = sentenceBehind(article, end);
  const words = (pattern: RegExp, where: string) => pattern.exec(where)?.[0].replace(/^, /, '');
  const answers: readonly (readonly [AskedFor, string | undefined])[] = [
    ['declined', words(DECLINED, text)],
    ['no-reply', words(NO_REPLY, text)],
    ['unknown', words(UNCLEAR, quote) ?? words(UNCLEAR, behind)],
    ['not-asked', words(NOT_ASKED, quote)],
    ['no-reply', wordsBefore(ASKED_BEFORE, proposal)],
    // An editor reads these words and decides what they mean.
    ['unknown', words(SOMEBODY_NOT_ASKED, behind) ?? words(ASKED_BEHIND, text)],
  ];
  const [asked, askedWords] = answers.find(([, found]) => found !== undefined) ?? ['unknown'];
  return { asked, ...(askedWords !== undefined && { askedWords }) };
}
