import { html, type TemplateResult } from 'lit';
import type { EditorContext } from '../editor-context.js';

const importHints = () => import('./field-hints.js');

/** Renders what a field is for, below its name. It is hidden where the name tells enough, and until the words are loaded. */
export function renderHint(editor: EditorContext, pointer: string): TemplateResult {
  const hint = editor.renderLazy(importHints, ({ formatHint }) => formatHint(editor, pointer));
  const words = typeof hint === 'string' ? hint : '';
  return html`<p class="hint small muted" id=${hintId(pointer)} ?hidden=${words === ''}>${words}</p>`;
}

/** Returns the id of what explains a field. */
export const hintId = (pointer: string): string => `${pointer}:hint`;
