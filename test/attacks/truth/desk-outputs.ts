import type { Json } from '../../../src/desk/document/json.js';
import { EXPORT_FORMS } from '../../../src/desk/element/saving/export-forms.js';
import { unfold } from './read-events.js';
import { OUTPUTS, type Output } from './outputs.js';

/** For each export of the desk, the output that tells as much. The document itself is the editors' own, and is whole. */
const AS_TOLD_BY: Readonly<Record<string, string>> = {
  deskAsPage: 'a page (page)',
  deskAsElement: 'an element with its list (light)',
  deskAsList: 'a list (list)',
  deskAsCsv: 'CSV',
  deskAsTimelineJS: 'TimelineJS JSON',
  deskAsSheet: 'a TimelineJS sheet',
  deskAsCalendar: 'iCalendar',
  deskAsMarkdown: 'Markdown',
  deskAsMarkwhen: 'Markwhen',
  deskAsJsonLd: 'JSON-LD',
};

/** Tables with statements. They hold no more than the others, which are read: no word in them may be one that isn’t published. */
const TABLES: readonly string[] = ['deskAsTable', 'deskAsStatements'];

/** Everything that editors export for readers, by the names of the desk's messages. */
export const DESK_OUTPUTS: Readonly<Record<string, Output>> = Object.fromEntries(
  EXPORT_FORMS.filter(({ words }) => words !== 'deskAsDocument').map(({ words, write }) => {
    const told = TABLES.includes(words) ? {} : OUTPUTS[AS_TOLD_BY[words] ?? ''];
    if (!told) throw new Error(`The test does not know how to read ${words}.`);
    const writeOutput: Output['write'] = async ({ data, explainer }) => {
      const { output } = await write(data as Json, explainer);
      return words === 'deskAsCalendar' ? unfold(output) : output;
    };
    return [`the desk: ${words}`, { ...told, write: writeOutput }];
  }),
);
