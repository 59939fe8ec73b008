import { expect } from '@open-wc/testing';
import caesar from '../../data/caesar.json' with { type: 'json' };
import munich from '../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../src/elements/news-explainer/news-explainer-element.js';
import { allLanguages } from '../../src/i18n/all-languages.js';
import { copyMessages } from '../../src/i18n/en/copy.js';
import { problemNoteMessages } from '../../src/i18n/en/problem-notes.js';
import { searchMessages } from '../../src/i18n/en/search.js';
import { findingMessages } from '../../src/i18n/en/findings.js';
import { liveMessages } from '../../src/i18n/en/live.js';
import { detailMessages } from '../../src/i18n/en/details.js';
import { eventMessages } from '../../src/i18n/en/events.js';
import { chartMessages } from '../../src/i18n/en/chart.js';
import { relationMessages } from '../../src/i18n/en/relations.js';
import { speakerMessages } from '../../src/i18n/en/speakers.js';
import { coreMessages } from '../../src/i18n/en/core.js';
import { englishDateWords } from '../../src/time/format/format-date.js';
import { inGreekLetters } from '../helpers/in-greek-letters.js';
import { all, buttonNamed, buttonOf, one, read, settle, show, storyOf } from './event-timeline/make-timeline.js';
import '../../src/index.js';
import { untilStill } from '../helpers/until-still.js';
import { partOf } from '../helpers/every-day.js';

const stories = [inGreekLetters(munich), inGreekLetters(caesar)];
const englishWords = wordsIn([
  coreMessages,
  copyMessages,
  problemNoteMessages,
  searchMessages,
  findingMessages,
  liveMessages,
  detailMessages,
  eventMessages,
  chartMessages,
  relationMessages,
  speakerMessages,
  englishDateWords,
]);

// First, while no language has been loaded: what is there stays.
describe('an element in a language that must be loaded', () => {
  it('shows what is inside it until it can speak that language, and never speaks another', async () => {
    const page = pageIn('es');
    page.innerHTML = '<event-timeline><p>algo</p></event-timeline>';
    const element = page.querySelector('event-timeline')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(read(element.shadowRoot)));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    element.data = storyOf([{ title: 'Hecho' }], { title: 'Relato', lang: 'uk' });
    const loads: unknown[] = [];
    element.addEventListener('event-timeline-load', () => loads.push(element.explainer));
    await new Promise(requestAnimationFrame);
    if (element.explainer === null) {
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(loads).to.deep.equal([]);
    }
    expect((await element.loaded)!.title).to.equal('Relato');
    await settle(element);
    observer.disconnect();
    expect(loads).to.deep.equal([element.explainer]);
    expect(read(element.shadowRoot)).to.contain('Cronología');
    for (const text of said) expect(foreignWords(text, 'es')).to.deep.equal([]);
  });

  it('goes on in the language it has until another has come', async () => {
    const element = await show(storyOf([{}, {}]));
    const said = new Set<string>();
    const observer = new MutationObserver(() => said.add(read(one(element, '.toolbar'))));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    const before = read(one(element, '.toolbar'));
    element.lang = 'de';
    await settle(element);
    observer.disconnect();
    expect(before).to.contain('Find');
    expect(read(one(element, '.toolbar')))
      .to.contain('Suchen')
      .and.not.contain('Find');
    expect([...said].filter((text) => text !== before && !text.includes('Suchen'))).to.deep.equal([]);
  });
});

describe('every language', () => {
  for (const locale of partOf(Object.keys(allLanguages))) {
    it(`${locale}: names all of the chart, its detail and its list`, async () => {
      for (const data of stories) {
        const element = await showIn(pageIn(locale), data);
        expect(said(element, locale), 'chart').to.deep.equal([]);
        for (const { id } of data.events) {
          element.select(id);
          await settle(element);
          expect(said(element, locale), id).to.deep.equal([]);
        }
        element.view = 'list';
        await settle(element);
        expect(said(element, locale), 'list').to.deep.equal([]);
      }
    });

    it(`${locale}: names all of the statements, in each view`, async () => {
      for (const data of stories) {
        const page = pageIn(locale);
        const element = document.createElement('who-said-what');
        element.data = data;
        page.append(element);
        await element.updateComplete;
        for (const view of ['positions', 'conversation', 'speakers'] as const) {
          element.view = view;
          await element.updateComplete;
          await untilStill();
          expect(said(element, locale), view).to.deep.equal([]);
        }
      }
    });

    it(`${locale}: names all of the whole section`, async () => {
      const page = pageIn(locale);
      const element: NewsExplainerElement = document.createElement('news-explainer');
      element.data = stories[0];
      page.append(element);
      await element.updateComplete;
      expect(said(element, locale)).to.deep.equal([]);
    });
  }
});

describe('Arabic', () => {
  it('runs the axis from right to left, and its words with it', async () => {
    const page = pageIn('ar');
    const events = ['2023-01', '2023-05', '2023-09'].map((date) => ({ date, lane: 'talks' }));
    const element = await showIn(page, storyOf(events), { scale: 'linear' });
    const leftOf = (part: Element): number => part.getBoundingClientRect().left;
    const [first, second, third] = ['e1', 'e2', 'e3'].map((id) => leftOf(buttonOf(element, id))) as [
      number,
      number,
      number,
    ];
    expect(first).to.be.above(second);
    expect(second).to.be.above(third);
    const ticks = all(element, '.tick').map(leftOf);
    const upper = ticks.filter(
      (_, index) => all(element, '.tick')[index]!.className === all(element, '.tick')[0]!.className,
    );
    expect(upper).to.deep.equal([...upper].sort((a, b) => b - a));
    expect(leftOf(one(element, '.lane-name'))).to.be.above(leftOf(one(element, '.canvas')));
  });

  it('mirrors the picture with its labels: each mark stands beside its own, and what goes on points to the left', async () => {
    const page = pageIn('ar');
    const events = [
      { date: '2023-01', lane: 'talks' },
      { date: '2023-05', lane: 'talks' },
      { date: '2023-09/..', lane: 'war' },
    ];
    const element = await showIn(page, storyOf(events), { scale: 'linear' });
    const marks = all(element, '.mark').map((mark) => mark.getBoundingClientRect());
    const labels = ['e1', 'e2', 'e3'].map((id) => buttonOf(element, id).getBoundingClientRect());
    expect(marks).to.have.length(3);
    for (const [index, mark] of marks.entries()) {
      const label = labels[index]!;
      expect(mark.left, `mark ${index}`).to.be.below(label.right + 1);
      expect(mark.right, `mark ${index}`).to.be.above(label.left - 1);
    }
    const canvas = one(element, '.canvas').getBoundingClientRect();
    const arrow = one(element, '.arrow').getBoundingClientRect();
    expect(arrow.left - canvas.left).to.be.below(20);
  });

  it('lists names and facts with a comma of its own', async () => {
    const page = pageIn('ar');
    const element = document.createElement('who-said-what');
    element.data = munich;
    page.append(element);
    await element.updateComplete;
    const speakers = all(element, '.side-head .small')
      .map(read)
      .filter((line) => line.includes('Secretary of State'));
    expect(speakers[0]).to.match(/Antony Blinken، US Secretary of State$/);
  });

  it('leaves the story in its own language and direction', async () => {
    const page = pageIn('ar');
    const element = await showIn(page, storyOf([{ title: 'They meet (again)' }, {}]), { view: 'list' });
    const title = all(element, '[lang="en"]').find((each) => read(each).includes('They meet (again)'))!;
    expect(getComputedStyle(title.closest('[dir]') ?? title).direction, 'the title').to.equal('ltr');
    expect(buttonNamed(element, 'بحث')).to.be.an.instanceof(HTMLButtonElement);
  });
});

describe('a story in another language than the page', () => {
  /** What the document says, of which each is shown in one piece. */
  const words = new Set(
    [
      munich.title,
      ...[...munich.events, ...munich.lanes, ...munich.topics, ...munich.sides, ...munich.people].map((each) =>
        'title' in each ? each.title : each.name,
      ),
      ...munich.statements.map(({ text }) => text),
    ].map(squeeze),
  );

  /** The languages that the document's words are marked with, each with the first of its words. */
  function languagesIn(element: Element): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const each of element.shadowRoot!.querySelectorAll('*')) {
      const text = squeeze(each.textContent ?? '');
      const isInside = [...each.children].some((child) => squeeze(child.textContent ?? '') === text);
      if (words.has(text) && !isInside)
        found.set(each.closest('[lang]')?.getAttribute('lang') ?? 'that of the page', text);
    }
    return found;
  }
  const onlyEnglish = (element: Element): void => {
    const languages = languagesIn(element);
    expect([...languages.keys()], [...languages.values()].join()).to.deep.equal(['en']);
  };

  it('says so of each of its words: in the chart and its detail, in the list, among statements and in the whole', async () => {
    const page = pageIn('zh');
    const timeline = await showIn(page, munich, { selected: 'shoot-down' });
    onlyEnglish(timeline);
    timeline.view = 'list';
    await settle(timeline);
    onlyEnglish(timeline);
    const statements = Object.assign(document.createElement('who-said-what'), { data: munich });
    const whole = Object.assign(document.createElement('news-explainer'), { data: munich });
    page.append(statements, whole);
    await statements.updateComplete;
    await whole.updateComplete;
    for (const view of ['positions', 'conversation', 'speakers'] as const) {
      statements.view = view;
      await statements.updateComplete;
      await untilStill();
      onlyEnglish(statements);
    }
    onlyEnglish(whole);
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

async function showIn(
  page: HTMLElement,
  data: unknown,
  attributes: Partial<EventTimelineElement> = {},
): Promise<EventTimelineElement> {
  const element = Object.assign(document.createElement('event-timeline'), { data, ...attributes });
  page.append(element);
  await settle(element);
  return element;
}

describe('a note on a statement', () => {
  it('is set apart from its label as the language does, on cards and in lines', async () => {
    const page = pageIn('ja');
    const statements = [
      { id: 'a', text: 'A', speaker: 'p', status: 'disputed' as const, note: '注一' },
      { id: 'b', status: 'withdrawn' as const, note: '注二' },
    ];
    const people = [{ id: 'p', name: 'P', kind: 'person' as const }];
    const data = { explainer: 1, title: 'T', people, statements };
    const cards = Object.assign(document.createElement('who-said-what'), { data });
    const lines = ['a', 'b'].map((statement) =>
      Object.assign(document.createElement('said-quote'), { data, statement }),
    );
    page.append(cards, ...lines);
    await Promise.all([cards, ...lines].map((element) => element.loaded));
    await Promise.all([cards, ...lines].map((element) => element.updateComplete));
    for (const [note, line] of [
      ['注一', lines[0]!],
      ['注二', lines[1]!],
    ] as const)
      for (const element of [cards, line]) expect(read(element.shadowRoot)).to.match(new RegExp(`[^：:\\s]：${note}`));
    page.remove();
  });
});

function pageIn(lang: string): HTMLElement {
  const page = document.createElement('div');
  page.lang = lang;
  page.style.inlineSize = '1000px';
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.body.append(page);
  return page;
}

afterEach(() => {
  for (const page of document.querySelectorAll('body > div[lang]')) page.remove();
});

/** English words in what an element shows and tells. */
function said(element: Element, locale: string): readonly string[] {
  return foreignWords(textsOf(element.shadowRoot!).join(' '), locale);
}

function textsOf(root: ParentNode): readonly string[] {
  const own = [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.shadowRoot ? textsOf(each.shadowRoot) : []),
    ...['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'].map((name) => each.getAttribute(name) ?? ''),
  ]);
  return [root.textContent ?? '', ...own];
}

function foreignWords(text: string, locale: string): readonly string[] {
  const months = Array.from({ length: 12 }, (_, month) =>
    new Date(2023, month).toLocaleDateString(locale, { month: 'short' }),
  );
  const own = wordsIn([allLanguages[locale]!, months]);
  return [...wordsOf(text)].filter((word) => englishWords.has(word) && !own.has(word));
}

function wordsIn(tables: readonly object[]): ReadonlySet<string> {
  return wordsOf(
    tables
      .flatMap(stringsIn)
      .join(' ')
      .replace(/\{\w+\}/g, ' '),
  );
}

function stringsIn(value: string | object): readonly string[] {
  return typeof value === 'string'
    ? [value]
    : Object.values(value as Record<string, string | object>).flatMap(stringsIn);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}
