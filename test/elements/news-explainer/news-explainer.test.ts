import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import type { NewsExplainerSelectEvent } from '../../../src/elements/news-explainer/news-explainer-events.js';
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../src/elements/news-explainer/news-explainer.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';
import {
  all,
  buttonNamed,
  buttonOf,
  hasButton,
  listen,
  nextFrame,
  one,
  read,
  storyOf,
} from '../event-timeline/make-timeline.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { untilDrawn } from '../../helpers/until-drawn.js';

type Ours = NewsExplainerElement | EventTimelineElement | WhoSaidWhatElement;

async function settle(explainer: NewsExplainerElement): Promise<void> {
  const inside = () =>
    [...explainer.querySelectorAll<Ours>('*'), ...all(explainer, 'event-timeline, who-said-what')] as Ours[];
  for (let turn = 0; turn < 3; turn += 1) {
    await explainer.updateComplete;
    // The explainer draws them, and they wait for the chart.
    await Promise.all(inside().map((element) => element.updateComplete));
    await nextFrame();
  }
}

/** An explainer in a column, with markup of the page inside it. */
async function show(
  data: unknown,
  inside = '',
  attributes: Partial<NewsExplainerElement> = {},
  widthPx = 1000,
): Promise<NewsExplainerElement> {
  const page = fixtureSync<HTMLElement>(html`<div style="width: ${widthPx}px"></div>`);
  const explainer = Object.assign(document.createElement('news-explainer'), { data, ...attributes });
  explainer.append(document.createRange().createContextualFragment(inside));
  page.append(explainer);
  await settle(explainer);
  await waitUntil(() => hasButtons(explainer), 'cards without their buttons');
  return explainer;
}

/** The buttons of cards come after the first paint, from a module of their own. */
const hasButtons = (explainer: NewsExplainerElement) =>
  [...explainer.querySelectorAll('who-said-what'), ...all(explainer, 'who-said-what')].every(
    (said) =>
      all(said as WhoSaidWhatElement, '.card').length === 0 ||
      all(said as WhoSaidWhatElement, 'button.choice').length > 0,
  );

const both =
  '<p>Text</p><event-timeline></event-timeline><div><section><who-said-what></who-said-what></section></div>';

const timelineIn = (explainer: NewsExplainerElement) =>
  explainer.querySelector('event-timeline') ?? (one(explainer, 'event-timeline') as EventTimelineElement);
const saidIn = (explainer: NewsExplainerElement) =>
  explainer.querySelector('who-said-what') ?? (one(explainer, 'who-said-what') as WhoSaidWhatElement);
const cardOf = (explainer: NewsExplainerElement, id: string) => one(saidIn(explainer), `[data-id="${id}"]`);
const choiceOf = (explainer: NewsExplainerElement, id: string) =>
  cardOf(explainer, id).querySelector<HTMLButtonElement>('button.choice')!;

describe('news-explainer: what was said about an event', () => {
  it('says of a statement what has become of it, where it is shown in short too', async () => {
    const said = { speaker: 'p', about: ['e'], sources: ['s'] };
    const explainer = await show({
      ...{ explainer: 1, title: 'T', lang: 'en', people: [{ id: 'p', name: 'P', kind: 'person' }] },
      ...{ sources: [{ id: 's', title: 'S' }], events: [{ id: 'e', title: 'E', date: '2023', sources: ['s'] }] },
      statements: [
        { ...said, id: 'a', text: 'First.', status: 'disputed', note: 'He denies it.' },
        { ...said, id: 'b', text: 'Second.', verification: 'unverified' },
        { ...said, id: 'c', text: 'Third.', status: 'corrected', note: 'It was Sunday.' },
        { ...said, id: 'd', text: 'A reply.', silence: { notedBy: 's', scope: 'in it' }, verification: 'unverified' },
      ],
    });
    timelineIn(explainer).select('e');
    await settle(explainer);
    const cards = all(timelineIn(explainer), '.card.brief').map(read);
    expect(cards).to.have.length(4);
    expect(cards[0]).to.match(/Disputed: He denies it\. Paraphrase: First\./);
    expect(cards[1]).to.match(/not verified Paraphrase: Second\./);
    expect(cards[2]).to.match(/Corrected: It was Sunday\. Paraphrase: Third\./);
    expect(cards[3]).to.match(/not verified Not said: A reply\./);
  });
});

describe('news-explainer: what is known only through another', () => {
  it('says so where the words of a statement are shown in short', async () => {
    const explainer = await show({
      ...{ explainer: 1, title: 'T', lang: 'en', people: [{ id: 'p', name: 'P', kind: 'person' }] },
      sources: [
        { id: 's', title: 'S' },
        { id: 'x', title: 'Wang: no', publisher: 'Xinhua', kind: 'state-media' },
      ],
      events: [{ id: 'e', title: 'E', date: '2023', sources: ['s'] }],
      statements: [{ id: 'a', speaker: 'p', about: ['e'], text: 'No.', via: [{ source: 'x' }], sources: ['s'] }],
    });
    timelineIn(explainer).select('e');
    await settle(explainer);
    expect(read(all(timelineIn(explainer), '.card.brief .speaker')[0])).to.equal(
      'P, known through Xinhua (state media)',
    );
  });
});

describe('news-explainer: alone', () => {
  it('lets readers act before each part of the story is drawn', async () => {
    const explainer = fixtureSync<NewsExplainerElement>(html`<news-explainer .data=${munich}></news-explainer>`);
    await untilDrawn(explainer, 'who-said-what');
    const [first, second] = [timelineIn(explainer), saidIn(explainer)];
    const isDrawn = (part: Element) => part.shadowRoot!.querySelector('.root > :not(slot)') !== null;
    /** Counts the parts that are drawn when the task that runs has no more to do. */
    const countDrawn = async () => {
      for (let count = 0; count < 100; count += 1) await Promise.resolve();
      return [first, second].filter(isDrawn).length;
    };
    expect(await countDrawn()).to.equal(0);
    await untilDrawn(first, '.view-chart, .view-list');
    expect(await countDrawn()).to.equal(1);
    await second.updateComplete;
    expect(isDrawn(second)).to.equal(true);
  });

  it('keeps closed how the newsroom knows the story, under a heading that opens it', async () => {
    const explainer = await show(munich);
    const [details] = all(explainer, '.method details') as [HTMLDetailsElement];
    expect(details.open).to.equal(false);
    const summary = details.querySelector('summary')!;
    expect(read(summary.querySelector('h3'))).to.equal('How we know');
    summary.click();
    expect(details.open).to.equal(true);
    expect(read(details)).to.match(
      /known from one report of the meeting.*Sources: 7 · .*Paraphrase: 1\d · Not said: 3/,
    );
  });

  it('tells the whole story: first things first, then what happened, who said what, names, how it is known, and sources', async () => {
    const explainer = await show(munich);
    const order = all(
      explainer,
      '.headline, .summary, .lead-quotation, event-timeline, who-said-what, .names, .method, .sources, .meta',
    );
    expect(order.map((each) => each.className || each.localName)).to.deep.equal([
      'headline',
      'summary',
      'lead-quotation side-1',
      'event-timeline',
      'who-said-what',
      'names',
      'method',
      'sources',
      'meta small muted',
    ]);
    expect(read(order[2])).to.match(/^Blinken, partly quoted: A caution to China .*“lethal support”/);
    expect(all(saidIn(explainer), '.lead-quotation'), 'once on the page').to.be.empty;
    expect(read(order.at(-1))).to.equal('Updated 19 February 2023');
    expect(munich.events.filter(({ id }) => !hasButton(timelineIn(explainer), id))).to.deep.equal([]);
    await waitUntil(() => all(saidIn(explainer), '.card').length === 23, 'topics that are never drawn');
  });

  it('begins with both statements of the contrast that the editor puts first, though neither is a quotation', async () => {
    const statements = munich.statements.map((one) => ({ ...one, lead: one.id === 'weather-balloon' }));
    const explainer = await show({ ...munich, statements });
    expect(all(explainer, '.lead-quotation').map(read)).to.deep.equal([
      'The US government, paraphrase: Clearly, the balloon was a surveillance device with significant electronics.',
      'The Chinese government, paraphrase: It was angry at the downing: the balloon was for watching the weather, and had left its course.',
    ]);
    expect(read(one(explainer, '.lead-versus'))).to.equal('↔in contrast');
    const alone = statements.map((one) => ({ ...one, lead: one.id === 'ramifications' }));
    expect(all(await show({ ...munich, statements: alone }), '.lead-quotation'), 'paraphrase alone').to.be.empty;
  });

  it('says at the head what has become of the words that it begins with, and leaves out withdrawn ones', async () => {
    const withStatus = (status: string) =>
      show({
        ...munich,
        statements: munich.statements.map((one) =>
          one.id === 'lethal-support' ? { ...one, status, note: 'He denies it.' } : one,
        ),
      });
    expect(read(one(await withStatus('disputed'), '.lead-quotation'))).to.contain('Disputed: He denies it.');
    expect(all(await withStatus('withdrawn'), '.lead-quotation')).to.be.empty;
  });

  it('leads from the words at the head to the statement', async () => {
    const explainer = await show(munich);
    one(explainer, '.lead-quotation button').click();
    await settle(explainer);
    await waitUntil(
      () => saidIn(explainer).shadowRoot?.activeElement === cardOf(explainer, 'lethal-support'),
      'focus elsewhere',
    );
  });

  it('has one heavy bar, and in a narrow column its tools stand after what they act on', async () => {
    const explainer = await show(munich, '', {}, 360);
    const bars = [explainer, timelineIn(explainer), saidIn(explainer)].flatMap((element) =>
      all(element, '*').filter((each) => parseFloat(getComputedStyle(each).borderBlockStartWidth) >= 3),
    );
    expect(bars.map(({ className }) => className)).to.deep.equal(['header']);
    for (const element of [timelineIn(explainer), saidIn(explainer)]) {
      const tools = one(element, '.toolbar').getBoundingClientRect();
      const last = all(element, '.item, .row').at(-1)!.getBoundingClientRect();
      expect(tools.top).to.be.at.least(last.bottom);
    }
  });

  it('closes a topic in a narrow column where rows above show all of it, opens it for a link, and closes none beside a chart', async () => {
    const chosen = ['no-apology', 'lethal-support', 'both-ways'];
    const story = { ...munich, statements: munich.statements.filter(({ id }) => chosen.includes(id)) };
    const explainer = await show(story, '', {}, 360);
    expect(all(timelineIn(explainer), '.said-words').map(read)).to.include(
      'Wang Yi did not apologise for the balloon.',
    );
    const [details] = all(saidIn(explainer), '.in-rows') as [HTMLDetailsElement];
    expect(all(saidIn(explainer), '.in-rows'), 'one statement on aid stands beside no row').to.have.length(1);
    expect(read(details.querySelector('summary'))).to.equal('1 statement, An apology');
    const isSeen = () => cardOf(explainer, 'no-apology').checkVisibility({ contentVisibilityAuto: true });
    expect([details.open, isSeen()]).to.deep.equal([false, false]);
    explainer.parentElement!.style.width = '1000px';
    await waitUntil(isSeen, 'a closed topic in a wide column');
    explainer.parentElement!.style.width = '360px';
    await waitUntil(() => !isSeen(), 'an open topic in a narrow column');
    all(saidIn(explainer), '.summary button')
      .find((link) => read(link) === 'An apology')!
      .click();
    await waitUntil(() => details.open && isSeen(), 'a link to what stays closed');
  });

  for (const [what, change] of [
    ['a silence', { silence: { notedBy: 'article', scope: 'then' } }],
    ['a correction', { corrections: [{ date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'So.' }] }],
    ['a dispute', { status: 'disputed', note: 'No.' }],
    ['a contrast', { answers: [{ to: 'not-interested', as: 'contrasts' }], topics: ['peace'] }],
  ] as const)
    it(`closes no topic with ${what}`, async () => {
      const statements = munich.statements
        .filter(({ id }) => ['no-apology', 'not-interested'].includes(id))
        .map((one) => (one.id === 'no-apology' ? { ...one, ...change } : { ...one, topics: ['peace'] }));
      const explainer = await show({ ...munich, statements }, '', {}, 360);
      expect(cardOf(explainer, 'no-apology').closest('.in-rows')).to.equal(null);
    });

  it('calls an event the latest only where none followed it, apart from those that are planned', async () => {
    const labelWith = async (events: readonly object[], lead: string) => {
      const explainer = await show({ ...munich, statements: [], events, lead });
      return read(all(explainer, '.lead')[0]).split(':')[0];
    };
    const meeting = { id: 'meeting', title: 'They meet', date: '2023-02-18' };
    const visit = { id: 'visit', title: 'A visit', date: '2023-06-18' };
    expect(await labelWith([visit, meeting], 'visit')).to.equal('Latest');
    expect(await labelWith([visit, meeting], 'meeting')).to.equal('');
    expect(await labelWith([{ ...visit, status: 'planned' }, meeting], 'meeting')).to.equal('Latest');
    expect(await labelWith([{ ...visit, date: undefined }, meeting], 'meeting')).to.equal('Latest');
    expect(await labelWith([{ ...visit, date: undefined }, meeting], 'visit')).to.equal('');
    expect(await labelWith([meeting, { ...visit, date: meeting.date }], 'meeting'), 'on one day').to.equal('Latest');
  });

  it('says who has no name for a thing, and links to the sources that have an address', async () => {
    const explainer = await show({
      ...munich,
      names: [{ id: 'n', thing: 'The war', uses: [{ by: 'us', text: 'a war', sources: [] }] }],
    });
    const [, us, china] = all(explainer, '.naming > *').map((cell) => read(cell.querySelector('p:not(.naming-side)')));
    expect([us, china]).to.deep.equal(['a war', 'no name in our sources']);
  });

  it('sets names side by side: a row for each thing, a column for each side, and below each other where that is narrow', async () => {
    const explainer = await show(munich);
    const rows = all(explainer, '.names tbody tr');
    expect(rows.map((row) => row.children.length)).to.deep.equal([3, 3]);
    expect(all(explainer, '.names thead th').map(read)).to.deep.equal(['United States', 'China']);
    expect(read(rows[0]!.querySelector('th'))).to.equal('The balloon Here: balloon, suspected surveillance balloon');
    const narrow = await show(munich, '', {}, 360);
    const [, us, china] = all(narrow, '.naming > *').map((cell) => cell.getBoundingClientRect());
    // Engines round by less than half a pixel.
    expect(china!.top).to.be.at.least(us!.bottom - 0.5);
    expect(read(all(narrow, '.naming-side').filter((each) => each.checkVisibility())[0])).to.equal('United States');
  });

  it('names the source of a name in short, and opens the words that it stands at', async () => {
    const explainer = await show(munich);
    const details = one(explainer, '.naming-sources') as HTMLDetailsElement;
    expect([details.open, read(details.querySelector('summary'))]).to.deep.equal([false, 'Source: the report']);
    expect(read(details)).to.match(/^Source: the report Reported in .* at the words “Washington accused Beijing/);
    const unsourced = await show({
      ...munich,
      names: [{ id: 'n', thing: 'The war', uses: [{ by: 'us', text: 'a war', sources: [] }] }],
    });
    expect(all(unsourced, '.naming-sources')).to.have.length(0);
  });

  it('closes more than five sources, each with the numbers of the statements that cite it', async () => {
    const explainer = await show(munich);
    const details = one(explainer, '.sources details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    const numbers = all(explainer, '.source-list li').map((each) => read(each.querySelector('.source-numbers')));
    expect(numbers[0], 'the report').to.equal('Statements 1–23');
    const numberOf = (id: string) => read(cardOf(explainer, id).querySelector('.number'));
    const onNbc = ['lethal-concern', 'ramifications', 'no-apology', 'unacceptable-nbc'].map(numberOf).map(Number);
    const numbersOf = (range: string) => {
      const [first, last = first] = range.split('–').map(Number) as [number, number?];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    };
    const told = numbers[5]!.replace('Statements ', '').split(', ').flatMap(numbersOf);
    expect(told).to.deep.equal(onNbc.sort((a, b) => a - b));
    const few = await show({ ...munich, sources: munich.sources.slice(0, 5) });
    expect(all(few, '.sources details')).to.be.empty;
  });

  it('gives no number to a source, for the numbers beside statements are those of their notes', async () => {
    const explainer = await show(munich);
    const list = one(explainer, '.source-list');
    expect(list.localName).to.equal('ul');
    expect(getComputedStyle(list).listStyleType).to.equal('none');
  });

  it('shows corrections, newest first, and what it read before', async () => {
    const explainer = await show({
      ...munich,
      corrections: [
        { date: '2023-02-21', kind: 'correction', by: 'publisher', note: 'It was Saturday.', was: 'Sunday' },
        { date: '2023-02-20', kind: 'update', by: 'publisher', note: 'More was said.' },
      ],
    });
    const words = read(one(explainer, 'section[part~=corrections]'));
    expect(words).to.match(
      /Correction, by the publisher, 21 February 2023: It was Saturday\. It read: Sunday.*Update, by the publisher, 20 Feb/,
    );
  });

  it('brings readers to the latest', async () => {
    const explainer = await show({ ...munich, lead: 'nbc-interview' });
    setTimeout(() => one(explainer, '.lead-button').click());
    expect(await oneEvent(explainer, 'news-explainer-select')).to.include({ id: 'nbc-interview', cause: 'lead' });
    await settle(explainer);
    expect(timelineIn(explainer).selected).to.equal('nbc-interview');
  });

  it('leaves only the note of a withdrawn document', async () => {
    const explainer = await show({ ...munich, status: 'withdrawn', note: 'We were wrong.' });
    expect(read(one(explainer, '.root'))).to.match(/This story has been withdrawn\. We were wrong\./);
    expect(all(explainer, 'event-timeline, who-said-what, .names, .sources')).to.have.length(0);
  });

  it('lets a publisher reach the parts of what it composes', async () => {
    const explainer = await show(munich);
    const style = document.createElement('style');
    style.textContent = `news-explainer::part(timeline-label) { outline: 3px solid rgb(1, 2, 3) }
      news-explainer::part(said-statement) { outline: 3px solid rgb(4, 5, 6) }`;
    document.head.append(style);
    const [label, card] = [buttonOf(timelineIn(explainer), 'shoot-down'), cardOf(explainer, 'xinhua')];
    expect(getComputedStyle(label).outlineColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(card).outlineColor).to.equal('rgb(4, 5, 6)');
    style.remove();
  });

  it('stands on a page that unsets everything, and in 320 px', async () => {
    const explainer = await show(munich, '', {}, 320);
    const page = explainer.parentElement!;
    page.append(
      document.createRange().createContextualFragment('<style>* { all: unset } div { display: block }</style>'),
    );
    await settle(explainer);
    const edge = page.getBoundingClientRect().left + 320.5;
    const roots = [explainer, timelineIn(explainer), saidIn(explainer)];
    const beyond = roots
      .flatMap((element) => all(element, '.root:not(.probe) *'))
      .filter(
        (each) =>
          each.checkVisibility() &&
          // Lines of the scale are cut at its edge. In Firefox the box of a mark is that of the drawing around it, moved to its place.
          !each.closest('.visually-hidden, :is(.axis-picture, .plot) *') &&
          each.getBoundingClientRect().right > edge,
      );
    expect(beyond.map((each) => `${each.className}: ${read(each)}`)).to.deep.equal([]);
    expect(getComputedStyle(one(explainer, '.headline')).fontWeight).to.equal('700');
  });
});

describe('news-explainer: with elements inside', () => {
  it('lets none of them seem empty while it reads its own document', async () => {
    const explainer = fixtureSync<NewsExplainerElement>(
      html`<news-explainer .data=${munich}><event-timeline></event-timeline></news-explainer>`,
    );
    const timeline = explainer.querySelector('event-timeline')!;
    const { loaded } = timeline;
    for (let count = 0; count < 50; count += 1) await Promise.resolve();
    expect(timeline.matches(':state(empty)')).to.equal(false);
    expect((await loaded)?.id).to.equal(munich.id);
  });

  it('gives them its document at any depth, and shows nothing of its own', async () => {
    const explainer = await show(munich, both);
    expect(timelineIn(explainer).explainer === explainer.explainer).to.equal(true);
    expect(saidIn(explainer).explainer === explainer.explainer).to.equal(true);
    expect(await timelineIn(explainer).loaded).to.equal(explainer.explainer);
    expect(all(explainer, '.root')).to.have.length(0);
    expect(explainer.querySelector('p')!.offsetParent).not.to.equal(null);
  });

  it('gives it to elements in another shadow root as well', async () => {
    const explainer = await show(munich, '<div class="host"></div>');
    const timeline = document.createElement('event-timeline');
    explainer.querySelector('.host')!.attachShadow({ mode: 'open' }).append(timeline);
    await timeline.updateComplete;
    expect(timeline.explainer === explainer.explainer).to.equal(true);
  });

  it('gives it to elements that come later, and takes it from those that leave', async () => {
    const explainer = await show(munich, '<p>Text</p>');
    const timeline = document.createElement('event-timeline');
    explainer.parentElement!.append(timeline);
    await timeline.updateComplete;
    expect(timeline.explainer).to.equal(null);
    explainer.append(timeline);
    await settle(explainer);
    expect(hasButton(timeline, 'shoot-down')).to.equal(true);
    explainer.parentElement!.append(timeline);
    await timeline.updateComplete;
    expect(timeline.explainer).to.equal(null);
    expect(timeline.matches(':state(empty)')).to.equal(true);
  });

  it('hands them from one explainer to another', async () => {
    const [first, second] = [await show(munich, both), await show(storyOf([{}]), '<p>Text</p>')];
    const timeline = timelineIn(first);
    second.append(timeline);
    await settle(second);
    expect(timeline.explainer === second.explainer).to.equal(true);
    expect(hasButton(timeline, 'e1')).to.equal(true);
  });

  it('turns from the whole to joining when elements come inside, and back', async () => {
    const explainer = await show(munich);
    expect(all(explainer, 'event-timeline')).to.have.length(1);
    const timeline = document.createElement('event-timeline');
    explainer.append(timeline);
    await new Promise(requestAnimationFrame);
    await settle(explainer);
    expect(all(explainer, 'event-timeline')).to.have.length(0);
    expect(hasButton(timeline, 'shoot-down')).to.equal(true);
    timeline.remove();
    await new Promise(requestAnimationFrame);
    await settle(explainer);
    expect(all(explainer, 'event-timeline')).to.have.length(1);
  });

  it('leaves alone what has a document of its own, and what that chooses', async () => {
    const explainer = await show(munich, both);
    const timeline = timelineIn(explainer);
    timeline.data = storyOf([{ id: 'own' }]);
    await settle(explainer);
    expect(hasButton(timeline, 'own')).to.equal(true);
    explainer.selectedEvent = 'shoot-down';
    await settle(explainer);
    expect(timeline.selected).to.equal(null);
    const asked = listen(explainer, 'news-explainer-select');
    buttonOf(timeline, 'own').click();
    await settle(explainer);
    expect([timeline.selected, explainer.selectedEvent, asked.length]).to.deep.equal(['own', 'shoot-down', 0]);
  });

  it('leaves alone what has broken JSON of its own, rather than show another story', async () => {
    standIn(console, 'warn');
    const explainer = await show(
      munich,
      '<event-timeline><script type="application/json">{</script><p>By hand</p></event-timeline>',
    );
    takeBack();
    expect(timelineIn(explainer).explainer).to.equal(null);
    expect(timelineIn(explainer).querySelector('p')!.offsetParent).not.to.equal(null);
  });

  it('prefers its document to a list inside the elements', async () => {
    const explainer = await show(munich, '<event-timeline><ol><li>1969: Landing</li></ol></event-timeline>');
    expect(timelineIn(explainer).explainer === explainer.explainer).to.equal(true);
  });

  it('heads them one level below itself, in its zone, with its folds', async () => {
    const explainer = await show(munich, both, { headingLevel: 3, fold: 0 });
    expect(read(one(timelineIn(explainer), 'h4.headline'))).to.equal('What happened');
    expect(all(timelineIn(explainer), '.fold-label')).to.have.length(0);
    explainer.fold = 0.12;
    await settle(explainer);
    expect(all(timelineIn(explainer), '.fold-label')).to.have.length(2);
    explainer.setAttribute('fold', 'x');
    timelineIn(explainer).setAttribute('heading-level', 'x');
    await settle(explainer);
    expect(all(timelineIn(explainer), '.fold-label'), 'no number').to.have.length(2);
    expect(read(one(timelineIn(explainer), 'h4.headline')), 'no number').to.equal('What happened');
  });

  it('says once what its document lost, and that it is withdrawn', async () => {
    const lacking = { ...munich, statements: [...munich.statements, { id: 'x', text: 'So.', speaker: 'nobody' }] };
    const explainer = await show(lacking, both);
    const lines = [explainer, timelineIn(explainer), saidIn(explainer)].flatMap((each) => all(each, '.problems'));
    expect(lines).to.have.length(1);
    explainer.data = { ...munich, status: 'withdrawn', note: 'We were wrong.' };
    await settle(explainer);
    expect(read(one(explainer, '.withdrawn'))).to.contain('We were wrong.');
    expect(all(timelineIn(explainer), '[data-id], .toolbar')).to.have.length(0);
  });

  it('says once that its document could not be loaded', async () => {
    standIn(console, 'warn');
    const explainer = await show(undefined, both, { src: '/nowhere.json' });
    await explainer.loaded;
    await settle(explainer);
    takeBack();
    const lines = [explainer, timelineIn(explainer), saidIn(explainer)].flatMap((each) => all(each, '[role=status]'));
    expect(lines.map(read)).to.deep.equal(['The story could not be loaded.']);
    expect(timelineIn(explainer).matches(':state(failed)')).to.equal(true);
    expect(await timelineIn(explainer).loaded).to.equal(null);
  });
});

describe('news-explainer: choosing', () => {
  for (const [how, inside] of [
    ['composed', ''],
    ['joined', both],
  ] as const) {
    it(`tells everybody of the chosen event (${how})`, async () => {
      const explainer = await show(munich, inside);
      const sent = listen(explainer, 'news-explainer-select', 'news-explainer-selected');
      buttonOf(timelineIn(explainer), 'shoot-down').click();
      await settle(explainer);
      for (const event of sent)
        expect(event).to.include({ kind: 'event', id: 'shoot-down', previousId: null, cause: 'click', composed: true });
      expect(sent.map(({ type, cancelable }) => [type, cancelable])).to.deep.equal([
        ['news-explainer-select', true],
        ['news-explainer-selected', false],
      ]);
      expect(explainer.getAttribute('selected-event')).to.equal('shoot-down');
      expect(all(saidIn(explainer), '.card.related').map(({ dataset }) => dataset['id'])).to.include('hysterical');
    });

    it(`marks the events of the chosen statement, in more than colour and in words (${how})`, async () => {
      const explainer = await show(munich, inside);
      const timeline = timelineIn(explainer);
      choiceOf(explainer, 'lethal-support').click();
      await settle(explainer);
      expect(explainer.getAttribute('selected-statement')).to.equal('lethal-support');
      expect(all(timeline, '.ring.related')).to.have.length(2);
      for (const id of ['invasion', 'munich-meeting'])
        expect(read(buttonOf(timeline, id))).to.contain('about the chosen statement');
      timeline.view = 'list';
      await settle(explainer);
      expect(all(timeline, '.item.related').map((item) => item.querySelector('button')!.dataset['id'])).to.deep.equal([
        'invasion',
        'munich-meeting',
      ]);
      choiceOf(explainer, 'lethal-support').click();
      await settle(explainer);
      expect(all(timeline, '.related')).to.have.length(0);
    });
  }

  it('shows the place of a chosen statement that is out of view', async () => {
    const explainer = await show(munich, both);
    const timeline = timelineIn(explainer);
    timeline.zoomTo(Date.parse('2023-02-15'), Date.parse('2023-02-20'));
    await settle(explainer);
    expect(hasButton(timeline, 'balloon-flight')).to.equal(false);
    choiceOf(explainer, 'surveillance-device').click();
    await settle(explainer);
    for (let frame = 0; frame < 30 && !hasButton(timeline, 'balloon-flight'); frame += 1) await nextFrame();
    expect(hasButton(timeline, 'balloon-flight')).to.equal(true);
  });

  it('tells of a choice first by its own event, then by that of the element', async () => {
    const explainer = await show(munich, both);
    const told = listen(explainer, 'event-timeline-selected', 'news-explainer-selected');
    buttonOf(timelineIn(explainer), 'shoot-down').click();
    await settle(explainer);
    expect(told.map(({ type }) => type)).to.deep.equal(['news-explainer-selected', 'event-timeline-selected']);
    expect(told.map((event) => 'kind' in event)).to.deep.equal([true, false]);
  });

  it('lets the page refuse at either element', async () => {
    const explainer = await show(munich, both);
    const timeline = timelineIn(explainer);
    const told = listen(explainer, 'news-explainer-selected', 'event-timeline-selected');
    const refuse = (event: Event) => event.preventDefault();
    explainer.addEventListener('news-explainer-select', refuse);
    buttonOf(timeline, 'shoot-down').click();
    explainer.removeEventListener('news-explainer-select', refuse);
    const asked = listen(explainer, 'news-explainer-select');
    timeline.addEventListener('event-timeline-select', refuse);
    buttonOf(timeline, 'shoot-down').click();
    await settle(explainer);
    expect([told.length, asked.length, explainer.selectedEvent, timeline.selected]).to.deep.equal([0, 0, null, null]);
  });

  it('sends nothing for properties, attributes and methods', async () => {
    const explainer = await show(munich, both);
    const names = ['news-explainer', 'event-timeline', 'who-said-what'].flatMap((name) => [
      `${name}-select`,
      `${name}-selected`,
    ]);
    const sent = listen(explainer, ...names);
    explainer.setAttribute('selected-event', 'invasion');
    explainer.selectedStatement = 'xinhua';
    await settle(explainer);
    expect([timelineIn(explainer).selected, saidIn(explainer).selected]).to.deep.equal(['invasion', 'xinhua']);
    timelineIn(explainer).select('shoot-down');
    await settle(explainer);
    expect(explainer.selectedEvent).to.equal('shoot-down');
    timelineIn(explainer).next();
    await settle(explainer);
    expect(explainer.selectedEvent).to.equal('beijing-visit');
    expect(sent).to.have.length(0);
  });

  const stated = '<event-timeline selected="shoot-down"></event-timeline><event-timeline></event-timeline>';

  it('takes what the page states on a timeline inside, for all elements', async () => {
    const explainer = await show(munich, stated);
    const timelines = [...explainer.querySelectorAll('event-timeline')];
    const chosen = () => [explainer.selectedEvent, ...timelines.map(({ selected }) => selected)];
    expect(chosen()).to.deep.equal(['shoot-down', 'shoot-down', 'shoot-down']);
    expect(read(one(timelines[0]!, '#detail'))).to.include('The US shoots the balloon down');
    buttonOf(timelines[0]!, 'shoot-down').click();
    await settle(explainer);
    expect(chosen()).to.deep.equal([null, null, null]);
    timelines[1]!.setAttribute('selected', 'invasion');
    await settle(explainer);
    expect(chosen()).to.deep.equal(['invasion', 'invasion', 'invasion']);
  });

  it('keeps its own choice where the page states another one inside', async () => {
    const explainer = await show(munich, stated, { selectedEvent: 'invasion' });
    expect([timelineIn(explainer).selected, explainer.selectedEvent]).to.deep.equal(['invasion', 'invasion']);
  });

  it('tells the statement and the previous one', async () => {
    const explainer = await show(munich, both, { selectedStatement: 'xinhua' });
    setTimeout(() => choiceOf(explainer, 'hysterical').click());
    const asked = (await oneEvent(explainer, 'news-explainer-select')) as unknown as NewsExplainerSelectEvent;
    expect(asked).to.include({ kind: 'statement', id: 'hysterical', previousId: 'xinhua' });
  });

  it('quotes nothing in an event’s detail where something was not said', async () => {
    const silence = { notedBy: munich.sources[0]!.id, scope: 'in the report' };
    const statements = munich.statements.map((each) =>
      each.id === 'lethal-support' ? { ...each, text: 'whom “certain forces” meant', silence } : each,
    );
    const explainer = await show({ ...munich, statements }, both, { selectedEvent: 'invasion' });
    const cards = all(timelineIn(explainer), '#detail .card');
    const [card] = cards.filter((each) => read(each).includes('certain forces'));
    expect(read(card!.querySelector('.words'))).to.equal('Not said: whom “certain forces” meant');
    expect(card!.querySelectorAll('q, blockquote')).to.have.length(0);
  });

  it('leads from an event’s detail to the statement in full', async () => {
    const explainer = await show(munich, both, { selectedEvent: 'shoot-down' });
    const timeline = timelineIn(explainer);
    await settle(explainer);
    buttonNamed(timeline, /^Show in full/).click();
    await settle(explainer);
    const card = saidIn(explainer).shadowRoot!.activeElement as HTMLElement | null;
    expect(card?.dataset['id']).to.equal(explainer.selectedStatement);
    expect(card?.getAttribute('aria-current')).to.equal('true');
  });

  it('leads back to that detail by Escape', async () => {
    const explainer = await show(munich, both, { selectedEvent: 'shoot-down' });
    const timeline = timelineIn(explainer);
    await settle(explainer);
    const button = buttonNamed(timeline, /^Show in full/);
    button.focus();
    button.click();
    await settle(explainer);
    await sendKeys({ press: 'Escape' });
    expect(timeline.shadowRoot!.activeElement).to.equal(button);
    expect(explainer.selectedEvent, 'the detail is still open').to.equal('shoot-down');
  });

  it('tells those who hear it which events a statement is marked at on the timeline', async () => {
    const explainer = await show(munich, both);
    const said = saidIn(explainer);
    choiceOf(explainer, 'hysterical').click();
    await settle(explainer);
    const told = () => all(said, '[role="status"]').map(read).filter(Boolean);
    const { title } = munich.events.find(({ id }) => id === 'shoot-down')!;
    expect(told()).to.deep.equal([`${title}, 4 February 2023`]);
    choiceOf(explainer, 'hysterical').click();
    await settle(explainer);
    expect(told()).to.deep.equal([]);
  });
});

describe('news-explainer: statements beside the timeline that are narrowed', () => {
  afterEach(takeBack);

  it('are not where an event’s detail leads to: the statements stand there in full', async () => {
    const narrowed = '<event-timeline></event-timeline><who-said-what topic="peace"></who-said-what>';
    const explainer = await show(munich, narrowed, { selectedEvent: 'shoot-down' });
    await settle(explainer);
    const detail = one(timelineIn(explainer), '#detail');
    expect(read(detail)).not.to.include('Show in full');
    expect(detail.querySelectorAll('.card:not(.brief)').length).to.be.at.least(1);
  });
});

describe('news-explainer: loading', () => {
  afterEach(takeBack);

  it('shows its document when it is there, and tells so once', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(munich)]));
    const explainer = await show(undefined, both);
    const loads = listen(explainer, 'news-explainer-load', 'event-timeline-load', 'who-said-what-load');
    explainer.src = address;
    expect((await explainer.loaded)?.events).to.have.length(8);
    await settle(explainer);
    expect(loads.map(({ type }) => type)).to.deep.equal(['news-explainer-load']);
    expect(hasButton(timelineIn(explainer), 'shoot-down')).to.equal(true);
    expect((await timelineIn(explainer).loaded)?.title).to.equal(munich.title);
  });

  it('lets the elements inside load while it does', async () => {
    standIn(window, 'fetch', () => new Promise(() => undefined));
    const explainer = await show(undefined, both, { src: '/x.json' });
    for (const element of [explainer, timelineIn(explainer), saidIn(explainer)])
      expect(element.matches(':state(loading)'), element.localName).to.equal(true);
  });

  it('tells what should be mended', async () => {
    const explainer = await show(undefined);
    setTimeout(() => (explainer.data = storyOf([{ date: '2023-02-30' }])));
    const { problems } = (await oneEvent(explainer, 'news-explainer-problem')) as unknown as NewsExplainerElement;
    expect(problems.map(({ pointer }) => pointer)).to.deep.equal(['/events/0/date']);
    expect(explainer.problems[0]).to.equal(problems[0]);
  });

  it('leaves no listener on the document when it goes, nor do those inside', async () => {
    const added = standIn(document, 'addEventListener');
    const removed = standIn(document, 'removeEventListener');
    const explainer = await show(munich, both);
    explainer.remove();
    const key = ([type]: unknown[]) => String(type);
    expect(removed.map(key).sort()).to.deep.equal(added.map(key).sort());
    expect(added.length).to.be.above(3);
  });
});
