import { formatPart, isPartList, type DescribeContext, type Fact, type Part } from '../../src/describe/parts.js';
import { speakAllLanguages } from '../../src/i18n/all-languages.js';
import { messagesFor, sayIn } from '../../src/i18n/messages.js';
import { readDocument } from '../../src/model/read-document.js';
import type { ExplainerDocument } from '../../src/model/schema/schema.js';
import { formatDate } from '../../src/time/format/format-date.js';

speakAllLanguages();

/** The context in which a story is described, by default in its language. */
export function contextOf(data: ExplainerDocument, locale = data.lang ?? 'en'): DescribeContext {
  const { explainer } = readDocument(data);
  const messages = messagesFor(locale);
  return {
    explainer,
    locale,
    say: sayIn(locale, messages),
    lang: explainer.lang === locale ? undefined : explainer.lang,
    date: (date, style) => formatDate(date, { locale, style, words: messages?.dates }),
  };
}

/** Facts as text, each after its kind: "path: known through Xinhua". */
export function toldIn(facts: readonly Fact[], ...kinds: readonly string[]): readonly string[] {
  return facts
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, parts }) => `${kind}: ${formatPart(parts)}`);
}

/** All parts that are not plain words, those within others too. */
export function partsIn(part: Part): readonly Exclude<Part, string | readonly Part[]>[] {
  if (typeof part === 'string') return [];
  if (isPartList(part)) return part.flatMap(partsIn);
  const inner = 'words' in part ? part.words : 'name' in part ? part.name : 'facts' in part ? part.facts : '';
  return [part, ...partsIn(inner)];
}
