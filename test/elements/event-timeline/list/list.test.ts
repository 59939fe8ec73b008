import { expect } from '@open-wc/testing';
import apollo from '../../../../data/apollo-11.json' with { type: 'json' };
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { findFaintWords } from '../../../helpers/faint-words.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { all, buttonOf, one, read, settle, show, storyOf } from '../make-timeline.js';

/** A column of a phone, in which the timeline is a list. */
const COLUMN_PX = 328;

/** Pairs of neighbouring signs of a text between which a line breaks. */
function breaksIn(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const signs: { sign: string; topPx: number }[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = 0; at < node.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, width } = range.getBoundingClientRect();
      if (width > 0) signs.push({ sign: node.data[at]!, topPx: top });
    }
  }
  return signs.slice(1).flatMap(({ sign, topPx }, at) => (topPx > signs[at]!.topPx + 4 ? signs[at]!.sign + sign : []));
}

/** Right edge of the text of an element. */
function endOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().right;
}

/** Returns the width of an average letter of the element's font, in em. */
function emPerLetter(element: Element): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `100px ${getComputedStyle(element).fontFamily}`;
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return context.measureText(letters).width / letters.length / 100;
}

/** Top of the first line of an element's text. */
function topOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects()[0]!.top;
}

describe('event-timeline: the list', () => {
  for (const title of ['Short', 'A title that is so long that it takes two lines of a column on a phone'])
    it(`has a title in the line of its date: “${title}”`, async () => {
      const element = await show(storyOf([{ title }, {}]), {}, COLUMN_PX);
      const [date, name] = [one(element, '.item-date bdi'), one(element, '.item-button bdi')];
      expect(topOf(name)).to.be.closeTo(topOf(date), 1);
    });

  it('says of no event that it came later where another lasts until then', async () => {
    const dates = ['2023-01-28/2023-02-04', '2023-02-04', '2023-02-05'];
    const element = await show(storyOf(dates.map((date) => ({ date }))), {}, COLUMN_PX);
    expect(all(element, '.item-fold').map(read)).to.deep.equal([]);
  });

  it('parts a date of two lines from the date of the next event', async () => {
    const dates = ['2023-01-20', '[2023-01-28..2023-02-02]', '2023-02-04'];
    const element = await show(storyOf(dates.map((date) => ({ date }))), {}, COLUMN_PX);
    const [, long, next] = all(element, '.item-date bdi').map((each) => each.getBoundingClientRect());
    expect(long!.height, 'two lines').to.be.above(1.7 * next!.height);
    expect(next!.top - long!.bottom).to.be.above(2);
  });

  it('says of an event after a long time how much later it was, reckoned as dates are, and of one before it in a reversed list how much earlier', async () => {
    const dates = ['1971-02-01~', '2023-01-20', '2023-02-04', '2023-03-11', '2023-05-02', '2023-06-20'];
    const element = await show(storyOf(dates.map((date) => ({ date }))), {}, COLUMN_PX);
    const foldsIn = (): readonly string[] => all(element, '.item-fold').map(read);
    expect(foldsIn()).to.deep.equal(['52 years later']);
    element.order = 'newest';
    await settle(element);
    expect(foldsIn()).to.deep.equal(['52 years earlier']);
  });

  it('says how much later an event was than the one before that a filter leaves', async () => {
    const dates = ['1971-02-01', '1990-05-04', '2004-03-01', '2004-03-04', '2004-03-09', '2004-03-15'];
    const events = dates.map((date, index) => ({ date, lane: index === 1 ? 'war' : 'talks' }));
    const element = await show(storyOf(events), {}, COLUMN_PX);
    expect(all(element, '.item-fold').map(read)).to.deep.equal(['19 years later', '14 years later']);
    element.filter = { lane: 'talks' };
    await settle(element);
    expect(all(element, '.item-fold').map(read)).to.deep.equal(['33 years later']);
  });

  it('tells no time more exactly than its two dates are known', async () => {
    for (const [next, later] of [
      ['2023-02', undefined],
      ['2023-02-01', '342 days later'],
      ['2023-02-01~', '11 months later'],
      ['[2023-02-01..2023-02-03]', '11 months later'],
      ['2023~', undefined],
    ] as const) {
      const dates = ['2022-02-20', '2022-02-22', '2022-02-24', next, '2023-03-04', '2023-03-06'];
      const element = await show(storyOf(dates.map((date) => ({ date }))), {}, COLUMN_PX);
      expect(all(element, '.item-fold').map(read), next).to.deep.equal(later ? [later] : []);
    }
  });

  it('tells no time from or to what was planned and has not happened', async () => {
    const dates = ['2022-02-20', '2022-02-22', '2022-02-24', '2023-02-01', '2023-03-04', '2023-03-06'];
    for (const status of ['planned', 'postponed', 'cancelled'] as const) {
      const events = dates.map((date, index) => ({ date, ...(index === 3 ? { status } : {}) }));
      const element = await show(storyOf(events), {}, COLUMN_PX);
      expect(all(element, '.item-fold').map(read), status).to.deep.equal([]);
    }
  });

  it('gives an event of a story 56 px of a phone: date, mark, title and one grey line', async () => {
    const element = await show(munich, {}, COLUMN_PX);
    const rows = all(element, '.item');
    const px = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0) / rows.length;
    // A wider font breaks more lines.
    expect(px).to.be.at.most(emPerLetter(element) > 0.55 ? 66 : 56);
    const row = buttonOf(element, 'beijing-visit').closest('.item')!;
    expect(read(row.querySelector('.item-date bdi'))).to.equal('5–6 Feb');
    expect(read(row.querySelector('.item-more bdi'))).to.equal(
      'postponed · because of: Balloon flight · 1 thing not said',
    );
    const flight = buttonOf(element, 'balloon-flight').closest('.item')!;
    expect(read(flight.querySelector('.item-more bdi'))).to.equal('8 days · 9 statements');
  });

  it('names a lane under the date of its first event and wherever it changes, and at each event to those who don’t see', async () => {
    const element = await show(munich, {}, COLUMN_PX);
    const names = all(element, '.item-lane');
    expect(names.map((name) => name.closest('.item')!.querySelector('button')!.dataset['id'])).to.deep.equal([
      'partnership',
      'balloon-flight',
      'beijing-visit',
    ]);
    expect(all(element, '.item-date').map((date) => read(date).split(', ').at(-1))).to.deep.equal(
      munich.events.map(({ lane }) => munich.lanes.find(({ id }) => id === lane)!.name),
    );
    for (const name of names) {
      const [box, date] = [name, name.parentElement!.querySelector('bdi')!].map((each) => each.getBoundingClientRect());
      expect(name.checkVisibility()).to.equal(true);
      expect(box!.width).to.be.above(30);
      expect(box!.top).to.be.at.least(date!.bottom - 1);
    }
    const mark = names[0]!.closest('.item')!.querySelector('.item-mark')!;
    expect(getComputedStyle(names[0]!).color).to.equal(getComputedStyle(mark).color);
    for (const scheme of ['light', 'dark']) {
      element.style.colorScheme = scheme;
      element.style.background = scheme === 'light' ? 'white' : '#14171c';
      element.style.color = scheme === 'light' ? 'black' : 'white';
      await waitUntil(() => findFaintWords(element).faint.length === 0, `faint in ${scheme}`);
    }
  });

  it('sets the facts of an opened event in a line with its title and summary, and gives statements the whole column', async () => {
    const element = await show(munich, { selected: 'shoot-down' }, COLUMN_PX);
    await settle(element);
    const leftOf = (selector: string) => one(element, selector).getBoundingClientRect().left;
    expect(leftOf('.detail-event')).to.be.closeTo(leftOf('.item.open .item-summary'), 1);
    expect(leftOf('.detail-statements')).to.be.closeTo(leftOf('.item.open .item-date'), 1);
    const wide = await show(munich, { selected: 'shoot-down', view: 'list' }, 700);
    await settle(wide);
    const [facts, statements] = [one(wide, '.detail-event'), one(wide, '.detail-statements')];
    expect(facts.getBoundingClientRect().left).to.equal(statements.getBoundingClientRect().left);
  });

  it('keeps dates clear of the marks, and in one line where there is room', async () => {
    const phone = await show(munich, {}, COLUMN_PX);
    for (const row of all(phone, '.item-head')) {
      const gapPx =
        row.querySelector('.item-mark')!.getBoundingClientRect().left - endOf(row.querySelector('.item-date bdi')!);
      expect(gapPx, read(row)).to.be.at.least(4);
    }
    const wide = await show(munich, { view: 'list' }, 640);
    const dates = all(wide, '.item-date bdi');
    const isOneLine = (date: Element) => date.getClientRects().length === 1;
    expect(dates.filter((date) => !isOneLine(date)).map(read)).to.deep.equal([]);
  });

  it('breaks a title of one long word where it must, so that the page never scrolls sideways', async () => {
    const events = [{ id: 'rule', date: '2024-09-12', title: 'Grundstücksverkehrsgenehmigungszuständigkeit' }];
    const element = await show(storyOf(events), {}, 280);
    const { right } = element.getBoundingClientRect();
    expect(endOf(buttonOf(element, 'rule').querySelector('bdi')!)).to.be.at.most(right);
  });

  it('repeats neither the year nor the day that the row before has', async () => {
    const datesIn = async (data: object, props = {}) =>
      all(await show(data, { view: 'list', ...props }, 640), '.item-date > bdi').map(read);
    const balloon = await datesIn(munich);
    expect(balloon.slice(0, 5)).to.deep.equal([
      '4 Feb 2022',
      'from 24 Feb 2022',
      '28 Jan – 4 Feb 2023',
      '4 Feb',
      '5–6 Feb',
    ]);
    expect((await datesIn(munich, { order: 'newest' }))[0]).to.equal('19 Feb 2023');
    const moon = await datesIn(apollo);
    expect(moon.slice(0, 4)).to.deep.equal([
      '20 Jul 1969, 12:44',
      '20 Jul, 12:44 – 21 Jul, 16:35',
      '20 Jul, 14:08',
      '15:05–15:17',
    ]);
    expect(moon.at(-1)).to.equal('16:35');
  });

  for (const lang of ['ja', 'zh'])
    it(`breaks no number in dates, in ${lang}`, async () => {
      const element = await show(munich, { lang }, COLUMN_PX);
      await settle(element);
      const dates = all(element, '.item-date bdi');
      expect(read(dates[0])).to.contain('年');
      expect(dates.map(({ textContent }) => textContent).join()).to.not.match(/\p{Cf}/u);
      const breaks = dates.flatMap(breaksIn);
      expect(breaks).to.not.be.empty;
      for (const pair of breaks) expect(pair).to.not.match(/\d\d|\d[年月日]/);
    });

  it('opens summary, the whole date and what was said in place, at every width', async () => {
    for (const widthPx of [COLUMN_PX, 1000]) {
      const element = await show(munich, { view: 'rows' }, widthPx);
      const shown = () => all(element, '.item-summary').filter((each) => each.checkVisibility());
      expect(shown()).to.have.length(0);
      buttonOf(element, 'balloon-flight').click();
      await settle(element);
      expect(shown().map(read)[0]).to.match(/^A suspected Chinese surveillance balloon/);
      const detail = read(one(element, '#detail'));
      expect(detail)
        .to.match(/^28 January – 4 February 2023/)
        .and.to.contain('Who said what');
    }
  });

  it('is shown by the width where the page has misspelt its choice', async () => {
    for (const [widthPx, isChart] of [
      [1000, true],
      [COLUMN_PX, false],
    ] as const) {
      const element = await show(munich, { view: 'lst' as 'list' }, widthPx);
      expect(element.matches(':state(chart)')).to.equal(isChart);
    }
  });

  it('draws all marks on one scale, which runs from the right where text does', async () => {
    const dates = ['2024-01-01', '2024-01-11', '2024-01-21'];
    const placesIn = async (lang: string) => {
      const element = await show(
        storyOf(
          dates.map((date) => ({ date })),
          { lang },
        ),
        { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' },
        COLUMN_PX,
      );
      await waitUntil(() => element.lang === lang, lang);
      return all(element, '.item-mark > svg').map((dot) => parseFloat(dot.getAttribute('x')!));
    };
    const [first, middle, last] = await placesIn('en');
    expect(middle! - first!).to.be.closeTo(last! - middle!, 0.1);
    expect(first).to.be.below(last!);
    expect(await placesIn('ar')).to.deep.equal([last, middle, first]);
  });

  it('calls an event by its title, its whole date and what became of it', async () => {
    const element = await show(munich, {}, COLUMN_PX);
    expect(read(buttonOf(element, 'beijing-visit'))).to.equal(
      'Blinken’s visit to Beijing, planned for 5 to 6 February 2023 · postponed on 3 February 2023',
    );
    expect(read(buttonOf(element, 'partnership'))).to.equal('Russia and China form a partnership, 4 February 2022');
  });

  it('has parts that a page can style', async () => {
    const element = await show(munich, { statements: true }, COLUMN_PX);
    const sheet = new CSSStyleSheet();
    const parts = [
      'list',
      'item',
      'date',
      'title',
      'mark',
      'axis',
      'fold',
      'statement',
      'silence',
      'words',
      'quote',
      'side',
    ];
    sheet.replaceSync(parts.map((part) => `event-timeline:state(rows)::part(${part}) { outline: 3px solid }`).join());
    document.adoptedStyleSheets.push(sheet);
    for (const part of parts)
      expect(getComputedStyle(one(element, `[part~=${part}]`)).outlineWidth, part).to.equal('3px');
    document.adoptedStyleSheets.pop();
    expect(element.matches(':state(list)')).to.equal(true);
  });
});

describe('event-timeline: what was said beside rows', () => {
  const linesOf = (element: HTMLElement, id: string) =>
    [
      ...buttonOf(element as never, id)
        .closest('.item')!
        .querySelectorAll('.said > ul .said-line'),
    ].map(read);

  it('has a line for each side, with the speaker, the words, and when they were said if that is not when it happened', async () => {
    const element = await show(munich, { statements: true }, COLUMN_PX);
    expect(linesOf(element, 'munich-meeting')).to.deep.equal([
      'United States · Blinken, partly quoted: A caution to China against giving “lethal support” to the invasion of Ukraine.',
    ]);
    expect(linesOf(element, 'beijing-visit')).to.deep.equal([
      'United States · Blinken, as reported …, noted by the report · Not said: rescheduling his trip to China',
    ]);
    expect(linesOf(element, 'shoot-down')[1]).to.match(
      /^China · The Chinese government, date not stated, paraphrase: It was angry/,
    );
  });

  it('opens the others in place', async () => {
    const element = await show(munich, { statements: true }, COLUMN_PX);
    const others = buttonOf(element, 'nbc-interview').closest('.item')!.querySelector('details')!;
    expect(read(others.querySelector('summary'))).to.equal('+ 3 more');
    others.querySelector('summary')!.click();
    expect([...others.querySelectorAll('.said-line')].every((line) => line.checkVisibility())).to.equal(true);
    expect(element.selected).to.equal(null);
  });

  it('says how many there are of an event that lasted for more than a month', async () => {
    const element = await show(munich, { statements: true }, COLUMN_PX);
    const lines = linesOf(element, 'invasion');
    expect(
      lines.map((line) => line.includes('Not said: ')),
      'only what was not said',
    ).to.deep.equal([true, true]);
    expect(read(buttonOf(element, 'invasion').closest('.item')!.querySelector('.item-more'))).to.equal(
      '9 statements about it elsewhere',
    );
  });

  const lone = {
    ...storyOf([
      { id: 'first', date: '2023-01-01' },
      { id: 'second', date: '2023-02-01' },
    ]),
    sides: [{ id: 'a', name: 'The city' }],
    people: [
      { id: 'ada', name: 'Ada Poe', shortName: 'Poe', side: 'a' },
      { id: 'bo', name: 'Bo Li', shortName: 'Li', side: 'a' },
    ],
    sources: [{ id: 'report', title: 'The report', kind: 'report' }],
    statements: [
      { id: 'between', speaker: 'ada', text: 'It rains.', terms: 'on-record', date: '2023-01-15', sources: ['report'] },
      { id: 'joint', speaker: ['ada', 'bo'], text: 'It snows.', at: 'second', sources: ['report'] },
      { id: 'again', speaker: 'ada', text: 'It thaws.', terms: 'on-record', date: '2023-03-01', sources: ['report'] },
      { id: 'undated', speaker: 'ada', text: 'It dries.', terms: 'on-record', sources: ['report'] },
      { id: 'withheld', speaker: 'nobody', text: 'It burns.', sources: ['report'] },
    ],
  } as const;

  it('stands in rows of its own where it belongs to no event, in the order of time', async () => {
    const element = await show(lone, { statements: true, view: 'rows' }, 1000);
    const rows = () => all(element, '.list > li').map(read);
    const [first, between, second, again] = rows();
    expect(between).to.match(/^15 Jan The city · Poe, paraphrase: It rains/);
    expect(again).to.match(/^1 Mar The city · Poe, paraphrase: It thaws/);
    expect([first, second].map((row) => /Poe and Li/.test(row!))).to.deep.equal([false, true]);
    expect(all(element, '.lone .plot .square')).to.have.length(1);
    expect(read(one(element, '.undated-words'))).to.match(/^The city · Poe, paraphrase: It dries/);
    expect(read(one(element, '.withheld'))).to.match(/^One statement is withheld/);
    element.order = 'newest';
    await settle(element);
    expect(rows().map((row) => row.match(/It thaws|It rains|Event \d/)![0])).to.deep.equal([
      'It thaws',
      'Event 2',
      'It rains',
      'Event 1',
    ]);
    element.filter = { text: 'nothing has this' };
    await settle(element);
    expect(all(element, '.lone')).to.have.length(0);
  });

  it('names a side before its first line, and its speakers before all', async () => {
    const element = await show(munich, { statements: true, view: 'rows' }, 1000);
    const shown = all(element, '.said > ul > li').map(
      (line) => [...line.querySelectorAll('.side-name')].map(read).join('') || '–',
    );
    expect(shown.filter((line) => line.includes('·'))).to.have.length(2);
  });
});
