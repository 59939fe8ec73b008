import { rangesMeet, type TextRange } from '../../../text/text-range.js';
import type { ProposedForm, StatementProposal } from '../../../propose/proposals.js';
import { findQuotations } from '../../../model/quotation/find-quotations.js';
import { provesWords } from '../../../model/quotation/proof.js';
import { preparePassage } from '../../../model/quotation/proven-words.js';
import { countWords, MAX_QUOTE_WORDS } from '../../../model/count-words.js';
import { isInText } from '../../citing/check-quote.js';
import { quoteSelection, type QuotingCitation, type TextSelection } from '../../citing/quote-selection.js';
import { findArticleSpans } from '../../citing/article-spans.js';
import { inMarks, withoutMarks } from '../../citing/text-in-marks.js';
import type { Draft, ProposalChanges } from '../draft.js';
import { findSpansOfPassage, readTypedMarks, type WrongMarks } from '../../citing/typed-marks.js';
import { toSentence } from '../../../text/to-sentence.js';
import { findCutPassage } from './cut-passage.js';
import { keepTitleMarks } from './titles-in-marks.js';
import { cutToTold } from './whole-phrases.js';
import { readSilentWords } from '../article/silence-words.js';

/** Words of a statement as the document will have them. */
export interface DraftWords {
  readonly form: ProposedForm;
  /** Empty where an editor has to write it. */
  readonly text: string;
  /** Exact words of the article within quotation marks, which citations prove. */
  readonly quoted: readonly TextSelection[];
  /** Marks that an editor has to correct or check. */
  readonly wrong?: WrongMarks;
}

type Article = Pick<Draft, 'text' | 'lang'>;

/** Returns the forms that a proposal can have. Only words in quotation marks in the article can be a quotation. */
export function formsOf(article: Article, proposal: StatementProposal): readonly ProposedForm[] {
  const { form } = proposal;
  const isQuotable = (form === 'direct' || form === 'mixed') && findQuoted(article, proposal, form).length > 0;
  return isQuotable ? [form, 'indirect', 'silence'] : ['indirect', 'silence'];
}

/**
 * Returns the words of a statement in its form. A direct quotation is in quotation marks; other words keep their marks only if the article has
 * exactly these words in marks. A paraphrase has marks only around titles, unless an editor adds some. A silence may name words that the
 * article has in marks. An editor may rewrite paraphrases and silences, whose words are then kept as they were typed.
 *
 * @param article The text and its language.
 * @param proposal The proposed statement.
 * @param changes The editor's form and words.
 * @param lang Language of the document, whose quotation marks are used.
 */
export function readStatementWords(
  article: Article,
  proposal: StatementProposal,
  { form: chosen = proposal.form, words }: ProposalChanges,
  lang: string,
): DraftWords {
  const forms = formsOf(article, proposal);
  const form = forms.includes(chosen) ? chosen : 'indirect';
  if (form === 'direct') {
    const quoted = findQuoted(article, proposal, form);
    return { form, text: quoted.map((each) => inMarks(wordsAt(article, each), lang)).join(' '), quoted };
  }
  if (form === 'mixed') {
    return { form, text: toSentence(proposal.text), quoted: findQuoted(article, proposal, form) };
  }
  if (words !== undefined) return readTypedWords(article, proposal, { form, words: words.trim() }, lang);
  if (form === 'silence') {
    const text = readSilentWords(proposal.text, article.lang).words;
    return { form, text: hasExactMarks(article, text, lang) ? text : withoutMarks(text, lang), quoted: [] };
  }
  const titled = readTitled(article, proposal, lang);
  if (titled) return titled;
  const paraphrase = toSentence(withoutMarks(proposal.text, article.lang));
  return { form, text: withoutMarks(paraphrase.trim(), lang), quoted: [] };
}

/** Returns a paraphrase with the marks around its titles; undefined if it has no such marks, or if the article doesn’t prove them. */
function readTitled(article: Article, proposal: StatementProposal, lang: string): DraftWords | undefined {
  const words = toSentence(keepTitleMarks(proposal.text, article.lang));
  if (findQuotations(words, lang).quotations.length === 0) return undefined;
  const read = readTypedWords(article, proposal, { form: 'indirect', words }, lang);
  return read.quoted.length > 0 ? read : undefined;
}

/**
 * Reads the words of an editor. A paraphrase may quote words that are in marks in the passage, which are then cited. A silence may name words
 * that are in marks anywhere in the article.
 */
function readTypedWords(
  { text, lang: articleLang }: Article,
  proposal: StatementProposal,
  { form, words }: { readonly form: ProposedForm; readonly words: string },
  lang: string,
): DraftWords {
  const spans = findSpansOfPassage(text, articleLang, proposal);
  if (form !== 'silence') return { form, ...readTypedMarks(words, lang, text, spans) };
  return { form, ...readTypedMarks(words, lang, text, [...spans, ...findArticleSpans(text, articleLang)]), quoted: [] };
}

/**
 * Returns citations that prove quoted words with the exact words of the article. Short quotations of one passage get one citation, which shows
 * that they belong together.
 */
function citeQuoted(article: Article, quoted: readonly TextSelection[], source: string): readonly QuotingCitation[] {
  const together = citeTogether(article, quoted, source);
  if (together) return [together];
  const { text } = article;
  return quoted.flatMap((selection) => {
    const made = quoteSelection(text, selection, source);
    return made ? [{ ...made.citation, ownWords: true }] : [];
  });
}

/** Returns one citation of several quotations of a passage, without the words between them; undefined if it would be too long. */
function citeTogether(article: Article, quoted: readonly TextSelection[], source: string): QuotingCitation | undefined {
  if (quoted.length < 2) return undefined;
  const citation = { source, quote: quoted.map((each) => wordsAt(article, each)).join(' […] '), ownWords: true };
  return countWords(citation.quote) <= MAX_QUOTE_WORDS && isInText(citation, article.text) ? citation : undefined;
}

/** Returns a citation of all words of a short passage, or a citation without a quote if the passage has no words. */
export function citeWords({ text }: Article, { start, end }: TextRange, source: string): QuotingCitation {
  return quoteSelection(text, { from: start, to: end }, source)?.citation ?? { source };
}

/** Returns a citation that locates a passage by its first phrases, and that holds something of what was said. */
export function citePassage({ text, lang }: Article, passage: TextRange, source: string): QuotingCitation {
  const { start, end } = cutToTold(text, passage, findArticleSpans(text, lang));
  const citation = quoteSelection(text, { from: start, to: end }, source)?.citation;
  return citation && isInText(citation, text) ? citation : { source };
}

/**
 * Returns the citations of a statement for the document: those of its quoted words, or else of its passage.
 *
 * @param words Words of the editor, whose part of the passage is cited; undefined if nothing was changed.
 */
export function citeStatement(
  article: Article,
  { start, end, parts }: StatementProposal,
  quoted: readonly TextSelection[],
  source: string,
  words?: string,
): readonly QuotingCitation[] {
  if (quoted.length > 0) return citeQuoted(article, quoted, source);
  const passage = { start: parts[0]?.start ?? start, end: parts.at(-1)?.end ?? end };
  return [citePassage(article, findCutPassage(article.text, passage, words), source)];
}

/** Finds the words of a proposal that are in quotation marks in the article. It returns none if marks and words don't agree. */
function findQuoted(article: Article, proposal: StatementProposal, form: ProposedForm): readonly TextSelection[] {
  const { text, lang } = article;
  const spans = findArticleSpans(text, lang)
    .filter(({ from, to }) => proposal.parts.some((part) => rangesMeet({ start: from, end: to }, part)))
    .map((span) => clip(span, proposal, text));
  const selections = spans.flatMap((span) => {
    const made = quoteSelection(text, span, '');
    return made && isInText(made.citation, text) ? [made.selection] : [];
  });
  // Marks within marks may be read as two quotations, with the words between them in neither.
  const isWhole = () =>
    lettersOf(selections.map((each) => wordsAt(article, each)).join('')) === lettersOf(proposal.text);
  return (form === 'direct' ? isWhole() : hasMarksOnlyFor(article, proposal.text, selections)) ? selections : [];
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Cuts a span at the ends of the passage of a proposal. */
function clip({ from, to }: TextSelection, { start, end }: TextRange, text: string): TextSelection {
  const trailing = /(?<![,;\s])[,;\s]+$/.exec(text.slice(Math.max(from, start), Math.min(to, end)))?.[0].length ?? 0;
  return { from: Math.max(from, start), to: Math.min(to, end) - trailing };
}

/** Returns true if all words in marks in an editor's text are in marks in the article too. */
function hasExactMarks({ text, lang: articleLang }: Article, words: string, lang: string): boolean {
  return hasMarksOnlyFor({ text, lang }, words, findArticleSpans(text, articleLang));
}

/** Returns true if every quotation of a text is one of the selected words, and no mark lacks a partner. */
function hasMarksOnlyFor(article: Article, text: string, selections: readonly TextSelection[]): boolean {
  const { quotations, unpaired } = findQuotations(text, article.lang);
  const exact = selections.map((selection) => wordsAt(article, selection));
  const isExact = (words: string) => exact.some((each) => provesWords(words, preparePassage(each)));
  return (
    unpaired.length === 0 &&
    quotations.length > 0 &&
    quotations.every(({ openAt, closeAt }) => isExact(text.slice(openAt + 1, closeAt)))
  );
}

function wordsAt({ text }: Article, { from, to }: TextSelection): string {
  return text
    .slice(from, to)
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ');
}
