import { lacksDateSource, type Dated } from '../../model/date-source.js';
import type { Explainer, Finding, Media, Statement, StoryEvent } from '../../model/explainer.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { rolesOf } from '../../model/roles-at-date.js';
import { shownWordsOf } from '../../model/shown-words.js';
import { formatDate } from '../../time/format/format-date.js';
import { makeExportProblem, type ReportExportLoss } from '../export-problems.js';
import type { Export } from '../export.js';
import { reportLosses } from '../find-losses.js';
import { EVENTS_HEADING, LABELS, STATEMENTS_HEADING } from './headings.js';
import {
  writeMarkdown,
  writeMarkdownAddress,
  writeMarkdownHeading,
  writeMarkdownName,
  writeMarkdownWords,
  DATE_NOT_GIVEN,
  DATE_NOT_STATED,
} from './inline-text.js';
import { writeSourceLine } from './source-line.js';
import { headOf, statusWord } from '../draft/story-head.js';

const MARKDOWN = 'Markdown';

const CARRIED = {
  format: MARKDOWN,
  paths:
    `explainer title summary note status lang lanes/id lanes/name topics/id topics/name people/id people/name people/kind people/role
    sources/id sources/title sources/url events/id events/date events/dateText events/title events/summary events/lane events/topics events/people
    events/status events/place/name events/sources/source events/media/src events/media/kind events/media/alt events/media/caption
    events/media/credit statements/id statements/text statements/speaker statements/role statements/date statements/venue statements/topics
    statements/silence/scope statements/silence/notedBy statements/status statements/note statements/spokenIn statements/original/lang
    statements/sources/source statements/verification findings/id findings/text findings/about findings/asOf findings/by
    findings/status findings/note findings/sources/source`.split(/\s+/),
};

/**
 * Converts a story to Markdown for people: events in time order, then statements, each with its sources. A comment
 * after the heading of each event holds its id and date, so that `fromMarkdown` can restore the event.
 *
 * @param explainer The story, from `readDocument`.
 * @returns The text, and a problem for each field of the story that is not in it.
 * @example
 * ```ts
 * const { output, problems } = toMarkdown(readDocument(document).explainer);
 * ```
 */
export function toMarkdown(explainer: Explainer): Export {
  const problems: Problem[] = [];
  const report: ReportExportLoss = (code, pointer, values) => problems.push(makeExportProblem(code, pointer, values));
  const { title, summary } = headOf(explainer);
  const { events, statements, withheld, findings, lang } = explainer;
  const blocks = [
    ...(lang === undefined ? [] : [`---\nlang: ${lang}\n---`]),
    `# ${writeMarkdownHeading(title)}`,
    writeMarkdown(summary),
    ...(events.length === 0
      ? []
      : [`## ${EVENTS_HEADING}`, ...events.flatMap((event) => writeEvent(event, lang, report))]),
    ...(statements.length + withheld.length + findings.length === 0
      ? []
      : [`## ${STATEMENTS_HEADING}`, ...writeStatements(explainer)]),
  ];
  reportLosses(explainer, CARRIED, report);
  reportVerifications(statements, report);
  return { output: `${blocks.filter((block) => block !== '').join('\n\n')}\n`, problems };
}

function writeEvent(event: StoryEvent, locale: string | undefined, report: ReportExportLoss): readonly string[] {
  const { date, dateText, isDateUnreadable, lane, topics, people, place, pointer } = event;
  const unknown = isDateUnreadable ? DATE_NOT_GIVEN : DATE_NOT_STATED;
  const words = dateText ?? (date === undefined ? unknown : formatDate(date, { locale }));
  const status = statusWord(event);
  const title = status === undefined ? event.title : `${status}: ${event.title}`;
  if (dateText !== undefined && date === undefined) {
    report('export-moved', pointerTo(pointer, 'dateText'), { field: 'dateText', format: MARKDOWN, place: 'heading' });
  }
  const comment = [event.id, date?.text, status && event.status].filter((part) => part).join(' ');
  const list = [
    writeField(LABELS.lane, lane && [lane.name]),
    writeField(
      LABELS.topics,
      topics.map(({ name }) => name),
    ),
    writeField(
      LABELS.people,
      people.map(({ name }) => name),
    ),
    writeField(LABELS.place, place && [place.name]),
    writeSourceLine(event.sources),
    writeDateLine(event),
  ];
  return [
    `### ${writeMarkdownWords(words)}: ${writeMarkdownWords(title)} <!-- ${comment} -->`,
    writeMarkdown(event.summary ?? ''),
    ...event.media.map(writeMedium),
    list.flatMap((line) => (line === '' ? [] : [`- ${line}`])).join('\n'),
  ];
}

function writeField(label: string, names: readonly string[] = []): string {
  return names.length === 0 ? '' : `${label}: ${names.map(writeMarkdownWords).join('; ')}`;
}

/** Says of an item with sources that none of them gives its date, as readers of HTML are told; an empty line for others. */
function writeDateLine(item: Dated): string {
  return item.sources.length > 0 && lacksDateSource(item) ? 'No source is given for the date.' : '';
}

/** Writes an image, or a link for other media. */
function writeMedium({ kind, src, alt, caption, credit }: Media): string {
  const words = writeMarkdownName(alt ?? '');
  const address = writeMarkdownAddress(src);
  const medium = kind === 'image' ? `![${words}](${address})` : `[${words || kind}](${address} "${kind}")`;
  return [medium, caption && writeMarkdown(caption), credit && `(${writeMarkdownWords(credit)})`]
    .filter((part) => part)
    .join(' ');
}

/** Reports each `verification` that Markdown loses. Only “unverified” is written into the text. */
function reportVerifications(statements: readonly Statement[], report: ReportExportLoss): void {
  for (const { pointer, verification } of statements) {
    if (verification === undefined || verification === 'unverified') continue;
    report('export-lost', pointerTo(pointer, 'verification'), { field: 'verification', format: MARKDOWN });
  }
}

/** Writes statements by their first topic, as elements show them, and how many are withheld. */
function writeStatements(explainer: Explainer): readonly string[] {
  const count = explainer.withheld.length;
  return [...writeTopics(explainer), ...(count > 0 ? [quote([formatWithheld(count)])] : [])];
}

function formatWithheld(count: number): string {
  return count === 1
    ? 'One statement is withheld: it is incomplete.'
    : `${count} statements are withheld: they are incomplete.`;
}

function writeTopics({ topics, statements, findings, lang }: Explainer): readonly string[] {
  return [undefined, ...topics].flatMap((topic) => {
    const own = statements.filter((statement) => statement.topics[0] === topic);
    const established = findings.filter((finding) => finding.topic === topic);
    if (own.length + established.length === 0) return [];
    return [
      ...(topic ? [`### ${writeMarkdownHeading(topic.name)}`] : []),
      ...established.map((each) => writeFinding(each, lang)),
      ...own.map((each) => writeStatement(each, lang)),
    ];
  });
}

function writeStatement(statement: Statement, locale: string | undefined): string {
  const { text, status, note, silence, sources, date, venue, speakers, verification } = statement;
  if (status === 'withdrawn') return quote(['Withdrawn.', note && writeMarkdown(note)]);
  const noter = silence && ('person' in silence.notedBy ? silence.notedBy.person.name : silence.notedBy.source.title);
  const said = writeMarkdown(text);
  const who = [
    speakers.map((speaker) => [speaker.name, ...rolesOf(speaker, statement)].join(', ')).join(' and '),
    date && formatDate(date, { locale }),
    venue,
    shownWordsOf(statement).isTranslated ? 'in translation' : undefined,
  ];
  const words = who.filter((part) => part).map((part) => writeMarkdownWords(part ?? ''));
  return quote([
    silence
      ? `Not said ${writeMarkdownWords(silence.scope)}, as ${writeMarkdownWords(noter ?? '')} notes: ${said}`
      : FORMS[shownWordsOf(statement).form] + said,
    `— ${words.join(', ')}`,
    verification === 'unverified' ? 'Not verified.' : undefined,
    status === 'live' ? undefined : writeMarkdown([STATUSES[status], note].filter((part) => part).join(' ')),
    writeSourceLine(sources),
    writeDateLine(statement),
  ]);
}

/** Writes what is established, or that it is withdrawn, in the newsroom's voice: no block quote. */
function writeFinding({ text, asOf, by, status, note, sources }: Finding, locale: string | undefined): string {
  if (status === 'withdrawn')
    return ['Finding withdrawn.', note && writeMarkdown(note)].filter((part) => part).join(' ');
  const day = asOf ? `, as of ${writeMarkdownWords(formatDate(asOf, { locale }))}` : '';
  return [
    `**Established${day}:** ${writeMarkdown(text)}`,
    by && `Established by ${writeMarkdownWords(by)}.`,
    status === 'corrected' ? [STATUSES[status], note && writeMarkdown(note)].filter((part) => part).join(' ') : '',
    writeSourceLine(sources),
  ]
    .filter((part) => part)
    .join('\n\n');
}

/** A block quote looks like a quotation, so that other words say what they are. */
const FORMS = { quoted: '', 'partly-quoted': 'Partly quoted: ', paraphrase: 'Paraphrase: ' } as const;

const STATUSES = { corrected: 'Corrected.', disputed: 'Disputed.' } as const;

function quote(paragraphs: readonly (string | undefined)[]): string {
  return paragraphs
    .filter((paragraph) => paragraph)
    .join('\n\n')
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
