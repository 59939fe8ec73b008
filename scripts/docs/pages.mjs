/** The pages that are written by hand: Markdown of the repository, each with its place in the reference. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** Order of the guides; others follow in the order of their names. */
const GUIDES = ['write-a-story', 'what-is-known', 'which-file', 'reader-events', 'recipes', 'without-script', 'theming', 'any-page', 'embedding', 'javascript', 'frameworks', 'languages', 'moving-from-timelinejs'];

const namesIn = (folder, pattern) =>
  readdirSync(join(root, folder))
    .map((name) => pattern.exec(name)?.[1])
    .filter(Boolean)
    .sort();

const guides = namesIn('docs', /^(.+)\.md$/).sort((a, b) => rank(a) - rank(b));

function rank(name) {
  const at = GUIDES.indexOf(name);
  return at < 0 ? GUIDES.length : at;
}

const integrations = namesIn('integrations', /^(\w[\w-]*)$/).filter((name) =>
  existsSync(join(root, `integrations/${name}/README.md`)),
);

const titleOf = (markdown) => /^# (.+)$/m.exec(markdown)?.[1].replaceAll('`', '') ?? '';

const page = (source, path, section, title) => {
  const markdown = readFileSync(join(root, source), 'utf8');
  return { source, path, section, markdown, title: title ?? titleOf(markdown) };
};

/** @returns {{source: string, path: string, section: string, markdown: string, title: string}[]} Paths are those in the site. */
export const readPages = () => [
  page('README.md', 'start.html', 'Start', 'Getting started'),
  ...guides.map((name) => page(`docs/${name}.md`, `guides/${name}.html`, 'Guides')),
  page('integrations/README.md', 'integrations/index.html', 'Integrations', 'Overview'),
  ...integrations.map((name) => page(`integrations/${name}/README.md`, `integrations/${name}.html`, 'Integrations')),
  page('CONTRIBUTING.md', 'project/contributing.html', 'Project', 'Contributing'),
  page('bench/README.md', 'project/bench.html', 'Project', 'Measurements'),
  page('SECURITY.md', 'project/security.html', 'Project', 'Security'),
  page('CHANGELOG.md', 'project/changelog.html', 'Project', 'Changelog'),
];
