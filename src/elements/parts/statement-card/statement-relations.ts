import '../../../i18n/en/details.js';
import type { MessageKey } from '../../../i18n/messages.js';
import type { AnswerKind, Statement } from '../../../model/explainer.js';
import type { CardContext } from './statement-card-context.js';

/** Relation of a statement to another. */
export interface Link {
  readonly key: MessageKey;
  readonly other: Statement;
  readonly sources: Statement['sources'];
}

/** Returns each relation once, whichever statement states it. A contrast reads the same from both. */
export function answersOf(statement: Statement, { explainer }: Pick<CardContext, 'explainer'>): readonly Link[] {
  const links = new Map<string, Link>();
  const add = (key: MessageKey, other: Statement | undefined, sources: Link['sources']) => {
    if (other && other.status !== 'withdrawn') links.set(`${key} ${other.id}`, { key, other, sources });
  };
  for (const { to, as, sources } of statement.answers) add(`as-${as}`, explainer.statementById.get(to), sources);
  for (const other of explainer.answersByStatement.get(statement.id) ?? []) {
    for (const { to, as, sources } of other.answers) if (to === statement.id) add(backwards(as), other, sources);
  }
  return [...links.values()];
}

function backwards(as: AnswerKind): MessageKey {
  return as === 'contrasts' ? 'as-contrasts' : `by-${as}`;
}
