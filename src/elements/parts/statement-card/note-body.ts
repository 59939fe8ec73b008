import { html, nothing, type TemplateResult } from 'lit';
import '../../../i18n/en/details.js';
import type { Say } from '../../../i18n/messages.js';
import type { Statement } from '../../../model/explainer.js';
import { renderCitations } from '../citation/citation.js';
import { playedAddress, recordingsOf } from '../media/recordings.js';
import { withSeparators } from '../text/separators.js';
import { renderSpeakerNames } from './speaker-names.js';
import type { CardContext, CardOptions } from './statement-card-context.js';
import { languageOf, renderStatus } from './statement-card-head.js';
import { renderLinks } from './statement-card-links.js';
import { renderFacts } from './statement-facts.js';

/** Renders the content of a note: speakers in full, the original, place and date, relations, sources and buttons. */
export function renderNoteBody(statement: Statement, context: CardContext, options: CardOptions): TemplateResult {
  const { action = nothing } = options;
  const { sources, verification } = statement;
  const { say } = context;
  const status = renderStatus(statement, context);
  // An unverified statement has its warning before the words.
  const isKnown = verification && verification !== 'unverified';
  const known = withSeparators(
    [...languageOf(statement, context), isKnown && say(`verified-${verification}`)],
    say('dot'),
  );
  return html`<div class="note-body small">
    ${renderSpeakerNames(statement, context)} ${renderOriginal(statement, context)} ${renderFacts(statement, context)}
    ${renderLinks(statement, context, options)} ${status ? html`<p>${status}</p>` : nothing}
    ${known.length > 0 ? html`<p class="verification muted">${known}</p>` : nothing} ${renderRecordings(statement, say)}
    <div class="source-line">${renderCitations(sources, say, statement)}</div>
    <div class="foot muted">${action}</div>
  </div>`;
}

/** Renders a player for each recording in which the words are heard. It loads nothing before a reader presses it. */
function renderRecordings(statement: Statement, say: Say): readonly TemplateResult[] {
  return recordingsOf(statement).map(
    (media) => html`<p>${say('hearIt')} <audio controls preload="none" src=${playedAddress(media)}></audio></p>`,
  );
}

function renderOriginal({ original }: Statement, { say }: CardContext): TemplateResult | typeof nothing {
  if (!original) return nothing;
  return html`<p class="original">
    <span class="muted">${say('original')}</span>
    <span lang=${original.lang} dir="auto">${original.text}</span>
  </p>`;
}
