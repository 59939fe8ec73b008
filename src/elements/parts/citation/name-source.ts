import '../../../i18n/en/details.js';
import type { Say } from '../../../i18n/messages.js';
import type { Silence, Source, Statement } from '../../../model/explainer.js';
import { isolate, isolated } from '../text/isolate.js';
import { formatList } from '../text/message-parts.js';
import { sourcesOfWords } from '../../../model/word-sources.js';

/** Names the sources of a statement's words in short: "the report, NBC News", after "Sources:" if they are to have a label. */
export function nameSources(statement: Statement, say: Say, isLabelled: boolean): string {
  const names = [...new Set(sourcesOfWords(statement).map(([{ source }]) => nameSource(source, say)))];
  if (names.length === 0) return say('noSource');
  const list = formatList(names, say);
  return isLabelled ? say('sourceNames', { count: names.length, names: list }) : list;
}

/** Returns a short name for a source: its publisher, else its kind, else its title. */
export function nameSource({ publisher, kind, title }: Source, say: Say): string {
  if (publisher && kind === 'state-media') return `${isolate(publisher)} (${say('kind-state-media')})`;
  return isolated(publisher) ?? (kind ? say(`kind-${kind}`) : title);
}

/** Names who noted a silence: a person, or a source in short. */
export function nameNoter({ notedBy }: Pick<Silence, 'notedBy'>, say: Say): string {
  return 'person' in notedBy ? notedBy.person.name : nameSource(notedBy.source, say);
}
