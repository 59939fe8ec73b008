import { readList, readReferences, type ItemContext, type Place } from './context.js';
import type { Correction, Item } from './explainer.js';
import type { Identified } from './ids.js';
import { compact } from './compact.js';
import { pointerTo } from './json-pointer.js';
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
  if (fields.sources?.length === 0) report('sources-missing', pointerTo(pointer, 'sources'));
  return compact({
    id,
    pointer,
    topics: readReferences(context.topics, fields.topics, 'topics', place, report),
    before: readReferences(items, fields.before, 'before', place, report),
    after: readReferences(items, fields.after, 'after', place, report),
    sources: readCitations(fields.sources, pointerTo(pointer, 'sources'), place, context),
    added: readDate(fields.added, pointerTo(pointer, 'added')),
    changed: readDate(fields.changed, pointerTo(pointer, 'changed')),
    corrections: readCorrections(fields.corrections, pointerTo(pointer, 'corrections'), readDate),
  });
}

export function readCorrections(
  corrections: readonly (Kept<CorrectionInput> | undefined)[] | undefined,
  pointer: string,
  readDate: ReadDate,
): readonly Correction[] {
  return readList(corrections, pointer, (correction, at) =>
    compact({ ...correction, date: readDate(correction.date, pointerTo(at, 'date')) }),
  );
}
