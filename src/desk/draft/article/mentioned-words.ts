import type { StatementProposal } from '../../../propose/proposals.js';
import { MAX_DOUBT } from './doubt.js';

/**
 * “did not specify whom he meant when he mentioned “certain forces” that …”, with the words from the last verb on. With anybody else
 * in between, “he” may be another one.
 */
const MENTIONED =
  /^(?:(?:did|do|does|has|have)(?: not|n[’']t)|declined to|refused to) (?:\p{L}+ly )?(?:say|said|specify|specified|clarify|clarified|explain|explained|elaborate on|identify|detail|disclose) (?:exactly )?(?:what|whom?) (?<same>s?he|they|it) (?:meant|(?:was|were) (?:referring to|talking about)|had in mind) (?:when|as) (?<who>\k<same>) (?=(?<words>(?:mentioned|spoke of|spoke about|referred to|warned of|talked of|talked about) (?:the )?(?<quote>“[^“”]+”|"[^"]+")[^\n]*))/du;

/**
 * Adds a statement for words that a silence quotes: “did not specify whom he meant when he mentioned ‘certain forces’”. The statement is
 * doubtful, so that an editor checks it.
 */
export function withMentionedWords(
  statements: readonly StatementProposal[],
  article: string,
): readonly StatementProposal[] {
  return statements.flatMap((silence) => {
    const { form, parts } = silence;
    const [part] = parts;
    if (form !== 'silence' || !part || parts.length > 1) return silence;
    const found = MENTIONED.exec(article.slice(part.start, part.end));
    const [from, to] = found?.indices?.groups?.['words'] ?? [];
    if (!found || from === undefined || to === undefined) return silence;
    const range = { start: part.start + from, end: part.start + to };
    const [begin, end] = found.indices!.groups!['who']!;
    const said: StatementProposal = {
      ...silence,
      form: 'mixed',
      parts: [range],
      text: article.slice(range.start, range.end).replace(/\s+/g, ' '),
      speakerAt: { start: part.start + begin, end: part.start + end },
      confidence: Math.min(silence.confidence, MAX_DOUBT),
    };
    return [silence, said];
  });
}
