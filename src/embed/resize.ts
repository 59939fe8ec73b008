import type { HeightMessage, ReadyMessage } from './height-messages.js';

// Script of pages that contain our frames: each frame gets the height that it reports. The script listens to frames
// whose page is served beside it, and to frames marked with `data-said-and-done`.

/** Bounds of a frame's height, in CSS pixels. Less would hide the frame, and more is a mistake or an attack. */
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

/** Asks all frames for their height, since those that loaded before this script have reported already. */
function askAll(): void {
  const ready: ReadyMessage = { type: 'said-and-done:ready' };
  for (const { contentWindow } of ourFrames()) contentWindow?.postMessage(ready, '*');
}
