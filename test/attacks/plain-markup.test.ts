import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/model/read-document.js';
import { renderOembed } from '../../src/ssr/render-oembed.js';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { foreignNames, isAllowedAddress } from '../ssr/allowed-markup.js';
import { namesIn, parseMarkup } from '../ssr/read-markup.js';
import { happenedIn } from './run-in-browser.js';
import { isOneTree } from './parse5-tree.js';
import { harmless, inHtml, lostPlaces, shownIn, tagged } from './tagged-attacks.js';
import { ATTACK_KINDS, attacksOf } from './strings/index.js';
import { makeWholeDocument, reportedIn, type Place } from './whole-document.js';

/** Not too many at once: each topic says of each side whether it is silent. */
const inParts = (attacks: readonly string[]) =>
  Array.from({ length: Math.ceil(attacks.length / 25) }, (_, part) => attacks.slice(part * 25, (part + 1) * 25));

/** A story with these attacks in all its texts, and one that attacks nobody. */
function makeStory(attacks: readonly string[]) {
  const count = attacks.length;
  const attackAt = (place: Place) => tagged(attacks[place.index]!, place);
  const attacked = makeWholeDocument({ count, text: attackAt });
  return { count, attackAt, attacked, safe: makeWholeDocument({ count, text: harmless }) };
}

const FORMS = ['light', 'list', 'inline', 'page'] as const;

describe('attacks: pages written on a server', () => {
  it('would notice a program that runs', async () => {
    expect(await happenedIn('<p><img src="data:," onerror="pwn()"></p>')).to.deep.equal(['pwn()']);
  });

  for (const kind of ATTACK_KINDS) {
    const stories = inParts(attacksOf(kind, 400)).map(makeStory);

    for (const as of FORMS) {
      it(`run nothing, show everything, and have only tags of their own: ${kind}, ${as}`, async () => {
        for (const { attacked, safe, count, attackAt } of stories) {
          const html = renderPlain(attacked, { as, jsonLd: true });
          const page = parseMarkup(html);
          expect(isOneTree(html, page)).to.be.true;
          expectDataIn(page, as);
          expect(foreignNames(page.body, as)).to.deep.equal([]);
          const safePage = parseMarkup(renderPlain(safe, { as }));
          expect([...namesIn(page.head)]).to.deep.equal([...namesIn(safePage.head)]);
          const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
          expect(links.filter((address) => !isAllowedAddress(address))).to.deep.equal([]);
          const texts = { attacked: shownIn(page), safe: shownIn(safePage), count };
          expect(lostPlaces(texts, attackAt, reportedIn(readDocument(attacked).problems))).to.deep.equal([]);
          expect(await happenedIn(html)).to.deep.equal([]);
        }
      });
    }

    it(`show the headline in oEmbed as it is: ${kind}`, () => {
      for (const attack of attacksOf(kind)) {
        const other = ({ field }: Place) => (field === 'url' ? attack : undefined);
        const story = makeWholeDocument({ count: 0, text: () => attack, other });
        const { title, html } = renderOembed(story, { embed: 'https://news.example/embed/', src: '/story.json' });
        const page = parseMarkup(html);
        expect(isOneTree(html, page)).to.be.true;
        const { body } = page;
        expect([...namesIn(body)].sort()).to.deep.equal(OEMBED_NAMES);
        const [link, frame] = [body.querySelector('a')!, body.querySelector('iframe')!];
        expect(link.getAttribute('href')).to.satisfy(isAllowedAddress);
        expect(frame.src).to.match(/^https:\/\/news\.example\/embed\/\?src=/);
        expect(title).to.equal(readDocument(story).explainer.title);
        for (const shown of [link.textContent, frame.title]) expect(inHtml(shown)).to.equal(inHtml(title));
      }
    });
  }
});

const OEMBED_NAMES = [
  ...['a', 'a[href]', 'blockquote', 'iframe', 'iframe[height]', 'iframe[loading]', 'iframe[sandbox]'],
  ...['iframe[src]', 'iframe[title]', 'iframe[width]'],
];

/** The scripts of a page hold data alone; they are taken out, so that what is left is for readers. */
function expectDataIn(page: Document, as: (typeof FORMS)[number]): void {
  const scripts = [...page.querySelectorAll('script')];
  const hasElement = as === 'light' || as === 'page';
  const types = hasElement ? ['application/json', 'application/ld+json'] : ['application/ld+json'];
  expect(scripts.map(({ type }) => type).sort()).to.deep.equal(types);
  for (const script of scripts) {
    expect(() => JSON.parse(script.textContent) as unknown).to.not.throw();
    expect(script.textContent).to.not.match(/[<>&\u2028\u2029]/);
    script.remove();
  }
}
