import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../../model/explainer.js';
import { renderCitation } from '../citation/citation.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators, renderName } from '../text/separators.js';
import { answersOf } from './statement-relations.js';
import { formatSpeakers, type CardContext, type CardOptions } from './statement-card-context.js';
import '../../../i18n/en/details.js';

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
