import { aTimeout, expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type {
  EventTimelineLoadEvent,
  EventTimelineProblemEvent,
} from '../../../src/elements/event-timeline/event-timeline-events.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';
import { all, hasButton, listen, one, read, settle, show, storyOf } from './make-timeline.js';
import { untilStill } from '../../helpers/until-still.js';

const slides = {
  events: [
    { start_date: { year: '1969', month: '7', day: '16' }, text: { headline: 'Liftoff' } },
    { start_date: { year: '1969', month: '7', day: '20' }, text: { headline: 'Landing' } },
  ],
};

function place(markup: string): EventTimelineElement {
  const page = fixtureSync<HTMLElement>(html`<div></div>`);
  page.append(document.createRange().createContextualFragment(markup));
  return page.querySelector('event-timeline')!;
}

const scriptOf = (data: unknown) =>
  `<script type="application/json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

const addressOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

const titleOf = (element: EventTimelineElement) => element.explainer?.title;
/** Live messages of an element, as a screen reader says them. */
const said = (element: EventTimelineElement) => all(element, '[role=status]').map(read).filter(Boolean);

describe('event-timeline: where the document comes from', () => {
  let warnings: unknown[] = [];

  beforeEach(() => (warnings = standIn(console, 'warn')));
  afterEach(takeBack);

  /** A network that answers when a test says so. */
  function holdNetwork() {
    const requests: { signal: AbortSignal; answer: (data: unknown) => void }[] = [];
    standIn(
      window,
      'fetch',
      (_url, init) =>
        new Promise((resolve, reject) => {
          const { signal } = init as { readonly signal: AbortSignal };
          signal.addEventListener('abort', () => reject(signal.reason as Error));
          requests.push({ signal, answer: (data) => resolve(new Response(JSON.stringify(data))) });
        }),
    );
    return requests;
  }

  it('shows the data it is given, at once', async () => {
    const element = await fixture<EventTimelineElement>(html`<event-timeline .data=${munich}></event-timeline>`);
    expect(element.explainer?.events).to.have.length(8);
    expect(await element.loaded).to.equal(element.explainer);
  });

  it('takes data by identity: an equal object is another one, a changed one is the same', async () => {
    const data = storyOf([{}]);
    const element = await show(data);
    const loads = listen(element, 'event-timeline-load');
    data.events = [];
    element.data = data;
    await settle(element);
    expect([loads.length, element.explainer?.events.length]).to.deep.equal([0, 1]);
    element.data = structuredClone(data);
    await settle(element);
    expect([loads.length, element.explainer?.events.length]).to.deep.equal([1, 0]);
  });

  it('shows the JSON inside it', async () => {
    const element = place(`<event-timeline>${scriptOf(storyOf([{}, {}]))}</event-timeline>`);
    await settle(element);
    expect(element.explainer?.events).to.have.length(2);
  });

  describe('a TimelineJS sheet', () => {
    const sheet = 'Year,Month,Day,Headline,Text\r\n1969,7,16,Liftoff,"Bold, and\nlong"\r\n1969,13,1,When?,\r\n';

    for (const [how, src] of [
      ['by its name', '/sheet.csv?gid=0'],
      ['by what its server says', `data:text/csv,${encodeURIComponent(sheet)}`],
    ] as const)
      it(`is shown, known ${how}`, async () => {
        if (src.startsWith('/')) standIn(window, 'fetch', () => Promise.resolve(new Response(sheet)));
        const element = place(`<event-timeline src="${src}"></event-timeline>`);
        const explainer = await element.loaded;
        expect(explainer?.events.map(({ title }) => title)).to.deep.equal(['Liftoff', 'When?']);
        await settle(element);
        expect(hasButton(element, '1969-07-16')).to.equal(true);
        expect(element.problems.map(({ code, pointer }) => [code, pointer])).to.deep.include([
          'conversion-date-unreadable',
          '/3/Month',
        ]);
      });
  });

  it('reads the dates of a sheet in the order that its attribute says, also one that is set later', async () => {
    const src = `data:text/csv,${encodeURIComponent('Date,Title\r\n12/02/2025,A\r\n')}`;
    const element = place(`<event-timeline src="${src}" date-order="day-first"></event-timeline>`);
    await element.loaded;
    await settle(element);
    expect(hasButton(element, '2025-02-12')).to.equal(true);
    element.dateOrder = 'month-first';
    await element.updateComplete;
    await element.loaded;
    await settle(element);
    expect(hasButton(element, '2025-12-02')).to.equal(true);
  });

  it('shows JSON that comes inside it later, and JSON that replaces it', async () => {
    const element = place('<event-timeline><p>Soon</p></event-timeline>');
    await settle(element);
    expect(element.matches(':state(empty)')).to.equal(true);
    element.append(document.createRange().createContextualFragment(scriptOf(storyOf([{}]))));
    await oneEvent(element, 'event-timeline-load');
    expect(element.explainer?.events).to.have.length(1);
    element.querySelector('script')!.textContent = JSON.stringify(storyOf([{}, {}, {}]));
    await oneEvent(element, 'event-timeline-load');
    expect(element.explainer?.events).to.have.length(3);
  });

  it('says in the console and in an event that JSON is broken, and leaves the page’s own list', async () => {
    const element = place(`<event-timeline><p>By hand</p>${scriptOf('{“title”: 1}')}</event-timeline>`);
    const { problems } = (await oneEvent(element, 'event-timeline-problem')) as unknown as EventTimelineProblemEvent;
    expect(problems[0]).to.include({ code: 'json-unreadable', severity: 'error' });
    expect(warnings).to.have.length(1);
    expect(element.querySelector('p')!.offsetParent).not.to.equal(null);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(await element.loaded).to.equal(null);
    expect(element.problems[0]).to.equal(problems[0]);
  });

  it('prefers data to the JSON inside it, and shows that once data is taken away', async () => {
    const element = place(`<event-timeline>${scriptOf(storyOf([{}], { title: 'Inside' }))}</event-timeline>`);
    element.data = storyOf([{}], { title: 'Given' });
    await settle(element);
    expect(titleOf(element)).to.equal('Given');
    element.data = undefined;
    await settle(element);
    expect(titleOf(element)).to.equal('Inside');
  });

  it('loads src, and says so', async () => {
    const element = place(`<event-timeline src="${addressOf(JSON.stringify(munich))}"></event-timeline>`);
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    const { explainer } = (await oneEvent(element, 'event-timeline-load')) as unknown as EventTimelineLoadEvent;
    expect(explainer.events).to.have.length(8);
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(await element.loaded).to.equal(explainer);
  });

  it('shows what is at hand until src replaces it', async () => {
    const [requests, element] = [holdNetwork(), place('<event-timeline src="/x.json"></event-timeline>')];
    element.data = storyOf([{}], { title: 'First' });
    await settle(element);
    expect([titleOf(element), element.matches(':state(loading)')]).to.deep.equal(['First', true]);
    requests[0]!.answer(storyOf([{}], { title: 'Loaded' }));
    expect((await element.loaded)?.title).to.equal('Loaded');
    expect(titleOf(element)).to.equal('Loaded');
  });

  it('lets JSON that is parsed after src has begun to load be replaced by it all the same', async () => {
    const requests = holdNetwork();
    const element = place('<event-timeline src="/x.json"></event-timeline>');
    await settle(element);
    element.append(document.createRange().createContextualFragment(scriptOf(storyOf([{}], { title: 'Inside' }))));
    await settle(element);
    expect(titleOf(element)).to.equal('Inside');
    requests[0]!.answer(storyOf([{}], { title: 'Loaded' }));
    expect((await element.loaded)?.title).to.equal('Loaded');
  });

  for (const [what, address, reason, code] of [
    ['is not there', '/nowhere.json', /404/, 'load-not-found'],
    ['is no JSON', '/README.nothing', /./, 'load-not-found'],
    ['is a page', addressOf('<html>'), /JSON|token/, 'load-web-page'],
    ['is garbage', addressOf('{"explainer"'), /JSON|token/, 'load-not-json'],
    ['is no address', 'http://[', /URL/, 'load-failed'],
  ] as const) {
    it(`keeps what it shows, and says so, where what src names ${what}`, async () => {
      const element = await show(storyOf([{}], { title: 'Good' }));
      element.src = address;
      const { problems } = (await oneEvent(element, 'event-timeline-problem')) as unknown as EventTimelineProblemEvent;
      expect(problems[0]?.code).to.equal(code);
      expect(problems[0]?.values).to.have.property('reason').that.matches(reason);
      expect(await element.loaded).to.equal(null);
      expect(titleOf(element)).to.equal('Good');
      expect(element.matches(':state(failed)')).to.equal(true);
      expect(said(element)).to.deep.equal(['The update could not be loaded.']);
    });
  }

  it('says only once that src has failed, and nothing any more once another one is there', async () => {
    const element = place('<event-timeline src="/nowhere.json"></event-timeline>');
    await oneEvent(element, 'event-timeline-problem');
    expect(said(element)).to.deep.equal(['The story could not be loaded.']);
    element.src = addressOf(JSON.stringify(munich));
    await element.loaded;
    await settle(element);
    expect(said(element)).to.deep.equal([]);
    expect([
      element.matches(':state(failed)'),
      element.problems.some(({ code }) => code.startsWith('load-')),
    ]).to.deep.equal([false, false]);
  });

  it('gives up an address for a newer one, whichever answers first', async () => {
    const requests = holdNetwork();
    const element = place('<event-timeline src="/old.json"></event-timeline>');
    await element.updateComplete;
    const problems = listen(element, 'event-timeline-problem');
    element.src = '/new.json';
    await element.updateComplete;
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    requests[1]!.answer(storyOf([{}], { title: 'New' }));
    requests[0]!.answer(storyOf([{}], { title: 'Old' }));
    expect((await element.loaded)?.title).to.equal('New');
    await aTimeout(0);
    expect([titleOf(element), problems.length]).to.deep.equal(['New', 0]);
  });

  it('stops waiting where src is taken away', async () => {
    holdNetwork();
    const element = place('<event-timeline src="/x.json"></event-timeline>');
    await element.updateComplete;
    element.src = null;
    expect(await element.loaded).to.equal(null);
    await element.updateComplete;
    expect([element.matches(':state(loading)'), element.matches(':state(empty)')]).to.deep.equal([false, true]);
  });

  it('gives up loading when it is removed, and loads again when it is back', async () => {
    const requests = holdNetwork();
    const element = place('<event-timeline src="/x.json"></event-timeline>');
    const page = element.parentElement!;
    await element.updateComplete;
    const { loaded } = element;
    element.remove();
    expect(requests[0]!.signal.aborted).to.equal(true);
    expect(await loaded).to.equal(null);
    page.append(element);
    await element.updateComplete;
    expect(requests).to.have.length(2);
    requests[1]!.answer(storyOf([{}], { title: 'Loaded' }));
    expect((await element.loaded)?.title).to.equal('Loaded');
  });

  it('keeps the room that the page wants kept for it while it loads', async () => {
    holdNetwork();
    const element = place('<event-timeline src="/x.json"></event-timeline>');
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(0);
    element.style.setProperty('--said-min-block-size', '600px');
    expect(element.offsetHeight).to.equal(600);
  });

  it('asks for nothing again when what it has loaded is moved', async () => {
    const requests = holdNetwork();
    const element = place('<event-timeline src="/x.json"></event-timeline>');
    const page = element.parentElement!;
    await element.updateComplete;
    requests[0]!.answer(storyOf([{}]));
    await element.loaded;
    element.remove();
    page.append(element);
    await settle(element);
    expect(requests).to.have.length(1);
    expect(hasButton(element, 'e1')).to.equal(true);
  });

  it('promises anew for each source, and at the moment that it is set', async () => {
    const element = await show(storyOf([{}]));
    const first = element.loaded;
    expect(element.loaded).to.equal(first);
    element.data = storyOf([{}, {}]);
    expect(element.loaded).not.to.equal(first);
    expect((await element.loaded)?.events).to.have.length(2);
    expect((await first)?.events).to.have.length(1);
  });

  it('reads its own list where there is nothing better', async () => {
    const element = place(`<event-timeline lang="en" aria-label="Three days">
      <ol>
        <li id="timeline.event.liftoff"><strong>Liftoff</strong> <time datetime="1969-07-16">16 July</time></li>
        <li>20 July 1969: The landing <p>On the Moon.</p> <a href="https://example.org/moon">Report</a></li>
        <li data-date="1969-07-24"><h3>Splashdown</h3></li>
        <li><h3>A day that nobody knows</h3></li>
      </ol>
    </event-timeline>`);
    await element.updateComplete;
    expect(element.querySelector('ol')!.offsetParent).not.to.equal(null);
    const explainer = (await element.loaded)!;
    await settle(element);
    expect(element.querySelector('ol')!.offsetParent).to.equal(null);
    expect(explainer.title).to.equal('Three days');
    expect(explainer.events.map(({ id, title }) => [id, title])).to.deep.include.members([
      ['liftoff', 'Liftoff'],
      ['the-landing', 'The landing'],
    ]);
    expect(explainer.events[1]).to.include({ summary: 'On the Moon.' });
    expect(explainer.events[1]?.sources[0]?.source.url).to.equal('https://example.org/moon');
    expect(element.problems.map(({ pointer }) => pointer)).to.include('/events/3/date');
  });

  it('leaves its own list where data or src are', async () => {
    const element = place('<event-timeline src="/nowhere.json"><ol><li>1969: Landing</li></ol></event-timeline>');
    await oneEvent(element, 'event-timeline-problem');
    expect(element.explainer).to.equal(null);
    expect(element.querySelector('ol')!.offsetParent).not.to.equal(null);
  });

  it('reads TimelineJS, as data and by src', async () => {
    const element = await show(slides);
    expect((await element.loaded)?.events.map(({ title }) => title)).to.deep.equal(['Liftoff', 'Landing']);
    element.src = addressOf(JSON.stringify({ ...slides, title: { text: { headline: 'To the Moon' } } }));
    expect((await element.loaded)?.title).to.equal('To the Moon');
  });

  it('reads a document of its own format as one, whatever stray fields its events have', async () => {
    const element = await show({
      title: 'Story',
      events: [{ id: 'balloon', title: 'A balloon', date: '2023-02-04', text: 'stray' }],
    });
    const explainer = await element.loaded;
    expect([explainer?.title, explainer?.events[0]?.id]).to.deep.equal(['Story', 'balloon']);
  });

  it('lets newer data win over what is still being converted', async () => {
    const element = place('<event-timeline></event-timeline>');
    element.data = slides;
    await element.updateComplete;
    element.data = storyOf([{}], { title: 'Newer' });
    await element.loaded;
    await untilStill();
    expect(titleOf(element)).to.equal('Newer');
  });

  it('reads more than 2,000 events in steps, without holding the page up', async () => {
    const many = storyOf(
      Array.from({ length: 2001 }, (_, index) => ({ id: `e${index}`, date: `${1000 + (index % 900)}` })),
    );
    const element = place('<event-timeline view="list"></event-timeline>');
    element.data = many;
    // Its first update comes within a few microtasks; later on it may have read everything.
    for (let turn = 0; turn < 20 && !element.matches(':state(loading)'); turn += 1) await Promise.resolve();
    expect(element.matches(':state(loading)')).to.equal(true);
    expect((await element.loaded)?.events).to.have.length(2001);
  });

  const refuse = () => {
    throw new Error('no');
  };
  for (const [what, garbage] of [
    ['a number', 0],
    ['a text', 'text'],
    ['a list', []],
    ['a function', refuse],
    ['a symbol', Symbol('s')],
    ['a moment', new Date()],
    ['events of null', { events: null }],
    ['events that are none', { events: [null, 1, { id: {} }] }],
    ['wrong types', { explainer: 1, title: 7, events: 'none' }],
    ['something that throws when it is looked at', new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse })],
  ] as const) {
    it(`takes ${what} for a document without throwing, and says what is wrong`, async () => {
      const element = await show(garbage);
      expect(element.problems.length).to.be.above(0);
      expect(() => element.select('x')).not.to.throw();
    });
  }

  it('shows the light DOM, and the slot for it, while there is nothing', async () => {
    const element = place('<event-timeline><p slot="empty">Nothing yet</p><p>By hand</p></event-timeline>');
    await settle(element);
    for (const line of element.querySelectorAll('p')) expect(line.offsetParent, read(line)).not.to.equal(null);
    element.data = munich;
    await settle(element);
    for (const line of element.querySelectorAll('p')) expect(line.offsetParent, read(line)).to.equal(null);
  });

  it('puts the page’s own heading, buttons and line on problems into its slots', async () => {
    const element = place(`<event-timeline>
      <h3 slot="heading">Ours</h3><button slot="toolbar">Share</button><p slot="problem">Please bear with us</p>
    </event-timeline>`);
    element.data = storyOf([{ date: '2023-02-30' }, { title: '' }]);
    await settle(element);
    for (const slot of ['heading', 'toolbar', 'problem']) {
      const own = element.querySelector<HTMLElement>(`[slot=${slot}]`)!;
      expect(own.getClientRects().length, slot).to.equal(1);
    }
    expect(one(element, 'slot[name=heading]').querySelector('h2')!.getClientRects().length).to.equal(0);
  });

  it('says that there are problems in a line that opens', async () => {
    const element = await show(storyOf([{}, { id: 'e1', date: '2023-02-30' }]));
    expect(element.problems.length).to.be.above(0);
    expect(read(one(element, '.problems summary'))).to.match(/\d problems? in this document/);
  });
});
