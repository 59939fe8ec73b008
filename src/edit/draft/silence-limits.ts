import type { StatementProposal } from '../../propose/proposals.js';
import type { AskedFor, ProposalChanges } from './draft.js';
import { sentenceBehind } from './sentences-beside.js';
import { scopeOfReport } from './silence-words.js';

/** How far a silence goes, as the article tells it. */
interface SilenceLimits {
  readonly asked: AskedFor;
  /** Words of the article that say whether somebody was asked. */
  readonly askedWords?: string;
  /** Words for where it was missing, such as “during his NBC interview”. */
  readonly scope: string;
  /** True where it was noted up to the report; false for an occasion, which is over. */
  readonly isWide: boolean;
}

type Text = { readonly text: string; readonly lang: string };

/** Words with which somebody refuses an answer. What was not said stands behind: “did not say why the firm refused”. */
const DECLINED = /^(?:declin|refus)(?:e[sd]?|ing)(?!\p{L})/iu;

/** “did not respond to a request for comment”. Nobody was asked who “did not respond to the attack”. */
const NO_REPLY =
  /^(?:did|do(?:es)?|ha(?:s|ve))(?: not|n[’']t) (?:\p{L}+ly )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)(?: \p{L}+ly)? (?:to )?(?:\p{L}+ ){0,4}?(?:requests?|questions?|quer(?:y|ies)|[ei]nquir(?:y|ies)|e-?mails?|messages?|calls?)(?!\p{L})/iu;

/** “Asked about the cost, …” or “…, when asked by reporters” */
const WHEN_ASKED = /(?:^|, )(?:when )?asked (?:about|whether|if|why|how|when|who|what|by|for)(?!\p{L})[^,.“”"]{0,60}/iu;

/** Words for those who were silent, before “asked”. */
const WHO = String.raw`(?:s?he|they|it|the \p{L}+|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)`;

/** “It is unclear whether she was asked” */
const UNCLEAR = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]t (?:is|was|remain(?:s|ed)) )?(?:unclear|not (?:clear|known)|unknown) (?:if|whether) ${WHO} (?:was|were|had been|has been) (?:ever )?asked(?!\p{L})`,
  'u',
);

/** “She was not asked”, “and was not asked about it” */
const NOT_ASKED =
  /(?<!\p{L})(?:(?:[Ss]?[Hh]e|[Tt]hey|[Ii]t|and|but) )(?:was|were)(?: not|n[’']t| never) asked(?!\p{L})/u;

/** Nouns of occasions, texts and remarks in which words may be missing. */
const OCCASION =
  '(?:interview|statement|speech|address|remarks?|briefing|conference|meeting|talks|call|letter|post|tweet|hearing|debate|session|summit|discussion|appearance|panel)';

/** “During his NBC interview, …” at the beginning of a sentence. */
const SCOPE = new RegExp(
  String.raw`^(?:In|During|At) (?:an?|the|that|this|his|her|its|their) (?:[\p{L}’'.-]+ ){0,4}?${OCCASION}(?!\p{L})[^,“”"]{0,60}(?=, )`,
  'u',
);

/**
 * Finds how far a silence goes, by words of its sentence, and by those of the next one that say whether somebody was asked. Where the
 * article names no occasion, it was noted up to the report.
 */
export function findSilenceLimits({ text: article, lang }: Text, proposal: StatementProposal): SilenceLimits {
  const scope = proposal.form === 'silence' ? SCOPE.exec(proposal.quote)?.[0] : undefined;
  return {
    ...findAnswer(article, proposal),
    scope: scope === undefined ? scopeOfReport(lang) : scope.charAt(0).toLowerCase() + scope.slice(1),
    isWide: scope === undefined,
  };
}

/** Returns the limits of a silence as the editor has them. Whoever writes where it was missing says no longer that it was up to a day. */
export function readSilence(
  limits: SilenceLimits,
  { date, scope: written = '', askedFor }: ProposalChanges,
): { readonly date: string | undefined; readonly scope: string; readonly isWide: boolean; readonly asked: AskedFor } {
  const scope = written.trim() || limits.scope;
  return {
    date: date || undefined,
    scope,
    isWide: limits.isWide && scope === limits.scope,
    asked: askedFor ?? limits.asked,
  };
}

function findAnswer(article: string, { quote, text, end }: StatementProposal) {
  const words = (pattern: RegExp, where: string) => pattern.exec(where)?.[0].replace(/^, /, '');
  const found = (asked: AskedFor, askedWords: string) => ({ asked, askedWords });
  const [declined, noReply] = [words(DECLINED, text), words(NO_REPLY, text)];
  if (declined !== undefined) return found('declined', declined);
  if (noReply !== undefined) return found('no-reply', noReply);
  const around = [quote, sentenceBehind(article, end)];
  const unclear = around.flatMap((each) => words(UNCLEAR, each) ?? [])[0];
  if (unclear !== undefined) return found('unknown', unclear);
  const notAsked = around.flatMap((each) => words(NOT_ASKED, each) ?? [])[0];
  if (notAsked !== undefined) return found('not-asked', notAsked);
  const asked = words(WHEN_ASKED, quote);
  return asked === undefined ? { asked: 'unknown' as const } : found('no-reply', asked);
}
