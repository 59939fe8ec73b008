import { expect, fixtureSync, html } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import '../../../src/index.js';
import { makeDocument } from '../../helpers/make-document.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** An element in the form that a server writes, without the document that a CMS may have taken out of it. */
function place(tag: string, attributes: string, styles = ''): EventTimelineElement {
  const page = fixtureSync<HTMLElement>(html`<div></div>`);
  page.setHTMLUnsafe(
    `<${tag}${attributes}><template shadowrootmode="open">${styles}<!--lit-part digest--><div class="root"><p>Written by a server</p></div><!--/lit-part--></template></${tag}>`,
  );
  // WebKitGTK leaves elements that are written so as they are.
  customElements.upgrade(page);
  return page.firstElementChild as EventTimelineElement;
}

const readRoot = (element: Element) => element.shadowRoot!.querySelector('.root')?.textContent ?? '';

describe('what a server has drawn', () => {
  beforeEach(() => standIn(console, 'warn'));
  afterEach(takeBack);

  for (const tag of ['event-timeline', 'who-said-what', 'news-explainer']) {
    it(`stays in <${tag}> where there is no document`, async () => {
      const element = place(tag, '');
      expect(await element.loaded).to.equal(null);
      await element.updateComplete;
      expect(readRoot(element)).to.equal('Written by a server');
      expect(element.matches(':state(empty)')).to.equal(true);
    });

    it(`stays in <${tag}> where the document can’t be loaded, until there is one`, async () => {
      const element = place(tag, ' src="/nowhere.json"');
      expect(await element.loaded).to.equal(null);
      await element.updateComplete;
      expect(readRoot(element)).to.equal('Written by a server');
      expect(element.problems[0]?.code).to.match(/^load-/);
      element.data = makeDocument();
      element.src = null;
      await waitUntil(() => !readRoot(element).includes('Written by a server'), 'the story');
      expect(element.explainer).to.be.an('object');
      expect(element.shadowRoot!.querySelectorAll('.root:not(.probe, .for-editors)')).to.have.length(1);
    });
  }

  for (const [what, styles, isKept] of [
    ['a style element', '<style>.root p { block-size: 5000px }</style>', true],
    ['no styles', '', false],
  ] as const)
    it(`${isKept ? 'keeps' : 'doesn’t keep'} its height while script takes it over, with ${what}`, async () => {
      const element = place('event-timeline', '', styles);
      const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
      let wasKept = false;
      new MutationObserver(() => (wasKept ||= root.style.minBlockSize !== '')).observe(root, { attributes: true });
      // What can't be hydrated is drawn anew, and its height was measured before.
      element.data = munich;
      await element.loaded;
      await element.updateComplete;
      expect(wasKept).to.equal(isKept);
    });
});
