import type { StatementProposal } from '../../propose/proposals.js';
import { MAX_DOUBT } from './doubt.js';

/** “whom he meant when he mentioned “certain forces” that …”, with the words from the second verb on. Nobody else is named before. */
const MENTIONED =
  /^[^\n“”"„«»]{0,160}?(?<!\p{L})(?:when|as) (?<who>s?he|they|it) (?=(?<words>(?:mention(?:ed|s)|spoke of|spoke about|referred to|warned of|talked of|talked about) (?:the )?(?<quote>“[^“”]+”|"[^"]+")[^\n]*))/du;

/** Names, behind which “he” may be another one. */
const NAME = /(?<!\p{L})\p{Lu}\p{Ll}/u;

/**
 * Adds what somebody did say, by a silence that quotes it: “did not specify whom he meant when he mentioned ‘certain forces’”. The
 * editor looks twice.
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
    if (!found || from === undefined || to === undefined || NAME.test(found[0])) return silence;
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
