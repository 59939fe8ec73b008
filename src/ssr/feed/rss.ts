import type { Feed, FeedEntry } from './feed.js';
import { writeXmlFile, xmlElement, xmlLines, textElement, type Xml } from './xml.js';

/** Writes a feed as RSS 2.0, with the address of the feed as the RSS Advisory Board recommends. */
export function writeRss({ url, feedUrl, title, summary, lang, license, updatedMs, entries }: Feed): string {
  const root = { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' };
  const self = { rel: 'self', type: 'application/rss+xml', href: feedUrl };
  const channel = xmlLines(
    xmlElement('title', {}, title),
    textElement('link', url),
    feedUrl === undefined ? undefined : xmlElement('atom:link', self),
    xmlElement('description', {}, summary ?? title),
    textElement('language', lang),
    textElement('copyright', license),
    textElement('lastBuildDate', new Date(updatedMs).toUTCString()),
    textElement('generator', 'said-and-done'),
    ...entries.map(writeItem),
  );
  return writeXmlFile(xmlElement('rss', root, xmlLines(xmlElement('channel', {}, channel))));
}

function writeItem({ id, url, title, updatedMs, html }: FeedEntry): Xml {
  return xmlElement(
    'item',
    {},
    xmlLines(
      xmlElement('title', {}, title),
      textElement('link', url),
      xmlElement('guid', { isPermaLink: 'false' }, id),
      // RSS has one date, by which programs sort.
      textElement('pubDate', new Date(updatedMs).toUTCString()),
      xmlElement('description', {}, html),
    ),
  );
}
