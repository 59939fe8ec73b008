import '../i18n/en/relations.js';
import type { MessageKey, Say } from '../i18n/messages.js';
import { memoizeByKey } from '../scheduling/memoize.js';
import type { Citation, EventLink, Explainer, StoryEvent } from '../model/explainer.js';

/** Relation of an event to another, as it is said at the first. */
export interface EventRelation {
  readonly key: MessageKey;
  readonly other: StoryEvent;
  readonly sources: readonly Citation[];
}

/** Each kind of link in words, at the event that has it and at its other end. */
export const LINK_KEYS: Readonly<Record<EventLink['as'], readonly [MessageKey, MessageKey]>> = {
  causes: ['link-causes', 'link-because-of'],
  'because-of': ['link-because-of', 'link-causes'],
  ends: ['link-ends', 'link-ended-by'],
  follows: ['link-follows', 'link-followed-by'],
  'part-of': ['link-part-of', 'link-includes'],
  answers: ['link-answers', 'link-answered-by'],
};

/** Returns each relation of an event once, whichever of both events states it. */
export function relationsOf(event: StoryEvent, explainer: Explainer): readonly EventRelation[] {
  return indexRelations(explainer).get(event.id) ?? [];
}

/** Returns the sources of an event's relations, but for passages that the event cites anyway. */
export function relationSources(event: StoryEvent, explainer: Explainer): readonly Citation[] {
  const cited = new Set(event.sources.map(passageOf));
  return relationsOf(event, explainer)
    .flatMap(({ sources }) => sources)
    .filter((citation) => !cited.has(passageOf(citation)) && cited.add(passageOf(citation)));
}

function passageOf({ source, quote }: Citation): string {
  return `${source.id} ${quote ?? ''}`;
}

const indexRelations = memoizeByKey(({ events, eventById }: Explainer) => {
  const relations = new Map<string, EventRelation[]>();
  const add = ({ id }: StoryEvent, relation: EventRelation): void => {
    const known = relations.get(id) ?? [];
    const { key, other, sources } = relation;
    const at = known.findIndex((each) => each.key === key && each.other === other);
    if (at < 0) known.push(relation);
    else known[at] = { ...relation, sources: [...known[at]!.sources, ...sources] };
    relations.set(id, known);
  };
  for (const event of events) {
    for (const { to, as, sources } of event.links) {
      const other = eventById.get(to);
      if (!other || other === event) continue;
      const [here, there] = LINK_KEYS[as];
      add(event, { key: here, other, sources });
      add(other, { key: there, other: event, sources });
    }
  }
  return relations;
});

/** Formats "led to: The visit (postponed)". An event that did not simply happen says so, since the words are about it. */
export function formatRelation({ key, other }: Pick<EventRelation, 'key' | 'other'>, say: Say): string {
  const { title, status } = other;
  const named = status === 'happened' ? title : `${title} (${say(status)})`;
  return say(key, { title: named });
}
