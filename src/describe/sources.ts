import '../i18n/en/details.js';
import { formatList } from '../i18n/message-parts.js';
import type { Say } from '../i18n/messages.js';
import type { Citation, Source, Statement } from '../model/explainer.js';
import { isolate, isolated } from '../text/isolate.js';
import { sourcesOfWords } from '../model/word-sources.js';
import { joinParts, timePart, type Part, type PartOrNothing, type Words } from './parts.js';

/** Names the sources of a statement's words in short: "the report, NBC News", after "Sources:" if they are to have a label. */
export function nameSources(statement: Statement, say: Say, isLabelled: boolean): string {
  const citations = sourcesOfWords(statement).map(([citation]) => citation);
  if (isLabelled) return labelSources(citations, say);
  return citations.length > 0 ? formatList(namesOf(citations, say), say) : say('noSource');
}

/** Names cited sources in short after a label: "Sources: the report, NBC News". */
export function labelSources(citations: readonly Citation[], say: Say): string {
  const names = namesOf(citations, say);
  return names.length > 0
    ? say('sourceNames', { count: names.length, names: formatList(names, say) })
    : say('noSource');
}

function namesOf(citations: readonly Citation[], say: Say): readonly string[] {
  return [...new Set(citations.map(({ source }) => nameSource(source, say)))];
}

/** Returns a short name for a source: its publisher, else its kind, else its title. */
export function nameSource({ publisher, kind, title }: Source, say: Say): string {
  if (publisher && kind === 'state-media') return `${isolate(publisher)} (${say('kind-state-media')})`;
  return isolated(publisher) ?? (kind ? say(`kind-${kind}`) : title);
}

/** Describes a source in the list of all: "The report · Ada Quill · Reuters · 3 May 2024 · archived copy". */
export function describeSource(source: Source, { say, date }: Words): Part {
  const { url, author, publisher, published } = source;
  return joinParts(
    [
      { kind: 'title', source, href: url, opening: '' },
      isolated(author),
      isolated(publisher),
      published && timePart(published, date(published)),
      describeArchive(source, say),
    ],
    say('dot'),
  );
}

/** Describes the archived copy of a source, as a link to it. */
export function describeArchive({ archive }: Pick<Source, 'archive'>, say: Say): PartOrNothing {
  return archive && { kind: 'link', href: archive, words: say('archive') };
}
