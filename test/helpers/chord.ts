import { sendKeys } from '@web/test-runner-commands';
import { engine } from './engine.js';

/** Presses a key while others are held down. */
export async function chord(key: string, ...held: string[]): Promise<void> {
  // All at once, where keys can't be held.
  if (engine === 'webkit') return sendKeys({ press: [...held, key].join('+') });
  for (const each of held) await sendKeys({ down: each });
  await sendKeys({ press: key });
  for (const each of held) await sendKeys({ up: each });
}
