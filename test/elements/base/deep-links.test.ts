import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../src/index.js';
import { needs } from '../../helpers/engine.js';
import { waitUntil } from '../../helpers/wait-until.js';

type Linked = EventTimelineElement | WhoSaidWhatElement | NewsExplainerElement;

const clean = location.href.replace(/#.*/, '');
const setHash = (hash: string) => history.replaceState(null, '', clean + hash);

async function goTo(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

async function show<T extends Linked>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await element.updateComplete;
  return element;
}

const timeline = (id = '', view = 'chart') =>
  show<EventTimelineElement>(html`<event-timeline deep-link id=${id} view=${view} .data=${munich}></event-timeline>`);
const said = () => show<WhoSaidWhatElement>(html`<who-said-what deep-link .data=${munich}></who-said-what>`);

const all = ({ shadowRoot }: Element, selector: string) => [...shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const focusedId = ({ shadowRoot }: Element) => (shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];
const isSeen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
const buttonOf = (element: Element, id: string) => all(element, `button[data-id="${id}"]`)[0]!;
const choiceOf = (element: Element, id: string) => all(element, `[data-id="${id}"] button.choice`)[0]!;
const copyButton = (element: Element) =>
  all(element, '.copy button').find((button) => button.textContent.trim() === 'Copy link');

describe('deep links', () => {
  beforeEach(() => setHash(''));
  after(() => setHash(''));

  for (const view of ['chart', 'list']) {
    it(`choose an event in the ${view} when the page is opened, and bring the reader to it`, async () => {
      setHash('#timeline.event.shoot-down');
      await fixture(html`<div class="long"></div>`);
      document.querySelector<HTMLElement>('.long')!.style.height = '3000px';
      const element = await timeline('', view);
      await waitUntil(() => focusedId(element) === 'shoot-down');
      expect(element.selected).to.equal('shoot-down');
      expect(all(element, '[part="detail"]')).to.have.length(1);
      expect(isSeen(buttonOf(element, 'shoot-down'))).to.be.true;
    });
  }

  it('follow the address from link to link and back', async () => {
    const element = await timeline();
    const sent: string[] = [];
    for (const type of ['event-timeline-select', 'event-timeline-selected', 'event-timeline-filter'])
      element.addEventListener(type, () => sent.push(type));
    await goTo('#timeline.event.balloon-flight');
    await element.updateComplete;
    expect(element.selected).to.equal('balloon-flight');
    await goTo('#timeline?lane=diplomacy');
    await element.updateComplete;
    expect(element.filter).to.deep.equal({ lane: 'diplomacy' });
    await waitUntil(() => (element.shadowRoot!.activeElement?.textContent ?? '').includes('Diplomacy'));
    await goTo('#timeline.event.balloon-flight');
    expect([element.filter, element.selected]).to.deep.equal([undefined, 'balloon-flight']);
    history.back();
    await oneEvent(window, 'hashchange');
    expect(element.filter).to.deep.equal({ lane: 'diplomacy' });
    expect(sent, 'a link is no wish that a page could refuse').to.be.empty;
  });

  it('reveal an event in a chart that is zoomed in elsewhere', async () => {
    const element = await timeline();
    element.zoomTo(Date.UTC(2022, 1, 1), Date.UTC(2022, 1, 10));
    await element.updateComplete;
    expect(buttonOf(element, 'munich-meeting')).not.to.exist;
    await goTo('#timeline.event.munich-meeting');
    await waitUntil(() => focusedId(element) === 'munich-meeting');
  });

  it('leave an event alone that nobody knows', async () => {
    setHash('#timeline.event.nothing');
    const element = await timeline();
    expect(element.selected).to.equal(null);
    expect(location.hash).to.equal('#timeline.event.nothing');
  });

  it('are written in place by a reader’s acts, and by nothing else', async () => {
    const element = await timeline();
    const { length } = history;
    element.select('shoot-down');
    element.filter = { lane: 'balloon' };
    await element.updateComplete;
    expect(location.hash).to.equal('');
    element.filter = undefined;
    element.select(null);
    await element.updateComplete;

    buttonOf(element, 'partnership').click();
    expect(location.hash).to.equal('#timeline.event.partnership');
    await element.updateComplete;
    buttonOf(element, 'partnership').click();
    expect(location.href).to.equal(clean);

    all(element, '.find-button')[0]!.click();
    await element.updateComplete;
    await sendKeys({ type: 'a & é' });
    expect(decodeURIComponent(location.hash)).to.equal('#timeline?text=a & é');
    element.filter = { text: 'shoots' };
    await element.updateComplete;
    buttonOf(element, 'shoot-down').click();
    expect(location.hash).to.equal('#timeline.event.shoot-down');
    await element.updateComplete;
    all(element, '[part="detail"] .close')[0]!.click();
    expect(location.hash).to.equal('#timeline?text=shoots');
    await element.updateComplete;
    element.filter = { lane: ['balloon', 'diplomacy'], topic: [] };
    buttonOf(element, 'shoot-down').click();
    await element.updateComplete;
    all(element, '[part="detail"] .close')[0]!.click();
    expect(decodeURIComponent(location.hash)).to.equal('#timeline?lane=balloon,diplomacy');
    await element.updateComplete;
    all(element, '.find-result button')[0]!.click();
    expect(location.href).to.equal(clean);
    expect(history.length).to.equal(length);
  });

  it('are not written where the page refuses, or wants no links', async () => {
    const element = await timeline();
    element.addEventListener('event-timeline-select', (event) => event.preventDefault(), { once: true });
    buttonOf(element, 'partnership').click();
    expect(location.hash).to.equal('');
    element.deepLink = false;
    await element.updateComplete;
    buttonOf(element, 'partnership').click();
    expect(location.hash).to.equal('');
    await goTo('#timeline.event.shoot-down');
    expect(element.selected).to.equal('partnership');
  });

  it('leave a hash alone that isn’t ours', async () => {
    setHash('#comments');
    const element = await timeline();
    buttonOf(element, 'partnership').click();
    await element.updateComplete;
    expect(location.hash).to.equal('#comments');
    expect(element.selected).to.equal('partnership');
    await goTo('#reactions');
    expect(element.selected).to.equal('partnership');
  });

  it('tell the timelines of a page apart', async () => {
    setHash('#timeline-2.event.shoot-down');
    const around = await fixture(
      html`<div>
        <event-timeline deep-link view="list" .data=${munich}></event-timeline>
        <event-timeline deep-link view="list" id="story" .data=${munich}></event-timeline>
        <event-timeline deep-link view="list" .data=${munich}></event-timeline>
      </div>`,
    );
    const [first, named, second] = [...around.children] as EventTimelineElement[];
    for (const element of [first, named, second]) await element!.updateComplete;
    const chosen = () => [first, named, second].map((element) => element!.selected);
    expect(chosen()).to.deep.equal([null, null, 'shoot-down']);
    await goTo('#story.event.partnership');
    await named!.updateComplete;
    await goTo('#timeline.event.invasion');
    await first!.updateComplete;
    expect(chosen()).to.deep.equal(['invasion', 'partnership', 'shoot-down']);
    await second!.updateComplete;
    buttonOf(second!, 'balloon-flight').click();
    expect(location.hash).to.equal('#timeline-2.event.balloon-flight');
  });

  it('follow ids of any script, and name them so', async () => {
    const data = {
      explainer: 1,
      title: 'Мир',
      events: ['мир', 'война'].map((id) => ({ id, title: id, date: '2023', sources: [] })),
    };
    setHash(`#${encodeURIComponent('таймлайн')}.event.${encodeURIComponent('мир')}`);
    const element = await show<EventTimelineElement>(
      html`<event-timeline deep-link id="таймлайн" view="list" .data=${data}></event-timeline>`,
    );
    expect(element.selected).to.equal('мир');
    await element.updateComplete;
    buttonOf(element, 'война').click();
    expect(decodeURIComponent(location.hash)).to.equal('#таймлайн.event.война');
  });

  it('follow the ids of an element’s own list', async () => {
    setHash('#timeline.event.landing');
    const element = await show<EventTimelineElement>(
      html`<event-timeline deep-link view="list">
        <ol>
          <li id="timeline.event.liftoff"><strong>Liftoff</strong> <time datetime="1969-07-16"></time></li>
          <li id="timeline.event.landing"><strong>Landing</strong> <time datetime="1969-07-20"></time></li>
        </ol>
      </event-timeline>`,
    );
    await element.loaded;
    await waitUntil(() => element.selected === 'landing');
  });

  it('leave nothing behind when the element goes', async () => {
    const element = await timeline();
    fixtureCleanup();
    setHash('#timeline.event.shoot-down');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(element.selected).to.equal(null);
  });
});

describe('deep links, where a script chooses', () => {
  beforeEach(() => setHash(''));
  after(() => setHash(''));

  it('name no other event than the one that is shown', async () => {
    setHash('#timeline.event.shoot-down');
    const element = await timeline('', 'list');
    await waitUntil(() => element.selected === 'shoot-down');
    const { length } = history;
    element.select('invasion');
    await waitUntil(() => location.hash === '#timeline.event.invasion');
    expect(history.length, 'no step back to what was shown before').to.equal(length);
    element.select(null);
    await waitUntil(() => location.hash === '');
  });

  it('take undefined for nothing, and an id that is no text', async () => {
    setHash('#timeline.event.shoot-down');
    const element = await timeline('', 'list');
    await waitUntil(() => element.selected === 'shoot-down');
    element.selected = undefined;
    await element.updateComplete;
    expect(element.selected).to.be.null;
    await waitUntil(() => location.hash === '');
    element.select(42 as unknown as string);
    await element.updateComplete;
    element.select('invasion');
    await element.updateComplete;
    expect(element.selected).to.equal('invasion');
  });

  it('lead where the page has sent the reader right after it has chosen', async () => {
    setHash('#timeline.event.shoot-down');
    const element = await timeline('', 'list');
    await waitUntil(() => element.selected === 'shoot-down');
    element.select(null);
    location.hash = '#timeline.event.invasion';
    await waitUntil(() => element.selected === 'invasion');
    expect(location.hash).to.equal('#timeline.event.invasion');
  });

  it('leave an address without an event, and one of something else, as it is', async () => {
    for (const hash of ['', '#another-place', '#timeline?lane=diplomacy']) {
      setHash(hash);
      const element = await timeline('', 'list');
      setHash('#timeline.event.nothing');
      await goTo(hash || '#');
      element.select('invasion');
      await element.updateComplete;
      expect(location.hash).to.equal(hash);
      fixtureCleanup();
    }
  });
});

describe('deep links of who-said-what', () => {
  beforeEach(() => setHash(''));
  after(() => setHash(''));

  it('choose a statement and bring the reader to it, whatever was narrowed', async () => {
    const element = await said();
    await goTo('#said?side=us');
    expect(element.filter).to.deep.equal({ side: 'us' });
    await element.updateComplete;
    await goTo('#said.statement.xinhua');
    await waitUntil(() => focusedId(element) === 'xinhua');
    expect([element.filter, element.selected]).to.deep.equal([{}, 'xinhua']);
  });

  it('are written by a reader’s acts', async () => {
    const element = await said();
    choiceOf(element, 'xinhua').click();
    expect(location.hash).to.equal('#said.statement.xinhua');
    await element.updateComplete;
    element.filter = { side: ['us', 'china'] };
    choiceOf(element, 'xinhua').click();
    expect(decodeURIComponent(location.hash)).to.equal('#said?side=us,china');
    await element.updateComplete;
    all(element, '[part="filter"] button')[0]!.click();
    expect(location.href).to.equal(clean);
  });

  it('are written as a reader narrows, and open what was narrowed', async () => {
    const element = await said();
    element.selected = 'xinhua';
    await element.updateComplete;
    all(element, '.find-button')[0]!.click();
    await element.updateComplete;
    await sendKeys({ type: 'hurt' });
    const [topic] = all(element, '[part="filter"] select') as HTMLSelectElement[];
    topic!.value = 'balloon';
    topic!.dispatchEvent(new Event('change'));
    const { hash } = location;
    expect(hash).to.equal('#said?text=hurt&topic=balloon');
    await element.updateComplete;
    all(element, '.find-result button')[0]!.click();
    expect(location.hash, 'what is chosen').to.equal('#said.statement.xinhua');
    fixtureCleanup();

    setHash(hash);
    const opened = await said();
    await waitUntil(() => all(opened, '.card').length === 1);
    expect(opened.filter).to.deep.equal({ text: 'hurt', topic: 'balloon' });
    expect(all(opened, '.find-result')[0]!.textContent).to.contain('1 of 23');
  });
});

describe('deep links of news-explainer', () => {
  beforeEach(() => setHash(''));
  after(() => setHash(''));

  const explainer = () => show<NewsExplainerElement>(html`<news-explainer deep-link .data=${munich}></news-explainer>`);
  const inside = (element: Element) => {
    const [events, statements] = all(element, 'event-timeline, who-said-what');
    return { events: events as EventTimelineElement, statements: statements as WhoSaidWhatElement };
  };

  it('choose for all elements inside, and bring the reader to who holds it', async () => {
    setHash('#explainer.event.shoot-down');
    const element = await explainer();
    const { events, statements } = inside(element);
    await waitUntil(() => focusedId(events) === 'shoot-down');
    expect(element.selectedEvent).to.equal('shoot-down');
    await goTo('#explainer.statement.xinhua');
    await waitUntil(() => focusedId(statements) === 'xinhua');
    buttonOf(events, 'partnership').focus();
    const link = await fixture<HTMLAnchorElement>(html`<a href="#explainer.statement.xinhua">again</a>`);
    link.click();
    await waitUntil(() => focusedId(statements) === 'xinhua', 'a second time');
  });

  it('are written once, by the explainer; what is narrowed by who narrows it', async () => {
    const element = await explainer();
    const { events, statements } = inside(element);
    await events.updateComplete;
    buttonOf(events, 'shoot-down').click();
    await waitUntil(() => location.hash === '#explainer.event.shoot-down');
    await statements.updateComplete;
    choiceOf(statements, 'xinhua').click();
    expect(location.hash).to.equal('#explainer.statement.xinhua');
    all(events, '.find-button')[0]!.click();
    await events.updateComplete;
    await sendKeys({ type: 'x' });
    expect(location.hash).to.equal('#timeline?text=x');
  });

  it('leave the choice to the explainer where an element inside has links as well', async () => {
    const element = await show<NewsExplainerElement>(
      html`<news-explainer deep-link id="story" .data=${munich}>
        <event-timeline deep-link view="list"></event-timeline>
      </news-explainer>`,
    );
    const events = element.querySelector('event-timeline')!;
    await events.updateComplete;
    await waitUntil(() => all(events, 'button[data-id]').length > 0);
    buttonOf(events, 'partnership').click();
    await waitUntil(() => location.hash === '#story.event.partnership');
    await waitUntil(() => copyButton(events) !== undefined);
  });
});

describe('the button that copies a link', () => {
  const { clipboard } = navigator;
  const pretend = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const status = (element: Element) => all(element, '.copy [role="status"]')[0]!.textContent.trim();

  beforeEach(() => setHash(''));
  afterEach(() => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));

  async function chosen(): Promise<EventTimelineElement> {
    const element = await timeline();
    element.selected = 'shoot-down';
    await element.updateComplete;
    return element;
  }

  it('copies the address, and says so politely', async () => {
    let copied = '';
    pretend((text) => Promise.resolve(void (copied = text)));
    const element = await chosen();
    expect(status(element)).to.equal('');
    copyButton(element)!.click();
    await waitUntil(() => status(element) === 'Link copied');
    expect(copied).to.equal(`${clean}#timeline.event.shoot-down`);
    element.select('partnership');
    await element.updateComplete;
    expect(status(element)).to.equal('');
  });

  it('gives the address to be copied by hand where the clipboard is refused', async () => {
    pretend(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const element = await chosen();
    copyButton(element)!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.localName === 'input');
    const input = element.shadowRoot!.activeElement as HTMLInputElement;
    expect(input.value).to.equal(`${clean}#timeline.event.shoot-down`);
    expect([input.readOnly, input.selectionStart, input.selectionEnd]).to.deep.equal([true, 0, input.value.length]);
    expect(status(element)).to.contain('copy by hand');
    await expect(element).shadowDom.to.be.accessible();
  });

  it('is there in the list as well, and only where links work', async function () {
    needs(this, 'a size of the window');
    await setViewport({ width: 400, height: 800 });
    try {
      const element = await timeline('', 'auto');
      element.selected = 'shoot-down';
      await element.updateComplete;
      expect(copyButton(element)).to.exist;
      element.deepLink = false;
      await element.updateComplete;
      await waitUntil(() => copyButton(element) === undefined);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
