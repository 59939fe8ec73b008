import { describeMethod } from '../describe/method.js';
import { joinParts, partsOf } from '../describe/parts.js';
import { writePart, type HtmlContext } from './html-context.js';
import type { Content } from './markup.js';
import '../i18n/en/findings.js';

/** Writes how the newsroom knows its story, if it says so. */
export function writeMethod(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  const facts = describeMethod(explainer, context);
  if (facts.length === 0) return undefined;
  return tags.section(
    rootAttributes,
    tags.heading(level + 1, {}, say('howWeKnow')),
    partsOf(facts, 'words').map((words) => tags.paragraph({}, writePart(words, context))),
    tags.paragraph({}, writePart(joinParts(partsOf(facts, 'count'), ' · '), context)),
  );
}
