import { chosenEvent } from '../../../../edit/draft/dates/said-at.js';
import { isSilentForm, type Draft, type ProposalChanges } from '../../../../edit/draft/draft.js';
import { chosenAbout, findEventBefore, type EventBefore } from '../../../../edit/draft/story/events-about.js';
import type { Json } from '../../../../edit/document/json.js';

/** Acts of an editor on the events that a statement is about. */
export interface AboutActs {
  /** Ids of the events that are chosen. */
  readonly aboutIds: readonly string[];
  /** Event that the statement may be about, if none is chosen. */
  readonly eventBefore: EventBefore | undefined;
  chooseAbout(ids: readonly string[]): void;
  /** Chooses a new event as well. “Take back” removes it. */
  chooseNewAbout(id: string): void;
  takeEventBefore(): void;
}

/** Ways to change a proposal. */
interface AboutChanges {
  readonly put: (change: ProposalChanges, made?: string) => void;
  readonly take: (change: ProposalChanges) => void;
}

/**
 * Returns the acts on the events that a statement is about.
 *
 * @param saidAtId Id of the event at which the statement may have been said, which is not suggested as what it is about.
 * @param put Puts a change, and the id of the event that was added for it.
 * @param take Puts a change, and focuses the card.
 */
export function actsOnAbout(
  draft: Draft,
  index: number,
  document: Json,
  saidAtId: string | undefined,
  { put, take }: AboutChanges,
): AboutActs {
  const aboutIds = chosenAbout(draft.changes[index] ?? {}, document);
  const isOpen = draft.changes[index]?.aboutEvents === undefined && !isSilentForm(draft, index);
  const before = isOpen ? findEventBefore(draft, index, document) : undefined;
  const isPlace = before !== undefined && [saidAtId, chosenEvent(draft, index, document)].includes(before.id);
  const eventBefore = isPlace ? undefined : before;
  return {
    aboutIds,
    eventBefore,
    chooseAbout: (aboutEvents) => put({ aboutEvents }),
    chooseNewAbout: (id) => put({ aboutEvents: [...new Set([...aboutIds, id])] }, id),
    takeEventBefore() {
      if (eventBefore) take({ aboutEvents: [eventBefore.id] });
    },
  };
}
