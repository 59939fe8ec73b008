/** The reference as a static site: pages of Markdown, and pages made of the manifest, the schema and the problems. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { readExamples } from './examples.mjs';
import { highlight } from './highlight.mjs';
import { anchorOf, makeIndex } from './make-index.mjs';
import { makeLinker, relativeTo } from './links.mjs';
import { readPages } from './pages.mjs';
import { readElements } from './read-elements.mjs';
import { readFields } from './read-fields.mjs';
import { readProblems } from './read-problems.mjs';

const SECTIONS = ['Start', 'Elements', 'The document', 'Guides', 'Integrations', 'Project'];

/** As code hosts make them, so that links to headings work in both places. */
const slugOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const readStories = () =>
  readdirSync(join(root, 'data'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(root, 'data', name), 'utf8')) }));

export default async function (config) {
  const pages = readPages();
  const copies = new Map();
  const link = makeLinker(pages, copies);
  const elements = readElements();
  const definitions = readFields();
  const problems = await readProblems();
  const examples = await readExamples();
  const made = [
    { path: 'index.html', section: 'Start', title: 'said-and-done' },
    ...elements.map(({ tag }) => ({ path: `elements/${tag}.html`, section: 'Elements', title: `<${tag}>` })),
    { path: 'document/fields.html', section: 'The document', title: 'Fields' },
    { path: 'document/problems.html', section: 'The document', title: 'Problems and cures' },
    { path: 'document/stories.html', section: 'The document', title: 'Whole stories' },
  ];
  const all = [...made, ...pages];

  let markdown;
  config.amendLibrary('md', (library) => {
    markdown = library;
    library.set({ html: false });
    library.core.ruler.push('links-and-anchors', ({ tokens, env }) => rewrite(tokens, env.page_of, link));
    makeScrollable(library);
  });
  config.addFilter('inline', (text = '') => markdown.renderInline(String(text).replaceAll(/\s+/g, ' ')));
  config.addFilter('highlight', highlight);
  // Relative addresses hold wherever the site is put.
  config.addFilter('to', function (path) {
    return relativeTo(this.page.url.slice(1).replace(/(^|\/)$/, '$1index.html'), path);
  });
  config.addFilter('anchor', (name, kind) => anchorOf(kind, name));
  config.addFilter('examplesOf', (list, tag) => list.filter((example) => example.tag === tag));
  config.addFilter('isColor', (value = '') => /^(light-dark|color-mix|#|currentColor)/.test(value));

  config.addGlobalData('site', { sections: SECTIONS.map((title) => ({ title, pages: inSection(all, title) })) });
  config.addGlobalData('reference', { elements, definitions, problems, examples, stories: readStories() });
  config.addGlobalData('hasStorybook', existsSync(join(root, 'storybook-static/index.html')));
  config.addGlobalData('names', makeIndex({ elements, definitions, problems }));

  for (const page of pages)
    config.addTemplate(`${page.path.replace(/\.html$/, '')}.md`, page.markdown, {
      layout: 'page.njk',
      permalink: page.path,
      title: page.title,
      section: page.section,
      page_of: page,
      templateEngineOverride: 'md',
    });

  config.on('eleventy.after', ({ directories }) => writeFiles(directories.output, { examples, copies, elements }));
  return { dir: { input: 'scripts/docs/site', includes: '_includes' } };
}

const inSection = (pages, title) => pages.filter(({ section }) => section === title);

async function writeFiles(output, made) {
  const { writeSiteFiles } = await import('./site-files.mjs');
  writeSiteFiles(output, made);
}

/** Gives headings their anchors, and links their addresses in the site. */
function rewrite(tokens, page, link) {
  if (!page) return;
  const seen = new Map();
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      const slug = slugOf(tokens[index + 1].content.replaceAll('`', ''));
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      token.attrSet('id', count === 0 ? slug : `${slug}-${count}`);
    }
    // An empty head is no head; where columns stand is for the stylesheet to say.
    const isEmptyHead = /^th_/.test(token.type) && tokens[index + (token.nesting === 1 ? 1 : -1)].content === '';
    if (isEmptyHead) token.tag = 'td';
    if (/^t[hd]_open$/.test(token.type)) token.attrs = null;
    for (const child of token.children ?? []) {
      const name = { link_open: 'href', image: 'src' }[child.type];
      if (name) child.attrSet(name, link(child.attrGet(name), page));
    }
  });
}

/** Wide tables and long lines are scrolled in boxes that the keyboard reaches. */
function makeScrollable({ renderer, utils }) {
  const numberOf = (tokens, at) => tokens.slice(0, at + 1).filter(({ type }) => type === 'table_open').length;
  renderer.rules.table_open = (tokens, at) =>
    `<div class="table" role="region" aria-label="Table ${numberOf(tokens, at)}" tabindex="0"><table>\n`;
  renderer.rules.table_close = () => '</table></div>\n';
  renderer.rules.fence = (tokens, at) => {
    const { content, info } = tokens[at];
    return `<pre tabindex="0"><code class="language-${utils.escapeHtml(info)}">${highlight(content, info)}</code></pre>\n`;
  };
}
