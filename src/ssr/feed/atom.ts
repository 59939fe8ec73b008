import { formatTimestamp, type Feed, type FeedEntry } from './feed.js';
import { writeXmlFile, xmlElement, xmlLines, textElement, type Xml, type XmlContent } from './xml.js';

/** Writes a feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { id, url, feedUrl, title, summary, lang, author, license, updatedMs, entries } = feed;
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang };
  return writeXmlFile(
    xmlElement(
      'feed',
      root,
      xmlLines(
        textElement('id', id),
        xmlElement('title', {}, title),
        textElement('subtitle', summary),
        textElement('updated', formatTimestamp(updatedMs)),
        xmlElement('author', {}, textElement('name', author)),
        writeLink('alternate', url, 'text/html'),
        writeLink('self', feedUrl, 'application/atom+xml'),
        textElement('rights', license),
        textElement('generator', 'said-and-done'),
        ...entries.map(writeEntry),
      ),
    ),
  );
}

function writeEntry({ id, url, title, publishedMs, updatedMs, html }: FeedEntry): Xml {
  return xmlElement(
    'entry',
    {},
    xmlLines(
      textElement('id', id),
      xmlElement('title', {}, title),
      writeLink('alternate', url, 'text/html'),
      textElement('published', publishedMs === undefined ? undefined : formatTimestamp(publishedMs)),
      textElement('updated', formatTimestamp(updatedMs)),
      xmlElement('content', { type: 'html' }, html),
    ),
  );
}

function writeLink(rel: string, href: string | undefined, type: string): XmlContent {
  return href === undefined ? undefined : xmlElement('link', { rel, type, href });
}
