import type { Say } from '../../../i18n/messages.js';
import type { Citation, Silence, Source } from '../../../model/explainer.js';
import { isolate, isolated } from '../text/isolate.js';
import { formatList } from '../text/message-parts.js';

/** Names all sources in short: "the report, Munich Security Conference", after "Sources:" if they are to have a label. */
export function nameSources(citations: readonly Citation[], say: Say, isLabelled: boolean): string {
  const names = [...new Set(citations.map(({ source }) => nameSource(source, say)))];
  if (!names[0]) return say('noSource');
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
