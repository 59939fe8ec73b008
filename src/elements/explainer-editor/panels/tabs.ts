import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../../i18n/messages.js';
import { ROSTER_WORDS, type Desk, type RosterName } from '../editor-context.js';
import { problemsWithin, renderProblemCount } from './problem-notes.js';
import { ROSTERS } from '../identified-lists.js';

/** What can be opened at the desk. */
export type Part = 'story' | RosterName | 'quote' | 'check';

const PART_WORDS = {
  story: 'deskStory',
  ...ROSTER_WORDS,
  quote: 'deskQuote',
  check: 'deskProblems',
} as const satisfies Record<Part, MessageKey>;

const PARTS: readonly Part[] = ['story', ...ROSTERS, 'quote', 'check'];

export function isRosterPart(part: string): part is RosterName {
  return ROSTERS.includes(part as RosterName);
}

/** The parts of the desk; each that holds something to mend says how much. */
export function renderParts(desk: Desk, shown: Part, onShow: (part: Part) => void): TemplateResult {
  const { say } = desk;
  return html`<nav class="parts" part="parts" aria-label=${say('deskParts')}>
    <ul>
      ${PARTS.map(
        (part) =>
          html`<li>
            <button type="button" aria-current=${shown === part ? 'page' : 'false'} @click=${() => onShow(part)}>
              ${say(PART_WORDS[part])} ${countIn(desk, part)}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function countIn(desk: Desk, part: Part): unknown {
  if (part === 'check') return renderProblemCount(desk, desk.problems);
  return isRosterPart(part) ? renderProblemCount(desk, problemsWithin(desk, `/${part}`)) : nothing;
}

/** What part is open; a list is shown as forms or as a sheet. */
export function renderPartHead(
  { say }: Desk,
  part: Part,
  isSheet: boolean,
  onSheet: (isSheet: boolean) => void,
): TemplateResult {
  const option = (value: boolean, words: MessageKey) =>
    html`<button type="button" aria-pressed=${isSheet === value ? 'true' : 'false'} @click=${() => onSheet(value)}>
      ${say(words)}
    </button>`;
  return html`<div class="part-head">
    <h2 id="part-title" tabindex="-1">${say(PART_WORDS[part])}</h2>
    ${
      isRosterPart(part)
        ? html`<span class="segments" role="group" aria-label=${say('deskShape')}>
            ${option(false, 'deskForms')}${option(true, 'deskSheet')}
          </span>`
        : nothing
    }
  </div>`;
}
