import { readList, readReferences, type ItemContext, type Place } from './context.js';
import type { Correction, Item } from './explainer.js';
import type { Identified } from './ids.js';
import { addDefined, compact } from './compact.js';
import type { ReadDate } from './read-dates.js';
import { readCitations } from './read-sources.js';
import type { Kept } from './salvage.js';
import type { CorrectionInput, EventInput, StatementInput } from './schema.js';

/** What events and statements have in common. */
export function readItem(
  { id, pointer, fields }: Identified<EventInput> | Identified<StatementInput>,
  context: ItemContext,
): Item {
  const { report, readDate, eventIds, statementIds } = context;
  const place: Place = { id, pointer };
  const items = [eventIds, statementIds];
  const item = {
    id,
    pointer,
    topics: readReferences([context.topics], fields.topics, 'topics', place, report),
    before: readReferences(items, fields.before, 'before', place, report),
    after: readReferences(items, fields.after, 'after', place, report),
    sources: readCitations(fields.sources, `${pointer}/sources`, id, context),
    corrections: readCorrections(fields.corrections, `${pointer}/corrections`, readDate),
  };
  return addDefined(item, {
    added: readDate(fields.added, `${pointer}/added`),
    changed: readDate(fields.changed, `${pointer}/changed`),
  });
}

export function readCorrections(
  corrections: readonly (Kept<CorrectionInput> | undefined)[] | undefined,
  pointer: string,
  readDate: ReadDate,
): readonly Correction[] {
  return readList(corrections, pointer, (correction, at) =>
    compact({ ...correction, date: readDate(correction.date, `${at}/date`) }),
  );
}
