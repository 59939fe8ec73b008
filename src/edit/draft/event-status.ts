import type { EventProposal } from '../../propose/proposals.js';

/** Whether an event happened, as an editor can say it in a draft. */
export type DraftEventStatus = 'happened' | 'planned' | 'postponed' | 'cancelled';

/** A status that the article gives reason for. */
export interface StatusOffer {
  readonly status: DraftEventStatus;
  /** Words of the article that speak against “happened”; undefined where only the day is still to come. */
  readonly words?: string;
  /** True where nobody can tell from the sentence, and an editor has to choose. */
  readonly isOpen: boolean;
}

/** Words of what did not come, or not as it was meant, by the status that they offer. The first row that fits counts. */
const CUES: readonly (readonly [status: DraftEventStatus, cue: RegExp])[] = [
  [
    'cancelled',
    /\b(?:cancel(?:l?ed|l?ing|s)?|call(?:ed|ing|s)? (?:it )?off|calls? off|scrapped)\b|\bcall(?:ed|ing|s)? (?:\S+ ){1,6}off\b/iu,
  ],
  ['postponed', /\b(?:postpon(?:ed?|ing|es)|put(?:ting|s)? (?:it )?off|delay(?:ed|ing|s)|deferred|rescheduled)\b/iu],
  [
    'cancelled',
    /\b(?:never|not) (?:be |been )?(?:tak(?:e|en) place|took place|held|happen(?:ed)?|go(?:ne)? ahead|went ahead|travel(?:l?ed)?|com(?:e|ing)|came|attend(?:ed)?|meet|met|visit(?:ed)?|begin|began|open(?:ed)?|start(?:ed)?)\b/iu,
  ],
  [
    'planned',
    /\b(?:was|were|been|which is|which are) (?:originally |first |initially )?(?:to (?!blame)|due|supposed|scheduled|expected|planned|meant|set (?:to|for)|slated)\b|\b(?:planned|scheduled|upcoming) (?!(?:for|to|by|at|on|in)\b)\p{L}+|\bscheduled (?:for|to)\b|\bplanned for\b/iu,
  ],
  [
    'cancelled',
    /(?<!\p{L})(?:abgesagt|absag(?:en|te|ten)|abgeblasen|gestrichen|(?:fiel|fielen|fällt|fallen) aus|ausgefallen)(?!\p{L})/iu,
  ],
  ['postponed', /(?<!\p{L})(?:verschoben|verschob(?:en)?|verschieb(?:t|en)|vertagt(?:e|en)?)(?!\p{L})/iu],
  [
    'planned',
    /(?<!\p{L})(?:hätten?|sollten?|geplant(?:e[nrsm]?)?|vorgesehen(?:e[nrsm]?)?|angesetzt(?:e[nrsm]?)?)(?!\p{L})/iu,
  ],
];

/** Words that tell of what is still to come. */
const TO_COME =
  /\b(?:will|is to|are to|(?:is|are) (?:due|set|scheduled|expected|planned) (?:to|for))\b|(?<!\p{L})(?:wird|werden)(?!\p{L})/iu;

/**
 * Finds whether an event happened. It is planned where its day comes after that of the article, or where the article says “will”. Where
 * the article says that something was postponed, called off or only planned, the sentence alone leaves open what its date dates:
 * the status is offered, and an editor has to choose.
 *
 * @param proposal The proposed event.
 * @param date Its date in EDTF, as the editor has it now; empty for none.
 * @param published Day on which the article was published.
 * @returns The offer; undefined for an event that the article tells as something that happened.
 */
export function findEventStatus(
  { title }: Pick<EventProposal, 'title'>,
  date: string,
  published: string | undefined,
): StatusOffer | undefined {
  const isToCome = isAfter(date, published);
  for (const [status, cue] of CUES) {
    const words = cue.exec(title)?.[0];
    if (words !== undefined) return { status, words, isOpen: status !== 'planned' || !isToCome };
  }
  const words = TO_COME.exec(title)?.[0];
  if (words === undefined) return isToCome ? { status: 'planned', isOpen: false } : undefined;
  // “Will” before a day that has come since: nobody can tell whether it came so.
  return { status: 'planned', words, isOpen: !isToCome && date !== '' && Boolean(published) };
}

/** True for a date that begins after a day. Of “May 2024” and a day in that May nobody can tell. */
function isAfter(date: string, day = ''): boolean {
  const [begins = ''] = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date) ?? [];
  const length = Math.min(begins.length, day.length);
  return length > 0 && begins.slice(0, length) > day.slice(0, length);
}
