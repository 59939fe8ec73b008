import { compact } from './compact.js';
import { readList, type Context, type Place } from './context.js';
import { lookUp } from './directory.js';
import type { Citation, Source } from './explainer.js';
import type { Identified } from './ids.js';
import { pointerTo } from './json-pointer.js';
import type { ReadDate } from './read-dates.js';
import type { Kept } from './salvage.js';
import type { CitationInput, SourceInput } from './schema.js';
import { MOST_WORDS, countWords } from './text-fragment.js';

export function readSource({ id, pointer, fields }: Identified<SourceInput>, readDate: ReadDate): Source {
  return compact({
    ...fields,
    id,
    title: fields.title ?? id,
    published: readDate(fields.published, pointerTo(pointer, 'published')),
    accessed: readDate(fields.accessed, pointerTo(pointer, 'accessed')),
  });
}

/** The citations in a field of an item; one that names no source we have is left out, and proves nothing. */
export function readCitations(
  citations: readonly (Kept<CitationInput> | undefined)[] | undefined,
  pointer: string,
  { id }: Place,
  { sources, report }: Context,
): readonly Citation[] {
  return readList(citations, pointer, (citation, at) => {
    const fields = typeof citation === 'string' ? { source: citation } : citation;
    const sourceAt = typeof citation === 'string' ? at : pointerTo(at, 'source');
    const source = lookUp([sources], fields.source, { from: id, field: 'sources', pointer: sourceAt }, report);
    if (!source) return undefined;
    const count = countWords(fields.quote ?? '');
    if (count > MOST_WORDS) report('citation-too-long', pointerTo(at, 'quote'), { count });
    return { ...fields, source };
  });
}
