import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RefreshController } from '../../../src/controllers/document/refresh-controller.js';
import type { LoadedDocument } from '../../../src/convert/load-document.js';
import type { Explainer } from '../../../src/model/explainer.js';
import { readExplainer } from '../../../src/model/read/explainer.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';

const MINUTE = 60_000;

/** Maximum wait for an answer, in ms. A busy machine takes long to load the reader of sheets. */
const PATIENCE_MS = 30_000;

interface Timer {
  readonly run: () => void;
  readonly delay: number;
}

/** A clock, a network and a page's visibility that do what a test says. */
function standInWorld() {
  const timers = new Map<number, Timer>();
  const requests: { signal: AbortSignal; cache: string | undefined; answer: (response: Response | Error) => void }[] =
    [];
  const world = { nowMs: 1_000_000, isHidden: false, timers, requests };
  let last = 0;
  standIn(window, 'setTimeout', (run, delay) => {
    timers.set((last += 1), { run: run as () => void, delay: Number(delay) });
    return last;
  });
  standIn(window, 'clearTimeout', (timer) => timers.delete(timer as number));
  standIn(Date, 'now', () => world.nowMs);
  standIn(Math, 'random', () => 0);
  standIn(window, 'fetch', (_url, init) => {
    const { signal, cache } = init as RequestInit;
    return new Promise((resolve, reject) => {
      signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      requests.push({
        signal: signal!,
        cache,
        answer: (response) => (response instanceof Error ? reject(response) : resolve(response)),
      });
    });
  });
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => world.isHidden });
  return world;
}

/** Lets everything happen that waits for nothing. */
async function settleTicks(): Promise<void> {
  for (let count = 0; count < 50; count += 1) await Promise.resolve();
}

/** An element that the controller can live in. */
function makeHost() {
  const controllers: ReactiveController[] = [];
  let updates = 0;
  const host = Object.assign(document.createElement('div'), {
    addController: (controller: ReactiveController) => {
      controllers.push(controller);
      controller.hostConnected?.();
    },
    removeController: () => undefined,
    requestUpdate: () => (updates += 1),
    updateComplete: Promise.resolve(true),
  }) satisfies ReactiveControllerHost;
  document.body.append(host);
  const leave = () => {
    host.remove();
    for (const controller of controllers) controller.hostDisconnected?.();
  };
  const enter = () => {
    document.body.append(host);
    for (const controller of controllers) controller.hostConnected?.();
  };
  return { host, leave, enter, updates: () => updates };
}

const good = (data: unknown = makeDocument()) => new Response(JSON.stringify(data));

describe('RefreshController', () => {
  let world: ReturnType<typeof standInWorld>;
  let page: ReturnType<typeof makeHost>;
  let controller: RefreshController;
  let shown: Explainer | null;
  let told: number[];

  beforeEach(() => {
    world = standInWorld();
    page = makeHost();
    shown = readExplainer(makeDocument()).explainer;
    told = [];
    controller = new RefreshController(page.host, {
      shown: () => shown,
      hasFailed: () => false,
      show: ({ explainer }) => (shown = explainer),
      reportFailures: (failures) => told.push(failures.length),
    });
    controller.update('/story.json', 60);
  });
  afterEach(() => {
    page.leave();
    takeBack();
    delete (document as { hidden?: boolean }).hidden;
  });

  const delays = () => [...world.timers.values()].map(({ delay }) => delay);

  /** Lets the time come that the controller waits for. */
  function strike(): void {
    const [[id, timer]] = [...world.timers] as [[number, Timer]];
    world.timers.delete(id);
    world.nowMs += timer.delay;
    timer.run();
  }

  /** Until the controller is done with an answer, and asks its host to draw; or for a while, where it has been given up. */
  async function answer(response: Response | Error): Promise<void> {
    const before = page.updates();
    const request = world.requests.at(-1)!;
    request.answer(response);
    const start = performance.now();
    const isDone = () => page.updates() > before || request.signal.aborted || performance.now() - start > PATIENCE_MS;
    for (let turn = 0; turn < 20 || !isDone(); turn += 1) {
      await new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
      });
    }
  }

  it('waits so many seconds, asks whether there is news, and waits again', async () => {
    expect([delays(), world.requests.length]).to.deep.equal([[MINUTE], 0]);
    strike();
    expect(world.requests.map(({ cache }) => cache)).to.deep.equal(['no-cache']);
    expect(delays(), 'it asks one thing at a time').to.deep.equal([]);
    await answer(good());
    expect(delays()).to.deep.equal([MINUTE]);
  });

  it('waits five seconds at least, whatever an address says', () => {
    for (const seconds of [0.000001, 1, 4.9, 5]) {
      controller.update('/story.json', 0);
      controller.update('/story.json', seconds);
      expect(delays(), String(seconds)).to.deep.equal([5_000]);
    }
  });

  it('spreads the readers of a page, so that they do not all ask at once', () => {
    standIn(Math, 'random', () => 0.5);
    controller.update('/story.json', 120);
    expect(delays()).to.deep.equal([2 * MINUTE * 1.05]);
  });

  it('never asks with 0, without an address, and with what is no number', () => {
    for (const [src, seconds] of [
      ['/story.json', 0],
      ['/story.json', -1],
      ['/story.json', NaN],
      [null, 60],
    ] as const) {
      controller.update(src, seconds);
      expect(delays(), `${src} ${seconds}`).to.deep.equal([]);
    }
    controller.update('/story.json', 1e9);
    expect(delays(), 'longer than a timer can wait').to.deep.equal([2 ** 31 - 1]);
  });

  it('waits twice as long after each failure, ten minutes at most, and as before once it succeeds', async () => {
    const waits: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      strike();
      await answer(turn % 2 ? new TypeError('Failed to fetch') : new Response('', { status: 500 }));
      waits.push(delays()[0]! / MINUTE);
    }
    expect(waits).to.deep.equal([2, 4, 8, 10, 10, 10]);
    expect([controller.isFailing, controller.lastSuccessMs]).to.deep.equal([true, 1_000_000]);
    expect(told, 'told once').to.deep.equal([1]);
    strike();
    await answer(good());
    expect([delays()[0], controller.isFailing, controller.lastSuccessMs]).to.deep.equal([MINUTE, false, world.nowMs]);
    expect(told).to.deep.equal([1, 0]);
  });

  it('does not wait less after failures than it would without, however long that is', async () => {
    controller.update('/story.json', 3600);
    strike();
    await answer(new Response('', { status: 503 }));
    expect(delays()).to.deep.equal([60 * MINUTE]);
  });

  it('stops while nobody looks, and asks at once when somebody does and it is time', () => {
    world.isHidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(delays()).to.deep.equal([]);
    world.nowMs += MINUTE / 4;
    world.isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(delays(), 'what is left').to.deep.equal([MINUTE * 0.75]);
    world.isHidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    world.nowMs += 10 * MINUTE;
    world.isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(delays()).to.deep.equal([0]);
  });

  it('plans nothing when an answer comes while nobody looks', async () => {
    strike();
    world.isHidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await answer(good());
    expect(delays()).to.deep.equal([]);
  });

  it('gives up what is on its way when the element goes, and goes on when it is back', async () => {
    strike();
    const { signal } = world.requests[0]!;
    page.leave();
    expect([signal.aborted, delays()]).to.deep.equal([true, []]);
    await answer(new TypeError('aborted'));
    expect([told, delays()], 'that is no failure').to.deep.equal([[], []]);
    page.enter();
    expect(delays()).to.deep.equal([0]);
  });

  it('asks at once when the network is back, if it has failed before', async () => {
    strike();
    await answer(new TypeError('Failed to fetch'));
    window.dispatchEvent(new Event('online'));
    expect(delays()).to.deep.equal([0]);
  });

  it('forgets what it knew of another address', async () => {
    strike();
    await answer(good(makeDocument({ events: [makeEvent(), makeEvent({ id: 'x' })] })));
    expect(controller.pending?.changes.items.map(({ id }) => id)).to.deep.equal(['x']);
    strike();
    const { signal } = world.requests[1]!;
    controller.update('/other.json', 60);
    expect([controller.pending, signal.aborted, delays()]).to.deep.equal([undefined, true, [MINUTE]]);
  });

  it('takes no text of another address for one that it has shown', async () => {
    const newer = JSON.stringify(makeDocument({ events: [makeEvent(), makeEvent({ id: 'x' })] }));
    let comeLate: (text: string) => void = () => undefined;
    strike();
    const slow = Object.assign(new Response(), { text: () => new Promise<string>((resolve) => (comeLate = resolve)) });
    world.requests[0]!.answer(slow);
    await settleTicks();
    controller.update('/other.json', 60);
    comeLate(newer);
    await settleTicks();
    strike();
    await answer(new Response(newer));
    expect(controller.pending?.changes.items.map(({ id }) => id)).to.deep.equal(['x']);
  });

  it('takes an offer back that the address has taken back', async () => {
    strike();
    await answer(good(makeDocument({ events: [makeEvent(), makeEvent({ id: 'x' })] })));
    strike();
    await answer(good());
    expect(controller.pending).to.equal(undefined);
  });

  describe('a document in another format', () => {
    const slides = [{ start_date: { year: '2023' }, text: { headline: 'A slide' } }];
    for (const [what, src, text, type] of [
      ['a sheet, by its name', '/sheet.csv', 'Date,Title\n2023-02-04,A row\n', 'text/plain'],
      ['a sheet, by its media type', '/sheet', 'Date,Title\n2023-02-04,A row\n', 'text/csv'],
      ['a sheet of TimelineJS', '/sheet.csv', 'Year,Headline\n2023,A row\n', 'text/csv'],
      ['TimelineJS JSON', '/timeline.json', JSON.stringify({ events: slides }), 'application/json'],
    ] as const)
      it(`is offered when it has changed: ${what}`, async () => {
        controller.update(src, 60);
        strike();
        await answer(new Response(text, { headers: { 'content-type': type } }));
        expect(told, 'no failure').to.deep.equal([]);
        expect(controller.pending?.changes.items.map(({ kind }) => kind)).to.include('event');
        controller.accept();
        expect(shown?.events.map(({ title }) => title)).to.deep.equal([what.startsWith('a') ? 'A row' : 'A slide']);
      });

    it('keeps what its conversion has lost', async () => {
      let loaded: LoadedDocument | undefined;
      const own = new RefreshController(page.host, {
        shown: () => null,
        hasFailed: () => false,
        show: (document) => (loaded = document),
        reportFailures: () => undefined,
      });
      controller.update(null, 0);
      own.update('/sheet.csv', 60);
      strike();
      await answer(new Response('Year,Headline,Mood\n2023,A row,tense\n'));
      expect(loaded?.problems.map(({ code }) => code)).to.deep.equal(['conversion-lost']);
    });

    it('is no document where a server answers with a page', async () => {
      strike();
      await answer(new Response('Down, for maintenance', { headers: { 'content-type': 'text/html' } }));
      expect([told, controller.isFailing, shown?.title]).to.deep.equal([[1], true, 'Two ministers meet']);
    });
  });

  it('leaves no listener and no timer behind', () => {
    const removed = [standIn(document, 'removeEventListener'), standIn(window, 'removeEventListener')];
    page.leave();
    expect(removed.flat().map(([type]) => type)).to.deep.equal(['visibilitychange', 'online']);
    expect(delays()).to.deep.equal([]);
  });
});
