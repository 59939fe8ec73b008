import type { Citation, Explainer, Finding, Named } from '../explainer.js';
import { findingShape, type FindingInput } from '../schema/schema.js';
import { EMPTY_LIST } from '../schema/shape.js';
import { isForWords } from '../word-sources.js';
import { readItem, type ReadContext } from './fields.js';
import type { Identified } from './ids.js';

const ABOUT_NOTHING: Finding['about'] = { topics: EMPTY_LIST, statements: EMPTY_LIST, events: EMPTY_LIST };

/**
 * Reads a finding with its references. Of a withdrawn one only id, status, note and topic are left.
 *
 * @param indexes The events and statements that readers get.
 * @returns Undefined for a finding that is withheld: without a source of its own, or with a status that can’t be read.
 */
export function readFinding(
  entry: Identified<FindingInput>,
  indexes: Pick<Explainer, 'eventById' | 'statementById'>,
  context: ReadContext,
): Finding | undefined {
  const { id, pointer, fields, untrusted } = entry;
  const isWithdrawn = (fields.status as Finding['status']) === 'withdrawn';
  const { text = '', status = 'live', about = ABOUT_NOTHING, ...read } = readItem(findingShape, entry, context);
  const untrustedField =
    untrusted[0] ?? (isWithdrawn || (read.sources as readonly Citation[]).some(isForWords) ? undefined : 'sources');
  if (untrustedField !== undefined) {
    context.report('finding-withheld', pointer, { id, field: untrustedField });
    return undefined;
  }
  const topic = topicOf(about, indexes);
  const topics = isWithdrawn && topic ? [topic] : EMPTY_LIST;
  return {
    ...read,
    pointer,
    text,
    status,
    about: isWithdrawn ? { ...ABOUT_NOTHING, topics } : about,
    ...(topic && { topic }),
  };
}

function topicOf(
  { topics, statements, events }: Finding['about'],
  { eventById, statementById }: Pick<Explainer, 'eventById' | 'statementById'>,
): Named | undefined {
  const items = [...statements.map((id) => statementById.get(id)), ...events.map((id) => eventById.get(id))];
  return topics[0] ?? items.find((item) => item && item.topics.length > 0)?.topics[0];
}
