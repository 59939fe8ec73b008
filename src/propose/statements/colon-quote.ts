import type { Sentence } from '../article/article.js';
import { mainSubject } from '../grammar/subject.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import { rangeOf, type FoundStatement, type StatementFinder } from './found-statement.js';

/** Minimum number of words of a quotation behind a colon. Fewer words are a title. */
const MIN_WORDS = 4;

/** Finds X: “…”, and X turned to the crowd: “…”. */
export const colonQuote: StatementFinder = ({ sentences, language }) =>
  sentences.flatMap((sentence) => readColon(sentence, language) ?? []);

function readColon(sentence: Sentence, language: ArticleLanguage): FoundStatement | undefined {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ text, kind }, index) => kind === 'quote' && index > 1 && tokens[index - 1]?.text === ':' && text !== '',
  );
  const quote = tokens[at];
  if (!quote || quote.text.split(/\s+/).length < MIN_WORDS) return undefined;
  const subject = mainSubject(tokens, language);
  const speaker = subject && subject.to < at && subject.kind !== 'thing' ? subject : undefined;
  if (!speaker) return undefined;
  return {
    sentence: sentence.index,
    form: 'direct',
    parts: [{ start: quote.start, end: quote.end }],
    speaker: { ...rangeOf(sentence, speaker), kind: speaker.kind },
    confidence: 0.8,
  };
}
