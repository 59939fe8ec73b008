import { expect } from '@open-wc/testing';
import type { EventTimelineElement } from '../../src/elements/event-timeline/event-timeline-element.js';
import '../../src/elements/event-timeline/event-timeline.js';
import { frameCodeFor } from '../../src/elements/parts/embed/frame-code.js';
import type { StoryElement } from '../../src/elements/base/story-element.js';
import type { StoryEvent } from '../../src/model/explainer.js';
import { readDocument } from '../../src/model/read-document.js';
import { standIn, takeBack } from '../helpers/stub-method.js';
import { isAllowedAddress } from '../ssr/allowed-markup.js';
import { parseMarkup } from '../ssr/read-markup.js';
import { copiesOf } from './copy-statements.js';
import { happenedIn } from './run-in-browser.js';
import { isOneTree } from './parse5-tree.js';
import { harmless, inHtml, lostPlaces } from './tagged-attacks.js';
import { COUNT, harmlessStory, storiesOf } from './story-maker.js';
import { ATTACK_KINDS, attacksOf } from './strings/index.js';
import { elementsOf, namesOf, readTree, shownOf, type Tree } from './trees.js';
import { makeWholeDocument, reportedIn, type Place } from './whole-document.js';

/** What a page makes of HTML that is pasted into it, for the browser and for another parser one and the same. */
function pasted(html: string): readonly Tree[] {
  const page = parseMarkup(html);
  expect(isOneTree(html, page)).to.be.true;
  return readTree(page);
}

/** All statements of a story as they are copied: as text, without the words that are in addresses, and as HTML. */
function copyAll(data: unknown): { readonly text: string; readonly html: string } {
  const copies = copiesOf(data);
  const lines = copies.map(({ text }) => text.replace(/page#:~:text=\S+/g, ''));
  return { text: lines.join('\n'), html: copies.map(({ html }) => html).join('\n') };
}

const COPY_TAGS = 'html head body p br a cite blockquote em strong'.split(' ');
const COPY_ATTRIBUTES = 'p[dir] p[lang] a[href] cite[lang] blockquote[cite] blockquote[dir] blockquote[lang]'.split(
  ' ',
);
const COPY_NAMES = [...COPY_TAGS, ...COPY_ATTRIBUTES];

describe('attacks: a statement that is copied', () => {
  const safe = copyAll(harmlessStory);
  const safeShown = shownOf(pasted(safe.html));

  for (const kind of ATTACK_KINDS)
    it(`loses nothing, and does nothing where it is pasted: ${kind}`, async () => {
      for (const { document: data, attackAt } of storiesOf(kind)) {
        const { text, html } = copyAll(data);
        const tree = pasted(html);
        const isReported = reportedIn(readDocument(data).problems);
        expect(lostPlaces({ attacked: text, safe: safe.text, count: COUNT }, attackAt, isReported)).to.deep.equal([]);
        const shown = { attacked: shownOf(tree), safe: safeShown, count: COUNT };
        expect(lostPlaces(shown, attackAt, isReported)).to.deep.equal([]);
        expect([...namesOf(tree)].filter((name) => !COPY_NAMES.includes(name))).to.deep.equal([]);
        const addresses = elementsOf(tree).flatMap(({ attributes: { href, cite } }) => [href ?? [], cite ?? []].flat());
        for (const address of addresses) expect(address).to.satisfy(isAllowedAddress);
        expect(await happenedIn(html)).to.deep.equal([]);
      }
    });
});

describe('attacks: a link to an event that is copied', () => {
  let taken: unknown[][] = [];
  beforeEach(() => (taken = standIn(navigator.clipboard, 'writeText', () => Promise.resolve())));
  afterEach(takeBack);

  /** The address that a reader gets of the event that is opened. */
  async function copyLink(element: EventTimelineElement, id: string): Promise<string> {
    element.select(id);
    await element.updateComplete;
    const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('.detail button, [part~="detail"] button')];
    const before = taken.length;
    buttons.find(({ textContent }) => textContent.trim() === 'Copy link')!.click();
    expect(taken.length).to.equal(before + 1);
    return String(taken.at(-1)![0]);
  }

  for (const kind of ATTACK_KINDS)
    it(`leads to this page and to that event, whatever ids it and its element have: ${kind}`, async () => {
      // Halves of characters have no address.
      for (const attack of attacksOf(kind, 400).filter((each) => !/\p{Cs}/u.test(each))) {
        const other = ({ field }: Place) => (field === 'events/id' ? attack : undefined);
        const data = makeWholeDocument({ count: 1, text: harmless, other });
        const element = Object.assign(document.createElement('event-timeline'), { data, deepLink: true, id: attack });
        document.body.append(element);
        await element.updateComplete;
        const [{ id }] = element.explainer!.events as [StoryEvent];
        const copied = await copyLink(element, id);
        // Nothing at which a message or a page would end it.
        expect(copied).to.match(/^[\p{L}\p{M}\p{N}._~:/?#&=%-]+$/u);
        const link = new URL(copied);
        expect(link.href.replace(link.hash, '')).to.equal(location.href.replace(/#.*/, ''));
        element.select(null);
        location.hash = link.hash;
        await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        await element.updateComplete;
        expect(element.selected, `${link.hash} leads elsewhere`).to.equal(id);
        element.remove();
        history.replaceState(null, '', location.pathname + location.search);
      }
    }).timeout(60_000);
});

describe('attacks: the code for a page of others', () => {
  /** An element that offers it; it isn't in the page, and loads nothing. */
  const offering = Object.assign(document.createElement('event-timeline') as StoryElement, {
    src: 'https://news.example/story.json',
  });
  offering.setAttribute('embed-page', 'https://news.example/embed/index.html');

  for (const kind of ATTACK_KINDS)
    it(`is a frame and a script of ours, and names the story: ${kind}`, () => {
      for (const attack of attacksOf(kind)) {
        const { explainer } = readDocument(makeWholeDocument({ count: 0, text: () => attack }));
        const tree = pasted(frameCodeFor(offering, explainer)!);
        const [frame, script, ...others] = elementsOf(tree).filter(({ name }) => !/^(html|head|body)$/.test(name));
        expect(others).to.deep.equal([]);
        expect(frame!.attributes).to.deep.equal({
          src: 'https://news.example/embed/index.html?src=https%3A%2F%2Fnews.example%2Fstory.json&element=event-timeline',
          title: inHtml(explainer.title),
          sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
          loading: 'lazy',
          width: '100%',
          height: '600',
          frameborder: '0',
        });
        expect(script!.attributes).to.deep.equal({ src: 'https://news.example/embed/resize.js', async: '' });
        expect(script!.children).to.deep.equal([]);
      }
    });
});
