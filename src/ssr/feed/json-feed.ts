import { compact } from '../../model/compact.js';
import { replaceForbiddenCharacters } from '../../text/escape-html.js';
import { formatTimestamp, type Feed, type FeedEntry } from './feed.js';

/** Writes a feed as JSON Feed 1.1. */
export function writeJsonFeed({ url, feedUrl, title, summary, lang, author, entries }: Feed): string {
  const feed = compact({
    version: 'https://jsonfeed.org/version/1.1',
    title: replaceForbiddenCharacters(title),
    home_page_url: url,
    feed_url: feedUrl,
    description: summary && replaceForbiddenCharacters(summary),
    language: lang,
    authors: [{ name: replaceForbiddenCharacters(author) }],
    items: entries.map(writeItem),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function writeItem({ id, url, title, publishedMs, updatedMs, html }: FeedEntry): object {
  return compact({
    id,
    url,
    title: replaceForbiddenCharacters(title),
    content_html: html,
    date_published: publishedMs === undefined ? undefined : formatTimestamp(publishedMs),
    date_modified: formatTimestamp(updatedMs),
  });
}
