import '../../../i18n/en/commands.js';
import type { MessageKey } from '../../../i18n/messages.js';
import type { Json } from '../../document/json.js';
import type { Explainer } from '../../../model/explainer.js';
import type { Problem } from '../../../model/problems/problem.js';
import { escapeHtml } from '../../../text/escape-html.js';
import { formatDocument } from './export-document.js';

/** A file, with the content of the story that it can't hold. */
interface Exported {
  readonly output: string;
  readonly problems: readonly Problem[];
}

/** A format for export. Its code is loaded when it is used. */
export interface ExportForm {
  readonly words: MessageKey;
  /** Message on the use of the file. */
  readonly hint: MessageKey;
  /** Ending of the file’s name. Two forms with one ending have different words before it. */
  readonly ending: string;
  readonly type: string;
  /** True for a format that loads the readers’ script. Without its address, readers get plain text. */
  readonly loadsScript?: boolean;
  /** @param script Address of the readers’ script, for forms that load it; undefined for none. */
  readonly write: (document: Json, explainer: Explainer, script?: string) => Exported | Promise<Exported>;
  /** Writes the same for the clipboard; absent for forms that nobody pastes anywhere. */
  readonly code?: (document: Json, script?: string) => Promise<Exported>;
}

const whole = (output: string): Exported => ({ output, problems: [] });

const render = async (document: Json, as: 'page' | 'light' | 'list', script?: string) =>
  whole((await import('../../../ssr/render-plain.js')).renderPlain(document, { as, script }));

/** Returns the HTML of the script that shows the story, and of the story. */
async function renderForArticle(document: Json, script?: string): Promise<Exported> {
  const { output, problems } = await render(document, 'light');
  const loading = script === undefined ? '' : `<script type="module" src="${escapeHtml(script)}"></script>\n`;
  return { output: loading + output, problems };
}

/** Heads of tables, which are for the newsroom. */
const TABLE_HEADS = {
  number: 'No.',
  date: 'Date',
  event: 'Event',
  speaker: 'Who',
  words: 'Statement',
  topics: 'Topics',
  sources: 'Sources',
};

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
    loadsScript: true,
    write: (document, _, script) => render(document, 'page', script),
  },
  {
    words: 'deskAsElement',
    hint: 'exportElement',
    ending: 'for-article.html',
    type: 'text/html',
    loadsScript: true,
    write: (document, _, script) => renderForArticle(document, script),
    code: renderForArticle,
  },
  {
    words: 'deskAsList',
    hint: 'exportList',
    ending: 'list.html',
    type: 'text/html',
    write: (document) => render(document, 'list'),
    code: (document) => render(document, 'list'),
  },
  {
    words: 'deskAsTable',
    hint: 'exportTable',
    ending: 'tables.html',
    type: 'text/html',
    write: async (document) => whole((await import('../../../ssr/render-table.js')).renderTable(document, TABLE_HEADS)),
  },
  {
    words: 'deskAsCsv',
    hint: 'exportCsv',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: async (_, explainer) => {
      const { filledColumns, toCsv } = await import('../../../convert/csv/to-csv.js');
      return toCsv(explainer, { columns: Object.fromEntries(filledColumns(explainer)) });
    },
  },
  {
    words: 'deskAsStatements',
    hint: 'exportStatements',
    ending: 'statements.csv',
    type: 'text/csv;charset=utf-8',
    write: async (_, explainer) =>
      whole((await import('../../../convert/csv/to-statement-csv.js')).toStatementCsv(explainer)),
  },
  {
    words: 'deskAsTimelineJS',
    hint: 'exportTimelineJS',
    ending: 'timelinejs.json',
    type: 'application/json',
    write: async (_, explainer) =>
      asJson((await import('../../../convert/timelinejs/to-timelinejs.js')).toTimelineJS(explainer)),
  },
  {
    words: 'deskAsSheet',
    hint: 'exportSheet',
    ending: 'timelinejs.csv',
    type: 'text/csv;charset=utf-8',
    write: async (_, explainer) =>
      (await import('../../../convert/timelinejs/to-timelinejs-sheet.js')).toTimelineJSSheet(explainer),
  },
  {
    words: 'deskAsCalendar',
    hint: 'exportCalendar',
    ending: 'ics',
    type: 'text/calendar;charset=utf-8',
    write: async (_, explainer) =>
      (await import('../../../convert/icalendar/to-icalendar.js')).toICalendar(explainer, { nowMs: Date.now() }),
  },
  {
    words: 'deskAsMarkdown',
    hint: 'exportMarkdown',
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    write: async (_, explainer) => (await import('../../../convert/markdown/to-markdown.js')).toMarkdown(explainer),
  },
  {
    words: 'deskAsMarkwhen',
    hint: 'exportMarkwhen',
    ending: 'mw',
    type: 'text/plain;charset=utf-8',
    write: async (_, explainer) => (await import('../../../convert/markwhen/to-markwhen.js')).toMarkwhen(explainer),
  },
  {
    words: 'deskAsJsonLd',
    hint: 'exportJsonLd',
    ending: 'jsonld',
    type: 'application/ld+json',
    write: async (_, explainer) =>
      asJson({ output: (await import('../../../convert/json-ld/to-json-ld.js')).toJsonLd(explainer), problems: [] }),
  },
];
