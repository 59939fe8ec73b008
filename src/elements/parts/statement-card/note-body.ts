import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/messages.js';
import type { Statement } from '../../../model/explainer.js';
import { renderCorrection } from '../correction/correction.js';
import { renderCitations } from '../citation/citation.js';
import { playedAddress } from '../media/played-range.js';
import { withSeparators } from '../text/separators.js';
import { renderSpeakerNames } from './speaker-names.js';
import type { CardContext, CardOptions } from './statement-card-context.js';
import { languageOf, renderStatus } from './statement-card-head.js';
import { renderLinks } from './statement-card-links.js';
import { renderFacts } from './statement-facts.js';

/** Renders the content of a note: speakers in full, the original, place and date, relations, sources and buttons. */
export function renderNoteBody(statement: Statement, context: CardContext, options: CardOptions): TemplateResult {
  const { action = nothing } = options;
  const { sources, verification, corrections } = statement;
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
    ${renderLinks(statement, context, options)}
    ${corrections.map((one) => html`<p class="correction" part="corrections">${renderCorrection(one, context)}</p>`)}
    ${status ? html`<p>${status}</p>` : nothing}
    ${known.length > 0 ? html`<p class="verification muted">${known}</p>` : nothing} ${renderRecordings(statement, say)}
    <div class="source-line">${renderCitations(sources, say, statement)}</div>
    <div class="foot muted">${action}</div>
  </div>`;
}

/** Renders a link to each recording in which the words are heard. A plain press plays it here, and loads what that takes. */
function renderRecordings(statement: Statement, say: Say): readonly TemplateResult[] {
  return statement.media
    .filter(({ kind }) => kind === 'audio' || kind === 'video')
    .map((media) => {
      const play = async (event: MouseEvent): Promise<void> => {
        if (event.metaKey || event.ctrlKey) return;
        const link = event.currentTarget as HTMLAnchorElement;
        event.preventDefault();
        try {
          (await import('../media/show-player.js')).showPlayer(link, media, statement);
        } catch {
          location.href = link.href;
        }
      };
      return html`<p><a href=${playedAddress(media)} @click=${play}>${say('hearIt')}</a></p>`;
    });
}

function renderOriginal({ original }: Statement, { say }: CardContext): TemplateResult | typeof nothing {
  if (!original) return nothing;
  return html`<p class="original">
    <span class="muted">${say('original')}</span>
    <span lang=${original.lang} dir="auto">${original.text}</span>
  </p>`;
}
