import { makeIdSource, slugOf } from '../../model/slug.js';
import type { EventInput, ExplainerDocument, SourceInput } from '../../model/schema/schema.js';
import { toEdtf } from '../dates/plain-dates.js';

/** One item of a list in a page, in plain text. */
export interface ListRow {
  readonly id?: string | undefined;
  readonly title: string;
  /** Date as it stands in the page: EDTF, or in words. */
  readonly date?: string | undefined;
  readonly summary?: string | undefined;
  readonly sources?: readonly { readonly title: string; readonly url: string }[] | undefined;
}

export interface ListOptions {
  readonly title?: string | undefined;
  /** Language tag (BCP 47) of the page, for the names of months. */
  readonly lang?: string | undefined;
}

/**
 * Converts a list in a page to a document, with its events in the order of the rows. A date that can't be read is kept
 * and shown as it is; reading the document reports it.
 *
 * @param rows Items of the list, in plain text.
 * @param options Title and language of the page.
 * @returns The document.
 * @example
 * ```ts
 * fromRows([{ date: '4 February 2023', title: 'The balloon is shot down' }], { title: 'The balloon', lang: 'en' });
 * ```
 */
export function fromRows(rows: readonly ListRow[], { title = 'Timeline', lang }: ListOptions = {}): ExplainerDocument {
  const sources = new Map<string, SourceInput>();
  const freeSourceId = makeIdSource();
  const freeId = makeIdSource(rows.flatMap(({ id }) => id ?? []));
  const cite = (source: { readonly title: string; readonly url: string }): string => {
    const known = sources.get(source.url);
    const id = known?.id ?? freeSourceId(slugOf(source.title) || 'source');
    sources.set(source.url, known ?? { id, title: source.title.trim() || source.url, url: source.url });
    return id;
  };
  const events = rows.map((row): EventInput => {
    const date = row.date ?? '';
    const edtf = toEdtf(date, lang);
    return {
      id: row.id ?? freeId(slugOf(row.title) || 'event'),
      date: edtf ?? date,
      title: row.title,
      ...(edtf === undefined && date.trim() !== '' ? { dateText: date.trim() } : {}),
      ...(row.summary === undefined ? {} : { summary: row.summary }),
      sources: (row.sources ?? []).map(cite),
    };
  });
  return { explainer: 1, title, ...(lang === undefined ? {} : { lang }), sources: [...sources.values()], events };
}
