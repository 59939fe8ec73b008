import { html, type TemplateResult } from 'lit';
import type { EditorContext } from '../editor-context.js';

const importHints = () => import('./field-hints.js');

/** Renders a hint below the name of a field. It is hidden for fields without a hint, and until the hints are loaded. */
export function renderHint(editor: EditorContext, pointer: string): TemplateResult {
  const hint = editor.renderLazy(importHints, ({ formatHint }) => formatHint(editor, pointer));
  const words = typeof hint === 'string' ? hint : '';
  return html`<p class="hint small muted" id=${hintId(pointer)} ?hidden=${words === ''}>${words}</p>`;
}

/** Returns the id of the hint of a field. */
export const hintId = (pointer: string): string => `${pointer}:hint`;
