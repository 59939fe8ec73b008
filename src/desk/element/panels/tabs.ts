import { html, nothing, type TemplateResult } from 'lit';
import '../../../i18n/en/editor.js';
import type { MessageKey } from '../../../i18n/messages.js';
import { isWithin, type EditorContext } from '../editor-context.js';
import { tabOf, type EditorState, type EditorPart, type Tab } from '../editor-state.js';
import { CAST_LISTS } from '../form-fields.js';
import { sayKinds, renderCountInWords } from './check/problem-notes.js';

export const PART_WORDS = {
  story: 'deskStory',
  cast: 'deskCast',
  article: 'deskArticle',
  quote: 'deskQuote',
  check: 'deskProblems',
} as const satisfies Record<EditorPart, MessageKey>;

const TABS: readonly Tab[] = ['story', 'cast', 'check'];

/** Renders the tabs, with the number of problems in each. */
export function renderTabs(
  editor: EditorContext,
  shown: EditorPart,
  onShow: (part: EditorPart) => void,
): TemplateResult {
  const { say } = editor;
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isMirrored = (event.currentTarget as Element).matches(':dir(rtl)');
    const next = tabByKey(event.key, tabOf(shown), isMirrored);
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    editor.focus(`tab-${next}`);
  };
  return html`<div class="parts" part="parts" role="tablist" aria-label=${say('deskParts')} @keydown=${handleKeydown}>
    ${TABS.map((tab) => {
      const isShown = tab === tabOf(shown);
      const problems = problemsIn(editor, tab);
      const kinds = problems.length > 0 ? sayKinds(editor, problems) : '';
      return html`<button
        type="button"
        role="tab"
        id=${`tab-${tab}`}
        aria-selected=${isShown ? 'true' : 'false'}
        aria-controls="panel"
        tabindex=${isShown ? '0' : '-1'}
        title=${`${say(`tab-${tab}`)} ${kinds}`}
        @click=${() => onShow(tab)}
      >
        ${say(PART_WORDS[tab])} ${renderCountInWords(editor, problems)}
      </button>`;
    })}
  </div>`;
}

function tabByKey(key: string, shown: Tab, isMirrored: boolean): Tab | undefined {
  if (key === 'Home' || key === 'End') return TABS.at(key === 'Home' ? 0 : -1);
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return step === 0 ? undefined : TABS[(TABS.indexOf(shown) + (isMirrored ? -step : step) + TABS.length) % TABS.length];
}

/** Returns the problems in a tab. “Check” has the problems of all tabs. */
export function problemsIn({ problems }: EditorContext, tab: Tab): EditorContext['problems'] {
  if (tab === 'check') return problems;
  const isInCast = (pointer: string) => CAST_LISTS.some((list) => isWithin(pointer, `/${list}`));
  return problems.filter(({ pointer }) => isInCast(pointer) === (tab === 'cast'));
}

/** Renders the title of what is shown, and the choice between forms and sheets. */
export function renderPartHead(
  { say }: EditorContext,
  { part, isSheet }: EditorState,
  onSheet: (isSheet: boolean) => void,
  onShow: (part: EditorPart) => void,
): TemplateResult {
  const option = (value: boolean, words: MessageKey) =>
    html`<button type="button" aria-pressed=${isSheet === value ? 'true' : 'false'} @click=${() => onSheet(value)}>
      ${say(words)}
    </button>`;
  const tab = tabOf(part);
  return html`<div class="part-head">
    <h2 id="part-title" tabindex="-1">${say(PART_WORDS[part])}</h2>
    ${
      part === tab
        ? nothing
        : html`<button type="button" class="button" @click=${() => onShow(tab)}>${say('deskBack')}</button>`
    }
    ${
      part === 'story' || part === 'cast'
        ? html`<span class="segments" role="group" aria-label=${say('deskShape')}>
            ${option(false, 'deskForms')}${option(true, 'deskSheet')}
          </span>`
        : nothing
    }
    ${part === tab ? html`<p class="muted small">${say(`tab-${tab}`)}</p>` : nothing}
  </div>`;
}
