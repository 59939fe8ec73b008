import { expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import '../../../../src/index.js';
import { listenForWarnings, standIn, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';

// A sentence is said once on a page. This page is apart from those whose elements have no document for other reasons.
describe('a developer', () => {
  let lines: string[];
  beforeEach(() => {
    lines = listenForWarnings();
  });

  afterEach(() => {
    takeBack();
    fixtureCleanup();
  });

  for (const [what, markup, sentence] of [
    ['a timeline', '<event-timeline></event-timeline>', '<event-timeline> has no document.'],
    [
      'a statement outside of any explainer',
      '<p>A <said-quote statement="x"></said-quote> B</p>',
      '<said-quote> has no document. Put it into a <news-explainer src="story.json">, or write',
    ],
    [
      'an explainer with a timeline in it',
      '<news-explainer><p>A</p><event-timeline></event-timeline></news-explainer>',
      '<news-explainer> has no document.',
    ],
  ] as const)
    it(`is told at the first look at ${what} that nothing gives it a document`, async () => {
      const looks: (() => void)[] = [];
      standIn(globalThis, 'setInterval', (look) => looks.push(look as () => void));
      const page = fixtureSync<HTMLElement>(html`<div></div>`);
      page.innerHTML = markup;
      const count = page.querySelectorAll(':not(p)').length;
      await waitUntil(() => looks.length === count, 'a timer of each element');
      // Nobody is told while the page is still loading.
      await waitUntil(() => document.readyState === 'complete', 'a loaded page');
      expect(lines, 'while a script may still assign data').to.be.empty;
      for (const look of looks) look();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(sentence);
    });
});
