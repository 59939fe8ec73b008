import type { DraftEventStatus } from '../../../draft/article/event-status.js';
import type { PersonKind } from '../../../draft/draft.js';
import '../../../../i18n/en/draft.js';
import type { MessageKey } from '../../../../i18n/messages.js';

/** Kinds of a new speaker, in the order of their keys. */
export const PERSON_KINDS: readonly (readonly [PersonKind, MessageKey])[] = [
  ['person', 'draftPerson'],
  ['organisation', 'draftOrganisation'],
  ['government', 'draftGovernment'],
  ['unnamed', 'draftUnnamed'],
];

/** Statuses of an event, in the order of their keys. */
export const EVENT_STATUSES: readonly (readonly [DraftEventStatus, MessageKey])[] = [
  ['happened', 'draftHappened'],
  ['planned', 'draftPlanned'],
  ['postponed', 'draftPostponed'],
  ['cancelled', 'draftCancelled'],
];
