import type { StatementProposal } from '../../../propose/proposals.js';
import type { AskedFor, ProposalChanges } from '../draft.js';
import { sentenceBehind } from '../article/sentences-beside.js';
import { readSilentWords, scopeOfReport } from '../article/silence-words.js';

/** How far a silence goes, as the article tells it. */
interface SilenceLimits {
  readonly asked: AskedFor;
  /** Words of the article that say whether somebody was asked. */
  readonly askedWords?: string;
  /** Words for where it was missing, such as “during his NBC interview”. */
  readonly scope: string;
  /** True where it was noted up to the report, as “has not said” tells; false for a moment or an occasion, which is over. */
  readonly isWide: boolean;
  /** Verb by which the article tells of it, such as “did not mention”. */
  readonly cue?: string;
}

type Text = { readonly text: string; readonly lang: string };

/** Words with which somebody refuses an answer. What was not said stands behind: “did not say why the firm refused”. */
const DECLINED = /^(?:declin|refus)(?:e[sd]?|ing)(?!\p{L})/iu;

/** “did not respond to a request for comment”, “didn’t answer questions”. Other calls and messages ask for something else. */
const NO_REPLY =
  /^(?:did|do(?:es)?|ha(?:s|ve))(?: not|n[’']t) (?:\p{L}+ly )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)(?: \p{L}+ly)? (?:to )?(?:\p{L}+ ){0,4}?(?:(?:requests?|quer(?:y|ies)|[ei]nquir(?:y|ies)|e-?mails?|messages?|calls?) (?:for|seeking|requesting) (?:further |more |an? )?(?:comments?|interviews?)|questions?(?! of))(?!\p{L})/iu;

/** “When asked about the cost, …” at the beginning of a sentence. Whoever stands right behind was asked. */
const ASKED_BEFORE =
  /^(?:When )?[Aa]sked (?:about|whether|if|why|how|when|who|what|by|for)(?!\p{L})[^,.“”"]{0,60}(?=, )/u;

/** “when asked by reporters”, “, when asked”: perhaps those who were silent, perhaps others of whom they were. */
const ASKED_BEHIND =
  /(?<!\p{L})when asked(?=[.,]|$| (?:about|whether|if|why|how|when|who|what|by)(?!\p{L}))[^,.“”"]{0,60}/u;

/** Words for those who were silent, before “asked”. */
const WHO = String.raw`(?:s?he|they|it|the \p{L}+|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)`;

/** “It is unclear whether she was asked” */
const UNCLEAR = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]t (?:is|was|remain(?:s|ed)) )?(?:unclear|not (?:clear|known)|unknown) (?:if|whether) (?:${WHO} (?:was|were|had been|has been) (?:ever )?asked|(?:reporters|journalists|anybody|anyone) (?:had )?asked (?:him|her|them|it))(?!\p{L})`,
  'u',
);

/** Words that may stand behind “was not asked” where it means what was not said: “was not asked to take part” means something else. */
const FOR_IT = String.raw`(?=[.,;]|$| (?:about (?:it|this|that)|for (?:a )?comment)(?!\p{L}))`;

/** “, and was not asked about it”: the one who was silent. */
const NOT_ASKED = new RegExp(String.raw`, (?:and|but) (?:was|were)(?: not|n[’']t| never) asked${FOR_IT}`, 'u');

/** “She was not asked.” “She” may be another one. */
const SOMEBODY_NOT_ASKED = new RegExp(
  String.raw`^(?:He|She|They|It) (?:was|were)(?: not|n[’']t| never) asked${FOR_IT}`,
  'u',
);

/** Nouns of occasions, texts and remarks in which words may be missing. */
const OCCASION =
  '(?:interview|statement|speech|address|remarks?|briefing|conference|meeting|talks|call|letter|post|tweet|hearing|debate|session|summit|discussion|appearance|panel)';

/** “During his NBC interview, …” at the beginning of a sentence. “In the weeks since his speech” is none. */
const SCOPE = new RegExp(
  String.raw`^(?:In|During|At) (?:an?|the|that|this|his|her|its|their) (?:(?!(?:of|to|since|after|before|from|in|on|at|for|with|between|until|days?|weeks?|months?|years?) )[\p{L}’'.-]+ ){0,4}?${OCCASION}(?!\p{L})[^,“”"]{0,60}(?=, )`,
  'u',
);

/** Words between the comma and the name of those who were silent: “the”, “Mayor”. */
const BEFORE_NAME = /^, (?:the |(?:\p{Lu}[\p{L}.-]* )*)$/u;

/**
 * Finds how far a silence goes, by words of its sentence, and by those of the next one that say whether somebody was asked. Where the
 * article names no occasion, it is said of the report alone.
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

/** Returns words that begin the sentence of a silence, if whoever was silent stands right behind their comma. */
function wordsBefore(pattern: RegExp, { quote, start, speakerAt }: StatementProposal): string | undefined {
  const found = pattern.exec(quote)?.[0];
  const between = found === undefined || !speakerAt ? '' : quote.slice(found.length, speakerAt.start - start);
  return BEFORE_NAME.test(between) ? found : undefined;
}

/**
 * Returns the limits of a silence as the editor has them: a field that was emptied is empty. Whoever writes where it was missing says no longer that it was up
 * to a day.
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
    // Editors read these words, and say what they mean.
    ['unknown', words(SOMEBODY_NOT_ASKED, behind) ?? words(ASKED_BEHIND, text)],
  ];
  const [asked, askedWords] = answers.find(([, found]) => found !== undefined) ?? ['unknown'];
  return { asked, ...(askedWords !== undefined && { askedWords }) };
}
