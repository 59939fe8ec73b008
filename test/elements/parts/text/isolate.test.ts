import { expect } from '@open-wc/testing';
import { isolate } from '../../../../src/elements/parts/text/isolate.js';
import { renderPlain } from '../../../../src/ssr/render-plain.js';
import { makeDocument, makeEvent, makeStatement } from '../../../helpers/make-document.js';

/** How deep a text is in isolates at its end, and the least that it was on the way. */
function depthOf(text: string) {
  let depth = 0;
  let least = 1;
  [...text].forEach((character, index) => {
    if (/[\u2066-\u2068]/.test(character)) depth += 1;
    else if (character === '\u2069') depth -= 1;
    if (index < text.length - 1) least = Math.min(least, depth);
  });
  return { depth, least };
}

describe('a name in running text', () => {
  for (const name of ['א', 'Wang \u202eiY', 'a\u2069\u2069b', '\u2067a', '\u2069\u2066\u2067', '\u202aa\u202c\u202c'])
    it(`keeps its direction to itself: ${JSON.stringify(name)}`, () => {
      expect(isolate(name)).to.include(name);
      expect(depthOf(isolate(name))).to.deep.equal({ depth: 0, least: 1 });
    });

  it('is as it was where it runs as others do', () => {
    for (const name of ['Wang Yi', '王毅', 'Ян', 'a (b)']) expect(isolate(name)).to.equal(name);
  });

  const evil = (name: string) => `${name} \u202eevil\u2069`;
  const story = makeDocument({
    people: [
      { id: 'blinken', name: 'Antony Blinken', kind: 'person' },
      { id: 'wang', name: evil('doubter'), kind: 'person' },
      { id: 'official', name: 'an official', kind: 'unnamed', onBehalfOf: 'wang' },
    ],
    sources: [
      { id: 'report', title: 'Report', author: evil('author'), publisher: evil('publisher') },
      { id: 'transcript', title: 'Transcript', kind: 'transcript' },
    ],
    events: [makeEvent({ status: 'disputed', statusBy: ['by-wang'] })],
    statements: [
      makeStatement({ id: 'by-wang', speaker: 'wang' }),
      makeStatement({ speaker: 'official', whyUnnamed: evil('reason') }),
    ],
  });

  for (const as of ['list', 'inline', 'light'] as const)
    it(`leaves the line around it as it is: doubters, reasons, authors and publishers, as ${as}`, () => {
      const page = new DOMParser().parseFromString(renderPlain(story, { as }), 'text/html');
      page.querySelectorAll('script').forEach((script) => script.remove());
      const texts = document.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
      const loose: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const { textContent: text, parentElement } = node;
        if (!text?.includes('\u202e') || parentElement?.closest('bdi, [dir=auto]')) continue;
        for (const name of ['doubter', 'author', 'publisher', 'reason'])
          if (text.includes(evil(name)) && !text.includes(isolate(evil(name)))) loose.push(`${name}: ${text}`);
      }
      expect(loose).to.deep.equal([]);
    });
});
