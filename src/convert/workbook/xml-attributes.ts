const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

/** Reads an attribute of a tag; an empty text where there is none. */
export function readAttribute(tag: string, name: string): string {
  const written = new RegExp(String.raw`\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return written.replace(/&(\w+);/g, (entity, named: string) => ENTITIES[named] ?? entity);
}
