import { waitUntil } from '../../helpers/wait-until.js';
import { find, freshKey, makeDesk, press, read } from './make-editor.js';

/** A desk that reviews an article. */
export type Desk = Awaited<ReturnType<typeof makeDesk>>;

/** Opens the desk at the first question about an article. */
export async function review(
  text: string,
  published = '',
  story: object = { explainer: 1 },
  key = freshKey(),
): Promise<Desk> {
  const desk = await makeDesk(story, key);
  await press(desk, /From an article/);
  write(desk, 'article-text', text);
  write(desk, 'article-title', 'The bridge');
  write(desk, 'article-published', published);
  await read(desk);
  await press(desk, 'Read it');
  await waitUntil(() => desk.shadowRoot!.querySelector('#draft-card'), 'Nothing is asked.');
  return desk;
}

/** Writes into a field. */
export function write(desk: Desk, id: string, text: string): void {
  const field = find<HTMLInputElement>(desk, id);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses a key at the card, or at another element. */
export async function key(
  desk: Desk,
  pressed: string,
  { at = 'draft-card', ...init }: KeyboardEventInit & { at?: string } = {},
) {
  const target = find(desk, at);
  const event = new KeyboardEvent('keydown', {
    key: pressed,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  target.dispatchEvent(event);
  await read(desk);
}
