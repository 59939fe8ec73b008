import { html, nothing, type TemplateResult } from 'lit';
import { splitPointer } from '../../../edit/document/pointer.js';
import { editorMessages } from '../../../i18n/en/editor.js';
import { signOffMessages } from '../../../i18n/en/sign-off.js';
import { addEnglish } from '../../../i18n/messages.js';
import type { EditorContext } from '../editor-context.js';
import { renderEntrySignOff } from './sign-off/entry-sign-off.js';

export { styles } from './sign-off/entry-sign-off.js';

const importTopicEntries = () => import('./entries/topic-entries.js');
const importDuplicates = () => import('./dialogs/duplicates.js');

/** Renders the end of a form: the entries of a topic, the merge of duplicates, and the sign-off. It is loaded after the fields. */
export function renderFormEnd(editor: EditorContext, pointer: string): TemplateResult {
  addEnglish(editorMessages, signOffMessages);
  return html`${
    splitPointer(pointer)[0] === '/topics'
      ? editor.renderLazy(importTopicEntries, ({ renderTopicEntries }) => renderTopicEntries(editor, pointer))
      : nothing
  }
  ${editor.renderLazy(importDuplicates, ({ renderDuplicates }) => renderDuplicates(editor, pointer))}
  ${renderEntrySignOff(editor, pointer)}`;
}
