import type { Part } from '../describe/parts.js';
import { describeSource } from '../describe/sources.js';
import '../i18n/en/details.js';
import { writePart, type HtmlContext } from './html-context.js';
import type { Content, Markup } from './markup.js';

/**
 * Writes the sources of an entry as a list, or as a line where that only says that there is none.
 *
 * @param lines A line for each source, as `describeCitations` returns them.
 */
export function writeCitations(lines: readonly Part[], isCited: boolean, context: HtmlContext): Markup {
  const { tags } = context;
  const written = lines.map((line) => writePart(line, context));
  return isCited
    ? tags.list(
        'ul',
        {},
        written.map((line) => tags.entry(line)),
      )
    : tags.line(written);
}

/** Writes the list of all sources. */
export function writeSources(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  if (explainer.sources.length === 0) return undefined;
  const items = explainer.sources.map((source) => tags.entry(writePart(describeSource(source, context), context)));
  return tags.section(rootAttributes, tags.heading(level + 1, {}, say('sources')), tags.list('ol', {}, items));
}
