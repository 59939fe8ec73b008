import type { MessageKey } from '../../../i18n/messages.js';
import type { Json } from '../../../edit/json.js';
import type { Explainer } from '../../../model/explainer.js';
import type { Problem } from '../../../model/problems/problem.js';
import { formatDocument } from './export-document.js';

/** A file, and content of the story that it couldn't hold. */
interface Exported {
  readonly output: string;
  readonly problems: readonly Problem[];
}

/** A format for export. Its code is loaded when it is used. */
export interface ExportForm {
  readonly words: MessageKey;
  /** Says what the file is for, where its name doesn't. */
  readonly hint?: MessageKey;
  readonly ending: string;
  readonly type: string;
  readonly write: (document: Json, explainer: Explainer) => Exported | Promise<Exported>;
}

const whole = (output: string): Exported => ({ output, problems: [] });

const render = async (document: Json, as: 'page' | 'light' | 'list') =>
  whole((await import('../../../ssr/render-plain.js')).renderPlain(document, { as }));

const asJson = ({ output, problems }: { readonly output: unknown; readonly problems: readonly Problem[] }) => ({
  output: `${JSON.stringify(output, null, 2)}\n`,
  problems,
});

export const EXPORT_FORMS: readonly ExportForm[] = [
  {
    words: 'deskAsDocument',
    hint: 'exportDocument',
    ending: 'json',
    type: 'application/json',
    write: (document) => whole(formatDocument(document)),
  },
  {
    words: 'deskAsPage',
    hint: 'exportPage',
    ending: 'html',
    type: 'text/html',
    write: (document) => render(document, 'page'),
  },
  {
    words: 'deskAsElement',
    hint: 'exportElement',
    ending: 'html',
    type: 'text/html',
    write: (document) => render(document, 'light'),
  },
  {
    words: 'deskAsList',
    hint: 'exportList',
    ending: 'html',
    type: 'text/html',
    write: (document) => render(document, 'list'),
  },
  {
    words: 'deskAsCsv',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: async (_, explainer) => (await import('../../../convert/csv/to-csv.js')).toCsv(explainer),
  },
  {
    words: 'deskAsTimelineJS',
    ending: 'json',
    type: 'application/json',
    write: async (_, explainer) =>
      asJson((await import('../../../convert/timelinejs/to-timelinejs.js')).toTimelineJS(explainer)),
  },
  {
    words: 'deskAsSheet',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: async (_, explainer) =>
      (await import('../../../convert/timelinejs/to-timelinejs-sheet.js')).toTimelineJSSheet(explainer),
  },
  {
    words: 'deskAsCalendar',
    ending: 'ics',
    type: 'text/calendar;charset=utf-8',
    write: async (_, explainer) =>
      (await import('../../../convert/icalendar/to-icalendar.js')).toICalendar(explainer, { nowMs: Date.now() }),
  },
  {
    words: 'deskAsMarkdown',
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    write: async (_, explainer) => (await import('../../../convert/markdown/to-markdown.js')).toMarkdown(explainer),
  },
  {
    words: 'deskAsMarkwhen',
    ending: 'mw',
    type: 'text/plain;charset=utf-8',
    write: async (_, explainer) => (await import('../../../convert/markwhen/to-markwhen.js')).toMarkwhen(explainer),
  },
  {
    words: 'deskAsJsonLd',
    ending: 'jsonld',
    type: 'application/ld+json',
    write: async (_, explainer) =>
      asJson({ output: (await import('../../../convert/json-ld/to-json-ld.js')).toJsonLd(explainer), problems: [] }),
  },
];
