import type { EventProposal } from '../../../propose/proposals.js';

/** Whether an event happened, as an editor can say it in a draft. */
export type DraftEventStatus = 'happened' | 'planned' | 'postponed' | 'cancelled';

/** A status for which the article gives a reason. */
export interface StatusOffer {
  readonly status: DraftEventStatus;
  /** Words of the article that contradict “happened”; undefined if only the day is in the future. */
  readonly words?: string;
  /** True if the sentence leaves it open, so that an editor has to choose. */
  readonly isOpen: boolean;
}

/** Things of which a plan may be made. “A planned bridge” is a plan, whatever happened to it; a planned execution may not have taken place. */
const THINGS =
  '(?:bridge|road|motorway|highway|railway|tunnel|building|house|law|bill|tax|plant|airport|station|school|hospital|stadium|port|dam|pipeline|factory|' +
  'park|museum|tower|reactor|mine)s?';

/** Words behind the last one of a thing: “a planned bridge over the river”, but not “a planned bridge closure”. */
const BEHIND_THING =
  '(?=$|[,;.]| (?:was|were|is|are|has|have|had|will|would|in|on|at|near|over|across|between|of|for|by|to|from|with|that|which|and|or) )';

/** Statuses that can be offered, each with words that indicate it. The first row that matches counts. */
const CUES: readonly (readonly [status: DraftEventStatus, cue: RegExp])[] = [
  [
    'cancelled',
    /\b(?:cancel(?:l?ed|l?ing|s)?|call(?:ed|ing|s)? (?:\S+ ){0,6}off|scrapped|axed|f[ae]ll(?:s|en)? through(?! (?:the|an?)\b))\b/iu,
  ],
  [
    'postponed',
    /\b(?:postpon(?:ed?|ing|es)|put(?:ting|s)? (?:\S+ ){0,6}off|put on hold|pushed back|shelved|delay(?:ed|ing|s)|deferred|rescheduled)\b/iu,
  ],
  [
    'cancelled',
    /(?:\bnever|\bnot|n['’]t|\bfail(?:ed|s) to) (?:be |been )?(?:tak(?:e|en) place|took place|held|happen(?:ed)?|go(?:ne)? ahead|went ahead|travel(?:l?ed)?|com(?:e|ing)|came|attend(?:ed)?|meet|met|visit(?:ed)?|begin|began|open(?:ed)?|start(?:ed)?)\b/iu,
  ],
  [
    'planned',
    new RegExp(
      String.raw`\b(?:was|were|been|which is|which are) (?:originally |first |initially )?(?:to\b(?! blame)|due|supposed|scheduled|expected|planned|meant|set (?:to|for)|slated|going to|about to)\b|\bupcoming \p{L}+|\b(?:planned|scheduled|expected) (?!(?:for|to|by|at|on|in)\b)(?!(?:(?!(?:of|on|in|at|for|by|the)\b)\p{L}+ ){0,2}${THINGS}${BEHIND_THING})\p{L}+|\bscheduled (?:for|to)\b|\bplanned for\b|\b(?:plan(?:s|ned)?|hope[sd]?|intend(?:s|ed)?) to\b`,
      'iu',
    ),
  ],
  ['planned', /\b(?:would|might|may)\b/u],
  [
    'cancelled',
    /(?<!\p{L})(?:abgesagt|absag(?:en|te|ten)|abgeblasen|gestrichen|(?:fiel|fielen|fällt|fallen) (?:aus(?! (?:d|ein)e[mnrs])|(?:(?!(?:und|oder|aber|sondern) )[^\s,]+ ){1,8}aus$)|ausgefallen|sag(?:t|te|ten) (?:(?!(?:und|oder|aber|sondern) )[^\s,“”„«»]+ ){1,8}ab$|nicht (?:statt(?:gefunden)?|zustande)|entf(?:ällt|allen|iel|ielen))(?!\p{L})/iu,
  ],
  ['postponed', /(?<!\p{L})(?:verschoben|verschob(?:en)?|verschieb(?:t|en)|vertagt(?:e|en)?|aufgeschoben)(?!\p{L})/iu],
  [
    'planned',
    /(?<!\p{L})(?:hätten?|sollten?|wollten?|geplant(?:e[nrsm]? (?!(?:\p{L}+e[nrs]? )?\p{L}*(?:brücken?|straßen?|autobahn|bahn|tunnels?|gebäudes?|häuser|gesetze?s?|steuern?|werke?s?|flughafens?|schulen?|kliniken?|stadions?|museums?)(?!\p{L}))\p{L}+)?|vorgesehen(?:e[nrsm]?)?|angesetzt(?:e[nrsm]?)?)(?!\p{L})/iu,
  ],
];

/** Words of a plan that may have been given up, even for a day in the future: “had been due on Monday”, “may meet”. */
const UNSURE = /\bhad been\b|\b(?:originally|initially)\b|\b(?:might|may|would have)\b|(?<!\p{L})hätten?(?!\p{L})/u;

/** Words for the future. “Will” is a name, and “the will” a noun. */
const TO_COME =
  /(?<!\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|own|[Ff]ree|[Gg]ood|[Ii]ll|[Pp]olitical|last) )\b(?:will|is to|are to|(?:is|are) (?:due|(?:set|scheduled|expected|planned) (?:to|for|on|in|at|by)))\b|(?<!\p{L})(?:wird|werden)(?!\p{L})/u;

/**
 * Finds whether an event happened. It is planned if its day is after that of the article, or if the article says “will” without a day. If the
 * article says that something was postponed, called off or only planned, the date may be that of the plan or of this decision, so that the
 * status is offered and an editor has to choose.
 *
 * @param proposal The proposed event.
 * @param date Its date in EDTF, as the editor has it now; empty for none.
 * @param published Day on which the article was published.
 * @returns The offer; undefined if the article reports that the event happened.
 */
export function findEventStatus(
  { title }: Pick<EventProposal, 'title'>,
  date: string,
  published: string | undefined,
): StatusOffer | undefined {
  const isToCome = isAfter(date, published);
  for (const [status, cue] of CUES) {
    const words = cue.exec(title)?.[0];
    if (words !== undefined) return { status, words, isOpen: status !== 'planned' || !isToCome || UNSURE.test(title) };
  }
  const words = TO_COME.exec(title)?.[0];
  if (words === undefined) return isToCome ? { status: 'planned', isOpen: false } : undefined;
  // “Will” before a day that may be over by now leaves open whether the event happened.
  return { status: 'planned', words, isOpen: !isToCome && date !== '' };
}

/** Returns true for a date that begins after a day. “May 2024” is not after a day in that May, nor a season after its year. */
function isAfter(date: string, day = ''): boolean {
  const [begins = ''] = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?/.exec(date) ?? [];
  const length = Math.min(begins.length, day.length);
  return length > 0 && begins.slice(0, length) > day.slice(0, length);
}
