import { expect, fixture, html } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../../../src/elements/news-explainer/news-explainer-element.js';
import type { WhoSaidWhatElement } from '../../../../src/elements/who-said-what/who-said-what-element.js';
import { registerMessages } from '../../../../src/index.js';
import { PACKAGE_LANGUAGES } from '../../../../src/elements/base/developer-warnings/wrong-values.js';
import { allLanguages } from '../../../../src/i18n/all-languages.js';
import { makeDocument, makeEvent, makeStatement } from '../../../helpers/make-document.js';
import { untilStill } from '../../../helpers/until-still.js';
import { cardOf } from '../../who-said-what/make-statements.js';
import { listenForWarnings, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { lookOften } from './look-often.js';

describe('an unknown time zone', () => {
  /** Times of the clock, of which a zone decides how they are shown. */
  const timed = makeDocument({
    timeZone: 'Asia/Tokyo',
    events: [makeEvent({ date: '2023-02-18T09:00Z' })],
    statements: [makeStatement({ date: '2023-02-18T23:30Z' })],
  });

  for (const tag of ['event-timeline', 'who-said-what', 'news-explainer', 'said-quote'])
    it(`of <${tag}> leaves the document’s`, async () => {
      const draw = async (timeZone: string | undefined, data: unknown = timed) => {
        const element = document.createElement(tag) as EventTimelineElement;
        Object.assign(element, {
          data,
          ...(timeZone && { timeZone }),
          ...(tag === 'said-quote' && { statement: 'lethal-support' }),
        });
        document.body.append(element);
        await element.loaded;
        await element.updateComplete;
        await untilStill();
        element.shadowRoot!.querySelector('.for-editors')?.remove();
        const text = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
        element.remove();
        return text;
      };
      expect(await draw('Mars/Base')).to.equal(await draw(undefined));
      expect(await draw(undefined, { ...timed, timeZone: 'Mars/Base' })).to.not.equal('');
    });
});

describe('whoever builds a page', () => {
  let lines: string[];
  let looks: (count: number) => Promise<void>;
  beforeEach(() => {
    lines = listenForWarnings();
    looks = lookOften();
  });

  afterEach(takeBack);

  it('is warned once of a value, whatever is drawn meanwhile', async () => {
    const element = await fixture<EventTimelineElement>(
      html`<event-timeline .data=${munich} scale="cubic"></event-timeline>`,
    );
    await waitUntil(() => lines.length > 0);
    element.requestUpdate();
    await element.updateComplete;
    expect(lines).to.deep.equal([
      '<event-timeline> scale="cubic" is no value of it. There are: elastic, linear, even.',
    ]);
  });

  for (const [markup, expected] of [
    [
      html`<said-quote .data=${munich} statement="no-such-words"></said-quote>`,
      /^<said-quote> statement="no-such-words": the document has no such id in statements/,
    ],
    [
      html`<news-explainer .data=${munich} selected-event="no-such-event"></news-explainer>`,
      /selected(-event)?="no-such-event": the document has no such id in events/,
    ],
    [
      html`<news-explainer .data=${munich}><event-timeline selected="no-own-event"></event-timeline></news-explainer>`,
      /selected(-event)?="no-own-event": the document has no such id in events/,
    ],
    [
      html`<news-explainer .data=${munich} selected-statement="no-such-one"></news-explainer>`,
      /selected(-statement)?="no-such-one": the document has no such id in statements/,
    ],
    [
      html`<news-explainer .data=${munich}><who-said-what selected="no-own-one"></who-said-what></news-explainer>`,
      /selected(-statement)?="no-own-one": the document has no such id in statements/,
    ],
    [
      html`<news-explainer .data=${munich} time-zone="Mars/Olympus"></news-explainer>`,
      /^<news-explainer> time-zone="Mars\/Olympus" is no time zone/,
    ],
  ] as const)
    it(`is warned: ${expected.source}`, async () => {
      await fixture(markup);
      await waitUntil(() => lines.some((line) => expected.test(line)), 'no warning');
      // Elements inside an explainer come later.
      await untilStill();
      expect(lines.filter((line) => expected.test(line))).to.have.length(1);
    });

  for (const [what, data, expected] of [
    [
      'a title that is misspelt, and so missing',
      { ...munich, title: undefined, titel: munich.title },
      /^<event-timeline> \/titel .*Did you mean “title”\?/,
    ],
    [
      'a status that there isn’t, and not the event that is withheld by it',
      { ...munich, events: munich.events.map((event) => ({ ...event, status: 'maybe' })) },
      /^<event-timeline> \/events\/0\/status .*“maybe”/,
    ],
    [
      'an event that is dated after all its sources, as the list below says',
      makeDocument({
        id: 'dated',
        sources: [{ id: 'report', title: 'A report', kind: 'report', published: '2023-01-01' }],
        events: [makeEvent({ date: '2023-05-01', sources: ['report'] })],
      }),
      /^<event-timeline> \/events\/0\/date .*its latest source was published before that/,
    ],
    ['the text of a document', JSON.stringify(munich), /not its text\. Parse it: element\.data = JSON\.parse\(text\)/],
    ['a promise of a document', Promise.resolve(munich), /not a promise\. Wait for it: element\.data = await promise/],
    ['an answer of a server', new Response('{}'), /Read it: element\.data = await response\.json\(\)/],
    ['a list', munich.events, /not a list\. Expected is an object such as \{ explainer: 1/],
    [
      'an object without events',
      { status: 200, story: munich },
      /neither events nor statements\. Expected is an object/,
    ],
  ] as const)
    it(`is told in one line of ${what}`, async () => {
      await fixture(html`<event-timeline .data=${data}></event-timeline>`);
      await waitUntil(() => lines.length > 0, 'no line');
      await untilStill();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(expected);
    });

  it('is not warned of what a reader has chosen and a newer version lacks, but of what the page states', async () => {
    const story = { ...munich, id: 'munich', events: munich.events.map((event) => ({ ...event })) };
    const element = await fixture<EventTimelineElement>(
      html`<event-timeline view="list" scale="bendy" .data=${story}></event-timeline>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('[data-id="shoot-down"]') !== null, 'no event');
    // What a reader chooses is noted by the code for warnings, which comes late.
    await waitUntil(() => lines.some((line) => /scale="bendy"/.test(line)), 'no warning of the scale');
    const chosen = new Promise((resolve) =>
      element.addEventListener('event-timeline-selected', resolve, { once: true }),
    );
    element.shadowRoot!.querySelector<HTMLElement>('[data-id="shoot-down"]')!.click();
    await chosen;
    element.data = { ...story, events: story.events.filter(({ id }) => id !== 'shoot-down') };
    await element.updateComplete;
    await untilStill();
    const told = () => lines.filter((line) => /has no such id in events/.test(line));
    expect(told()).to.deep.equal([]);
    element.selected = 'never-there';
    await waitUntil(() => told().length === 1, 'no warning');
  });

  const toldOfStatements = () => lines.filter((line) => /has no such id in statements/.test(line));

  for (const [what, attributes] of [
    ['the explainer states', { selectedStatement: 'lethal-support' }],
    ['it states itself, before its explainer has a document', { selected: 'lethal-support' }],
  ] as const)
    it(`is not warned of the statement in an explainer that ${what}, nor once a newer version lacks what a reader chose`, async () => {
      const story = { ...munich, id: 'munich' };
      const { selectedStatement = null, selected = null } = attributes as Partial<Record<string, string>>;
      const element = await fixture<NewsExplainerElement>(
        html`<news-explainer .selectedStatement=${selectedStatement}
          ><who-said-what view="conversation" .selected=${selected}></who-said-what
        ></news-explainer>`,
      );
      const said = element.querySelector('who-said-what')!;
      await untilStill();
      element.data = story;
      await element.loaded;
      await waitUntil(() => said.explainer !== null && said.selected === 'lethal-support', 'no statement');
      await untilStill();
      expect(toldOfStatements()).to.deep.equal([]);
      const other = munich.statements.find(({ id }) => id !== 'lethal-support')!.id;
      await waitUntil(() => said.shadowRoot!.querySelector(`[data-id="${other}"]`) !== null, 'no statements');
      cardOf(said, other).querySelector<HTMLElement>('button.choice')!.click();
      await waitUntil(() => said.selected === other, 'no choice');
      element.data = { ...story, statements: munich.statements.filter(({ id }) => id !== other) };
      await waitUntil(() => said.explainer?.statementById.has(other) === false, 'no newer version');
      await untilStill();
      expect(toldOfStatements()).to.deep.equal([]);
    });

  for (const [lang, expected] of [
    ['de_DE', 'lang="de_DE" is no language tag, so elements speak English. Did you mean de-DE?'],
    ['english words', 'lang="english words" is no language tag, so elements speak English.'],
    ['nl', 'lang="nl": there are no texts in that language, so elements speak English. registerMessages takes yours.'],
  ] as const)
    it(`is told that lang="${lang}" leaves an element in English`, async () => {
      await fixture(html`<div lang=${lang}><event-timeline .data=${munich}></event-timeline></div>`);
      await waitUntil(() => lines.includes(expected), 'no warning');
    });

  it('is told once of a language, whichever elements a page has', async () => {
    await fixture(
      html`<div lang="da">
        <event-timeline .data=${munich}></event-timeline>
        <who-said-what .data=${munich}></who-said-what>
        <news-explainer .data=${munich}></news-explainer>
      </div>`,
    );
    await waitUntil(() => lines.some((line) => line.includes('lang="da"')), 'no warning');
    await looks(2);
    expect(lines.filter((line) => line.includes('lang="da"'))).to.have.length(1);
  });

  it('is told nothing of a language whose texts the page registers after a moment', async () => {
    await fixture(html`<div lang="fo"><event-timeline .data=${munich}></event-timeline></div>`);
    await looks(1);
    registerMessages('fo', { event: 'Hending' });
    await looks(3);
    expect(lines.filter((line) => line.includes('lang="fo"'))).to.deep.equal([]);
  });

  it('is told nothing of languages that there are, and of those that the page has registered', async () => {
    registerMessages('fy', { event: 'Barren' });
    await fixture(
      html`<div>
        <event-timeline lang="en-GB" .data=${munich}></event-timeline>
        <event-timeline lang="DE-at" .data=${munich}></event-timeline>
        <event-timeline lang="" .data=${munich}></event-timeline>
        <event-timeline lang="fy" .data=${munich}></event-timeline>
        <event-timeline lang="sv" .data=${munich}></event-timeline>
      </div>`,
    );
    await waitUntil(() => lines.some((line) => line.includes('lang="sv"')), 'no warning');
    expect(lines.filter((line) => /lang=/.test(line))).to.have.length(1);
  });

  it('knows the languages of the package', () => {
    expect(PACKAGE_LANGUAGES).to.deep.equal(['en', ...Object.keys(allLanguages)].sort());
  });

  it('is told why zoomTo shows nothing, also where it is called before there is a story', async () => {
    const element = await fixture<EventTimelineElement>(html`<event-timeline view="chart"></event-timeline>`);
    element.zoomTo('Feb 2023', '2023-03');
    element.data = munich;
    await waitUntil(() => lines.some((line) => line.includes("zoomTo('Feb 2023', '2023-03')")), 'no warning');
    expect(lines.find((line) => line.includes('zoomTo'))).to.match(/^<event-timeline> .* a month as '2023-02'/);
    await waitUntil(() => element.range !== null, 'no chart');
    element.zoomTo('1999-01-01', '1999-02-01');
    await waitUntil(() => lines.at(-1)!.includes('lies outside of the story'), 'no warning');
    element.zoomTo('2023-02-01', '2023-02-20');
    await looks(3);
    expect(lines.filter((line) => line.includes('zoomTo'))).to.have.length(2);
  });

  it('is told that a list has nothing to zoom, but not within an explainer, whose walk zooms', async () => {
    const inList = () => lines.filter((line) => line.includes('while the list is shown'));
    const story = await fixture<NewsExplainerElement>(
      html`<news-explainer .data=${munich}><event-timeline view="list"></event-timeline></news-explainer>`,
    );
    story.querySelector('event-timeline')!.zoomTo('2023-02-01', '2023-02-20');
    await looks(3);
    expect(inList()).to.deep.equal([]);
    const element = await fixture<EventTimelineElement>(
      html`<event-timeline .data=${munich} view="list"></event-timeline>`,
    );
    element.zoomTo('2023-02-01', '2023-02-20');
    await waitUntil(() => inList().length > 0, 'no warning');
  });

  it('is told nothing of times that were shown, once the list is chosen, or another story comes', async () => {
    const element = await fixture<EventTimelineElement>(
      html`<event-timeline .data=${munich} view="chart"></event-timeline>`,
    );
    await waitUntil(() => element.range !== null, 'no chart');
    element.zoomTo('2023-02-18', '2023-02-18');
    await untilStill();
    element.view = 'list';
    await looks(3);
    element.data = makeDocument({ events: [makeEvent({ date: '1969-07-20' })] });
    element.view = 'chart';
    await looks(3);
    expect(lines.filter((line) => line.includes('zoomTo'))).to.deep.equal([]);
  });

  it('is told nothing of days in the zone of the element, nor of times beside the story that the axis has', async () => {
    const data = makeDocument({
      events: ['2023-02-18T02:00Z', '2023-02-25'].map((date, index) => makeEvent({ id: `e${index}`, date })),
    });
    const element = await fixture<EventTimelineElement>(
      html`<event-timeline .data=${data} view="chart" time-zone="America/Los_Angeles"></event-timeline>`,
    );
    await waitUntil(() => element.range !== null, 'no chart');
    const { fromMs, toMs } = element.range!;
    element.zoomTo('2023-02-17', '2023-02-17');
    await looks(3);
    expect(element.range!.toMs - element.range!.fromMs).to.be.lessThan(toMs - fromMs);
    element.zoomTo(fromMs - 1000, fromMs + 60_000);
    await looks(3);
    expect(lines.filter((line) => line.includes('zoomTo'))).to.deep.equal([]);
  });

  it('is told that a story with an open end has nothing later', async () => {
    const data = makeDocument({
      events: ['2022-02', '2022-03-01/..'].map((date, index) => makeEvent({ id: `e${index}`, date })),
    });
    const element = await fixture<EventTimelineElement>(
      html`<event-timeline .data=${data} view="chart"></event-timeline>`,
    );
    element.zoomTo('2030', '2031');
    await waitUntil(() => lines.some((line) => line.includes('zoomTo')), 'no warning');
    expect(lines.find((line) => line.includes('zoomTo'))).to.equal(
      "<event-timeline> zoomTo('2030', '2031') lies outside of the story, which is from 2022-02 to 2022-03-01.",
    );
  });

  it('is not told of a list in the page that it has no title', async () => {
    const element = await fixture<EventTimelineElement>(
      html`<event-timeline
        ><ol>
          <li id="landing"><time datetime="1969-07-20">20 July 1969</time> <strong>Landing</strong></li>
        </ol></event-timeline
      >`,
    );
    await element.loaded;
    await untilStill();
    expect([lines, element.problems]).to.deep.equal([[], []]);
    expect(element.shadowRoot!.querySelector('.problems')).to.equal(null);
  });

  it('is warned once where data is changed in place, and not where it is replaced', async () => {
    // Elements of tests before this one may still speak.
    const own = () => lines.filter((line) => line.startsWith('<who-said-what>'));
    const data = { ...structuredClone(munich) };
    const element = await fixture<WhoSaidWhatElement>(html`<who-said-what .data=${data}></who-said-what>`);
    const shown = { ...data, title: 'Replaced' };
    element.data = shown;
    await element.updateComplete;
    expect(own()).to.deep.equal([]);
    shown.title = 'Changed';
    await waitUntil(() => own().length > 0, 'a warning');
    shown.title = 'Changed again';
    element.requestUpdate();
    await element.updateComplete;
    expect(own()).to.have.length(1);
    expect(own()[0]).to.match(/^<who-said-what> data was changed in place.*Assign a new object/);
  });
});
