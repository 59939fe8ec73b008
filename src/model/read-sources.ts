import { compact } from './compact.js';
import { readList, type Context } from './context.js';
import { lookUp } from './directory.js';
import type { Citation, Source } from './explainer.js';
import type { Identified } from './ids.js';
import type { ReadDate } from './read-dates.js';
import type { Kept } from './salvage.js';
import type { CitationInput, SourceInput } from './schema.js';

export function readSource({ id, pointer, fields }: Identified<SourceInput>, readDate: ReadDate): Source {
  return compact({
    ...fields,
    id,
    title: fields.title ?? id,
    published: readDate(fields.published, `${pointer}/published`),
    accessed: readDate(fields.accessed, `${pointer}/accessed`),
  });
}

/** The citations in a field of the item of that id; one that names no source we have is left out, and proves nothing. */
export function readCitations(
  citations: readonly (Kept<CitationInput> | undefined)[] | undefined,
  pointer: string,
  id: string,
  { sources, report }: Context,
): readonly Citation[] {
  return readList(citations, pointer, (citation, at) => {
    const fields = typeof citation === 'string' ? { source: citation } : citation;
    const sourceAt = typeof citation === 'string' ? at : `${at}/source`;
    const source = lookUp([sources], fields.source, id, 'sources', sourceAt, report);
    return source && { ...fields, source };
  });
}
