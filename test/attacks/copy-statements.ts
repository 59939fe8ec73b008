import type { Copyable } from '../../src/controllers/clipboard-controller.js';
import type { DescribeContext } from '../../src/describe/parts.js';
import { formatStatementCopy } from '../../src/elements/parts/statement-card/format-statement-copy.js';
import '../../src/i18n/en/details.js';
import { sayIn } from '../../src/i18n/messages.js';
import { readDocument } from '../../src/model/read-document.js';
import { formatDate } from '../../src/time/format/format-date.js';

/** All statements of a story, each as it is copied. */
export function copiesOf(data: unknown): readonly Required<Copyable>[] {
  const { explainer } = readDocument(data);
  const context: DescribeContext = {
    explainer,
    say: sayIn('en', undefined),
    locale: 'en',
    lang: undefined,
    date: (date) => formatDate(date, { locale: 'en' }),
  };
  const kept = explainer.statements.filter(({ status }) => status !== 'withdrawn');
  return kept.map((statement) => formatStatementCopy(statement, context));
}
