import { nextFrame } from '@open-wc/testing';
import { watch } from './canary.js';

/** What a browser that runs scripts does with a page. */
export async function happenedIn(html: string): Promise<readonly string[]> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const canary = watch(frame.contentWindow as Window & typeof globalThis);
  frame.contentDocument!.open();
  frame.contentDocument!.write(html);
  frame.contentDocument!.close();
  for (const each of frame.contentDocument!.querySelectorAll('*')) each.dispatchEvent(new PointerEvent('pointerover'));
  // What fails to load says so later.
  for (let frame = 0; frame < 4; frame += 1) await nextFrame();
  const happened = canary.happened();
  frame.remove();
  return happened;
}
