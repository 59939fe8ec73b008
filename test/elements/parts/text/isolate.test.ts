import { expect } from '@open-wc/testing';
import '../../../../src/index.js';
import type { StoryElement } from '../../../../src/elements/base/story-element.js';
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import { formatStatementCopy } from '../../../../src/elements/parts/statement-card/format-statement-copy.js';
import { isolate } from '../../../../src/text/isolate.js';
import { messagesFor, sayIn } from '../../../../src/i18n/messages.js';
import { readDocument } from '../../../../src/model/read-document.js';
import { renderPlain } from '../../../../src/ssr/render-plain.js';
import { makeDocument, makeEvent, makeStatement } from '../../../helpers/make-document.js';
import { waitUntil } from '../../../helpers/wait-until.js';

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
});

const NAMES = ['doubter', 'principal', 'author', 'publisher', 'reason'] as const;
const evil = (name: string) => `${name} \u202eevil\u2069`;

const story = makeDocument({
  people: [
    { id: 'blinken', name: 'Antony Blinken', kind: 'person' },
    { id: 'wang', name: evil('doubter'), kind: 'person' },
    { id: 'official', name: 'an official', kind: 'unnamed', onBehalfOf: 'minister' },
    { id: 'minister', name: evil('principal'), kind: 'person' },
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

/** Texts that a reader sees as parts of a line, in shadow roots too. Tags that set a direction keep theirs to themselves. */
function textsIn(root: ParentNode): readonly string[] {
  return [...root.childNodes].flatMap((node): readonly string[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element) || node.matches('bdi, [dir=auto], script, style')) return [];
    return [...(node.shadowRoot ? textsIn(node.shadowRoot) : []), ...textsIn(node)];
  });
}

/** Expects that texts have some names in a line, each of them isolated wherever it stands. */
function expectIsolated(texts: readonly string[], names: readonly string[] = NAMES): void {
  const loose = texts.filter((text) => names.some((name) => text.replaceAll(isolate(evil(name)), '').includes(name)));
  expect(loose).to.deep.equal([]);
  const all = texts.join('\n');
  expect(names.filter((name) => all.includes(evil(name)))).to.deep.equal(names);
}

describe('doubters, reasons, authors and publishers', () => {
  for (const as of ['list', 'inline', 'light'] as const)
    it(`leave the line around them as it is, as ${as}`, () => {
      const page = new DOMParser().parseFromString(renderPlain(story, { as }), 'text/html');
      expectIsolated(textsIn(page.body));
    });

  for (const [tag, selected, names] of [
    ['news-explainer', '', ['author', 'publisher']],
    ['event-timeline', 'munich-meeting', ['doubter', 'author', 'publisher']],
    ['who-said-what', 'lethal-support', ['principal', 'author', 'publisher', 'reason']],
    ['said-quote', '', ['principal', 'author', 'publisher', 'reason']],
  ] as const)
    it(`leave the line around them as it is in <${tag}>`, async () => {
      const element = document.createElement(tag) as HTMLElement & StoryElement;
      Object.assign(element, { data: story, statement: 'lethal-support' });
      document.body.append(element);
      await element.loaded;
      if ('select' in element) (element as EventTimelineElement).select(selected);
      await waitUntil(() => textsIn(element.shadowRoot!).join().includes('author'), 'no source is named');
      expectIsolated(textsIn(element.shadowRoot!), names);
      element.remove();
    });

  it('leave the line around them as it is in a statement that is copied', () => {
    const { explainer } = readDocument(story);
    const say = sayIn('en', messagesFor('en'));
    const context = { explainer, say, locale: 'en', lang: 'en', date: () => '' };
    const copies = explainer.statements.map((statement) => formatStatementCopy(statement, context));
    for (const form of ['text', 'html'] as const)
      expectIsolated(
        copies.map((copy) => copy[form]),
        ['principal', 'author', 'publisher', 'reason'],
      );
  });
});
