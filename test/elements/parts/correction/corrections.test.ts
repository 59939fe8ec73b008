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

const linesIn = (element: Element) =>
  all(element, '[part~=corrections] li, p[part~=corrections]').map((line) => read(line));

describe('corrections', () => {
  it('say what kind they are, whose, when, and what it read, where a statement stands', async () => {
    const data = makeDocument({ statements: [makeStatement({ corrections: [byUs, byThem] })] });
    expect(linesIn(await show('who-said-what', data))).to.deep.equal(inWords);
  });

  it('mark the words of the story, and none of ours, with the story’s language', async () => {
    const statement = makeStatement({ corrections: [byUs] });
    const element = await show('who-said-what', makeDocument({ lang: 'de', statements: [statement] }));
    const line = one(element, '[part~=corrections] li, p[part~=corrections]');
    const marked = Array.from(line.querySelectorAll('[lang=de]'), (each) => read(each));
    expect(marked).to.deep.equal(['It was a Saturday.', 'Sunday']);
    expect(read(line)).to.equal(inWords[0]);
  });

  it('say the same in the detail of an event, beside the chart and in the list', async () => {
    const data = makeDocument({ events: [makeEvent({ corrections: [byUs, byThem] })] });
    for (const view of ['chart', 'list'] as const) {
      const timeline = await show<EventTimelineElement>('event-timeline', data);
      Object.assign(timeline, { view, selected: 'munich-meeting' });
      await settle(timeline);
      expect(linesIn(timeline), view).to.deep.equal(inWords);
    }
  });

  it('are named in a row of the list before it is opened', async () => {
    const events = [makeEvent({ corrections: [byUs] }), makeEvent({ id: 'other', title: 'Another' })];
    const timeline = await show<EventTimelineElement>('event-timeline', makeDocument({ events }), '', 360);
    expect(all(timeline, '.item-date').map((line) => read(line))).to.deep.equal(['18 Feb 2023 · Correction', '18 Feb']);
  });

  for (const tag of ['event-timeline', 'who-said-what', 'news-explainer'])
    it(`of the whole document stand below an ${tag} that shows it, newest first`, async () => {
      const element = await show(tag, makeDocument({ corrections: [byUs, byThem] }));
      expect(all(element, '[part~=corrections] h3').map((heading) => read(heading))).to.deep.equal(['Corrections']);
      expect(linesIn(element)).to.deep.equal(inWords);
    });

  it('are named beside the date of the story’s last update', async () => {
    const data = makeDocument({ corrections: [byUs, byThem], updated: '2023-02-22' });
    for (const tag of ['event-timeline', 'news-explainer'])
      expect(read(one(await show(tag, data), '.meta')), tag).to.match(
        /Updated 22 February 2023 · Correction, 21 February 2023$/,
      );
  });

  it('of the whole document stand once in an explainer, also below elements of the page’s own', async () => {
    const inside = '<p>Text</p><event-timeline></event-timeline><who-said-what></who-said-what>';
    for (const content of ['', inside]) {
      const explainer = await show<NewsExplainerElement>(
        'news-explainer',
        makeDocument({ corrections: [byUs] }),
        content,
      );
      const root = content === '' ? explainer.shadowRoot! : explainer;
      const elements = [explainer, ...root.querySelectorAll('event-timeline, who-said-what')];
      expect(elements.map((element) => linesIn(element).length)).to.deep.equal([1, 0, 0]);
    }
  });
});

describe('what is withdrawn', () => {
  const said = [
    makeStatement({ at: 'munich-meeting', status: 'withdrawn', note: 'He did not say it.' } as never),
    makeStatement({ id: 'other', speaker: 'wang', at: 'munich-meeting', before: ['lethal-support'] }),
  ];

  it('is no longer among what was said about an event, nor counted, nor a point in time for others', async () => {
    const explainer = await show<NewsExplainerElement>('news-explainer', makeDocument({ statements: said }));
    expect(read(one(explainer, '.meta'))).to.contain('1 statement');
    explainer.selectedEvent = 'munich-meeting';
    await settle(explainer);
    const [timeline, statements] = all(explainer, 'event-timeline, who-said-what');
    expect(all(timeline!, '#detail .card').map((card) => read(card.querySelector('.speaker')))).to.deep.equal([
      'China · Wang Yi',
    ]);
    expect(all(statements!, '.card').map(({ dataset }) => dataset['id'])).to.deep.equal(['other', 'lethal-support']);
    expect(read(one(statements!, '[data-id="lethal-support"]'))).to.equal('Statement withdrawn: He did not say it.');
    expect(read(one(statements!, '[data-id="other"] .facts'))).not.to.contain('before');
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
