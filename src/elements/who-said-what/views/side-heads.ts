import { html, nothing, type TemplateResult } from 'lit';
import { comma } from '../../../i18n/list-comma.js';
import { speakersBySide } from '../../../layout/statements/side-speakers.js';
import { rolesAt } from '../../../model/roles-at-date.js';
import type { Named, Statement } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import { messageParts } from '../../../i18n/message-parts.js';
import { renderName, withSeparators } from '../../parts/text/separators.js';

/** Sides, and the statements that match the filter of the page's attributes. */
export interface SideSpeakersData {
  readonly sides: readonly Named[];
  readonly pageStatements: readonly Statement[];
}

/** Renders the heads of the columns: each side with the people who speak for it. They stay visible while the page scrolls. */
export function renderSideHeads({ sides, pageStatements }: SideSpeakersData, context: RenderContext): TemplateResult {
  const { explainer, lang } = context;
  return html`<div class="heads">
    <div class="sides">
      ${sides.map((side, index) => {
        const people = renderPeople(side, pageStatements, context);
        return html`<div class="side-head side-${sideNumber(explainer, side)} column-${index + 1}">
          <p class="side-title" part="side">${renderName(side.name, lang)}</p>
          ${people.length > 0 ? html`<p class="small muted">${people}</p>` : nothing}
        </div>`;
      })}
    </div>
  </div>`;
}

/** Renders each side with who speaks for it in one line, where sides stand below each other. A side for which nobody with a name speaks is named. */
export function renderSideSpeakers(
  { sides, pageStatements }: SideSpeakersData,
  context: RenderContext,
): TemplateResult {
  const { say, lang, explainer } = context;
  const lines = sides.map((side) => {
    const label = html`<b class="side-${sideNumber(explainer, side)}"
      ><span class="side-name">${renderName(side.name, lang)}</span></b
    >`;
    const people = renderPeople(side, pageStatements, context);
    return people.length > 0 ? messageParts<unknown>(say, 'colon', { label, value: people }) : label;
  });
  return html`<p class="cast small">${withSeparators(lines, say('dot'))}</p>`;
}

/** Renders "Antony Blinken, US Secretary of State · …". A role that changed over time stands on the cards. */
function renderPeople(
  side: Named,
  offered: readonly Statement[],
  { explainer, say, lang }: RenderContext,
): readonly unknown[] {
  const people = speakersBySide(explainer, offered).find((one) => one.side.id === side.id)?.people ?? [];
  const named = people.map((person) =>
    withSeparators(
      [person.name, ...(person.roles.length > 0 ? [] : rolesAt(person))].map((text) => renderName(text, lang)),
      comma(say),
    ),
  );
  return withSeparators(named, say('dot'));
}
