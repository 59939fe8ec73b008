import type { ReportLoss } from '../conversion-problems.js';
import { readHtml, readHtmlWords, type HtmlText } from '../html/html-text.js';
import { getText } from '../unknown-values.js';

/** Converts HTML to the document's notation, and reports what is lost. */
export function readReportedHtml(html: unknown, pointer: string, report: ReportLoss, isLinked = true): HtmlText {
  const read = readHtml(getText(html) ?? '', { isLinked });
  reportLost(read, pointer, report);
  return read;
}

/** Reads the words of HTML only, and reports what is lost. */
export function readReportedWords(html: unknown, pointer: string, report: ReportLoss): string {
  const read = readHtmlWords(getText(html) ?? '');
  reportLost(read, pointer, report);
  return read.text;
}

function reportLost({ lost, unsafe }: Pick<HtmlText, 'lost' | 'unsafe'>, pointer: string, report: ReportLoss): void {
  if (unsafe.length > 0) report('conversion-html-unsafe', pointer, { names: unsafe.join(', ') });
  if (lost.length > 0) report('conversion-html-lost', pointer, { tags: lost.join(', ') });
}
