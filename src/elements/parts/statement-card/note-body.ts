import { html, nothing, type TemplateResult } from 'lit';
import '../../../i18n/en/details.js';
import { joinParts, partsOf, type DescribeContext } from '../../../describe/parts.js';
import { playedAddress, recordingsOf } from '../../../describe/recordings.js';
import { describeSpeaker } from '../../../describe/speakers.js';
import { describeStatement, type StatementFact } from '../../../describe/statement.js';
import type { Say } from '../../../i18n/messages.js';
import type { Statement } from '../../../model/explainer.js';
import { renderCitations } from '../citation/citation.js';
import { renderPart } from '../text/render-part.js';
import type { CardOptions } from './statement-card-context.js';
import { renderBadge } from './statement-card-form.js';
import { renderLinks } from './statement-card-links.js';

/** Renders the content of a note: what its card doesn't say of the speakers, the original, place and date, relations, sources and buttons. */
export function renderNoteBody(statement: Statement, context: DescribeContext, options: CardOptions): TemplateResult {
  const { action = nothing, alsoUnder = [] } = options;
  const { say } = context;
  const told = describeStatement(statement, context, { alsoUnder });
  const facts = joinParts(partsOf(told, 'place', 'silence', 'path', 'order', 'date'), say('dot'));
  const status = partsOf(told, 'status').map(renderBadge);
  // An unverified statement has its warning before the words.
  const known = joinParts(partsOf(told, 'language', 'verification'), say('dot'));
  return html`<div class="note-body small">
    ${renderSpeakers(statement, told, context)} ${renderOriginal(statement, say)}
    <p class="facts small muted">${renderPart(facts)}</p>
    ${renderLinks(partsOf(told, 'answer', 'topic'), say, options)}
    ${status.length > 0 ? html`<p>${status}</p>` : nothing}
    ${known.length > 0 ? html`<p class="verification muted">${renderPart(known)}</p>` : nothing}
    ${renderRecordings(statement, say)}
    <div class="source-line">${renderCitations(partsOf(told, 'source'))}</div>
    <div class="foot muted">${action}</div>
  </div>`;
}

/** Renders what the line above the words doesn't say of the speakers: names in the original script, roles that changed over time, and the terms. */
function renderSpeakers(
  statement: Statement,
  told: readonly StatementFact[],
  context: DescribeContext,
): TemplateResult | typeof nothing {
  const speakers = statement.speakers
    .filter(({ nameOriginal, roles }) => nameOriginal !== undefined || roles.length > 1)
    .map((speaker) => describeSpeaker(speaker, statement, context));
  const more = joinParts([...speakers, ...partsOf(told, 'terms')], context.say('dot'));
  return more.length > 0 ? html`<p class="speaker">${renderPart(more)}</p>` : nothing;
}

/** Renders a player for each recording in which the words are heard. It loads nothing before a reader presses it. */
function renderRecordings(statement: Statement, say: Say): readonly TemplateResult[] {
  return recordingsOf(statement).map(
    (media) => html`<p>${say('hearIt')} <audio controls preload="none" src=${playedAddress(media)}></audio></p>`,
  );
}

/** The words in their language stand in a line of their own, and need no colon before them. */
function renderOriginal({ original }: Statement, say: Say): TemplateResult | typeof nothing {
  if (!original) return nothing;
  return html`<p class="original">
    <span class="muted">${say('original')}</span>
    ${renderPart({ kind: 'text', ...original })}
  </p>`;
}
