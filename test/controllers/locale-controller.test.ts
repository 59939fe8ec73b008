import { expect } from '@open-wc/testing';
import { all, one, read, settle, storyOf } from '../elements/event-timeline/make-timeline.js';
import { waitUntil } from '../helpers/wait-until.js';
import '../../src/index.js';

/** Words of the button that opens the search, by language. */
const FIND = { en: 'Find', de: 'Suchen', ar: 'بحث' };

const story = storyOf([{}, {}]);

/** Shows HTML in the page, in English at first, with the story in each timeline. */
async function showPage(html: string) {
  const page = document.createElement('div');
  page.lang = 'en';
  page.innerHTML = html;
  document.body.append(page);
  const [element] = page.querySelectorAll('event-timeline');
  if (element) {
    element.data = story;
    await settle(element);
  }
  return { page, element: element! };
}

const says = (root: Element, word: string) =>
  waitUntil(() => read(one(root, '.toolbar')).includes(word), `the toolbar doesn’t say ${word}`);

describe('the language of an element', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
    for (const page of document.querySelectorAll('body > div')) page.remove();
  });

  it('is another as soon as its own lang is', async () => {
    const { element } = await showPage('<event-timeline></event-timeline>');
    element.lang = 'de';
    await says(element, FIND.de);
    element.removeAttribute('lang');
    await says(element, FIND.en);
  });

  it('is another as soon as the lang around it is', async () => {
    const { page, element } = await showPage('<section><event-timeline></event-timeline></section>');
    page.lang = 'de';
    await says(element, FIND.de);
    page.querySelector('section')!.lang = 'en';
    await says(element, FIND.en);
  });

  it('is another as soon as that of the page is', async () => {
    const { page, element } = await showPage('<event-timeline></event-timeline>');
    page.removeAttribute('lang');
    document.documentElement.lang = 'de';
    await says(element, FIND.de);
  });

  it('is another in an explainer, and in a component of the page', async () => {
    const { page } = await showPage('<news-explainer></news-explainer><div id="component"></div>');
    const explainer = page.querySelector('news-explainer')!;
    explainer.data = story;
    const component = page.querySelector('#component')!;
    const section = document.createElement('section');
    section.innerHTML = '<event-timeline></event-timeline>';
    component.attachShadow({ mode: 'open' }).append(section);
    const inComponent = section.querySelector('event-timeline')!;
    inComponent.data = story;
    await explainer.updateComplete;
    await settle(inComponent);
    page.lang = 'de';
    await says(one(explainer, 'event-timeline'), FIND.de);
    await says(inComponent, FIND.de);
    section.lang = 'en';
    await says(inComponent, FIND.en);
  });

  it('is that of the place to which it is moved', async () => {
    const { page, element } = await showPage('<event-timeline></event-timeline><section lang="de"></section>');
    page.querySelector('section')!.append(element);
    await says(element, FIND.de);
  });

  it('costs nothing where another element has changed its own', async () => {
    const { page, element } = await showPage('<event-timeline></event-timeline><p>Words.</p>');
    let updates = 0;
    element.addController({ hostUpdated: () => void (updates += 1) });
    updates = 0;
    page.querySelector('p')!.lang = 'de';
    await new Promise(requestAnimationFrame);
    await settle(element);
    expect(updates).to.equal(0);
  });
});

describe('the direction of an element', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
    for (const page of document.querySelectorAll('body > div')) page.remove();
  });

  /** True if the chart is drawn from right to left. */
  const isMirrored = (element: Element) => all(element, '.canvas [transform*="scale(-1"]').length > 0;

  for (const [where, change] of Object.entries({
    'its own': (_page: Element, element: HTMLElement) => (element.dir = 'rtl'),
    'that around it': (page: HTMLElement) => (page.dir = 'rtl'),
    'that of the page': () => (document.documentElement.dir = 'rtl'),
  }))
    it(`is another as soon as ${where} is`, async () => {
      const { page, element } = await showPage('<event-timeline view="chart"></event-timeline>');
      expect(isMirrored(element)).to.equal(false);
      change(page, element);
      await waitUntil(() => isMirrored(element), 'the chart still runs to the right');
    });
});
