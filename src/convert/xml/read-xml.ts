import { SaxesParser } from '../../packages/xml.js';

/** An element as it begins. All its names are without their prefixes: `w:val` is `val`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Is told of XML as it is read. `around` has the names of the elements that are open, the outermost first. */
export interface XmlHandlers {
  begin: (element: XmlElement, around: readonly string[]) => void;
  text?: (text: string, around: readonly string[]) => void;
  end?: (name: string) => void;
}

/** Goes on after every fault. */
class ForgivingParser extends SaxesParser {
  override fail(): this {
    return this;
  }
}

/** Reads XML in one pass. Damaged XML is read as far as it goes. */
export function readXml(xml: string, handlers: XmlHandlers): void {
  const around: string[] = [];
  const readText = (text: string) => handlers.text?.(text, around);
  const parser = new ForgivingParser();
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes).map(([name, value]) => [withoutPrefix(name), value] as const);
    const name = withoutPrefix(tag.name);
    handlers.begin({ name, attributes: new Map(attributes) }, around);
    around.push(name);
  });
  parser.on('text', readText);
  parser.on('cdata', readText);
  parser.on('closetag', () => {
    const name = around.pop()!;
    handlers.end?.(name);
  });
  parser.write(withReferences(xml)).close();
}

/** Reads the attributes of each element with a name. */
export function readAttributes(xml: string, name: string): readonly XmlElement['attributes'][] {
  const found: XmlElement['attributes'][] = [];
  readXml(xml, {
    begin: (element) => {
      if (element.name === name) found.push(element.attributes);
    },
  });
  return found;
}

/** Writes each “&” that begins no reference as one, but in CDATA: saxes would look for its semicolon in all that follows. */
const withReferences = (xml: string): string =>
  xml.replace(/<!\[CDATA\[.*?(?:\]\]>|$)|&(?!#?\w{1,40};)/gs, (found) => (found === '&' ? '&amp;' : found));

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
