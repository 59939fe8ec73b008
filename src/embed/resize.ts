import type { HeightMessage, ReadyMessage } from './height-messages.js';

// The script of pages with frames of ours: each frame becomes as high as it says it is. It listens to those whose page stands
// where this script does, and to those that are marked with `data-said-and-done`.

/** What a frame may ask for: less would hide it, and more is a mistake or meant ill. */
const [MIN_PX, MAX_PX] = [60, 30_000];

const script = document.currentScript as HTMLScriptElement | null;
const home = script?.src ? new URL('.', script.src).href : undefined;

addEventListener('message', ({ source, data }) => {
  const heightPx = readHeight(data);
  const frame = heightPx === undefined ? undefined : ourFrames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${Math.min(MAX_PX, Math.max(MIN_PX, Math.ceil(heightPx!)))}px`;
});
askAll();
document.addEventListener('DOMContentLoaded', askAll);

function ourFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    ({ src, dataset }) => 'saidAndDone' in dataset || (home !== undefined && src.startsWith(home)),
  );
}

function readHeight(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== ('said-and-done:height' satisfies HeightMessage['type'])) return undefined;
  return typeof height === 'number' && Number.isFinite(height) ? height : undefined;
}

/** Frames that were there first have told already. */
function askAll(): void {
  const ready: ReadyMessage = { type: 'said-and-done:ready' };
  for (const { contentWindow } of ourFrames()) contentWindow?.postMessage(ready, '*');
}
