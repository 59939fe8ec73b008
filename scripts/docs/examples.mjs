/** Live examples of the reference: files of docs/examples, as pages would have them, drawn by the elements themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const folder = join(root, 'docs/examples');
const story = JSON.parse(readFileSync(join(root, 'data/munich-meeting.json'), 'utf8'));

/** Elements that a server can draw. */
const DRAWN = ['news-explainer', 'event-timeline', 'who-said-what'];

const anchor = (name) => `example-${name.replace(/^\d+-/, '')}`;

/**
 * @returns {Promise<{tag: string, name: string, id: string, note: string, code: string, html: string, script?: string,
 *   style?: string}[]>} `code` is what a page has; `html` is the same for the reference's page, two folders deep, with what a
 *   server draws; its script and style are files, as a strict policy needs it.
 */
export async function readExamples() {
  const { renderExplainer } = await import(join(root, 'dist/ssr/index.js'));
  const tags = readdirSync(folder).filter((name) => !name.includes('.'));
  return tags.flatMap((tag) =>
    readdirSync(join(folder, tag))
      .sort()
      .map((file) => makeExample(tag, file.replace(/\.html$/, ''), renderExplainer)),
  );
}

function makeExample(tag, name, renderExplainer) {
  const text = readFileSync(join(folder, tag, `${name}.html`), 'utf8');
  const [, note, code] = /^<!-- (.+) -->\n([\s\S]+)$/.exec(text);
  const [, style] = /<style>\n([\s\S]*?)<\/style>\n/.exec(code) ?? [];
  const [, script] = /<script type="module">\n([\s\S]*?)<\/script>\n/.exec(code) ?? [];
  const bare = code.replace(/<style>[\s\S]*?<\/style>\n/, '').replace(/<script[\s\S]*?<\/script>\n/, '');
  const html = fillElements(bare, `${tag}-${name}`, renderExplainer).replaceAll(
    'src="story.json"',
    'src="../data/munich-meeting.json"',
  );
  return { tag, name, id: anchor(name), note, code: code.trimEnd(), html, style, script };
}

/** Puts the story into elements that have none yet: as a server draws it where they have no options, else as a list. */
function fillElements(html, id, renderExplainer) {
  return html.replace(
    /<([a-z]+-[a-z-]+) src="story\.json"([^>]*)><\/\1>/,
    (whole, tag, options) => {
      if (!DRAWN.includes(tag)) return whole;
      if (options === '')
        return renderExplainer(story, {
          as: 'html',
          element: tag,
          id,
          stylesheet: '../said-and-done/said-and-done.css',
        });
      const light = renderExplainer(story, { as: 'light', element: tag, id });
      const inside = light.slice(light.indexOf('>') + 1, light.lastIndexOf(`</${tag}>`));
      return `<${tag} src="story.json"${options}>${withoutDocument(inside)}</${tag}>`;
    },
  );
}

const withoutDocument = (html) => html.replace(/<script type="application\/json">[\s\S]*?<\/script>/g, '');
