const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

/** Finds the tags of a name that open an element, in one pass over the text. */
export function findTags(xml: string, name: string): readonly string[] {
  const tags: string[] = [];
  for (let start = xml.indexOf(`<${name}`); start >= 0;) {
    const end = xml.indexOf('>', start);
    if (end < 0) break;
    const tag = xml.slice(start, end + 1);
    if (/^[\s/>]/.test(tag.slice(name.length + 1))) tags.push(tag);
    start = xml.indexOf(`<${name}`, end);
  }
  return tags;
}

/** Reads an attribute of a tag; an empty text where there is none. */
export function readAttribute(tag: string, name: string): string {
  const written = new RegExp(String.raw`\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return written.replace(/&(\w+);/g, (entity, named: string) => ENTITIES[named] ?? entity);
}
