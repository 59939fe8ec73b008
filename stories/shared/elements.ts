/** An element of a story, once it has drawn what it shows. */
export async function drawn<T extends HTMLElement>(canvas: HTMLElement, tag: string): Promise<T> {
  const element = canvas.querySelector<T & { readonly updateComplete: Promise<unknown> }>(tag);
  if (!element) throw new Error(`The story has no <${tag}>.`);
  await element.updateComplete;
  return element;
}

/** Presses the button of an element that has these words, as a reader would. */
export async function press(element: HTMLElement, words: string): Promise<void> {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = buttons.find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim().startsWith(words));
  if (!button) throw new Error(`<${element.localName}> has no button “${words}”.`);
  button.click();
  await (element as HTMLElement & { readonly updateComplete?: Promise<unknown> }).updateComplete;
}
