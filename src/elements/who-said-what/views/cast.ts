import { html, nothing, type TemplateResult } from 'lit';
import { comma } from '../../../i18n/list-comma.js';
import { castOf } from '../../../layout/statements/cast.js';
import { heldRoles } from '../../../layout/statements/held-roles.js';
import type { Named, Statement } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { sideNumber } from '../../parts/statement-card/statement-card-context.js';
import { messageParts } from '../../parts/text/message-parts.js';
import { renderName, withSeparators } from '../../parts/text/separators.js';

/** Sides, and the statements that the page's attributes leave. */
export interface CastData {
  readonly sides: readonly Named[];
  readonly offered: readonly Statement[];
}

/** Renders the names of the sides with the people who speak for them. They stay in sight. */
export function renderHeads({ sides, offered }: CastData, context: RenderContext): TemplateResult {
  const { explainer, lang } = context;
  return html`<div class="heads">
    <div class="sides">
      ${sides.map((side, index) => {
        const people = renderPeople(side, offered, context);
        return html`<div class="side-head side-${sideNumber(explainer, side)} column-${index + 1}">
          <p class="side-title" part="side">${renderName(side.name, lang)}</p>
          ${people.length > 0 ? html`<p class="small muted">${people}</p>` : nothing}
        </div>`;
      })}
    </div>
  </div>`;
}

/** Renders who speaks for each side in one line, where sides stand below each other. */
export function renderCast({ sides, offered }: CastData, context: RenderContext): TemplateResult {
  const { say, lang, explainer } = context;
  const lines = sides.map((side) => {
    const label = html`<b class="side-${sideNumber(explainer, side)}"
      ><span class="side-name">${renderName(side.name, lang)}</span></b
    >`;
    const people = renderPeople(side, offered, context);
    return people.length > 0 ? messageParts(say, 'colon', { label, value: people }) : undefined;
  });
  return html`<p class="cast small">${withSeparators(lines, say('dot'))}</p>`;
}

/** Renders "Antony Blinken, US Secretary of State · …". A role that changed over time stands on the cards. */
function renderPeople(
  side: Named,
  offered: readonly Statement[],
  { explainer, say, lang }: RenderContext,
): readonly unknown[] {
  const people = castOf(explainer, offered).find((one) => one.side.id === side.id)?.people ?? [];
  const named = people.map((person) =>
    withSeparators(
      [person.name, ...(person.roles.length > 0 ? [] : heldRoles(person))].map((text) => renderName(text, lang)),
      comma(say),
    ),
  );
  return withSeparators(named, say('dot'));
}
