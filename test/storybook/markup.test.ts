import { expect } from '@open-wc/testing';
import { markupOf } from '../../.storybook/markup.js';
import { manifest } from './manifest.js';

const write = (args: Readonly<Record<string, unknown>>) => markupOf(manifest, 'a-timeline', args);

describe('HTML for what the Controls show', () => {
  for (const [what, args, markup] of [
    [
      'is the element alone where nothing differs',
      { view: 'auto', fold: 0.12, deepLink: false },
      '<a-timeline></a-timeline>',
    ],
    [
      'names a file after the document',
      { document: 'A meeting in Munich' },
      '<a-timeline src="a-meeting-in-munich.json"></a-timeline>',
    ],
    ['has an attribute that differs from its default', { view: 'list' }, '<a-timeline view="list"></a-timeline>'],
    ['writes a number', { fold: 0 }, '<a-timeline fold="0"></a-timeline>'],
    ['writes no value for true', { deepLink: true }, '<a-timeline deep-link></a-timeline>'],
    ['leaves out what is empty', { timeZone: '', src: null }, '<a-timeline></a-timeline>'],
    [
      'has the language and direction of the page',
      { lang: 'ar', dir: 'rtl' },
      '<a-timeline lang="ar" dir="rtl"></a-timeline>',
    ],
    [
      'stands in a column with a colour scheme',
      { columnWidth: 360, colorScheme: 'dark' },
      '<div style="max-inline-size: 360px; color-scheme: dark">\n  <a-timeline></a-timeline>\n</div>',
    ],
    [
      'sets by script what has no attribute',
      { filter: { topic: 'talks' } },
      `<a-timeline></a-timeline>
<script type="module">
  document.querySelector('a-timeline').filter = {"topic":"talks"};
</script>`,
    ],
    ['has no script for an empty filter', { filter: {} }, '<a-timeline></a-timeline>'],
  ] as const)
    it(what, () => expect(write(args)).to.equal(markup));
});
