import { escapeHtml } from '../../text/escape-html.js';

/** XML that is safe to print. All text is escaped, and characters that XML forbids are replaced. */
export interface Xml {
  readonly xml: string;
}

/** Content of an element: XML is kept, text is escaped, and missing values write nothing. */
export type XmlContent = Xml | string | undefined | readonly XmlContent[];

/** Writes an element; without content it is empty, such as `<link href="…"/>`. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly XmlContent[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(value!)}"`)
    .join('');
  const inside = write(content);
  return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

/** Writes an element for a text that may be missing. */
export function textElement(name: string, text: string | undefined): XmlContent {
  return text === undefined || text === '' ? undefined : xmlElement(name, {}, text);
}

/** Puts each part on a line of its own. */
export function xmlLines(...parts: readonly XmlContent[]): XmlContent {
  const lines = parts.map((part) => write(part)).filter((line) => line !== '');
  return { xml: `\n${lines.join('\n')}\n` };
}

export function writeXmlFile({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function write(content: XmlContent): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeHtml(content);
  return 'xml' in content ? content.xml : content.map(write).join('');
}
