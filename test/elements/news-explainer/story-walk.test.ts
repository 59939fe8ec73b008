import { expect, fixtureSync, html } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import '../../../src/elements/news-explainer/news-explainer.js';
import {
  all,
  buttonNamed,
  hasButton,
  listen,
  nextFrame,
  one,
  press,
  read,
  storyOf,
} from '../event-timeline/make-timeline.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';
import { waitUntil } from '../../helpers/wait-until.js';

const timelineIn = (explainer: NewsExplainerElement): EventTimelineElement =>
  explainer.querySelector('event-timeline') ?? (one(explainer, 'event-timeline') as EventTimelineElement);

async function settle(explainer: NewsExplainerElement): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await explainer.updateComplete;
    await explainer.querySelector('event-timeline')?.updateComplete;
    await (all(explainer, 'event-timeline')[0] as EventTimelineElement | undefined)?.updateComplete;
    await nextFrame();
  }
}

async function show(data: unknown, inside = '', widthPx = 700, dir = 'ltr'): Promise<NewsExplainerElement> {
  const page = fixtureSync<HTMLElement>(html`<div style="width: ${widthPx}px" dir=${dir}></div>`);
  const explainer = Object.assign(document.createElement('news-explainer'), { data, story: true });
  explainer.append(document.createRange().createContextualFragment(inside));
  page.append(explainer);
  await settle(explainer);
  return explainer;
}

/** An explainer whose reader has pressed "Walk through the story". */
async function walk(data: unknown = munich, inside = '', widthPx = 700, dir = 'ltr'): Promise<NewsExplainerElement> {
  const explainer = await show(data, inside, widthPx, dir);
  await pressButton(explainer, 'Walk through the story');
  return explainer;
}

async function pressButton(explainer: NewsExplainerElement, name: string | RegExp): Promise<void> {
  buttonNamed(explainer, name).click();
  await settle(explainer);
}

const currentStep = (explainer: NewsExplainerElement) => one(explainer, '.walk-step[aria-current=step]');
const titleOf = (explainer: NewsExplainerElement) => read(currentStep(explainer).querySelector('.walk-title'));
const next = (explainer: NewsExplainerElement) => pressButton(explainer, /^Next/);
const previous = (explainer: NewsExplainerElement) => pressButton(explainer, /Previous/);
const isWalking = (explainer: NewsExplainerElement) => all(explainer, '.walk-bar').length > 0;

/** Events in the order of the list, as the walk has them. */
const titles = (explainer: NewsExplainerElement) => explainer.explainer!.events.map(({ title }) => title);

describe('news-explainer: the walk through the story', () => {
  // First: what is loaded once is not loaded again.
  it('is loaded when a reader begins it', async () => {
    const loaded = () =>
      performance.getEntriesByType('resource').filter(({ name }) => /\/story-walk\.ts/.test(name)).length;
    const explainer = await show(munich);
    expect(loaded()).to.equal(0);
    await pressButton(explainer, 'Walk through the story');
    expect(loaded()).to.equal(1);
  });

  it('is offered with story alone, and only where there are several events', async () => {
    const offers = (explainer: NewsExplainerElement) => all(explainer, '.walk-button').length;
    const explainer = await show(munich);
    expect(offers(explainer)).to.equal(1);
    explainer.story = false;
    await settle(explainer);
    expect(offers(explainer)).to.equal(0);
    expect(offers(await show(storyOf([{}])))).to.equal(0);
    expect(offers(await show({ ...munich, status: 'withdrawn', note: 'x' }))).to.equal(0);
  });

  it('begins with the first event, and brings the reader there', async () => {
    const explainer = await walk();
    expect(titleOf(explainer)).to.equal(titles(explainer)[0]);
    expect(explainer.selectedEvent).to.equal(munich.events[0]!.id);
    expect(explainer.shadowRoot!.activeElement === currentStep(explainer)).to.equal(true);
    expect(one(explainer, '.walk-button').getAttribute('aria-pressed')).to.equal('true');
  });

  it('begins with the chosen event, if there is one', async () => {
    const explainer = await show(munich);
    explainer.selectedEvent = 'shoot-down';
    await pressButton(explainer, 'Walk through the story');
    expect(read(currentStep(explainer).querySelector('p'))).to.contain('4 of 8');
    expect(titleOf(explainer)).to.equal(munich.events.find(({ id }) => id === 'shoot-down')!.title);
  });

  it('goes through all events in the order of the list, and back; at the ends it stays', async () => {
    const explainer = await walk();
    const met = [titleOf(explainer)];
    for (let step = 0; step < 9; step += 1) {
      await next(explainer);
      met.push(titleOf(explainer));
    }
    expect(met).to.deep.equal([...titles(explainer), ...Array<string>(2).fill(titles(explainer).at(-1)!)]);
    const end = buttonNamed(explainer, /^Next/);
    expect(end.getAttribute('aria-disabled')).to.equal('true');
    await previous(explainer);
    expect(titleOf(explainer)).to.equal(titles(explainer).at(-2));
  });

  it('chooses each step’s event for everybody, and asks before', async () => {
    const explainer = await walk();
    const sent = listen(explainer, 'news-explainer-select', 'news-explainer-selected');
    await next(explainer);
    const { id } = explainer.explainer!.events[1]!;
    expect(sent.map(({ type }) => type)).to.deep.equal(['news-explainer-select', 'news-explainer-selected']);
    for (const event of sent) expect(event).to.include({ kind: 'event', id, cause: 'step' });
    expect(timelineIn(explainer).selected).to.equal(id);
    expect(all(timelineIn(explainer), '.ring.selected')).to.have.length(1);
    explainer.addEventListener('news-explainer-select', (event) => event.preventDefault());
    await next(explainer);
    expect(titleOf(explainer)).to.equal(titles(explainer)[1]);
  });

  it('shows what was said about each event, a few at first, and each event’s detail once', async () => {
    const explainer = await walk();
    for (let step = 0; step < 3; step += 1) await next(explainer);
    const cards = () => currentStep(explainer).querySelectorAll('.card').length;
    expect(cards()).to.equal(4);
    buttonNamed(explainer, 'Show all 5').click();
    await settle(explainer);
    expect(cards()).to.equal(5);
    expect(getComputedStyle(one(timelineIn(explainer), '#detail')).display).to.equal('none');
  });

  it('tells what was said before where it comes from', async () => {
    const explainer = await walk();
    const step = one(explainer, '[data-step=invasion]');
    const [said, sources] = ['.detail-statements', '.detail-event > .citations'].map((part) =>
      step.querySelector(part)!,
    );
    expect(said!.compareDocumentPosition(sources!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('leads to a statement in full', async () => {
    const explainer = await walk();
    for (let step = 0; step < 3; step += 1) await next(explainer);
    currentStep(explainer).querySelector<HTMLElement>('.card button')!.click();
    await settle(explainer);
    const said = one(explainer, 'who-said-what');
    const focused = said.shadowRoot!.activeElement as HTMLElement | null;
    expect(focused?.dataset['id']).to.equal(explainer.selectedStatement);
  });

  it('counts the list, and says where nobody stated the order', async () => {
    const explainer = await walk(
      storyOf([
        { id: 'a', date: '2023-01-01' },
        { id: 'b', date: '2023-01-05' },
        { id: 'c', date: '2023-01-05' },
        { id: 'd', date: '2023-02' },
        { id: 'e', date: '2023-02-10' },
        { id: 'f', date: '2023-03-01' },
        { id: 'g', date: '2023-03-01', after: 'f' },
      ]),
    );
    const met: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      met.push(read(currentStep(explainer).querySelector('p')).replace(/^.*2023 · /, ''));
      if (step === 1) expect(read(buttonNamed(explainer, /^Next/))).to.equal('Next: Event 3, order not stated →');
      if (step === 1) expect(read(buttonNamed(explainer, /Previous/))).to.equal('← Previous: Event 1');
      await next(explainer);
    }
    expect(met).to.deep.equal([
      '1 of 7',
      '2 of 7 · order not stated',
      '3 of 7 · order not stated',
      '4 of 7 · order not stated',
      '5 of 7 · order not stated',
      '6 of 7',
      '7 of 7',
    ]);
  });

  it('says politely where the reader is', async () => {
    const explainer = await walk();
    await next(explainer);
    const status = one(explainer, '.walk-bar [role=status]');
    expect(read(status)).to.equal('2 of 8: Invasion of Ukraine, from 24 February 2022');
  });

  it('names each step by title and date', async () => {
    const explainer = await walk();
    expect(currentStep(explainer).ariaLabel).to.equal('Russia and China form a partnership, 4 February 2022');
  });

  it('keeps a line of all marks in sight on a phone, in which that of the step stands out, and none beside the chart', async () => {
    const narrow = await walk(munich, '', 360);
    const strip = one(narrow, '.walk-strip');
    expect(strip.checkVisibility()).to.equal(true);
    expect(getComputedStyle(one(narrow, '.walk-bar')).position).to.equal('sticky');
    const currentX = () => one(narrow, '.strip-current .item-mark').getBoundingClientRect().left;
    expect(all(narrow, '.strip-other .item-mark')).to.have.length(munich.events.length - 1);
    const before = currentX();
    narrow.renderRoot.querySelector<HTMLElement>('.walk-on')!.click();
    await narrow.updateComplete;
    expect(currentX()).to.be.above(before);
    const wide = await walk();
    expect(one(wide, '.walk-strip').checkVisibility()).to.equal(false);
  });

  it('keeps the focus on the button that walks', async () => {
    const explainer = await walk();
    const button = buttonNamed(explainer, /^Next/);
    button.focus();
    for (let step = 0; step < 8; step += 1) await next(explainer);
    expect(explainer.shadowRoot!.activeElement === button).to.equal(true);
  });

  for (const [dir, ahead, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`goes by arrow keys in ${dir}, and leaves with Escape`, async () => {
      const explainer = await walk(munich, '', 700, dir);
      for (const key of [ahead, ahead, ahead, back]) {
        press(explainer, key);
        await settle(explainer);
      }
      expect(titleOf(explainer)).to.equal(titles(explainer)[2]);
      expect(press(explainer, ahead, { altKey: true }), 'the browser’s own').to.equal(true);
      press(explainer, 'Escape');
      await settle(explainer);
      expect(isWalking(explainer)).to.equal(false);
    });

  for (const [dir, across] of [
    ['ltr', -120],
    ['rtl', 120],
  ] as const)
    it(`goes on with a swipe in ${dir}`, async () => {
      const explainer = await walk(munich, '', 360, dir);
      const touch = (type: string, clientX: number) =>
        currentStep(explainer).dispatchEvent(
          new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: 'touch', isPrimary: true, clientX }),
        );
      touch('pointerdown', 200);
      touch('pointerup', 200 + across);
      await settle(explainer);
      expect(titleOf(explainer)).to.equal(titles(explainer)[1]);
    });

  it('can be left at any step, back to the button, with the event still chosen', async () => {
    const explainer = await walk();
    await next(explainer);
    await pressButton(explainer, 'Leave the walk');
    expect(isWalking(explainer)).to.equal(false);
    expect(explainer.selectedEvent).to.equal('invasion');
    expect(explainer.shadowRoot!.activeElement === one(explainer, '.walk-button')).to.equal(true);
    expect(getComputedStyle(one(timelineIn(explainer), '#detail')).display).not.to.equal('none');
  });

  it('takes a choice in the chart for a step', async () => {
    const explainer = await walk();
    one(timelineIn(explainer), '[data-id="munich-meeting"]').click();
    await settle(explainer);
    expect(currentStep(explainer).dataset['step']).to.equal('munich-meeting');
  });

  it('keeps a choice where the page draws the step before once more, however late', async () => {
    const callbacks: IntersectionObserverCallback[] = [];
    class Observer extends IntersectionObserver {
      constructor(callback: IntersectionObserverCallback, options: IntersectionObserverInit) {
        super(callback, options);
        callbacks.push(callback);
      }
    }
    standIn(window, 'IntersectionObserver');
    Object.assign(window, { IntersectionObserver: Observer });
    const explainer = await walk(munich, '', 1100);
    takeBack();
    const first = currentStep(explainer);
    const reachFirst = () => {
      const entry = { isIntersecting: true, target: first } as Partial<IntersectionObserverEntry>;
      for (const call of callbacks) call([entry as IntersectionObserverEntry], {} as IntersectionObserver);
    };
    const timeline = timelineIn(explainer);
    let finish = (): void => {};
    const busy = new Promise<void>((resolve) => (finish = resolve));
    Object.defineProperty(timeline, 'updateComplete', { configurable: true, value: busy });
    const frames = standIn(window, 'requestAnimationFrame');
    const scrolls = standIn(Element.prototype, 'scrollIntoView');
    one(timeline, '[data-id="munich-meeting"]').click();
    await waitUntil(() => currentStep(explainer) !== first, 'the step');
    reachFirst();
    finish();
    await waitUntil(() => scrolls.length > 0, 'the way to the step');
    const lateMs = performance.now() + 1000;
    standIn(performance, 'now', () => lateMs);
    reachFirst();
    Reflect.deleteProperty(timeline, 'updateComplete');
    takeBack();
    for (const [draw] of frames) (draw as FrameRequestCallback)(performance.now());
    await settle(explainer);
    expect(explainer.selectedEvent).to.equal('munich-meeting');
  });

  it('shows one step at a time where there is no room beside the chart', async () => {
    for (const widthPx of [360, 700]) {
      const explainer = await walk(munich, '', widthPx);
      const shown = all(explainer, '.walk-step').filter((step) => step.checkVisibility());
      expect(shown.map((step) => step.dataset['step'])).to.deep.equal([munich.events[0]!.id]);
      expect(timelineIn(explainer).checkVisibility(), String(widthPx)).to.equal(widthPx >= 640);
    }
  });

  it('moves the chart where events are too many for the whole', async () => {
    const many = storyOf(Array.from({ length: 80 }, (_, index) => ({ date: `20${10 + (index % 80)}-03-01` })));
    const explainer = await walk(many);
    explainer.selectedEvent = 'e40';
    await settle(explainer);
    expect(timelineIn(explainer).matches(':state(zoomed)')).to.equal(true);
    for (const id of ['e39', 'e40', 'e41']) expect(hasButton(timelineIn(explainer), id), id).to.equal(true);
    expect(all(explainer, '.walk-step'), 'only the step that is shown').to.have.length(1);
  });

  it('goes on where its event has gone', async () => {
    const explainer = await walk();
    await next(explainer);
    explainer.data = { ...munich, events: munich.events.filter(({ id }) => id !== 'invasion') };
    await settle(explainer);
    expect(titleOf(explainer)).to.equal(titles(explainer)[0]);
    expect(read(one(explainer, '.walk-bar [role=status]'))).to.contain('1 of 7');
  });

  describe('beside elements of the page', () => {
    const inside = '<p>Text</p><event-timeline></event-timeline><p>More</p>';

    it('shows each step in the page’s own timeline, chart or list', async () => {
      for (const widthPx of [360, 700]) {
        const explainer = await walk(munich, inside, widthPx);
        const timeline = timelineIn(explainer);
        expect(timeline.selected).to.equal(munich.events[0]!.id);
        await next(explainer);
        expect(timeline.selected).to.equal('invasion');
        expect(one(timeline, '#detail').checkVisibility()).to.equal(true);
        expect(all(explainer, '.walk-step')).to.have.length(0);
        await pressButton(explainer, 'Leave the walk');
        expect(explainer.shadowRoot!.activeElement === one(explainer, '.walk-button')).to.equal(true);
      }
    });
  });
});

describe('news-explainer: relations in the walk', () => {
  const sourced = { sources: ['report'] };
  const linked = storyOf([
    { id: 'flight', title: 'The flight' },
    { id: 'downing', title: 'The downing', links: [{ to: 'flight', as: 'ends' }] },
    { id: 'visit', title: 'The visit', links: [{ to: 'flight', as: 'because-of', ...sourced }] },
    { id: 'protest', title: 'The protest', links: [{ to: 'downing', as: 'answers' }] },
    { id: 'talks', title: 'The talks', status: 'cancelled', links: [{ to: 'protest', as: 'follows' }] },
  ]);
  const stepOf = (explainer: NewsExplainerElement, id: string): string =>
    read(one(explainer, `.walk-step[data-step=${id}]`));

  it('are said at both ends, with a source or without, each by its kind', async () => {
    const explainer = await walk(linked);
    const said: readonly (readonly [id: string, words: string])[] = [
      ['visit', 'because of: The flight'],
      ['flight', 'led to: The visit'],
      ['downing', 'ended: The flight'],
      ['flight', 'ended by: The downing'],
      ['protest', 'answers: The downing'],
      ['downing', 'answered by: The protest'],
      ['talks', 'follows: The protest'],
      ['protest', 'followed by: The talks (cancelled)'],
    ];
    for (const [id, words] of said) expect(stepOf(explainer, id), id).to.contain(words);
  });

  it('are said once where both events state the same', async () => {
    const both = storyOf([
      { id: 'flight', title: 'The flight', links: [{ to: 'visit', as: 'causes' }] },
      { id: 'visit', title: 'The visit', links: [{ to: 'flight', as: 'because-of' }] },
    ]);
    const explainer = await walk(both);
    expect(stepOf(explainer, 'flight').match(/The visit/g)).to.have.length(1);
    expect(stepOf(explainer, 'visit').match(/The flight/g)).to.have.length(1);
  });

  it('stand at the statements as well, whichever of both answers', async () => {
    const statement = { text: 'It was a balloon.', sources: ['report'], topics: ['balloon'] };
    const explainer = await walk({
      ...storyOf([{ id: 'first' }, { id: 'second' }]),
      topics: [{ id: 'balloon', name: 'The balloon' }],
      people: [
        { id: 'a', name: 'Ann' },
        { id: 'b', name: 'Bob' },
      ],
      statements: [
        { ...statement, id: 'one', speaker: 'a', at: 'first' },
        {
          ...statement,
          id: 'two',
          speaker: 'b',
          at: 'second',
          answers: [{ to: 'one', as: 'disputes', sources: ['report'] }],
        },
      ],
    });
    expect(stepOf(explainer, 'second')).to.contain('disputes Ann');
    expect(stepOf(explainer, 'first')).to.contain('disputed by Bob');
  });
});
