import type { MessageKey } from '../../i18n/messages.js';
import type { Json } from '../../edit/json.js';
import type { Explainer } from '../../model/explainer.js';
import { slugOf } from '../../model/slug.js';

/** A form in which a story can be taken along. What makes it is loaded for it. */
export interface ExportForm {
  readonly words: MessageKey;
  readonly ending: string;
  readonly type: string;
  readonly write: (document: Json, explainer: Explainer) => string | Promise<string>;
}

const page = async (document: Json, as: 'page' | 'light' | 'list') =>
  (await import('../../ssr/render-explainer.js')).renderExplainer(document, { as });

export const EXPORT_FORMS: readonly ExportForm[] = [
  { words: 'deskAsDocument', ending: 'json', type: 'application/json', write: (document) => formatDocument(document) },
  { words: 'deskAsPage', ending: 'html', type: 'text/html', write: (document) => page(document, 'page') },
  { words: 'deskAsElement', ending: 'html', type: 'text/html', write: (document) => page(document, 'light') },
  { words: 'deskAsList', ending: 'html', type: 'text/html', write: (document) => page(document, 'list') },
  {
    words: 'deskAsCsv',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: async (_, explainer) => (await import('../../convert/to-csv.js')).toCsv(explainer),
  },
];

/** As people read and compare it: two spaces for each level. */
export function formatDocument(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The name of a story's file. */
export function fileName({ id, title }: Explainer, ending: string): string {
  return `${id ?? (slugOf(title) || 'story')}.${ending}`;
}

/** Gives a text to the browser's downloads. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
