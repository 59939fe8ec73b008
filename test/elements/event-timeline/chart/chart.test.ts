import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import apollo from '../../../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../../../data/caesar.json' with { type: 'json' };
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { engine } from '../../../helpers/engine.js';
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { registerMessages } from '../../../../src/index.js';
import type { EventInput } from '../../../../src/model/schema/schema.js';
import { all, buttonNamed, buttonOf, hasButton, one, read, settle, show, storyOf } from '../make-timeline.js';

const stories = { 'Munich meeting': munich, 'Apollo 11': apollo, Caesar: caesar } as const;

/** Each event is one button that can be seen, or counted in one of the buttons that stand for several. */
function expectOneCopyOfEach(element: EventTimelineElement, note: string): void {
  const events = element.explainer!.events.map(({ id }) => id);
  const shown = all(element, '[data-id]').map(({ dataset, checkVisibility }, index) => {
    const isVisible = checkVisibility.call(all(element, '[data-id]')[index]!);
    expect(isVisible, `${note}: ${dataset['id']} can be seen`).to.equal(true);
    return dataset['id']!;
  });
  const counted = all(element, '[data-holds]:not([aria-expanded=true])').reduce(
    (sum, button) =>
      sum + Number(/\d+/.exec(button.ariaLabel ?? read(button.querySelector('.visually-hidden') ?? button))![0]),
    0,
  );
  expect(new Set(shown).size, `${note}: none twice`).to.equal(shown.length);
  expect(
    shown.filter((id) => !events.includes(id)),
    `${note}: none that is not there`,
  ).to.deep.equal([]);
  expect(shown.length + counted, `${note}: each once`).to.equal(events.length);
}

interface Drawn {
  readonly words: string;
  readonly box: DOMRect;
  readonly isCut: boolean;
}

function drawnLabels(element: EventTimelineElement): readonly Drawn[] {
  return all(element, '.label-text, .cluster').map((each) => ({
    words: read(each),
    box: each.getBoundingClientRect(),
    isCut: each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1,
  }));
}

/** Returns all that a screen reader says. */
const spoken = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('[aria-hidden=true]')) each.remove();
  return read(copy);
};

/** Returns the words for screen readers, where others are shown. */
const heard = (element: Element): string =>
  [...element.querySelectorAll('.visually-hidden')].map((each) => each.textContent.trim()).join(' ');

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

function expectLabelsToBeReadable(element: EventTimelineElement, note: string): void {
  const labels = drawnLabels(element);
  expect(labels.length, note).to.be.above(0);
  const canvas = one(element, '.canvas').getBoundingClientRect();
  for (const [index, { words, box, isCut }] of labels.entries()) {
    expect(isCut, `${note}: “${words}” is cut`).to.equal(false);
    // A pixel; others than Chromium round to one more half.
    const slack = engine === 'chromium' ? 1 : 1.5;
    const isInside =
      box.left >= canvas.left - slack && box.right <= canvas.right + slack && box.bottom <= canvas.bottom + slack;
    expect(isInside, `${note}: “${words}” is inside the chart`).to.equal(true);
    const others = labels.slice(index + 1).filter((other) => overlap(box, other.box));
    expect(
      others.map((other) => other.words),
      `${note}: on “${words}”`,
    ).to.deep.equal([]);
  }
}

/** Dates of every kind, in a span that crowds them. */
const dates = fc.oneof(
  fc.integer({ min: 1900, max: 1999 }).map(String),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, day]) => edtf(month, day)),
  fc.integer({ min: 1, max: 11 }).map((month) => `${edtf(month, 3)}/${edtf(month + 1, 4)}`),
  fc.constantFrom('1950?', '195X', '../1920-03', '1990-06/..', '[1950-01..1950-12]', ''),
);
const edtf = (month: number, day: number) => `1950-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const words = fc
  .array(fc.constantFrom('talks', 'break', 'a', 'commission', 'Donaudampfschifffahrt', '会议', 'opened'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((all) => all.join(' '));
const randomEvents: fc.Arbitrary<Partial<EventInput>[]> = fc.array(
  fc.record({
    date: dates,
    title: words,
    lane: fc.constantFrom('talks', 'war'),
    status: fc.constantFrom('happened', 'planned', 'cancelled', 'alleged'),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('event-timeline: each event once', () => {
  for (const [name, data] of Object.entries(stories)) {
    it(`shows each event of ${name} once, as chart and as list, wide and narrow, near and far`, async () => {
      for (const widthPx of [1000, 400]) {
        for (const view of ['chart', 'list'] as const) {
          const element = await show(data, { view }, widthPx);
          expectOneCopyOfEach(element, `${view}, ${widthPx} px`);
          if (view === 'list') continue;
          buttonNamed(element, 'Zoom in').click();
          await settle(element);
          expectOneCopyOfEach(element, `zoomed, ${widthPx} px`);
        }
      }
    });
  }

  it('shows each event of any document once, and every label can be read', async () => {
    const property = fc.asyncProperty(randomEvents, async (events) => {
      for (const widthPx of [1000, 400]) {
        for (const view of ['chart', 'list'] as const) {
          const element = await show(storyOf(events), { view }, widthPx);
          expectOneCopyOfEach(element, `${view}, ${widthPx} px`);
          if (view === 'chart' && all(element, '.label, .cluster').length > 0)
            expectLabelsToBeReadable(element, `${widthPx} px`);
          element.parentElement!.remove();
        }
      }
    });
    await fc.assert(property, { numRuns: 12, seed: 11 });
  });

  it('opens a cluster so that each of its events is a button', async () => {
    const element = await show(storyOf(Array.from({ length: 200 }, () => ({ date: '2023-01-05' }))));
    expectOneCopyOfEach(element, 'closed');
    one(element, '.cluster').click();
    await settle(element);
    expectOneCopyOfEach(element, 'open');
    expect(all(element, '[data-id]')).to.have.length(200);
  });

  it('begins no bar before its date, even where little room is left for one that has no end', async () => {
    const element = await show(
      storyOf([
        { id: 'works', date: '2024-07-01/..' },
        { id: 'same-day', date: '2024-07-01' },
        { id: 'before', date: '2023-09-01' },
        { id: 'long-before', date: '1967~' },
      ]),
    );
    const [end] = all(element, 'svg rect[fill*="soft-end"]');
    const dots = all(element, 'svg .solid:not(rect)').map((dot) => dot.getBoundingClientRect().left);
    expect(dots).to.have.length(2);
    expect(end!.getBoundingClientRect().left).to.be.at.least(Math.max(...dots) - 1);
  });

  it('names each label by title, status and lane, and by its date with its year and without a dash', async () => {
    const element = await show(munich);
    expect(spoken(buttonOf(element, 'beijing-visit'))).to.equal(
      'Blinken’s visit to Beijing, planned for 5 to 6 February 2023 · postponed on 3 February 2023, lane Diplomacy',
    );
    expect(spoken(buttonOf(element, 'balloon-flight'))).to.equal(
      'Balloon flight, 28 January to 4 February 2023 · 8 days, lane The balloon',
    );
    expect(spoken(buttonOf(element, 'invasion'))).to.equal(
      'Invasion of Ukraine, from 24 February 2022, lane War in Ukraine',
    );
  });

  it('has a heading around each event, below its own, and none around what counts several', async () => {
    const crowd = Array.from({ length: 200 }, () => ({ date: '2023-01-05' }));
    const element = await show(storyOf([{ date: '2023-01-01' }, ...crowd]), { headingLevel: 3 });
    expect(all(element, '.labels button').map((each) => each.closest('li > h4') !== null)).to.deep.equal(
      all(element, '.labels button').map((each) => each.matches('.label')),
    );
    expect(all(element, '.cluster')).to.have.length(1);
    element.headingLevel = 6;
    await settle(element);
    expect(all(element, 'h6 > .label')).to.have.length(all(element, '.label').length);
  });

  it('writes the year that most events share on the axis alone', async () => {
    const element = await show(munich);
    const noteOf = (id: string): string => read(buttonOf(element, id).querySelector('.label-note'));
    expect(['partnership', 'invasion', 'balloon-flight', 'shoot-down'].map(noteOf)).to.deep.equal([
      '4 Feb 2022',
      'from 24 Feb 2022',
      '28 Jan – 4 Feb · 8 days',
      '4 Feb',
    ]);
    expect(all(element, '.tick.major').map(read)).to.include('2023');
  });

  it('writes a year that differs from that of most events in any zone', async () => {
    const element = await show(
      storyOf(
        [
          { id: 'eve', date: '2022-12-31T20:00-05:00' },
          { id: 'party', date: '2022-12-31T23:30-08:00' },
          ...['2023-01-20', '2023-02-01', '2023-02-10T12:00-05:00', '2023-03-01'].map((date) => ({ date })),
        ],
        { timeZone: 'America/New_York' },
      ),
    );
    const notes = all(element, '.label-note').map(read);
    expect(notes.filter((note) => note.includes('202')).join()).to.match(/31 Dec 2022.*1 Jan 2023/);
    expect(notes).to.include('20 Jan');
  });

  it('caps a bar with what ended it, in one row', async () => {
    const element = await show(munich);
    const [bar, dot] = ['.mark.lane-2 rect', '.mark.lane-2 circle'].map((shape) =>
      one(element, shape).getBoundingClientRect(),
    );
    expect(dot!.top + dot!.height / 2).to.be.closeTo(bar!.top + bar!.height / 2, 0.5);
    expect(dot!.left - bar!.right).to.be.within(0, 4);
  });

  it('keeps its picture from assistive technology and the focus, and says in words what it draws', async () => {
    const element = await show(munich);
    for (const picture of all(element, 'svg')) {
      expect(picture.closest('[aria-hidden=true]') !== null).to.equal(true);
      expect(picture.querySelectorAll('[tabindex], a, button')).to.have.length(0);
    }
    expect(all(element, '.fold-label').map(heard)).to.deep.equal([
      '20 days later',
      '11 months later Invasion of Ukraine, from 24 February 2022: runs through',
    ]);
    expect(spoken(buttonOf(element, 'munich-meeting'))).to.contain('18 February 2023, 3 statements');
  });

  it('draws a square for each statement beside the event at which it was made, and says how many have none', async () => {
    const element = await show(munich);
    const squares = all(element, '.picture [class^="side-"]').map((each) => each.getAttribute('class'));
    expect(squares.sort()).to.deep.equal([...Array<string>(7).fill('side-1'), ...Array<string>(2).fill('side-2')]);
    expect(['wang-panel', 'munich-meeting', 'nbc-interview'].map((id) => spoken(buttonOf(element, id)))).to.satisfy(
      (names: readonly string[]) => [2, 3, 4].every((count, index) => names[index]!.includes(`${count} statements`)),
    );
    expect(read(one(element, '.key'))).to.equal(
      'United States China Each square is a statement made at that event. 11 more are not on the timeline.',
    );
  });

  it('names no others in the key of a story without sides', async () => {
    const element = await show(caesar);
    expect(read(one(element, '.key'))).to.equal(
      'Each square is a statement made at that event. 3 more are not on the timeline.',
    );
  });

  it('draws a link that a source states as one arc, whose words open the event', async () => {
    const element = await show(munich);
    expect(all(element, '.link').length).to.equal(1);
    const words = one(element, '.link-words');
    expect(read(words)).to.equal('Blinken’s visit to Beijing, because of: Balloon flight');
    expect(words.tabIndex).to.equal(0);
    words.click();
    await settle(element);
    expect(element.selected).to.equal('beijing-visit');
  });

  it('draws no link without a source, for mere order, or to what a bar’s end says', async () => {
    const links = [
      { to: 'e1', as: 'causes' as const },
      { to: 'e1', as: 'follows' as const, sources: ['report'] },
      { to: 'e2', as: 'ends' as const, sources: ['report'] },
    ];
    const element = await show(storyOf([{ lane: 'war' }, { lane: 'talks' }, { lane: 'talks', links }]));
    expect(all(element, '.link, .link-words')).to.deep.equal([]);
  });

  it('lets the words of links overlap nothing, mirrored as well', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await show(munich, { dir });
      const boxes = all(element, '.label, .cluster').map((each) => each.getBoundingClientRect());
      const link = one(element, '.link-words').getBoundingClientRect();
      expect(
        boxes.some((box) => overlap(box, link)),
        dir,
      ).to.equal(false);
    }
  });

  it('breaks no word of a lane’s name for want of room beside the chart', async () => {
    const lanes = apollo.lanes.map((lane, index) => ({ ...lane, name: 'ABC'.charAt(index) }));
    const element = await show({ ...apollo, lanes }, {}, 660);
    element.parentElement!.style.fontSize = '22px';
    await settle(element);
    for (const name of all(element, '.lane-name')) {
      const range = document.createRange();
      range.selectNodeContents(name);
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)),
      );
      expect(lines.size, read(name)).to.equal(1);
    }
  });

  it('gives each lane room for all lines of its name', async () => {
    const lanes = munich.lanes.map((lane) => ({ ...lane, name: `${lane.name} and all that was said about it since` }));
    for (const widthPx of [700, 1000]) {
      const names = all(await show({ ...munich, lanes }, {}, widthPx), '.lane-name');
      const boxes = names.map((name) => name.getBoundingClientRect());
      for (const [at, { bottom }] of boxes.slice(0, -1).entries()) {
        expect(boxes[at]!.height, 'needs several lines').to.be.above(30);
        expect(bottom, `${widthPx} px, lane ${at}`).to.be.at.most(boxes[at + 1]!.top);
      }
    }
  });

  it('says above each fold how much it leaves out, and all of it to those who hear or point at it', async () => {
    const element = await show(apollo, {}, 900);
    const folds = all(element, '.fold-label');
    expect(folds.map((fold) => read(fold.querySelector('bdi')))).to.deep.equal(['6 hours', '13 hours', '4 hours']);
    const whole = ['6 hours later', '13 hours later', '4 hours later'];
    expect(folds.map(({ title }) => title)).to.deep.equal(whole);
    expect(folds.map((fold) => heard(fold).split(' Collins')[0])).to.deep.equal(whole);
    const boxes = folds.map((fold) => fold.getBoundingClientRect());
    for (const [index, box] of boxes.slice(1).entries()) expect(box.left).to.be.at.least(boxes[index]!.right);
  });
});

describe('event-timeline: labels as they are drawn', () => {
  for (const [name, data] of Object.entries(stories)) {
    it(`neither overlap nor are cut, in ${name} at any width, near and far`, async () => {
      for (const widthPx of [1280, 1024, 768, 640]) {
        const element = await show(data, {}, widthPx);
        expect(element.matches(':state(chart)')).to.equal(true);
        expectLabelsToBeReadable(element, `${widthPx} px`);
        buttonNamed(element, 'Zoom in').click();
        await settle(element);
        if (all(element, '.label, .cluster').length > 0) expectLabelsToBeReadable(element, `${widthPx} px, zoomed`);
      }
    });
  }

  it('neither overlap nor are cut in larger type, and in letters set apart by the page’s styles', async () => {
    const style = document.createElement('style');
    style.textContent = '.apart event-timeline::part(label) { letter-spacing: 0.12em; word-spacing: 0.16em }';
    document.head.append(style);
    for (const widthPx of [1024, 700]) {
      const element = await show(munich, {}, widthPx);
      element.parentElement!.style.fontSize = '20px';
      element.parentElement!.style.letterSpacing = '0.12em';
      element.parentElement!.className = 'apart';
      await settle(element);
      expect(getComputedStyle(one(element, '.label-title')).letterSpacing).not.to.equal('normal');
      expectLabelsToBeReadable(element, `${widthPx} px`);
    }
    style.remove();
  });

  it('stay right when the page’s type grows while they are shown', async () => {
    const element = await show(munich);
    element.parentElement!.style.fontSize = '22px';
    await settle(element);
    expect(getComputedStyle(one(element, '.label .label-title')).fontSize).to.equal('19.25px');
    expectLabelsToBeReadable(element, '22 px type');
  });

  for (const spacing of ['letter-spacing: 0.2em', 'word-spacing: 1em'])
    it(`stay right when nothing but the spacing changes while they are shown: ${spacing}`, async () => {
      for (const widthPx of [1024, 700]) {
        const element = await show(munich, {}, widthPx);
        const widths = () => drawnLabels(element).map(({ box }) => Math.round(box.width));
        const before = widths();
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`.label-title, .label-note { ${spacing} }`);
        element.shadowRoot!.adoptedStyleSheets.push(sheet);
        await settle(element);
        expect(widths()).not.to.deep.equal(before);
        expectLabelsToBeReadable(element, `${widthPx} px`);
      }
    });

  for (const [name, data] of Object.entries(stories)) {
    it(`make nothing scroll sideways at 320 px, in ${name}, with an event open`, async () => {
      const element = await show(data, { selected: data.events[1]!.id }, 320);
      const edge = element.parentElement!.getBoundingClientRect().right;
      const beyond = all(element, '.root:not(.probe) *').filter(
        (each) =>
          each.checkVisibility() &&
          !each.closest('.visually-hidden') &&
          // Engines differ in the boxes of shapes that a picture holds.
          !each.parentElement?.closest('svg') &&
          each.getBoundingClientRect().right > edge + 0.5,
      );
      expect(beyond.map((each) => `${each.getAttribute('class')}: ${read(each)}`)).to.deep.equal([]);
    });
  }
});

describe('event-timeline: what a publisher can set', () => {
  const idsInList = (element: EventTimelineElement) => all(element, '[data-id]').map(({ dataset }) => dataset['id']);

  it('lists the newest first, and what has no date last', async () => {
    const story = storyOf([{ id: 'a' }, { id: 'unknown', date: '' }, { id: 'b' }]);
    const element = await show(story, { view: 'list', order: 'newest' });
    expect(idsInList(element)).to.deep.equal(['b', 'a', 'unknown']);
    const list = all(element, '.list').at(-1)!;
    expect(read(list.previousElementSibling)).to.equal('Date not stated');
    element.order = 'oldest';
    await settle(element);
    expect(idsInList(element)).to.deep.equal(['a', 'b', 'unknown']);
  });

  it('shows what has no date under the chart, where it opens as all others do', async () => {
    const element = await show(storyOf([{ id: 'a' }, { id: 'unknown', date: 'some day' }]));
    expect(buttonOf(element, 'unknown').closest('.canvas')).to.equal(null);
    buttonOf(element, 'unknown').click();
    await settle(element);
    expect(element.selected).to.equal('unknown');
    expect(one(element, '#detail').getAttribute('aria-label')).to.equal('Event 2');
  });

  for (const view of ['auto', 'chart'] as const)
    it(`lists a story of which no date can be read, and offers no chart and no picture of one: view="${view}"`, async () => {
      const element = await show(storyOf([{ id: 'a', date: 'some day' }, { date: '' }]), { view });
      expect(idsInList(element)).to.deep.equal(['a', 'e2']);
      expect(all(element, '.chart')).to.have.length(0);
      const buttons = () => all(element, '.toolbar button').map(read);
      expect(buttons()).to.not.include('Timeline');
      buttonNamed(element, 'Download').click();
      await waitUntil(() => all(element, '.save-menu button').length > 0, 'the menu is there');
      expect(all(element, '.save-menu button').map(read).join())
        .to.include('CSV')
        .and.not.match(/SVG|PNG/);
      const error = await element.toSvg().catch(String);
      expect(error).to.include('There is no event to draw.');
    });

  it('draws the chart as soon as a date can be read', async () => {
    const element = await show(storyOf([{ date: '' }]));
    element.data = storyOf([{ date: '' }, {}]);
    await waitUntil(() => all(element, '.chart').length > 0, 'the chart is there');
    expect(read(buttonNamed(element, 'Timeline'))).to.equal('Timeline');
  });

  it('keeps room beside the chart for names of lanes alone', async () => {
    const startOf = (element: EventTimelineElement) =>
      one(element, '.canvas').getBoundingClientRect().left - one(element, '.chart').getBoundingClientRect().left;
    expect(startOf(await show(storyOf([{}], { lanes: [] })))).to.equal(0);
    expect(startOf(await show(storyOf([{ lane: 'talks' }])))).to.be.above(40);
  });

  it('takes topics for lanes, or none', async () => {
    const lanesOf = (element: EventTimelineElement) => all(element, '.lane-name').map(read);
    const element = await show(munich);
    expect(lanesOf(element)).to.deep.equal(['War in Ukraine', 'The balloon', 'Diplomacy']);
    element.lanes = 'topic';
    await settle(element);
    expect(lanesOf(element)).to.include('The balloon').and.not.to.include('Diplomacy');
    element.lanes = 'none';
    await settle(element);
    expect(lanesOf(element)).to.deep.equal([]);
    expectOneCopyOfEach(element, 'without lanes');
  });

  it('names the lane of each row of the list, unless there is only one', async () => {
    const element = await show(munich, { view: 'list' });
    const rows = () => all(element, '.item-date').map(read);
    expect(rows()[1]).to.equal('from 24 Feb 2022, War in Ukraine');
    element.data = { ...munich, lanes: munich.lanes.filter(({ id }) => id === 'war') };
    await settle(element);
    expect(rows().filter((row) => row.includes('War'))).to.deep.equal([]);
  });

  it('gives marks in the fortieth lane a colour that can be seen, in chart and list', async () => {
    const lanes = Array.from({ length: 40 }, (_, index) => ({ id: `lane${index}`, name: `Lane ${index}` }));
    const events = lanes.map(({ id }, day) => ({
      id: `event-${id}`,
      date: `2024-01-${String((day % 28) + 1).padStart(2, '0')}T12:00Z`,
      title: 'Hearing',
      lane: id,
    }));
    const element = await show(storyOf(events, { lanes }));
    const color = (part: Element, property: string) => getComputedStyle(part).getPropertyValue(property);
    const dots = all(element, '.mark .solid').map((dot) => color(dot, 'fill'));
    expect(new Set(dots)).to.have.lengthOf(8);
    element.view = 'list';
    await settle(element);
    expect(all(element, '.item-mark').map((mark) => color(mark, 'fill'))).to.have.members(dots);
  });

  it('draws what is known to a month or a year soft, in the colour of its lane', async () => {
    const lanes = ['court', 'street'].map((id) => ({ id, name: id }));
    const events = ['2023', '2024-03'].map((date, index) => ({
      id: `event-${index}`,
      date,
      title: 'Hearing',
      lane: lanes[index]!.id,
    }));
    const element = await show(storyOf(events, { lanes }));
    const soft = all(element, '.mark .soft');
    const gradients = soft.map((bar) => one(element, /#[\w-]+/.exec(getComputedStyle(bar).fill)![0]));
    const colors = gradients.map((gradient) => getComputedStyle(gradient.firstElementChild!).stopColor);
    expect([...new Set(colors)]).to.deep.equal(all(element, '.lane-name').map((name) => getComputedStyle(name).color));
  });

  it('draws a bar over the edges of its fades, so that no hairline shows between them', async () => {
    const element = await show(storyOf([{ date: '2024-02-14' }, { date: '2024-04/2024-09' }, { date: '2024-10-03' }]), {
      fold: 0,
    });
    const [start, end] = all(element, 'svg rect.soft').map((rect) => rect.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    const solid = one(element, 'svg rect.solid').getBoundingClientRect();
    expect(start.right - solid.left).to.be.closeTo(1, 0.1);
    expect(solid.right - end.left).to.be.closeTo(1, 0.1);
  });

  it('begins and ends a bar at its dates where nothing fades', async () => {
    const dates = ['2023-01-02/2023-01-05', '2023-01-06/2023-01-09'];
    const element = await show(storyOf(dates.map((date, index) => ({ date, lane: ['talks', 'war'][index]! }))));
    const [first, next] = all(element, 'svg rect.solid').map((rect) => rect.getBoundingClientRect());
    expect(first!.right).to.be.closeTo(next!.left, 0.1);
  });

  for (const fold of ['x', '', ' ', '0,2', '12%', '-0.2', '5', 'Infinity'])
    it(`folds as it does by default with fold="${fold}", which is no share`, async () => {
      const element = await show(munich);
      const before = all(element, '.fold-label').map(read);
      expect(before).to.have.length(2);
      element.setAttribute('fold', fold);
      await settle(element);
      expect(all(element, '.fold-label').map(read)).to.deep.equal(before);
    });

  it('folds as it is told: elastic, linear, even, or with fold 0 nothing', async () => {
    const element = await show(munich);
    const folds = () => all(element, '.fold-label').length;
    expect(folds()).to.equal(2);
    for (const scale of ['linear', 'even'] as const) {
      element.scale = scale;
      await settle(element);
      expect(folds(), scale).to.equal(0);
      expectOneCopyOfEach(element, scale);
      expectLabelsToBeReadable(element, scale);
    }
    element.scale = 'elastic';
    element.setAttribute('fold', '0');
    await settle(element);
    expect(folds()).to.equal(0);
    element.view = 'list';
    await settle(element);
    expect(all(element, '.item-fold')).to.have.length(0);
    element.fold = 0.12;
    await settle(element);
    expect(all(element, '.item-fold').map(read)).to.deep.equal(['20 days later', '11 months later']);
  });

  it('shows what a filter leaves, says how many of how many, and shows all again', async () => {
    const element = await show(munich, { filter: { lane: 'war' } });
    expect(idsInList(element)).to.deep.equal(['partnership', 'invasion']);
    expect(read(one(element, '.find-result'))).to.contain('2 of 8 events');
    buttonNamed(element, /^show all$/i).click();
    await settle(element);
    expect(idsInList(element)).to.have.length(8);
    for (const [filter, ids] of [
      [{ text: 'BALLOON' }, ['balloon-flight', 'shoot-down']],
      [{ person: 'nobody' }, []],
    ] as const) {
      element.filter = filter;
      await settle(element);
      expect(idsInList(element)).to.include.members([...ids]);
    }
    expect(read(one(element, '.find-result'))).to.match(/none of the 8/i);
  });

  it('explains the squares that a filter leaves, and counts the statements that have none then', async () => {
    const element = await show(munich);
    const key = () => all(element, '.key > span').map(read);
    expect(key()).to.deep.equal([
      'United States',
      'China',
      'Each square is a statement made at that event.',
      '11 more are not on the timeline.',
    ]);
    element.filter = { text: 'NBC' };
    await settle(element);
    expect(key()).to.deep.equal([
      'United States',
      'Each square is a statement made at that event.',
      '16 more are not on the timeline.',
    ]);
    element.filter = { lane: 'balloon' };
    await settle(element);
    expect(key(), 'no event in view has a square').to.deep.equal([]);
  });

  it('says that there is nothing to show in a document without events', async () => {
    const element = await show(storyOf([]));
    expect(read(one(element, 'slot[name=empty]'))).to.equal('Nothing to show yet.');
    expect(all(element, '.toolbar, .chart')).to.have.length(0);
  });

  it('heads itself as the page needs it', async () => {
    const element = await show(munich, { headingLevel: 4, selected: 'shoot-down' });
    expect(read(one(element, 'h4.headline'))).to.equal(munich.title);
    expect(one(element, '.detail-title').localName).to.equal('h5');
    element.headingLevel = 6;
    element.view = 'list';
    await settle(element);
    expect(all(element, 'h6.item-title')).to.have.length(8);
  });

  it('shows clock times in the zone it is given', async () => {
    const element = await show(apollo, { view: 'list' });
    const dateOf = (id: string) => read(buttonOf(element, id).closest('.item-head')!.querySelector('.item-date'));
    const landing = apollo.events.find(({ title }) => /lands/.test(title))!.id;
    expect(dateOf(landing)).to.match(/15:17/);
    element.timeZone = 'UTC';
    await settle(element);
    expect(dateOf(landing)).to.match(/20:17/);
    element.timeZone = 'Mars/Olympus';
    await settle(element);
    expect(dateOf(landing)).to.match(/\d\d:17/);
  });

  it('speaks the language of the page, and marks that of the document', async () => {
    registerMessages('de', { list: 'Liste', laneNamed: 'Spur {lane}' });
    const element = await show(munich);
    element.parentElement!.lang = 'de';
    element.requestUpdate();
    await settle(element);
    expect(read(buttonNamed(element, 'Liste'))).to.equal('Liste');
    expect(spoken(buttonOf(element, 'shoot-down'))).to.match(/4\. Februar 2023, Spur The balloon$/);
    expect(one(element, '.label .label-title').lang).to.equal('en');
  });

  it('is mirrored where the page runs from right to left', async () => {
    const middles = (element: EventTimelineElement) => {
      const { left, right } = one(element, '.canvas').getBoundingClientRect();
      const isMirrored = getComputedStyle(element).direction === 'rtl';
      return munich.events.map(({ id }) => {
        const box = buttonOf(element, id).getBoundingClientRect();
        return Math.round(isMirrored ? right - (box.left + box.right) / 2 : (box.left + box.right) / 2 - left);
      });
    };
    const element = await show(munich);
    const before = middles(element);
    element.parentElement!.dir = 'rtl';
    element.requestUpdate();
    await settle(element);
    for (const [index, middle] of middles(element).entries()) expect(middle).to.be.closeTo(before[index]!, 2);
    expect(one(element, '.picture > g').getAttribute('transform')).to.contain('scale(-1 1)');
    expectLabelsToBeReadable(element, 'right to left');
    const [canvas, lane] = [one(element, '.canvas'), one(element, '.lane-name')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(lane!.left).to.be.at.least(canvas!.right);
  });

  it('keeps the words of another direction in their order', async () => {
    const element = await show(munich);
    element.parentElement!.dir = 'rtl';
    element.requestUpdate();
    await settle(element);
    const placeOf = (line: Element, word: string) => {
      const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (text.nextNode()) {
        const at = (text.currentNode as Text).data.indexOf(word);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(text.currentNode, at);
        range.setEnd(text.currentNode, at + word.length);
        return range.getBoundingClientRect().left;
      }
      throw new Error(`There is no ${word} in “${read(line)}”`);
    };
    const note = buttonOf(element, 'partnership').querySelector('.label-note')!;
    expect(placeOf(note, '4')).to.be.below(placeOf(note, 'Feb'));
    const meta = one(element, '.meta');
    expect(placeOf(meta, 'Updated')).to.be.below(placeOf(meta, '2023'));
    const fold = one(element, '.fold-label bdi');
    expect(placeOf(fold, '20')).to.be.below(placeOf(fold, 'days'));
    element.view = 'list';
    await settle(element);
    const date = one(element, '.item-date');
    expect(placeOf(date, '4')).to.be.below(placeOf(date, 'Feb'));
  });

  it('sets the lines of a label at its mark, whichever way their words run', async () => {
    const titles = {
      ltr: 'اجتماع في ميونخ بعد عام كامل من الخلاف بين البلدين حول البالون',
      rtl: 'A meeting in Munich after a whole year in which both countries had quarrelled about the balloon',
    } as const;
    for (const dir of ['ltr', 'rtl'] as const) {
      const events = munich.events.map((event, index) => ({ ...event, ...(index % 2 && { title: titles[dir] }) }));
      const element = await show({ ...munich, events }, {}, 700);
      element.parentElement!.dir = dir;
      element.requestUpdate();
      await settle(element);
      const labels = all(element, '.label-text');
      expect(all(element, '.label-title .line').length, dir).to.be.above(munich.events.length);
      expect(labels.filter((label) => label.matches('.one-line')).length, dir).to.be.above(2);
      for (const label of labels) {
        // On one line before a mark, its last part stands at the mark: squares of statements, or the date.
        const isEndAtMark = label.matches('.one-line.before');
        const atMark = isEndAtMark
          ? [label.querySelector('.squares') ?? label.querySelector('.label-note .line')!]
          : [...label.querySelectorAll('.label-title .line')];
        expect(atMark.length, read(label)).to.be.above(0);
        const edge = (dir === 'ltr') === label.classList.contains('before') ? 'right' : 'left';
        for (const part of atMark) {
          const words = new Range();
          words.selectNodeContents(part);
          const place = (part.matches('.squares') ? part : words).getBoundingClientRect()[edge];
          expect(place, `${dir}: ${read(part)}`).to.be.closeTo(label.getBoundingClientRect()[edge], 1.5);
        }
      }
    }
  });

  it('has the parts that it promises', async () => {
    const story = storyOf(
      [
        ...Array.from({ length: 200 }, () => ({ date: '2023-01-05', lane: 'talks' })),
        {
          id: 'long',
          date: '2022-01-01/2023-06-01',
          media: [{ kind: 'embed' as const, src: 'https://example.org/film', alt: 'A film' }],
        },
      ],
      {
        summary: 'In short.',
        lead: 'e1',
        eras: [{ name: 'A time', date: '2022-02/2022-04' }],
        sides: [{ id: 'us', name: 'US' }],
        people: [{ id: 'p', name: 'P', kind: 'person', side: 'us' }],
        statements: [
          { id: 'x', text: 'Withheld.', speaker: 'nobody', sources: ['report'] },
          { id: 's', text: 'So.', speaker: 'p', date: '2023-01-02', at: 'long', sources: ['report'] },
        ],
      },
    );
    const element = await show(story, { selected: 'long', filter: { text: 'e' } });
    const parts = (): string[] => all(element, '[part]').flatMap(({ part }) => [...part]);
    const expected =
      'heading summary toolbar button chart axis lane mark label cluster detail statements media source era strip lead problem';
    expect(parts()).to.include.members(expected.split(' '));
    element.view = 'list';
    element.filter = { text: 'no such thing' };
    await settle(element);
    expect(parts()).to.include('filter');
    element.filter = undefined;
    await settle(element);
    expect(parts()).to.include.members(['list', 'item', 'date']);
  });

  it('draws what was planned, postponed, cancelled, alleged and disputed unlike what happened', async () => {
    const statuses = ['happened', 'planned', 'postponed', 'cancelled', 'alleged', 'disputed'] as const;
    const element = await show(
      storyOf(statuses.map((status, index) => ({ id: status, status, date: `${1990 + index}-06-01` }))),
      { scale: 'linear' },
    );
    const shapes = statuses.map((status) => {
      const mark = one(element, `.mark.${status}`);
      return [...mark.querySelectorAll('*')].map((each) => `${each.localName}.${each.getAttribute('class')}`).join();
    });
    expect(new Set(shapes.filter((_, index) => index !== 2)).size).to.equal(5);
    for (const status of statuses.slice(1)) expect(read(buttonOf(element, status))).to.contain(status);
    expect(hasButton(element, 'happened')).to.equal(true);
  });

  it('changes between chart and list when a reader asks, and says so', async () => {
    const element = await show(munich);
    const views: string[] = [];
    element.addEventListener('event-timeline-view', (event) => views.push((event as Event & { view: string }).view));
    buttonNamed(element, 'List').click();
    await settle(element);
    expect([element.matches(':state(list)'), element.matches(':state(chart)')]).to.deep.equal([true, false]);
    expect(buttonNamed(element, 'List').getAttribute('aria-pressed')).to.equal('true');
    buttonNamed(element, 'List').click();
    buttonNamed(element, 'Timeline').click();
    await settle(element);
    expect(views).to.deep.equal(['list', 'chart']);
  });

  it('leaves only the note of a withdrawn document', async () => {
    const element = await show({ ...munich, status: 'withdrawn', note: 'We were wrong.' });
    expect(read(one(element, '.root:not(.probe)'))).to.contain('This story has been withdrawn. We were wrong.');
    expect(all(element, '.chart, .list, .toolbar, [data-id]')).to.have.length(0);
  });

  it('writes no style attribute before the page has one applied by script', async () => {
    const element = await show(munich, { view: 'list' });
    expect(all(element, '.root:not(.probe) [style]')).to.have.length(0);
  });
});
