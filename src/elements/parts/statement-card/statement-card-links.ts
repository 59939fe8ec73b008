import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../../i18n/messages.js';
import type { AnswerKind, Statement } from '../../../model/explainer.js';
import { renderCitation } from '../citation/citation.js';
import { renderCorrection } from '../correction/correction.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators, renderName } from '../text/separators.js';
import { formatSpeakers, type CardContext, type CardOptions } from './statement-card-context.js';

type Links = Pick<CardOptions, 'linkTo' | 'alsoUnder'>;

/** Renders links: sourced answers in both directions, contrasts, and other topics. */
export function renderLinks(
  statement: Statement,
  context: CardContext,
  { alsoUnder = [], linkTo = (_, name) => name }: Links,
): TemplateResult | typeof nothing {
  const { say, lang } = context;
  const links = answersOf(statement, context).map(({ key, other, sources }) => {
    const name = linkTo(other, formatSpeakers(other, say));
    const proofs = sources.map((citation) => html` (${renderCitation([citation], say)})`);
    return [messageParts(say, key, { name }), proofs];
  });
  const topics = alsoUnder.map(({ name }) => messageParts(say, 'alsoUnder', { topic: renderName(name, lang) }));
  if (links.length + topics.length === 0) return nothing;
  return html`<p class="links small muted">${withSeparators([...links, ...topics], say('dot'))}</p>`;
}

/** Renders corrections of a statement, newest first. */
export function renderCardCorrections({ corrections }: Statement, context: CardContext): readonly TemplateResult[] {
  return corrections.map(
    (correction) => html`<p class="correction small" part="corrections">${renderCorrection(correction, context)}</p>`,
  );
}

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
