import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { renderExplainer } from '../../dist/ssr/index.js';
import { useSite } from './helpers.mjs';

const site = useSite();

const document = JSON.parse(readFileSync(`${root}/data/munich-meeting.json`, 'utf8'));

/** A server's story on a page of these styles, as it is printed where no script runs. */
async function print(styles, element) {
  const html = renderExplainer(document, { as: 'html', element, stylesheet: '/dist/cdn/said-and-done.css' });
  const { page } = await site.openMarkup(
    `<!doctype html><html lang="en"><title>A page</title><style>${styles}</style><body>${html}</body></html>`,
    { javaScriptEnabled: false },
  );
  await page.emulateMedia({ media: 'print' });
  await page.waitForLoadState('networkidle');
  return page;
}

/** Ground of the outermost element, and the colours of all words in it, as they are on paper. */
const colorsIn = (page, tag) =>
  page
    .locator(tag)
    .first()
    .evaluate((element) => {
      const rootOf = ({ shadowRoot }) => shadowRoot.querySelector('.root');
      const all = (scope) =>
        [...scope.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
      const hasWords = (each) =>
        each.checkVisibility() && [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && /\S/.test(data));
      const context = Object.assign(globalThis.document.createElement('canvas'), { width: 1, height: 1 }).getContext(
        '2d',
      );
      const lightness = (color) => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = '#fff';
        context.fillRect(0, 0, 1, 1);
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        return context.getImageData(0, 0, 1, 1).data[1];
      };
      return {
        ground: getComputedStyle(rootOf(element)).backgroundColor,
        words: all(rootOf(element))
          .filter(hasWords)
          .map((each) => lightness(getComputedStyle(each).color)),
      };
    });

describe('a server’s story on paper, where no script runs', () => {
  for (const tag of ['news-explainer', 'event-timeline', 'who-said-what'])
    for (const [what, styles] of [
      ['', ''],
      [' with colours of ours for dark pages alone', '--said-ink: #eee; --said-muted: #bbb; --said-paper: #111'],
    ])
      it(`is dark on white on a page that prints its dark ground${what}: ${tag}`, async () => {
        const page = await print(`body { background: #111; color: #eee; ${styles} }`, tag);
        const { ground, words } = await colorsIn(page, tag);
        assert.match(ground, /^(rgb\(255, 255, 255\)|color\(srgb 1 1 1\))$/);
        assert.ok(words.length > 20, `${words.length} words`);
        // Grey with this much green has 4.5:1 on white.
        assert.deepEqual(
          words.filter((green) => green > 118),
          [],
        );
      });

  it('has the ground of a light page', async () => {
    const page = await print('body { background: #fffaf0; color: #222 }', 'news-explainer');
    const { ground } = await colorsIn(page, 'news-explainer');
    assert.match(ground, /\b0\)$/);
  });
});
