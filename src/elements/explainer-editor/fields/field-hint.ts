import { html, nothing } from 'lit';
import { splitPointer } from '../../../edit/pointer.js';
import { hintMessages } from '../../../i18n/en/hints.js';
import { addEnglish, type MessageKey } from '../../../i18n/messages.js';
import type { EditorContext } from '../editor-context.js';

/** Renders what a field is for, where its name doesn't tell everybody. */
export function renderHint({ say }: EditorContext, pointer: string): unknown {
  addEnglish(hintMessages);
  const key = hintKey(pointer);
  return key ? html`<p class="hint small muted" id=${hintId(pointer)}>${say(key)}</p>` : nothing;
}

/** Returns the id of the hint of a field, if it has one. */
export function hintIdOf(pointer: string): string | undefined {
  return hintKey(pointer) && hintId(pointer);
}

function hintKey(pointer: string): MessageKey | undefined {
  const key = `hint-${splitPointer(pointer)[1]}`;
  return Object.hasOwn(hintMessages, key) ? (key as MessageKey) : undefined;
}

const hintId = (pointer: string): string => `${pointer}:hint`;
