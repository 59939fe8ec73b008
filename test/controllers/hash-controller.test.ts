import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { HashController, type HashMessage, type HashTarget } from '../../src/controllers/hash-controller.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Follows whatever it is told to, once it is ready. */
class LinkedThing extends LitElement {
  readonly followed: (HashTarget | null)[] = [];
  isReady = true;
  readonly links = new HashController(this, {
    name: 'thing',
    kinds: ['event'],
    filterKeys: ['text', 'topic'],
    follow: (target) => {
      if (this.isReady) this.followed.push(target);
      return this.isReady;
    },
  });
}
customElements.define('linked-thing', LinkedThing);

const clean = location.href.replace(/#.*/, '');
const setHash = (hash: string) => history.replaceState(null, '', clean + hash);
const show = (id = '') => fixture<LinkedThing>(html`<linked-thing id=${id}></linked-thing>`);

/** As a link in the page does. */
async function goTo(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

const event = (id: string): HashTarget => ({ kind: 'event', id });
const filter = (wishes: Record<string, string>): HashTarget => ({ kind: 'filter', filter: wishes });

describe('HashController', () => {
  beforeEach(() => setHash(''));
  after(() => setHash(''));

  for (const [hash, target] of [
    ['#thing.event.shoot-down', event('shoot-down')],
    ['#thing.event.a.event.b', event('a.event.b')],
    ['#thing.event.%D0%BC%D0%B8%D1%80', event('мир')],
    ['#thing.event.мир', event('мир')],
    ['#thing.event.50%', event('50%')],
    ['#thing?topic=aid', filter({ topic: 'aid' })],
    ['#thing?text=a%26b+c&colour=red', filter({ text: 'a&b c' })],
    ['#thing?', filter({})],
  ] as const) {
    it(`follows ${hash} when the page is opened`, async () => {
      setHash(hash);
      const { followed } = await show();
      expect(followed).to.deep.equal([target]);
    });
  }

  for (const hash of ['', '#', '#thing', '#thing.event.', '#thing.statement.x', '#other.event.x', '#thing-2.event.x']) {
    it(`follows nothing for ${hash || 'no hash'}`, async () => {
      setHash(hash);
      const { followed } = await show();
      expect(followed).to.be.empty;
    });
  }

  it('follows each change, and back to nothing', async () => {
    const { followed } = await show();
    await goTo('#thing.event.a');
    await goTo('#comments');
    await goTo('#thing?text=b');
    history.back();
    await oneEvent(window, 'hashchange');
    await goTo('#thing.event.c');
    const back = oneEvent(window, 'hashchange');
    setHash('#thing.event.c');
    location.hash = '';
    await back;
    expect(followed).to.deep.equal([event('a'), filter({ text: 'b' }), event('c'), null]);
  });

  it('follows a link to where the address leads already', async () => {
    setHash('#thing.event.a');
    const { followed } = await show();
    const link = await fixture<HTMLAnchorElement>(html`<a href="#thing.event.a">a</a>`);
    link.click();
    await waitUntil(() => followed.length === 2);
    expect(followed[1]).to.deep.equal(event('a'));
  });

  it('waits until the host can show it, unless the reader has chosen something else', async () => {
    const element = await show();
    element.isReady = false;
    await goTo('#thing.event.a');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.followed).to.be.empty;
    element.isReady = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.followed).to.deep.equal([event('a')]);

    element.isReady = false;
    await goTo('#thing.event.b');
    element.links.write(event('c'));
    element.isReady = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.followed).to.deep.equal([event('a')]);
  });

  it('writes in place what a reader chose, and clears only what is its own', async () => {
    const [first, second] = [await show(), await show()];
    const { length } = history;
    history.replaceState({ of: 'the page' }, '');
    first.links.write(event('мир 1'));
    expect(location.href).to.equal(`${clean}#thing.event.%D0%BC%D0%B8%D1%80%201`);
    second.links.write(filter({ text: 'a & b', topic: '' }));
    expect(location.hash).to.equal('#thing-2?text=a%20%26%20b');
    first.links.write(null);
    expect(location.hash).to.equal('#thing-2?text=a%20%26%20b');
    second.links.write(null);
    expect(location.href).to.equal(clean);
    expect(history).to.deep.include({ length });
    expect(history.state).to.deep.equal({ of: 'the page' });
  });

  for (const hash of ['#comments', '#/a/route', '#thing', '#gone.event.x']) {
    it(`leaves ${hash} alone, which isn't ours`, async () => {
      setHash(hash);
      const { links } = await show();
      links.write(event('a'));
      links.write(filter({ text: 'a' }));
      links.write(null);
      expect(location.hash).to.equal(hash);
    });
  }

  it('gives addresses in which letters of any script stay', async () => {
    const { links } = await show('the story');
    expect(links.hrefOf(event('Élysée-2'))).to.equal(`${clean}#the%20story.event.Élysée-2`);
    expect(links.hrefOf(filter({ text: '“x”\ud800?' }))).to.equal(`${clean}#the%20story?text=%E2%80%9Cx%E2%80%9D%3F`);
  });

  it('numbers hosts without an id in the order of the page, past ids that are taken', async () => {
    const around = await fixture(html`<div></div>`);
    const add = (id: string, place: InsertPosition) => {
      const element = document.createElement('linked-thing') as LinkedThing;
      element.id = id;
      around.insertAdjacentElement(place, element);
      return element;
    };
    const last = add('', 'beforeend');
    add('thing-2', 'beforeend');
    add('story', 'afterbegin');
    const first = add('', 'afterbegin');
    const shadow = document.createElement('div');
    around.append(shadow);
    const inside = shadow
      .attachShadow({ mode: 'open' })
      .appendChild(document.createElement('linked-thing')) as LinkedThing;
    await inside.updateComplete;
    const names = [first, last, inside].map(({ links }) => links.hrefOf(event('x'))!.split(/[#.]/).at(-3));
    expect(names).to.deep.equal(['thing', 'thing-3', 'thing-4']);
  });

  it('listens only while its host is in the page', async () => {
    const listening = new Map<string, number>();
    const { addEventListener: add, removeEventListener: remove } = window;
    const counting =
      (work: typeof add, step: number): typeof add =>
      (...given: Parameters<typeof add>) => {
        listening.set(given[0], (listening.get(given[0]) ?? 0) + step);
        work.apply(window, given);
      };
    Object.assign(window, { addEventListener: counting(add, 1), removeEventListener: counting(remove, -1) });
    try {
      const element = await show();
      const { parentNode } = element;
      expect(listening.get('hashchange')).to.equal(1);
      element.remove();
      setHash('#thing.event.a');
      dispatchEvent(new HashChangeEvent('hashchange'));
      expect(element.followed).to.be.empty;
      parentNode!.append(element);
      expect(element.followed).to.deep.equal([event('a')]);
      fixtureCleanup();
      expect(Object.fromEntries(listening)).to.include({ hashchange: 0, click: 0 });
    } finally {
      Object.assign(window, { addEventListener: add, removeEventListener: remove });
    }
  });

  it('tells the page around a frame', async () => {
    const inside = `
      import { LitElement } from '${new URL('/node_modules/lit/index.js', location.href).href}';
      import { HashController } from '${new URL('/src/controllers/hash-controller.ts', location.href).href}';
      class Thing extends LitElement {
        links = new HashController(this, { name: 'thing', kinds: ['event'], follow: () => true });
      }
      customElements.define('linked-thing', Thing);
      const { links } = document.querySelector('linked-thing');
      links.write({ kind: 'event', id: 'мир' });
      links.write({ kind: 'event', id: 'мир' });
      links.write(null);
      setTimeout(() => parent.postMessage({ type: 'over' }, '*'));`;
    const page = `<!doctype html><linked-thing></linked-thing><script type="module">${inside}</script>`;
    const told: (HashMessage | { type: 'over' })[] = [];
    const listen = ({ data }: MessageEvent<(typeof told)[number]>) => void told.push(data);
    addEventListener('message', listen);
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));
    document.body.append(frame);
    // The last of all: whatever else was told has come by then.
    await waitUntil(() => told.some(({ type }) => type === 'over'), 'the last message');
    removeEventListener('message', listen);
    frame.remove();
    expect(told).to.deep.equal([
      { type: 'said-and-done:hash', hash: '#thing.event.мир' },
      { type: 'said-and-done:hash', hash: '' },
      { type: 'over' },
    ]);
  });
});
