/** A skin of the page about theming: its name, its sentence, and its stylesheet. */
export interface Skin {
  readonly name: string;
  readonly about: string;
  readonly css: string;
}

/** Reads the skins that a page of docs has under headings of the third level. */
export function readSkins(markdown: string): readonly Skin[] {
  const sections = markdown.matchAll(/^### (.+)\n\n(.+)\n\n```css\n([^]*?)```/gm);
  return [...sections].map(([, name = '', about = '', css = '']) => ({ name, about, css }));
}
