import { ContextProvider } from '@lit/context';
import { aTimeout, expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import {
  explainerContext,
  type AppliedSelection,
  type SharedExplainer,
} from '../../../src/controllers/document/explainer-context.js';
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import type {
  WhoSaidWhatLoadEvent,
  WhoSaidWhatProblemEvent,
} from '../../../src/elements/who-said-what/who-said-what-events.js';
import { readDocument } from '../../../src/model/read-document.js';
import { all, cardOf, show, storyOf, words } from './make-statements.js';

const choiceOf = (element: Element, id: string) =>
  cardOf(element, id).querySelector<HTMLButtonElement>('button.choice')!;

/** An explainer around it, and what was asked of it. */
async function showInside(changes: Partial<SharedExplainer> = {}) {
  const requests: AppliedSelection[] = [];
  const shared: SharedExplainer = {
    version: 1,
    reading: readDocument(munich),
    status: 'ready',
    fold: undefined,
    timeZone: 'document',
    headingLevel: 2,
    selectedEvent: null,
    selectedStatement: null,
    cause: '',
    holdsStatements: true,
    requestSelect: (request) => requests.push(request) > 0,
    applySelect: (request) => void requests.push(request),
    ...changes,
  };
  const around = fixtureSync<HTMLElement>(html`<div></div>`);
  const provider = new ContextProvider(around, { context: explainerContext, initialValue: shared });
  const element = document.createElement('who-said-what');
  around.append(element);
  await element.updateComplete;
  const share = async (more: Partial<SharedExplainer>) => {
    provider.setValue({ ...shared, ...more });
    await element.updateComplete;
  };
  return { element, requests, share };
}

describe('who-said-what: choosing', () => {
  it('asks, chooses, and says that it has chosen', async () => {
    const element = await show(munich);
    setTimeout(() => choiceOf(element, 'xinhua').click());
    const asked = await oneEvent(element, 'who-said-what-select');
    expect(asked).to.include({ id: 'xinhua', previousId: null, cancelable: true, bubbles: true, composed: true });
    await element.updateComplete;
    expect(element.getAttribute('selected')).to.equal('xinhua');
    expect(cardOf(element, 'xinhua').getAttribute('aria-current')).to.equal('true');
    expect(choiceOf(element, 'xinhua').getAttribute('aria-pressed')).to.equal('true');
    setTimeout(() => choiceOf(element, 'xinhua').click());
    expect(await oneEvent(element, 'who-said-what-selected')).to.include({
      id: null,
      previousId: 'xinhua',
      cancelable: false,
    });
  });

  it('lets the page refuse', async () => {
    const element = await show(munich);
    let chosen = 0;
    element.addEventListener('who-said-what-select', (event) => event.preventDefault());
    element.addEventListener('who-said-what-selected', () => (chosen += 1));
    choiceOf(element, 'xinhua').click();
    await element.updateComplete;
    expect([element.selected, chosen]).to.deep.equal([null, 0]);
  });

  it('sends nothing when a script chooses', async () => {
    const element = await show(munich);
    let sent = 0;
    for (const name of ['select', 'selected']) element.addEventListener(`who-said-what-${name}`, () => (sent += 1));
    element.select('xinhua');
    await element.updateComplete;
    expect(cardOf(element, 'xinhua').getAttribute('aria-current')).to.equal('true');
    expect(sent).to.equal(0);
  });

  it('marks the chosen one in more than colour', async () => {
    const element = await show(munich, { selected: 'xinhua' });
    expect(getComputedStyle(cardOf(element, 'xinhua')).outlineStyle).to.equal('solid');
    expect(getComputedStyle(cardOf(element, 'hysterical')).outlineStyle).to.equal('none');
  });

  it('draws the frame of the chosen one within itself, and beside its words', async () => {
    const element = await show(munich, { selected: 'lethal-support' });
    element.style.inlineSize = '320px';
    const card = cardOf(element, 'lethal-support');
    const { outlineOffset, outlineWidth } = getComputedStyle(card);
    const beyond = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const frame = card.getBoundingClientRect();
    const { left, right } = element.getBoundingClientRect();
    expect(frame.left - beyond).to.be.at.least(left);
    expect(frame.right + beyond).to.be.at.most(right);
    const inside = frame.right + parseFloat(outlineOffset);
    expect(card.querySelector('.who')!.getBoundingClientRect().right).to.be.below(inside);
  });

  it('gives every button and summary room to be hit', async () => {
    const element = await show(munich);
    for (const details of all(element, 'details')) details.setAttribute('open', '');
    for (const target of all(element, 'button, summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), words(target)).to.be.at.least(24);
    }
  });

  it('asks the explainer around it', async () => {
    const { element, requests, share } = await showInside();
    expect(words(choiceOf(element, 'xinhua'))).to.match(/^On the timeline/);
    choiceOf(element, 'xinhua').click();
    expect(requests).to.deep.equal([{ kind: 'statement', id: 'xinhua', cause: 'key' }]);
    await share({ selectedStatement: 'hysterical' });
    expect(element.selected).to.equal('hysterical');
    expect(cardOf(element, 'hysterical').getAttribute('aria-current')).to.equal('true');
  });

  it('brings who followed a link to the statement', async () => {
    const { element, share } = await showInside();
    await share({ selectedStatement: 'xinhua', cause: 'link' });
    await aTimeout(0);
    expect(element.shadowRoot?.activeElement).to.equal(cardOf(element, 'xinhua'));
  });

  it('leaves the focus where it is when a statement is chosen elsewhere', async () => {
    const { element, share } = await showInside();
    await share({ selectedStatement: 'xinhua', cause: 'click' });
    await aTimeout(0);
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('chooses nothing that the explainer refuses', async () => {
    const { element } = await showInside({ requestSelect: () => false });
    choiceOf(element, 'xinhua').click();
    await element.updateComplete;
    expect(element.selected).to.equal(null);
  });

  it('marks what was said about the chosen event, in words, and hides nothing', async () => {
    const { element, share } = await showInside();
    await share({ selectedEvent: 'shoot-down' });
    expect(all(element, '.related').map(({ dataset }) => dataset['id'])).to.include.members([
      'weather-balloon',
      'hysterical',
    ]);
    expect(words(cardOf(element, 'hysterical'))).to.contain('about the chosen event');
    expect(all(element, '.card')).to.have.length(23);
  });
});

describe('who-said-what: on the page', () => {
  it('changes the view when a reader asks, and says so', async () => {
    const element = await show(munich);
    const button = all(element, '.segments button')[1]!;
    setTimeout(() => button.click());
    expect(await oneEvent(element, 'who-said-what-view')).to.include({ view: 'conversation' });
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '.conversation')).to.have.length(1);
  });

  it('heads itself one level under the explainer, and topics one more', async () => {
    expect(words(all(await show(munich), 'h2')[0])).to.equal('Who said what');
    const { element } = await showInside();
    expect(words(all(element, 'h3')[0])).to.equal('Who said what');
    expect(words(all(element, 'h4')[0])).to.equal('The balloon');
  });

  it('reads the JSON inside it, and tells when it is there', async () => {
    const element = document.createElement('who-said-what');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(storyOf({}));
    element.append(script);
    setTimeout(() => document.body.append(element));
    const { explainer } = (await oneEvent(element, 'who-said-what-load')) as unknown as WhoSaidWhatLoadEvent;
    expect(explainer.statements).to.have.length(1);
    element.remove();
  });

  it('obeys hidden', async () => {
    const element = await fixture<WhoSaidWhatElement>(html`<who-said-what hidden .data=${munich}></who-said-what>`);
    expect(element.offsetParent).to.equal(null);
  });

  it('stands on a page that unsets everything', async () => {
    const page = fixtureSync(
      html`<div>
        <style>
          * {
            all: unset;
          }
        </style>
        <who-said-what .data=${munich}></who-said-what>
      </div>`,
    );
    const element = page.querySelector('who-said-what')!;
    await element.updateComplete;
    const card = cardOf(element, 'lethal-support');
    expect(getComputedStyle(card).display).to.equal('block');
    expect(getComputedStyle(card.querySelector('q')!).textDecorationLine).to.equal('underline');
    expect(card.getBoundingClientRect().width).to.be.above(200);
  });

  it('places nothing but the strip and the window on it', async () => {
    const dated = storyOf(...Array.from({ length: 20 }, (_, index) => ({ date: `2023-02-${10 + (index % 10)}` })));
    expect(all(await show(munich), '[style]')).to.be.empty;
    const placed = all(await show(dated), '[style]').map(({ className }) => className);
    expect(placed).to.deep.equal(['strip', 'overview-window', 'overview-handle from', 'overview-handle to']);
  });

  it('leaves only the note of a withdrawn document', async () => {
    const element = await show({ ...storyOf({}), status: 'withdrawn', note: 'We were wrong.' });
    expect(all(element, '.card, .segments')).to.be.empty;
    expect(words(all(element, '.root')[0])).to.contain('We were wrong.');
  });

  it('shows the page’s own list until there is something better', async () => {
    const element = await fixture<WhoSaidWhatElement>(html`<who-said-what><p>Said so far</p></who-said-what>`);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(element.querySelector('p')?.offsetParent).not.to.equal(null);
    element.data = munich;
    await element.updateComplete;
    expect(element.matches(':state(empty)')).to.equal(false);
    expect(element.querySelector('p')?.offsetParent).to.equal(null);
  });

  it('says that a document could not be loaded, and keeps the page’s own list', async () => {
    const element = document.createElement('who-said-what');
    element.src = '/nowhere.json';
    element.innerHTML = '<p>Said so far</p>';
    setTimeout(() => document.body.append(element));
    const { problems } = (await oneEvent(element, 'who-said-what-problem')) as unknown as WhoSaidWhatProblemEvent;
    expect(problems[0]?.code).to.equal('load-not-found');
    await aTimeout(0);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(element.querySelector('p')?.offsetParent).not.to.equal(null);
    element.remove();
  });

  it('takes a registered element of its name as it is', async () => {
    const first = customElements.get('who-said-what');
    await import('../../../src/elements/who-said-what/who-said-what.js');
    expect(customElements.get('who-said-what')).to.equal(first);
  });
});
