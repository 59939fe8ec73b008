import { aTimeout, expect, fixtureSync, html } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { findUnstyled } from '../../../../src/elements/base/developer-warnings/empty-element.js';
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import '../../../../src/index.js';
import { listenForWarnings, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const EMPTY_SHEET = 'data:text/css,.none{}';

/** An element as a server writes it, with what stands in its root before the story. */
async function place(before: string): Promise<EventTimelineElement> {
  const page = fixtureSync<HTMLElement>(html`<div></div>`);
  page.setHTMLUnsafe(
    `<event-timeline><template shadowrootmode="open">${before}<!--lit-part digest--><div class="root"><p>Written by a server</p></div><!--/lit-part--></template></event-timeline>`,
  );
  const link = page.firstElementChild!.shadowRoot!.querySelector('link');
  if (link) await new Promise((resolve) => ['load', 'error'].forEach((type) => link.addEventListener(type, resolve)));
  // WebKitGTK leaves elements that are written so as they are.
  customElements.upgrade(page);
  return page.firstElementChild as EventTimelineElement;
}

describe('a story that a server has drawn', () => {
  let lines: string[];
  beforeEach(() => {
    lines = listenForWarnings();
  });
  afterEach(takeBack);

  for (const [what, before, expected] of [
    ['no stylesheet', '', /^A server has drawn a story without a stylesheet/],
    [
      'an address without a stylesheet',
      '<link rel="stylesheet" href="/none.css">',
      /is not there, .*: \/none\.css\. Pass/,
    ],
    ['a stylesheet', `<link rel="stylesheet" href="${EMPTY_SHEET}">`, undefined],
    ['styles of its own', '<style>:host { display: block }</style>', undefined],
  ] as const)
    it(`${expected ? 'lacks' : 'has'} styles with ${what}`, async () => {
      const found = findUnstyled(await place(before));
      if (expected) expect(found).to.match(expected);
      else expect(found).to.equal(undefined);
    });

  it('is none where script has drawn it', async () => {
    const element = fixtureSync<EventTimelineElement>(html`<event-timeline .data=${munich}></event-timeline>`);
    await element.loaded;
    expect(findUnstyled(element)).to.equal(undefined);
  });

  it('is told once to whoever builds the page, where it lacks styles', async () => {
    const told = () => lines.filter((line) => line.startsWith('The stylesheet of a story'));
    const before = '<link rel="stylesheet" href="/not-there.css">';
    await place(before);
    await waitUntil(() => told().length > 0, 'no line');
    await place(before);
    await aTimeout(3000);
    expect(told()).to.have.length(1);
  });

  for (const [what, before, isKept] of [
    ['a style element', '<style>.root p { block-size: 5000px }</style>', true],
    ['no styles', '', false],
  ] as const)
    it(`${isKept ? 'keeps' : 'doesn’t keep'} its height while script takes it over, with ${what}`, async () => {
      const element = await place(before);
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
