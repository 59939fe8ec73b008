import type { Copyable } from '../../../controllers/clipboard-controller.js';
import '../../../i18n/en/details.js';
import type { MessageKey, Say } from '../../../i18n/messages.js';
import type { Citation, Run, Silence, Statement } from '../../../model/explainer.js';
import { dateSaid } from '../../../model/date-said.js';
import { plainText } from '../../../model/plain-text.js';
import { readProse } from '../../../model/read/inline-text.js';
import { shownWordsOf } from '../../../model/shown-words.js';
import { citationHref } from '../../../model/text-fragment.js';
import { asOneMoment } from '../../../time/fuzzy-date.js';
import { nameNoter, nameSource } from '../citation/name-source.js';
import { sourcesOfWords } from '../../../model/word-sources.js';
import { escapeHtml } from '../../../text/escape-html.js';
import { formatCorrection } from '../correction/correction-words.js';
import { formatList, messageParts } from '../text/message-parts.js';
import { isolate, isolated } from '../text/isolate.js';
import { noDateIn, type CardContext } from './statement-card-context.js';
import { termsOf } from './speaker-names.js';
import { languageOf, rolesOf, sideBesideNames, standingOf, type Fact } from './statement-card-head.js';

/**
 * Formats a statement for the clipboard as text and HTML, in the order of its card. Marks are text, since browsers add
 * their own around `<q>` and pasted text would have them twice. Only a text that is one quotation from mark to mark
 * becomes a `<blockquote>`. All document data is escaped.
 */
export function formatStatementCopy(statement: Statement, context: CardContext): Copyable & { readonly html: string } {
  const head = [formatWho(statement, context), formatForm(statement, context)].filter((line) => line !== '');
  const { original } = statement;
  const corrections = statement.corrections.map((each) => formatCorrection(each, context));
  const source = original && context.say('colon', { label: context.say('original'), value: original.text });
  const facts = formatFacts(statement, context);
  const sources = sourcesOfWords(statement).map(([citation]) => citation);
  const text = [
    ...head,
    textOfWords(statement, context),
    ...(source ? [source] : []),
    ...corrections,
    facts,
    ...sources.map((citation) => textOfSource(citation, context)),
  ];
  const html = [
    paragraph(head.map(escapeHtml)),
    htmlOfWords(statement, context),
    source ? paragraph([escapeHtml(source)], original.lang) : '',
    corrections.length > 0 ? paragraph(corrections.map(escapeHtml)) : '',
    paragraph([escapeHtml(facts), ...sources.map((citation) => htmlOfSource(citation, context))]),
  ];
  return { text: text.join('\n'), html: html.filter((part) => part !== '').join('\n') };
}

/** Formats "United States · Antony Blinken, US Secretary of State", or "China" where a government speaks for its side. */
function formatWho(statement: Statement, context: CardContext): string {
  const names = statement.speakers.map((speaker) =>
    listed([speaker.name, ...rolesOf(speaker, statement), ...standingOf(speaker, context)], context),
  );
  return listed(
    [dotted([sideBesideNames(statement)?.name, ...names], context), ...termsOf(statement, context)],
    context,
  );
}

/** Formats "Partly quoted · quoted in translation". Without it a paraphrase could be taken for a quotation. */
function formatForm(statement: Statement, context: CardContext): string {
  const { silence, status, note, verification } = statement;
  const { say } = context;
  const label = say(status === 'disputed' ? 'disputedStatement' : 'corrected');
  const state = note ? say('colon', { label, value: plainText(readProse(note)) }) : label;
  return dotted(
    [
      !silence && say(shownWordsOf(statement).form),
      ...languageOf(statement, context),
      status !== 'live' && state,
      verification === 'unverified' && say('verified-unverified'),
    ],
    context,
  );
}

/** Formats how the statement reached us and when; for a silence, who noted it, in what, and as of when. */
function formatFacts(statement: Statement, context: CardContext): string {
  const { silence, via, published } = statement;
  const { say } = context;
  const date = dateSaid(statement, context.explainer);
  const path = via.map(({ person, source, cue }) => {
    const name = person?.name ?? (source ? nameSource(source, say) : '');
    return cue ? say('pathStep', { name, cue }) : name;
  });
  const isLater = published && published.text !== date?.text;
  return dotted(
    [
      ...(silence ? factsOfSilence(silence, context) : []),
      path.length > 0 && say('knownThrough', { path: formatList(path, say) }),
      date ? context.date(asOneMoment(date)) : !silence && noDateIn(statement, say),
      isLater && say('publishedOn', { date: context.date(published) }),
    ],
    context,
  );
}

function factsOfSilence({ notedBy, scope, asked, asOf }: Silence, context: CardContext): readonly Fact[] {
  const { say } = context;
  const name = nameNoter({ notedBy }, say);
  return [
    listed([scope, say('notedBy', { name })], context),
    asked && say(`asked-${asked}`),
    asOf && say('asOf', { date: context.date(asOf) }),
  ];
}

function textOfWords(statement: Statement, { say }: CardContext): string {
  const words = shownWordsOf(statement).plain;
  return statement.silence ? say('colon', { label: say('notSaid'), value: words }) : words;
}

function htmlOfWords(statement: Statement, { say }: CardContext): string {
  const { silence, lang } = statement;
  const { runs } = shownWordsOf(statement);
  const words = runs.map(htmlOfRun).join('');
  if (silence) return paragraph([sayHtml(say, 'colon', { label: escapeHtml(say('notSaid')), value: words })], lang);
  if (runs.length !== 1 || runs[0]?.kind !== 'verbatim') return paragraph([words], lang);
  const cite = sourcesOfWords(statement).map(([citation]) => citationHref(citation))[0];
  return `<blockquote${attributes({ cite, dir: 'auto', lang })}>${words}</blockquote>`;
}

function htmlOfRun(run: Run): string {
  if (!('runs' in run)) return escapeHtml(plainText([run]));
  const inside = run.runs.map(htmlOfRun).join('');
  if (run.kind === 'link') return linked(run.href, inside);
  return run.kind === 'strong' ? `<strong>${inside}</strong>` : `<em>${inside}</em>`;
}

/** Formats "Reported in The report, Reuters: https://…". The address links to the quoted words. */
function textOfSource(citation: Citation, context: CardContext): string {
  const { source } = citation;
  const { say } = context;
  const name = listed(
    [say('reportedIn', { title: source.title }), isolated(source.author), isolated(source.publisher)],
    context,
  );
  const addresses = [
    citationHref(citation),
    source.archive && say('colon', { label: say('archive'), value: source.archive }),
  ];
  const where = dotted(addresses, context);
  return where === '' ? name : say('colon', { label: name, value: where });
}

function htmlOfSource(citation: Citation, { say }: CardContext): string {
  const { title, lang, author, publisher, archive } = citation.source;
  const cite = `<cite${attributes({ lang })}>${escapeHtml(title)}</cite>`;
  const others = [author, publisher].filter(isFilled).map((name) => escapeHtml(isolate(name)));
  const name = [sayHtml(say, 'reportedIn', { title: linked(citationHref(citation), cite) }), ...others];
  const line = name.reduce((first, second) => sayHtml(say, 'listed', { first, second }));
  return [line, ...(archive ? [linked(archive, escapeHtml(say('archive')))] : [])].join(escapeHtml(say('dot')));
}

/** Fills a message with HTML. */
function sayHtml(say: Say, key: MessageKey, values: Readonly<Record<string, string>>): string {
  return messageParts(say, key, values)
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : part))
    .join('');
}

function linked(href: string | undefined, markup: string): string {
  return href === undefined ? markup : `<a${attributes({ href })}>${markup}</a>`;
}

function paragraph(lines: readonly string[], lang?: string): string {
  return `<p${attributes({ dir: 'auto', lang })}>${lines.join('<br>')}</p>`;
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

function listed(facts: readonly Fact[], { say }: CardContext): string {
  return formatList(facts.filter(isFilled), say);
}

function dotted(facts: readonly Fact[], { say }: CardContext): string {
  return facts.filter(isFilled).join(say('dot'));
}

function isFilled(fact: Fact): fact is string {
  return typeof fact === 'string' && fact !== '';
}
