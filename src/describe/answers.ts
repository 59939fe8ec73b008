import '../i18n/en/details.js';
import type { MessageKey } from '../i18n/messages.js';
import type { AnswerKind, Statement } from '../model/explainer.js';
import { describeCitation } from './citations.js';
import { formatSpeakers } from './names.js';
import { fillIn, type DescribeContext, type Part } from './parts.js';

/** Relation of a statement to another. */
export interface Link {
  readonly key: MessageKey;
  readonly other: Statement;
  readonly sources: Statement['sources'];
}

/** Describes the answers of a statement, in both directions, with their sources: "disputes China, Wang Yi (Reported in …)". */
export function describeAnswers(statement: Statement, context: DescribeContext): readonly Part[] {
  const { say } = context;
  return answersOf(statement, context).map(({ key, other, sources }): Part => {
    const name: Part = { kind: 'statement', statement: other, name: formatSpeakers(other, say) };
    const proofs = sources.map((each) => [' ', fillIn(say, 'inBrackets', { text: describeCitation([each], say) })]);
    return [fillIn(say, key, { name }), ...proofs];
  });
}

/** Returns each relation once, whichever statement states it. A contrast reads the same from both. */
export function answersOf(statement: Statement, { explainer }: Pick<DescribeContext, 'explainer'>): readonly Link[] {
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
