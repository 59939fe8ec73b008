import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderExplainer } from 'said-and-done/ssr';

/** Where your documents are. */
const stories = new URL('../../data/', import.meta.url);

/** The package's files for browsers. */
const scripts = fileURLToPath(new URL('dist/cdn', import.meta.resolve('said-and-done/package.json')));

export default function (config) {
  // {% explainer "munich-meeting" %} writes the story as the element draws it, and its document; script takes over what is there.
  config.addShortcode('explainer', (name, options) =>
    renderExplainer(JSON.parse(readFileSync(new URL(`${name}.json`, stories), 'utf8')), {
      as: 'html',
      stylesheet: '/said-and-done/said-and-done.css',
      jsonLd: true,
      ...options,
    }),
  );
  config.addPassthroughCopy({ [scripts]: 'said-and-done', 'page.css': 'page.css' });
  config.addWatchTarget(fileURLToPath(stories));
  return { dir: { input: 'pages', includes: '../layouts' } };
}
