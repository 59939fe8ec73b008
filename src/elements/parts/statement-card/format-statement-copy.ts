import type { Copyable } from '../../../controllers/clipboard-controller.js';
import '../../../i18n/en/details.js';
import { describePlaceCited } from '../../../describe/citations.js';
import { isOneQuotation } from '../../../describe/form.js';
import {
  formatPart,
  isPartList,
  isTold,
  joinParts,
  labelled,
  partsOf,
  type DescribeContext,
  type Part,
} from '../../../describe/parts.js';
import { describeArchive } from '../../../describe/sources.js';
import { describeStatement, describeWho, type StatementFactKind } from '../../../describe/statement.js';
import type { Say } from '../../../i18n/messages.js';
import type { Citation, Run, Statement } from '../../../model/explainer.js';
import { plainText } from '../../../model/plain-text.js';
import { citationHref } from '../../../model/text-fragment.js';
import { sourcesOfWords } from '../../../model/word-sources.js';
import { escapeHtml } from '../../../text/escape-html.js';

/**
 * Formats a statement for the clipboard as text and HTML, in the order of its card. Marks are text, since browsers add
 * their own around `<q>` and pasted text would have them twice. Only a text that is one quotation from mark to mark
 * becomes a `<blockquote>`. All document data is escaped.
 */
export function formatStatementCopy(
  statement: Statement,
  context: DescribeContext,
): Copyable & { readonly html: string } {
  const { say } = context;
  const { silence, lang } = statement;
  const told = describeStatement(statement, context);
  const line = (...kinds: readonly StatementFactKind[]) => joinParts(partsOf(told, ...kinds), say('dot'));
  const [form = '', words = ''] = partsOf(told, 'form', 'words');
  const state = silence ? line('language', 'status', 'doubt') : line('form', 'language', 'status', 'doubt');
  const head = [describeWho(told, say), state].filter(isTold);
  const said = silence ? labelled(say, form, words) : words;
  const original = partsOf(told, 'original');
  const corrections = partsOf(told, 'correction');
  const facts = line('silence', 'path', 'date');
  const sources = sourcesOfWords(statement).map(([citation]) => citation);
  const text = [...head, said, ...original, ...corrections, facts].map(formatPart);
  const [first] = sources;
  const html = [
    paragraph(head),
    isOneQuotation(statement)
      ? element('blockquote', { cite: first && citationHref(first), dir: 'auto', lang }, htmlOf(said))
      : paragraph([said], lang),
    ...original.map((part) => paragraph([part], statement.original?.lang)),
    ...(corrections.length > 0 ? [paragraph(corrections)] : []),
    paragraph([facts, ...sources.map((citation) => linksIn(citation, say))]),
  ];
  return {
    text: [...text, ...sources.map((citation) => textOfSource(citation, say))].join('\n'),
    html: html.join('\n'),
  };
}

/** Formats "Reported in The report, Reuters: https://…". The address links to the quoted words. */
function textOfSource(citation: Citation, say: Say): string {
  const { archive } = citation.source;
  const addresses = [citationHref(citation), archive && labelled(say, say('archive'), archive)];
  return formatPart(labelled(say, describePlaceCited(citation, say), joinParts(addresses, say('dot'))));
}

/** Describes a source with its archived copy, as links. */
function linksIn(citation: Citation, say: Say): Part {
  return joinParts([describePlaceCited(citation, say), describeArchive(citation.source, say)], say('dot'));
}

/** Writes a part with the few tags that are kept where it is pasted. */
function htmlOf(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (isPartList(part)) return part.map(htmlOf).join('');
  switch (part.kind) {
    case 'runs':
      return part.runs.map(htmlOfRun).join('');
    case 'title':
      return linked(part.href, element('cite', {}, escapeHtml(part.source.title)));
    case 'link':
      return linked(part.href, htmlOf(part.words));
    default:
      return escapeHtml(formatPart(part));
  }
}

function htmlOfRun(run: Run): string {
  if (!('runs' in run)) return escapeHtml(plainText([run]));
  const inside = run.runs.map(htmlOfRun).join('');
  if (run.kind === 'link') return linked(run.href, inside);
  return element(run.kind === 'strong' ? 'strong' : 'em', {}, inside);
}

function linked(href: string | undefined, markup: string): string {
  return href === undefined ? markup : element('a', { href }, markup);
}

function paragraph(lines: readonly Part[], lang?: string): string {
  return element('p', { dir: 'auto', lang }, lines.map(htmlOf).join('<br>'));
}

function element(tag: string, values: Readonly<Record<string, string | undefined>>, markup: string): string {
  const attributes = Object.entries(values).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${attributes.join('')}>${markup}</${tag}>`;
}
