import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderExplainer } from 'said-and-done/ssr';

const scripts = fileURLToPath(new URL('dist/cdn', import.meta.resolve('said-and-done/package.json')));

export default function (config) {
  // {% explainer "story" %} writes stories/story.json as the element draws it.
  config.addShortcode('explainer', (name) =>
    renderExplainer(JSON.parse(readFileSync(`stories/${name}.json`, 'utf8')), {
      as: 'html',
      stylesheet: '/said-and-done/said-and-done.css',
    }),
  );
  config.addPassthroughCopy({ [scripts]: 'said-and-done' });
  config.addWatchTarget('stories');
  return { dir: { input: 'pages', includes: '../layouts' } };
}
