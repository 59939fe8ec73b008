import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { DocumentController, type DocumentSources } from '../../../src/controllers/document/document-controller.js';
import type { Explainer } from '../../../src/model/explainer.js';
import type { Problem } from '../../../src/model/problems/problem.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';
import { TestHost } from './make-host.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NOTHING: DocumentSources = { data: undefined, src: null, readsList: false };
const slides = { events: [{ start_date: { year: '1969' }, text: { headline: 'Landing' } }] };
const manyEvents = (count: number) => Array.from({ length: count }, (_, index) => makeEvent({ id: `e${index}` }));

/** A server that answers when a test says so. */
function holdNetwork() {
  const requests: { signal: AbortSignal; answer: (response: Response) => void }[] = [];
  standIn(
    window,
    'fetch',
    (_url, init) =>
      new Promise((resolve, reject) => {
        const { signal } = init as { readonly signal: AbortSignal };
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        requests.push({ signal, answer: resolve });
      }),
  );
  return requests;
}

describe('DocumentController', () => {
  let host: TestHost;
  let controller: DocumentController;
  let loaded: Explainer[];
  let explained: (readonly Problem[])[];
  let failures: string[];
  /** How many documents had been loaded when each long one came. */
  let longOnes: number[];

  beforeEach(async () => {
    host = new TestHost();
    (await fixture(html`<div></div>`)).append(host);
    [loaded, explained, failures, longOnes] = [[], [], [], []];
    controller = new DocumentController(host, {
      longDocumentStarted: () => longOnes.push(loaded.length),
      documentLoaded: (explainer) => loaded.push(explainer),
      problemsDescribed: (problems) => explained.push(problems),
      documentFailed: (problems) => failures.push(...problems.map(({ code }) => code)),
      waitFor: () => undefined,
    });
  });
  afterEach(() => {
    fixtureCleanup();
    takeBack();
  });

  /** Sets what the host's properties say. */
  const set = (sources: Partial<DocumentSources>) => controller.update({ ...NOTHING, ...sources });

  const putInside = (text: string) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    host.replaceChildren(script);
  };

  const titles = () => loaded.map(({ title }) => title);

  it('has nothing at first', () => {
    set({});
    expect([controller.status, controller.reading, loaded.length]).to.deep.equal(['empty', null, 0]);
  });

  it('reads an explainer document at once, before it returns', () => {
    set({ data: makeDocument() });
    expect([controller.status, titles()]).to.deep.equal(['ready', ['Two ministers meet']]);
  });

  it('reads 2,000 events and statements at once, and more in steps, which it says before', async () => {
    set({ data: makeDocument({ events: manyEvents(1999) }) });
    expect([controller.status, longOnes]).to.deep.equal(['ready', []]);
    set({ data: makeDocument({ events: manyEvents(2000) }) });
    expect([controller.status, loaded.length]).to.deep.equal(['loading', 1]);
    await waitUntil(() => controller.status === 'ready');
    expect(longOnes, 'loaded before it is said').to.deep.equal([1]);
    expect(loaded[1]?.events).to.have.length(2000);
  });

  it('converts another format when its converter has come, and keeps what the conversion has lost', async () => {
    set({ data: { ...slides, theme: 'dark' } });
    expect(controller.status).to.equal('loading');
    await waitUntil(() => controller.status === 'ready');
    expect(loaded[0]?.events[0]?.title).to.equal('Landing');
    expect(controller.reading?.problems.map(({ pointer }) => pointer)).to.include('/theme');
  });

  it('lets newer data win over what is still being converted', async () => {
    set({ data: slides });
    set({ data: makeDocument() });
    await waitUntil(() => !controller.isExplaining);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(titles()).to.deep.equal(['Two ministers meet']);
  });

  it('counts what readers lose before there are words for it, and then has them', async () => {
    set({ data: makeDocument({ events: [makeEvent({ date: '2023-02-30' })] }) });
    expect([controller.errorCount, controller.isExplaining, controller.reading?.problems]).to.deep.equal([1, true, []]);
    await waitUntil(() => !controller.isExplaining);
    expect(explained.map((problems) => problems.map(({ pointer }) => pointer))).to.deep.equal([['/events/0/date']]);
  });

  it('reads the JSON inside the host, and JSON that replaces it', async () => {
    putInside(JSON.stringify(makeDocument({ title: 'Inside' })));
    await waitUntil(() => host.updates > 0);
    set({});
    expect(titles()).to.deep.equal(['Inside']);
    set({});
    expect(titles(), 'once').to.deep.equal(['Inside']);
    host.querySelector('script')!.textContent = JSON.stringify(makeDocument({ title: 'Replaced' }));
    await Promise.resolve();
    set({});
    expect(titles()).to.deep.equal(['Inside', 'Replaced']);
  });

  it('fails where the JSON inside the host is broken, and keeps what was shown', async () => {
    set({ data: makeDocument() });
    set({});
    expect(controller.status).to.equal('empty');
    putInside('{"explainer": 1,');
    await Promise.resolve();
    set({});
    await waitUntil(() => failures.length > 0);
    expect([failures, controller.status]).to.deep.equal([['json-unreadable'], 'failed']);
  });

  it('shows what is at hand until src has come', async () => {
    const requests = holdNetwork();
    set({ data: makeDocument({ title: 'At hand' }), src: '/story.json' });
    expect([controller.status, titles()]).to.deep.equal(['loading', ['At hand']]);
    requests[0]!.answer(Response.json(makeDocument({ title: 'Loaded' })));
    await waitUntil(() => controller.status === 'ready');
    expect(titles()).to.deep.equal(['At hand', 'Loaded']);
  });

  for (const [what, src, body, type] of [
    ['a sheet, by its name', '/sheet.csv?gid=0', 'Year,Headline\n1969,Landing\n', 'text/plain'],
    ['a sheet, by its media type', '/export', 'Date,Title\n1969,Landing\n', 'text/csv'],
    ['TimelineJS JSON', '/export', JSON.stringify(slides), 'text/plain'],
  ] as const)
    it(`reads by src ${what}`, async () => {
      standIn(window, 'fetch', () => Promise.resolve(new Response(body, { headers: { 'content-type': type } })));
      set({ src });
      await waitUntil(() => controller.status === 'ready');
      expect(loaded[0]?.events.map(({ title }) => title)).to.deep.equal(['Landing']);
    });

  for (const [what, code, response] of [
    ['an error', 'load-not-found', () => new Response('Gone', { status: 410 })],
    ['a page', 'load-failed', () => new Response('Sorry, no', { headers: { 'content-type': 'text/html' } })],
    ['HTML', 'load-web-page', () => new Response('<p>Sorry, no', { headers: { 'content-type': 'text/html' } })],
  ] as const)
    it(`keeps what it shows where src answers with ${what}`, async () => {
      standIn(window, 'fetch', () => Promise.resolve(response()));
      set({ data: makeDocument(), src: '/story.json' });
      await waitUntil(() => failures.length > 0);
      expect([failures, controller.status, titles()]).to.deep.equal([[code], 'failed', ['Two ministers meet']]);
    });

  it('gives up an address for a newer one', () => {
    const requests = holdNetwork();
    set({ src: '/old.json' });
    set({ src: '/new.json' });
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
  });

  it('gives up what is on its way when the host goes, and asks again when it is back', () => {
    const requests = holdNetwork();
    set({ src: '/story.json' });
    const page = host.parentElement!;
    host.remove();
    expect(requests[0]!.signal.aborted).to.equal(true);
    set({ src: '/story.json' });
    expect(requests, 'nothing is asked for a host that is gone').to.have.length(1);
    page.append(host);
    set({ src: '/story.json' });
    expect(requests).to.have.length(2);
  });

  it('reads the host’s own list where there is nothing better, and drops it for an explainer', async () => {
    const list = document.createElement('ol');
    list.append(document.createElement('li'));
    list.firstElementChild!.textContent = '20 July 1969: Landing';
    host.replaceChildren(list);
    await Promise.resolve();
    set({ readsList: true });
    await waitUntil(() => controller.status === 'ready');
    expect(loaded[0]?.events.map(({ title }) => title)).to.deep.equal(['Landing']);
    set({ readsList: false });
    expect([controller.status, controller.reading]).to.deep.equal(['empty', null]);
  });

  it('shows a newer version of what src names', async () => {
    standIn(window, 'fetch', () => Promise.resolve(Response.json(makeDocument())));
    set({ src: '/story.json' });
    await waitUntil(() => controller.status === 'ready');
    const newer = { ...loaded[0]!, title: 'Newer' };
    controller.renew({ explainer: newer, foundProblems: [], problems: [] });
    expect([controller.reading?.explainer, titles()]).to.deep.equal([newer, ['Two ministers meet', 'Newer']]);
  });
});
