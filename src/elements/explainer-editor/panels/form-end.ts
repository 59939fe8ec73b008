import { html, nothing, type TemplateResult } from 'lit';
import { memberOf, splitPointer, valueAt } from '../../../edit/document/pointer.js';
import { editorMessages } from '../../../i18n/en/editor.js';
import { signOffMessages } from '../../../i18n/en/sign-off.js';
import { storyMessages } from '../../../i18n/en/story.js';
import { addEnglish } from '../../../i18n/messages.js';
import type { EditorContext } from '../editor-context.js';
import { renderEntrySignOff } from './sign-off/entry-sign-off.js';

export { styles } from './sign-off/entry-sign-off.js';

const importTopicEntries = () => import('./entries/topic-entries.js');
const importDuplicates = () => import('./dialogs/duplicates.js');

/** Renders the end of a form: acts on what was published, the entries of a topic, the merge of duplicates, and the sign-off. It is loaded after the fields. */
export function renderFormEnd(editor: EditorContext, pointer: string): TemplateResult {
  addEnglish(editorMessages, signOffMessages, storyMessages);
  return html`${renderActs(editor, pointer)}
  ${
    splitPointer(pointer)[0] === '/topics'
      ? editor.renderLazy(importTopicEntries, ({ renderTopicEntries }) => renderTopicEntries(editor, pointer))
      : nothing
  }
  ${editor.renderLazy(importDuplicates, ({ renderDuplicates }) => renderDuplicates(editor, pointer))}
  ${renderEntrySignOff(editor, pointer)}`;
}

/** Renders buttons that lead an editor to the corrections of an entry, and to the status and the note by which a statement is withdrawn. */
function renderActs({ document, say, focus }: EditorContext, pointer: string): unknown {
  const [list] = splitPointer(pointer);
  const isStatement = list === '/statements';
  if (!(isStatement || list === '/events') || memberOf(valueAt(document, pointer), 'status') === 'withdrawn')
    return nothing;
  const correct = ({ currentTarget }: Event) =>
    ((currentTarget as Element).getRootNode() as ShadowRoot).getElementById(`${pointer}/corrections:add`)?.click();
  return html`<p class="buttons">
    <button type="button" class="button" @click=${correct}>${say('deskCorrectIt')}</button>
    ${
      isStatement
        ? html`<button type="button" class="button" @click=${() => focus(`${pointer}/status`)}>
            ${say('deskWithdrawIt')}
          </button>`
        : nothing
    }
  </p>`;
}
