import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../../i18n/messages.js';
import { LIST_WORDS, type EditorContext } from '../editor-context.js';
import type { Part } from '../editor-state.js';
import { problemsWithin, renderProblemCount } from './problem-notes.js';
import { isListName, LIST_NAMES } from '../form-fields.js';

const PART_WORDS = {
  story: 'deskStory',
  ...LIST_WORDS,
  article: 'deskArticle',
  quote: 'deskQuote',
  check: 'deskProblems',
} as const satisfies Record<Part, MessageKey>;

const PARTS: readonly Part[] = ['story', ...LIST_NAMES, 'article', 'quote', 'check'];

/** Renders the tabs, with the number of problems in each. */
export function renderTabs(editor: EditorContext, shown: Part, onShow: (part: Part) => void): TemplateResult {
  const { say } = editor;
  return html`<nav class="parts" part="parts" aria-label=${say('deskParts')}>
    <ul>
      ${PARTS.map(
        (part) =>
          html`<li>
            <button type="button" aria-current=${shown === part ? 'page' : 'false'} @click=${() => onShow(part)}>
              ${say(PART_WORDS[part])} ${countIn(editor, part)}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function countIn(editor: EditorContext, part: Part): unknown {
  if (part === 'check') return renderProblemCount(editor, editor.problems);
  return isListName(part) ? renderProblemCount(editor, problemsWithin(editor, `/${part}`)) : nothing;
}

/** Renders the title of the open tab, and for lists the choice between forms and a sheet. */
export function renderPartHead(
  { say }: EditorContext,
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
      isListName(part)
        ? html`<span class="segments" role="group" aria-label=${say('deskShape')}>
            ${option(false, 'deskForms')}${option(true, 'deskSheet')}
          </span>`
        : nothing
    }
  </div>`;
}
