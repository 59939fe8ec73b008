/** An element of a story, once it has drawn what it shows. */
export async function drawn<T extends HTMLElement>(canvas: HTMLElement, tag: string): Promise<T> {
  const element = canvas.querySelector<T & { readonly updateComplete: Promise<unknown> }>(tag);
  if (!element) throw new Error(`The story has no <${tag}>.`);
  await element.updateComplete;
  return element;
}

/** Returns what an element shows, once it does: it may be loaded late, or wait for what the browser keeps. */
export async function untilFound<T>(find: () => T | null | undefined, what: string): Promise<T> {
  for (let frame = 0; frame < 600; frame += 1) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There is no ${what}.`);
}

/** Presses the button of an element that has these words, as a reader would. */
export async function press(element: HTMLElement, words: string): Promise<void> {
  const says = ({ textContent }: HTMLButtonElement) => textContent.replace(/\s+/g, ' ').trim().startsWith(words);
  const find = () => [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(says);
  (await untilFound(find, `button “${words}” in <${element.localName}>`)).click();
  await (element as HTMLElement & { readonly updateComplete?: Promise<unknown> }).updateComplete;
}
