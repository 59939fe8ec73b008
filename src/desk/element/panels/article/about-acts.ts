import { chosenEvent } from '../../../draft/dates/said-at.js';
import { isSilentForm, type Draft, type ProposalChanges, type ProposalStatus } from '../../../draft/draft.js';
import { chosenAbout, findEventBefore, type EventBefore } from '../../../draft/story/events-about.js';
import { findPlacedBefore, type PlacedBefore } from '../../../draft/story/placed-before.js';
import type { SpeakerCandidate } from '../../../draft/speakers/speakers.js';
import type { Json } from '../../../document/json.js';

/** Acts of an editor on the events that a statement is about, and on what was chosen for the statement before. */
export interface AboutActs {
  /** Ids of the events that are chosen. */
  readonly aboutIds: readonly string[];
  /** Event that the statement may be about, if none is chosen. */
  readonly eventBefore: EventBefore | undefined;
  chooseAbout(ids: readonly string[]): void;
  /** Chooses a new event as well. “Take back” removes it. */
  chooseNewAbout(id: string): void;
  takeEventBefore(): void;
  /** Event and topics of the statement that was confirmed last, if none are chosen. */
  readonly placedBefore: PlacedBefore | undefined;
  takePlacedBefore(): void;
}

/** A proposal, and what is known of it. */
interface AboutContext {
  readonly draft: Draft;
  readonly index: number;
  readonly document: Json;
  readonly statuses: readonly ProposalStatus[];
  /** Candidates for the speaker. */
  readonly candidates: readonly SpeakerCandidate[];
}

/** Ways to change a proposal. */
interface AboutChanges {
  readonly put: (change: ProposalChanges, made?: string) => void;
  readonly take: (change: ProposalChanges) => void;
}

/**
 * Returns the acts on the events that a statement is about, and on what was chosen for the statement before.
 *
 * @param saidAtId Id of the event at which the statement may have been said, which is not suggested as what it is about.
 * @param put Puts a change, and the id of the event that was added for it.
 * @param take Puts a change, and focuses the card.
 */
export function actsOnAbout(
  { draft, index, document, statuses, candidates }: AboutContext,
  saidAtId: string | undefined,
  { put, take }: AboutChanges,
): AboutActs {
  const aboutIds = chosenAbout(draft.changes[index] ?? {}, document);
  const isOpen = draft.changes[index]?.aboutEvents === undefined && !isSilentForm(draft, index);
  const before = isOpen ? findEventBefore(draft, index, document) : undefined;
  const isPlace = before !== undefined && [saidAtId, chosenEvent(draft, index, document)].includes(before.id);
  const eventBefore = isPlace ? undefined : before;
  const placedBefore = findPlacedBefore(draft, index, statuses, candidates, document, saidAtId !== undefined);
  return {
    aboutIds,
    eventBefore,
    chooseAbout: (aboutEvents) => put({ aboutEvents }),
    chooseNewAbout: (id) => put({ aboutEvents: [...new Set([...aboutIds, id])] }, id),
    takeEventBefore() {
      if (eventBefore) take({ aboutEvents: [eventBefore.id] });
    },
    placedBefore,
    takePlacedBefore() {
      const { at, topics = [] } = placedBefore ?? {};
      take({ ...(at && { at: at.id }), ...(topics.length > 0 && { topics }) });
    },
  };
}
