import { expect } from '@open-wc/testing';
import '../../../../src/elements/event-timeline/event-timeline.js';
import '../../../../src/elements/news-explainer/news-explainer.js';
import '../../../../src/elements/who-said-what/who-said-what.js';
import type { StoryElement } from '../../../../src/elements/base/story-element.js';
import type { ExplainerDocument, StatementInput } from '../../../../src/model/schema/schema.js';
import { untilStill } from '../../../helpers/until-still.js';
import { makeDocument, makeEvent, makeStatement } from '../../../helpers/make-document.js';

const DAY_MS = 86_400_000;
const { now } = Date;

/** Documents of one test are one story, that no other test has. */
let story = '';
let stories = 0;
const documentOf = (overrides: Partial<ExplainerDocument> = {}) => makeDocument({ id: story, ...overrides });

/** Name of the record of this test's story. */
const recordName = () => Object.keys(localStorage).find((name) => name.endsWith(` ${story}`));

const until = async (isSo: () => unknown): Promise<void> => {
  for (let frame = 0; frame < 100 && !isSo(); frame++) await new Promise(requestAnimationFrame);
};

/** Opens a story some days after the first visit. */
async function visit(
  data: object,
  { tag = 'news-explainer', hasAttribute = true, isKept = true, day = 0 } = {},
): Promise<StoryElement> {
  const record = () => isKept && localStorage.getItem(recordName() ?? '');
  const before = record();
  Date.now = () => now() + day * DAY_MS;
  const element = document.createElement(tag) as StoryElement;
  if (hasAttribute) element.setAttribute('since-last-visit', '');
  element.data = data;
  document.body.append(element);
  await element.loaded;
  await element.updateComplete;
  // Each visit is kept with its time.
  if (isKept) await until(() => record() !== before);
  else await untilStill();
  await element.updateComplete;
  return element;
}

const lineOf = (element: StoryElement) => element.shadowRoot!.querySelector<HTMLElement>('.visits section');
const buttonsOf = (element: StoryElement) => [...lineOf(element)!.querySelectorAll('button')];
const textOf = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim();

const added = {
  events: [makeEvent(), makeEvent({ id: 'later', date: '2023-02-19', title: 'They part' })],
  statements: [makeStatement({ text: 'A caution to China against giving any “lethal support” to the invasion.' })],
};
const withdrawn = { id: 'lethal-support', status: 'withdrawn', note: 'Forged.' } as unknown as StatementInput;

describe('since-last-visit', () => {
  beforeEach(() => {
    story = `visited-${(stories += 1)}`;
  });

  afterEach(() => {
    Date.now = now;
    document.querySelectorAll('news-explainer, event-timeline, who-said-what').forEach((each) => each.remove());
    localStorage.clear();
  });

  it('says nothing at the first visit, and keeps what was seen', async () => {
    const element = await visit(documentOf());
    expect(textOf(lineOf(element))).to.equal(undefined);
    expect(localStorage.getItem(recordName()!)).to.contain('They meet in Munich');
  });

  it('keeps nothing without the attribute', async () => {
    await visit(documentOf(), { hasAttribute: false, isKept: false });
    expect(localStorage).to.have.length(0);
  });

  it('says at the next visit what is new, and until when it was known', async () => {
    await visit(documentOf());
    const element = await visit(documentOf(added), { day: 2 });
    const day = new Date(now());
    const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
    expect(textOf(buttonsOf(element)[0])).to.equal(`New since your last visit on ${date}: 1 event, 1 changed`);
    expect(lineOf(element)!.getAttribute('aria-label')).to.equal('New in this story');
  });

  it('says nothing at the next visit where nothing is new, nor within half an hour', async () => {
    await visit(documentOf());
    expect(textOf(lineOf(await visit(documentOf(added), { day: 1 / 72 })))).to.equal(undefined);
    expect(textOf(lineOf(await visit(documentOf(added), { day: 1 })))).to.equal(undefined);
  });

  it('lists each with its words before and after, the changed ones marked', async () => {
    await visit(documentOf());
    const element = await visit(documentOf(added), { day: 2 });
    const [open] = buttonsOf(element);
    expect(open!.getAttribute('aria-expanded')).to.equal('false');
    open!.click();
    expect(open!.getAttribute('aria-expanded')).to.equal('true');
    const items = [...lineOf(element)!.querySelectorAll('li')];
    expect(items.map(textOf)).to.deep.equal([
      'New They part',
      'Changed United States, Antony Blinken, partly quoted ' +
        'Before A caution to China against giving “lethal support” to the invasion. ' +
        'Now A caution to China against giving any “lethal support” to the invasion.',
    ]);
    expect(textOf(items[1]!.querySelector('ins'))).to.equal('any');
    expect(items[1]!.querySelectorAll('del')).to.have.length(0);
    open!.click();
    expect(lineOf(element)!.querySelectorAll('ul')).to.have.length(0);
  });

  it('lists a new statement with its words, and a new silence as one', async () => {
    await visit(documentOf());
    const silence = { notedBy: 'report', scope: 'in this interview' };
    const statements = [
      makeStatement(),
      makeStatement({ id: 'answer', speaker: 'wang', text: 'He spoke of “absurd” accusations.' }),
      makeStatement({ id: 'whom', speaker: 'wang', text: 'whom he meant', silence }),
    ];
    const element = await visit(documentOf({ statements }), { day: 2 });
    buttonsOf(element)[0]!.click();
    const items = [...lineOf(element)!.querySelectorAll('li')];
    expect(items.map(textOf)).to.deep.equal([
      'New China, Wang Yi, partly quoted He spoke of “absurd” accusations.',
      'New China, Wang Yi, not said whom he meant',
    ]);
    expect(textOf(items[0]!.querySelector('q'))).to.equal('“absurd”');
  });

  it('brings the reader to the entry, and closes with Escape', async () => {
    await visit(documentOf());
    const element = await visit(documentOf(added), { day: 2 });
    buttonsOf(element)[0]!.click();
    const entry = lineOf(element)!.querySelector<HTMLButtonElement>('li button')!;
    entry.click();
    await until(() => element.getAttribute('selected-event'));
    expect(element.getAttribute('selected-event')).to.equal('later');
    entry.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(lineOf(element)!.querySelectorAll('ul')).to.have.length(0);
    expect(textOf(element.shadowRoot!.activeElement)).to.equal(textOf(buttonsOf(element)[0]));
  });

  it('in a timeline tells of events alone, and among statements of statements alone', async () => {
    await visit(documentOf());
    const timeline = await visit(documentOf(added), { tag: 'event-timeline', day: 2 });
    expect(textOf(buttonsOf(timeline)[0])).to.match(/: 1 event$/);
    buttonsOf(timeline)[0]!.click();
    lineOf(timeline)!.querySelector<HTMLButtonElement>('li button')!.click();
    await until(() => timeline.hasAttribute('selected'));
    expect(timeline.getAttribute('selected')).to.equal('later');
    timeline.remove();
    const said = await visit(documentOf(added), { tag: 'who-said-what', day: 2 + 1 / 1440 });
    expect(textOf(buttonsOf(said)[0])).to.match(/: 1 changed$/);
  });

  it('tells two elements of a page the same', async () => {
    await visit(documentOf());
    const timeline = await visit(documentOf(added), { tag: 'event-timeline', day: 2 });
    const said = document.createElement('who-said-what') as StoryElement;
    said.setAttribute('since-last-visit', '');
    said.data = documentOf(added);
    document.body.append(said);
    await until(() => lineOf(said));
    expect(textOf(buttonsOf(timeline)[0])).to.match(/: 1 event$/);
    expect(textOf(buttonsOf(said)[0])).to.match(/: 1 changed$/);
  });

  it('tells of a withdrawal without the words, and keeps none of them', async () => {
    await visit(documentOf());
    expect(localStorage.getItem(recordName()!)).to.contain('A caution');
    const element = await visit(documentOf({ statements: [withdrawn] }), { day: 2 });
    expect(textOf(buttonsOf(element)[0])).to.match(/: 1 withdrawn$/);
    buttonsOf(element)[0]!.click();
    expect(textOf(lineOf(element)!.querySelector('ul'))).to.equal('Statement withdrawn');
    expect(JSON.stringify({ ...localStorage })).not.to.contain('A caution');
  });

  it('deletes the words at once where a newer version withdraws them while it is read', async () => {
    await visit(documentOf());
    const element = await visit(documentOf(added), { day: 2 });
    buttonsOf(element)[0]!.click();
    element.data = documentOf({ statements: [withdrawn] });
    await element.updateComplete;
    await until(() => !element.shadowRoot!.querySelector('.visits')!.textContent.includes('A caution'));
    expect(element.shadowRoot!.querySelector('.visits')!.textContent).not.to.contain('A caution');
    expect(JSON.stringify({ ...localStorage })).not.to.contain('A caution');
  });

  it('keeps nothing of a story that is withdrawn', async () => {
    await visit(documentOf());
    const element = await visit({ ...documentOf(), status: 'withdrawn' }, { day: 2 });
    await until(() => localStorage.length === 0);
    expect(localStorage).to.have.length(0);
    expect(textOf(lineOf(element))).to.equal(undefined);
  });

  it('forgets all that is kept, says so where the focus is, and keeps nothing again on that page', async () => {
    await visit(documentOf());
    const element = await visit(documentOf(added), { day: 2 });
    buttonsOf(element)[1]!.focus();
    expect(textOf(buttonsOf(element)[1])).to.equal('Forget this');
    buttonsOf(element)[1]!.click();
    expect(localStorage).to.have.length(0);
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Forgotten. This browser keeps nothing of this story.');
    element.data = documentOf();
    await element.updateComplete;
    expect(localStorage).to.have.length(0);
  });

  it('says nothing, and shows the story, where a page may store nothing', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      const element = await visit(documentOf(), { isKept: false });
      expect(element.explainer).not.to.equal(null);
      expect(textOf(lineOf(element))).to.equal(undefined);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('requests nothing', async () => {
    const { fetch } = window;
    let requests = 0;
    window.fetch = (...given) => {
      requests += 1;
      return fetch(...given);
    };
    try {
      await visit(documentOf());
      const element = await visit(documentOf(added), { day: 2 });
      buttonsOf(element)[0]!.click();
      buttonsOf(element)[1]!.click();
      expect(requests).to.equal(0);
    } finally {
      window.fetch = fetch;
    }
  });

  it('speaks the language of the page', async () => {
    document.documentElement.lang = 'de';
    try {
      await visit(documentOf());
      const element = await visit(documentOf(added), { day: 2 });
      await until(() => lineOf(element));
      expect(textOf(buttonsOf(element)[0])).to.match(/^Neu seit Ihrem letzten Besuch am .*: 1 Ereignis, 1 geändert$/);
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('has targets of 24 px', async () => {
    await visit(documentOf());
    const element = await visit(documentOf(added), { day: 2 });
    buttonsOf(element)[0]!.click();
    for (const button of buttonsOf(element)) expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });
});
