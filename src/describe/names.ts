import '../i18n/en/details.js';
import { formatList } from '../i18n/message-parts.js';
import type { Say } from '../i18n/messages.js';
import type { Explainer, Statement } from '../model/explainer.js';
import { shownWordsOf } from '../model/shown-words.js';
import type { DescribeContext } from './parts.js';

type NameContext = Pick<DescribeContext, 'say' | 'locale'>;

/** Formats the name of a statement that isn't shown: "United States, Antony Blinken, partly quoted". */
export function formatStatementName(statement: Statement, { say, locale }: NameContext): string {
  const kind = say(statement.silence ? 'notSaid' : shownWordsOf(statement).form).toLocaleLowerCase(locale);
  return formatList([formatSpeakers(statement, say), kind], say);
}

/** Formats "United States, Antony Blinken". */
export function formatSpeakers({ side, speakers }: Statement, say: Say): string {
  const names = speakers.map(({ name }) => name);
  return formatList([...(side && !names.includes(side.name) ? [side.name] : []), ...names], say);
}

/** Returns the title of an event, or the name of a statement; undefined for an id of neither, and for what was withdrawn. */
export function nameEntry(
  id: string,
  { explainer, ...context }: NameContext & { readonly explainer: Pick<Explainer, 'eventById' | 'statementById'> },
): string | undefined {
  const statement = explainer.statementById.get(id);
  const isNamed = statement && statement.status !== 'withdrawn';
  return explainer.eventById.get(id)?.title ?? (isNamed ? formatStatementName(statement, context) : undefined);
}
