import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../../../src/elements/news-explainer/news-explainer-element.js';
import type { WhoSaidWhatElement } from '../../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../../src/elements/news-explainer/news-explainer.js';
import type { CorrectionInput, ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../../helpers/make-document.js';
import { all, one, read } from '../../event-timeline/make-timeline.js';

type Ours = EventTimelineElement | NewsExplainerElement | WhoSaidWhatElement;

const byUs: CorrectionInput = {
  date: '2023-02-21',
  kind: 'correction',
  by: 'publisher',
  note: 'It was a Saturday.',
  was: 'Sunday',
};
const byThem: CorrectionInput = { date: '2023-02-20', kind: 'clarification', by: 'speaker', note: 'He meant May.' };
const inWords = [
  'Correction, by the publisher, 21 February 2023: It was a Saturday. It read: Sunday',
  'Clarification, by the speaker, 20 February 2023: He meant May.',
];

async function show<T extends Ours>(tag: string, data: ExplainerDocument, inside = '', width = 1000): Promise<T> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.width = `${width}px`;
  const element = Object.assign(document.createElement(tag), { data }) as T;
  element.append(document.createRange().createContextualFragment(inside));
  page.append(element);
  await settle(element);
  return element;
}

async function settle(element: Ours): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    const inside = [
      ...element.querySelectorAll<Ours>('event-timeline, who-said-what'),
      ...(all(element, 'event-timeline, who-said-what') as Ours[]),
    ];
    for (const each of [element, ...inside]) await each.updateComplete;
  }
}

/** Lines of the list at the end, those before the story, and those at the entries. */
const listedIn = (element: Element) => textsOf(element, 'section[part~=corrections] li');
const toldFirstIn = (element: Element) => textsOf(element, '.first-corrections p');
const atEntriesIn = (element: Element) => textsOf(element, '.correction');
const textsOf = (element: Element, selector: string) => all(element, selector).map((line) => read(line));

const everyTag = ['event-timeline', 'who-said-what', 'news-explainer'] as const;

describe('corrections', () => {
  it('say what kind they are, whose, when, and what it read, where a statement stands', async () => {
    const data = makeDocument({ statements: [makeStatement({ corrections: [byUs, byThem] })] });
    const element = await show('who-said-what', data);
    expect(atEntriesIn(element)).to.deep.equal(inWords);
    expect(one(element, '.correction').closest('details')).to.equal(null);
  });

  it('mark the words of the story, and none of ours, with the story’s language', async () => {
    const statement = makeStatement({ corrections: [byUs] });
    const element = await show('who-said-what', makeDocument({ lang: 'de', statements: [statement] }));
    const line = one(element, '.correction');
    const marked = Array.from(line.querySelectorAll('[lang=de]'), (each) => read(each));
    expect(marked).to.deep.equal(['It was a Saturday.', 'Sunday']);
    expect(read(line)).to.equal(inWords[0]);
  });

  it('say the same of an event, beside the chart once it is chosen, and in its row of the list before it is opened', async () => {
    const data = makeDocument({ events: [makeEvent({ corrections: [byUs, byThem] })] });
    const timeline = await show<EventTimelineElement>('event-timeline', data);
    Object.assign(timeline, { view: 'list' });
    await settle(timeline);
    expect(atEntriesIn(timeline)).to.deep.equal(inWords);
    for (const view of ['chart', 'list'] as const) {
      Object.assign(timeline, { view, selected: 'munich-meeting' });
      await settle(timeline);
      expect(atEntriesIn(timeline), view).to.deep.equal(inWords);
    }
  });

  it('are part of the names of the event’s button, in the chart and in the list', async () => {
    const events = [makeEvent({ corrections: [byUs, byUs, byThem] }), makeEvent({ id: 'other', title: 'Another' })];
    const timeline = await show<EventTimelineElement>('event-timeline', makeDocument({ events }));
    expect(read(one(timeline, '.label'))).to.match(/They meet in Munich.*Correction.*Clarification, by the speaker/);
    expect(read(all(timeline, '.label')[1])).not.to.contain('Correction');
    expect(textsOf(timeline, '.labels .label-note')[0]).to.contain('Correction');
    Object.assign(timeline, { view: 'list' });
    await settle(timeline);
    const [first, second] = textsOf(timeline, '.item-button');
    expect(first).to.match(/^They meet in Munich, .*, Correction, Clarification, by the speaker$/);
    expect(second).to.match(/^Another, [^,]*$/);
  });

  it('leave no statement behind “2 more” or at the end of a long speaker, however little it weighs', async () => {
    const statements = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      makeStatement({ id, text: `He said ${id}.`, at: 'munich-meeting', ...(id === 'e' && { corrections: [byThem] }) }),
    );
    const element = await show<WhoSaidWhatElement>('who-said-what', makeDocument({ statements }));
    const collapsed = all(element, '.rest .card').map(({ dataset }) => dataset['id']);
    expect(collapsed).to.deep.equal(['c', 'd']);
    const timeline = await show<EventTimelineElement>('event-timeline', makeDocument({ statements }));
    timeline.selected = 'munich-meeting';
    await settle(timeline);
    expect(textsOf(timeline, '#detail .card .words').map((words) => words.at(-2))).to.deep.equal([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  for (const tag of everyTag)
    it(`of the whole document stand above and below an ${tag} that shows it, newest first`, async () => {
      const element = await show(tag, makeDocument({ corrections: [byThem, byUs] }));
      expect(textsOf(element, 'section[part~=corrections] h3')).to.deep.equal(['Corrections']);
      expect(listedIn(element)).to.deep.equal(inWords);
      expect(toldFirstIn(element)).to.deep.equal(['Corrected on 21 February 2023: It was a Saturday.']);
    });

  it('come before the story’s key event, and its first element', async () => {
    const data = makeDocument({ corrections: [byUs], lead: 'munich-meeting' });
    const element = await show('news-explainer', data);
    const [first, lead] = ['.first-corrections', '[part~=lead]'].map((part) => one(element, part));
    expect(first!.compareDocumentPosition(lead!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    const around = await show('news-explainer', data, '<event-timeline></event-timeline>');
    const slot = one(around, 'slot:not([name])');
    expect(
      one(around, '.first-corrections').compareDocumentPosition(slot) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.above(0);
  });

  it('of entries are told first as well, with what leads to them; a speaker’s own are not', async () => {
    const data = makeDocument({
      events: [makeEvent({ corrections: [byUs] })],
      statements: [makeStatement({ corrections: [{ ...byUs, kind: 'update', date: '2023-02' }, byThem] })],
    });
    const explainer = await show<NewsExplainerElement>('news-explainer', data);
    expect(toldFirstIn(explainer)).to.deep.equal([
      'Corrected on 21 February 2023: They meet in Munich · It was a Saturday.',
      'Update, February 2023: Antony Blinken · It was a Saturday.',
    ]);
    expect(listedIn(explainer)).to.have.length(3);
    all(explainer, '.first-corrections button').forEach((button) => button.click());
    await settle(explainer);
    expect(explainer).to.include({ selectedEvent: 'munich-meeting', selectedStatement: 'lethal-support' });
  });

  it('lead, where there are more than three, to the list of all', async () => {
    const corrections = [1, 2, 3, 4, 5].map((day) => ({ ...byUs, date: `2023-02-0${day}`, note: `Day ${day}.` }));
    const element = await show('event-timeline', makeDocument({ corrections }));
    const lines = toldFirstIn(element);
    expect(lines.slice(0, 3).map((line) => line.slice(-6))).to.deep.equal(['Day 5.', 'Day 4.', 'Day 3.']);
    expect(lines.slice(3)).to.deep.equal(['2 more corrections']);
    one(element, '.first-corrections button').click();
    expect(element.shadowRoot!.activeElement?.localName).to.equal('section');
    expect(listedIn(element)).to.have.length(5);
  });

  it('of statements lead, from a timeline that stands alone, to their event', async () => {
    const statements = [
      makeStatement({ at: 'munich-meeting', corrections: [byUs] }),
      makeStatement({ id: 'nowhere', speaker: 'wang', corrections: [byUs] }),
    ];
    const timeline = await show<EventTimelineElement>('event-timeline', makeDocument({ statements }));
    const buttons = all(timeline, '.first-corrections button');
    expect(buttons.map((button) => read(button))).to.deep.equal(['Antony Blinken']);
    buttons[0]!.click();
    await settle(timeline);
    expect(timeline.selected).to.equal('munich-meeting');
  });

  it('of a part of the story are told of that part alone', async () => {
    const statements = [
      makeStatement({ corrections: [byUs] }),
      makeStatement({ id: 'other', topics: ['balloon'], speaker: 'wang', corrections: [byUs] }),
    ];
    const data = makeDocument({ statements, events: [makeEvent({ corrections: [byUs] })] });
    const element = await show<WhoSaidWhatElement>('who-said-what', data);
    element.topic = 'balloon';
    await settle(element);
    expect(toldFirstIn(element)).to.deep.equal(['Corrected on 21 February 2023: Wang Yi · It was a Saturday.']);
    expect(listedIn(element)).to.have.length(1);
  });

  it('of the whole document stand once in an explainer, also around elements of the page’s own', async () => {
    const inside = '<p>Text</p><event-timeline></event-timeline><who-said-what></who-said-what>';
    for (const content of ['', inside]) {
      const explainer = await show<NewsExplainerElement>(
        'news-explainer',
        makeDocument({ corrections: [byUs] }),
        content,
      );
      const root = content === '' ? explainer.shadowRoot! : explainer;
      const elements = [explainer, ...root.querySelectorAll('event-timeline, who-said-what')];
      for (const linesIn of [listedIn, toldFirstIn])
        expect(elements.map((element) => linesIn(element).length)).to.deep.equal([1, 0, 0]);
    }
  });
});

describe('what is withdrawn', () => {
  const gone = { status: 'withdrawn', note: 'He did not say it.', at: 'munich-meeting' } as never;
  const said = [
    makeStatement(gone),
    makeStatement({
      id: 'other',
      speaker: 'wang',
      topics: ['balloon'],
      at: 'munich-meeting',
      before: ['lethal-support'],
    }),
  ];
  const notice = 'Statement withdrawn: He did not say it.';

  it('leaves its note where it stood, and is no point in time for others', async () => {
    const explainer = await show<NewsExplainerElement>('news-explainer', makeDocument({ statements: said }));
    explainer.selectedEvent = 'munich-meeting';
    await settle(explainer);
    const [timeline, statements] = all(explainer, 'event-timeline, who-said-what');
    expect(textsOf(timeline!, '#detail .card')[0]).to.equal(notice);
    expect(all(timeline!, '#detail .card')).to.have.length(2);
    expect(read(one(statements!, '[data-key="topic aid"] [data-id="lethal-support"]'))).to.equal(notice);
    expect(read(one(statements!, '[data-id="other"] .facts'))).not.to.contain('before');
  });

  it('stands across all columns, above what each side said, also where nothing else is left', async () => {
    for (const others of [[said[1]!], [makeStatement({ id: 'left', text: 'He said so.' })], []]) {
      const element = await show('who-said-what', makeDocument({ statements: [...others, said[0]!] }));
      const row = one(element, '[data-key="topic aid"] .topic-body');
      const note = row.querySelector('[data-id="lethal-support"]')!;
      expect(row.firstElementChild!.contains(note)).to.equal(true);
      expect(note.getBoundingClientRect().width).to.be.above(row.getBoundingClientRect().width / 2);
      expect(read(row)).not.to.contain('Nothing from');
    }
  });

  it('is never behind “Show all” at its event', async () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((id) => makeStatement({ id, at: 'munich-meeting' }));
    const timeline = await show<EventTimelineElement>(
      'event-timeline',
      makeDocument({ statements: [...others, said[0]!] }),
    );
    timeline.selected = 'munich-meeting';
    await settle(timeline);
    expect(textsOf(timeline, '#detail .card').at(-1)).to.equal(notice);
    expect(all(timeline, '#detail .card')).to.have.length(5);
  });

  it('leaves nothing of a whole document but its note, said once, also in elements of the page’s own', async () => {
    const data = { ...makeDocument({ corrections: [byUs] }), status: 'withdrawn' as const, note: 'We were wrong.' };
    const inside = '<event-timeline></event-timeline><who-said-what></who-said-what>';
    const explainer = await show<NewsExplainerElement>('news-explainer', data, inside);
    const words = [explainer, ...explainer.children].map((element) =>
      all(element, '.root:not(.probe)')
        .map((root) => read(root))
        .join(),
    );
    expect(words).to.deep.equal(['This story has been withdrawn. We were wrong.', '', '']);
  });
});
