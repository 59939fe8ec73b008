import '../i18n/en/details.js';
import { formatList } from '../i18n/message-parts.js';
import type { Say } from '../i18n/messages.js';
import type { Statement } from '../model/explainer.js';
import { wasSaid } from '../model/was-said.js';

/** Number of statements with silences, and of the silences among them. */
interface Counted {
  readonly count: number;
  readonly silenceCount: number;
}

/** Formats "9 statements, 2 things not said", or "9 of 20 statements, 2 things not said" where `all` is given. */
export function formatCount({ count, silenceCount }: Counted, { say }: { readonly say: Say }, all?: number): string {
  const shown = count - silenceCount;
  const key = all === undefined ? 'statementCount' : 'statementsShown';
  const said = shown > 0 ? [say(key, { shown, count: all ?? shown })] : [];
  const unsaid = silenceCount > 0 ? [say('silenceCount', { count: silenceCount })] : [];
  return formatList([...said, ...unsaid], say);
}

/** Counts statements, and things that were not said among them. What is withdrawn doesn't count. */
export function countStatements(statements: readonly Statement[]): Counted {
  const { length: count } = statements.filter(({ status }) => status !== 'withdrawn');
  return { count, silenceCount: count - statements.filter(wasSaid).length };
}
