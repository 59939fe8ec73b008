import { splitPointer } from '../../../edit/document/pointer.js';
import { hintMessages } from '../../../i18n/en/hints.js';
import { addEnglish, type Say } from '../../../i18n/messages.js';

export { hintStyles as styles } from '../styles/hints.styles.js';

/** Says what a field is for, where its name doesn't tell everybody; an empty text for other fields. */
export function formatHint(say: Say, pointer: string): string {
  addEnglish(hintMessages);
  const key = `hint-${splitPointer(pointer)[1]}`;
  return Object.hasOwn(hintMessages, key) ? say(key as keyof typeof hintMessages) : '';
}
