import { expect } from '@open-wc/testing';
import { toDocument } from '../../src/convert/to-document.js';
import { toJsonLd } from '../../src/convert/json-ld/to-json-ld.js';
import '../../src/elements/who-said-what/who-said-what.js';
import { readDocument } from '../../src/model/read-document.js';
import { reviewDocument } from '../../src/model/review/review-document.js';
import { publishedDocument } from '../../src/convert/published-document.js';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { makeDocument, makeEvent, makeStatement } from '../helpers/make-document.js';

const SECRET = /bribes/i;
const without = (fields: object) => ({ ...fields, id: undefined }) as never;

/** What is withheld, without ids: a statement of nobody, an event that may not have happened, a person of an unknown kind. */
const story = makeDocument({
  people: [
    { id: 'blinken', name: 'Antony Blinken', kind: 'person' },
    without({ name: 'Bob of the bribes', kind: 'persn' }),
  ],
  statements: [
    without(makeStatement({ text: 'The minister secretly took bribes.', speaker: 'nobody', topics: ['tax'] })),
    without({ text: 'They took bribes.', status: 'withdrawn', note: 'He did not say it.' }),
    without(makeStatement({ text: 'All is well.', sources: ['report'] })),
    makeStatement({ id: 'same', text: 'All is well there.', sources: ['report'], topics: ['aid', 'balloon'] }),
  ],
  events: [makeEvent(), without({ ...makeEvent(), title: 'The bribes are paid', status: 'happend' })],
});

describe('words that are withheld or withdrawn, of items without ids', () => {
  const { explainer, problems } = readDocument(story);
  const outputs: Readonly<Record<string, () => unknown>> = {
    'the published document': () => publishedDocument(explainer),
    'a converted document': () => toDocument(explainer),
    'JSON-LD': () => toJsonLd(explainer),
    'a page': () => renderPlain(story, { as: 'page', jsonLd: true }),
    'a list': () => renderPlain(story, { as: 'list', jsonLd: true }),
    'the problems': () => problems,
    'the advice': () => reviewDocument(explainer),
    'the explainer that events hand over': () => [explainer.withheld, explainer.statements, explainer.events],
  };
  for (const [name, make] of Object.entries(outputs))
    it(`are not in ${name}`, () => expect(JSON.stringify(make())).to.not.match(SECRET));

  it('are told to be withheld, by their places', () => {
    const told = problems.filter(({ code }) => code === 'statement-withheld').map(({ message }) => message);
    expect(told).to.deep.equal(['Statement “/statements/0” is withheld: its speaker can’t be relied on.']);
  });
});

describe('a statement without an id', () => {
  it('has none in what is published, and no address', () => {
    const { explainer } = readDocument(story);
    const statements = publishedDocument(explainer).statements ?? [];
    expect(statements.map(({ id }) => id).filter((id) => id !== undefined)).to.deep.equal(['same']);
    for (const as of ['light', 'list', 'page'] as const) {
      const markup = renderPlain(story, { as, jsonLd: true });
      expect(markup.match(/\.statement\.[^"<]*/g)?.every((address) => address === '.statement.same')).to.equal(true);
      expect(markup).to.not.include('~');
    }
    expect(JSON.stringify(toJsonLd(explainer))).to.not.include('~');
  });

  it('is the same statement when it is published and read again', () => {
    const { explainer } = readDocument(story);
    const again = readDocument(publishedDocument(explainer)).explainer;
    expect(again.statements.map(({ id }) => id)).to.have.members(explainer.statements.map(({ id }) => id));
    expect(again.withheld).to.have.length(1);
  });

  it('is not put into the address of the page when it is chosen, nor copied with one', async () => {
    const clean = location.href.replace(/#.*/, '');
    history.replaceState(null, '', clean);
    const element = document.createElement('who-said-what');
    element.deepLink = true;
    element.data = story;
    document.body.append(element);
    await element.updateComplete;
    const choose = async (words: string) => {
      const cards = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.card')];
      const card = cards.find(({ textContent }) => textContent.includes(words))!;
      card.querySelector<HTMLElement>('button.choice')!.click();
      await element.updateComplete;
      return location.hash;
    };
    expect(await choose('All is well there.')).to.match(/statement\.same$/);
    expect(await choose('All is well.')).to.not.include('~');
    expect(element.shadowRoot!.querySelector('a[href*="~"]')).to.equal(null);
    element.remove();
    history.replaceState(null, '', clean);
  });

  it('keeps the slug of an event’s title for an event that is shown', () => {
    const { explainer } = readDocument(makeDocument({ events: [without(makeEvent())] }));
    expect(explainer.events.map(({ id }) => id)).to.deep.equal(['they-meet-in-munich']);
  });
});
