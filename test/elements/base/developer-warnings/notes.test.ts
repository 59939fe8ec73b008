import { expect, fixture, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { describeLoadFailure } from '../../../../src/controllers/document/load-failure.js';
import type { WatchedElement } from '../../../../src/elements/base/developer-warnings/element-names.js';
import { findUnlisted } from '../../../../src/elements/base/developer-warnings/notes.js';
import type { SaidQuoteElement } from '../../../../src/elements/said-quote/said-quote-element.js';
import type { WhoSaidWhatElement } from '../../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../../src/index.js';
import { needs } from '../../../helpers/engine.js';
import { makeDocument, makeStatement } from '../../../helpers/make-document.js';
import { listenForWarnings, standIn, takeBack } from '../../../helpers/stub-method.js';
import { untilStill } from '../../../helpers/until-still.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const wordsOf = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const noteIn = (element: Element) => wordsOf(element.shadowRoot?.querySelector('.for-editors'));

describe('an editor or developer', () => {
  let lines: string[];
  beforeEach(() => {
    lines = listenForWarnings();
  });

  afterEach(() => {
    takeBack();
    fixtureCleanup();
  });

  for (const tag of ['event-timeline', 'who-said-what', 'news-explainer', 'said-quote'])
    it(`sees on the page why <${tag}> has no document`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('src', '/nowhere.json');
      fixtureSync(html`<div>${element}</div>`);
      await waitUntil(() => noteIn(element), 'a note');
      expect(noteIn(element)).to.contain('There is no document at /nowhere.json: the server answers 404');
      expect(noteIn(element)).to.contain('Correct the address, which counts from that of the page');
    });

  it('reads where Vite has its files, which answers with a web page where there is none', async () => {
    const element = await fixture(html`<event-timeline src=${'data:text/html,<p>Nothing</p>'}></event-timeline>`);
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.contain('Put the JSON there. In Vite, it belongs into public/.');
  });

  it('reads what to do where Vite refuses a script of an earlier start, and another server has none', async () => {
    const error = new TypeError('Failed to fetch dynamically imported module: http://localhost/chunks/csv.js');
    const problems = [await describeLoadFailure({ src: 'story.csv', error, page: document })];
    const found = () =>
      findUnlisted({ explainer: null, problems, statement: undefined } as unknown as WatchedElement)[0];
    expect(found()).to.match(/module: .* Copy all folders of the script, of the same version\.$/);
    const client = Object.assign(document.createElement('script'), { type: 'x', src: '/@vite/client' });
    document.head.append(client);
    expect(found()).to.match(/module: .* Restart the server of Vite with --force, and reload the page\.$/);
    client.remove();
  });

  it('reads one sentence after another', async () => {
    const broken = fixtureSync<HTMLElement>(html`<div></div>`);
    broken.innerHTML = '<event-timeline><script type="application/json">{"a": 1,, }</' + 'script></event-timeline>';
    await waitUntil(() => noteIn(broken.firstElementChild!), 'a note');
    expect(noteIn(broken.firstElementChild!)).to.match(
      /in line 1, column 8\. After this comma there is another one, and nothing between them\. Remove one/,
    );
  });

  it('sees it once where the document of an explainer can’t be loaded', async () => {
    const story = await fixture(
      html`<news-explainer src="/nowhere.json"><event-timeline veiw="list"></event-timeline></news-explainer>`,
    );
    await waitUntil(() => noteIn(story).includes('There is no document'), 'a note');
    const inner = story.querySelector('event-timeline')!;
    await waitUntil(() => noteIn(inner).includes('Did you mean view?'), 'a note of its own');
    expect(noteIn(inner)).to.not.contain('There is no document');
  });

  it('no longer sees it once there is a document', async () => {
    const element = await fixture<SaidQuoteElement>(
      html`<said-quote src="/nowhere.json" statement="lethal-support"></said-quote>`,
    );
    await waitUntil(() => noteIn(element), 'a note');
    element.data = makeDocument();
    element.src = null;
    await element.updateComplete;
    expect(noteIn(element)).to.equal('');
  });

  it('doesn’t see it in print, unless the page shows problems', async function () {
    needs(this, 'a medium or a scheme');
    const page = await fixture<HTMLElement>(
      html`<div>
        ${['', 'show-problems'].map(
          (attribute) =>
            html`<div ?show-problems=${attribute !== ''}><event-timeline veiw="list"></event-timeline></div>`,
        )}
      </div>`,
    );
    const [own, asked] = [...page.querySelectorAll('event-timeline')];
    for (const element of [own!, asked!]) {
      Object.assign(element, { data: { ...makeDocument(), tilte: 'A story' } });
      await waitUntil(() => noteIn(element) && element.shadowRoot!.querySelector('details.problems'), 'notes');
    }
    const shown = (element: Element) =>
      ['.for-editors', 'details.problems'].map((selector) =>
        element.shadowRoot!.querySelector(selector)!.checkVisibility(),
      );
    expect([shown(own!), shown(asked!)], 'on screen').to.deep.equal([
      [true, true],
      [true, true],
    ]);
    await emulateMedia({ media: 'print' });
    try {
      expect([shown(own!), shown(asked!)], 'on paper').to.deep.equal([
        [false, false],
        [true, true],
      ]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('sees which attribute was meant, and is told so once', async () => {
    const element = await fixture(html`<event-timeline scr="story.json"></event-timeline>`);
    await waitUntil(() => noteIn(element), 'a note');
    const sentence = '<event-timeline> scr="story.json" is no attribute of it. Did you mean src?';
    expect(noteIn(element)).to.equal(sentence);
    expect(lines).to.deep.equal([sentence]);
  });

  it('is told of an element of ours in another one before the page has loaded', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    try {
      const element = await fixture(html`<who-said-what><event-timeline></event-timeline></who-said-what>`);
      await waitUntil(() => noteIn(element), 'a note');
      expect(noteIn(element)).to.match(/^<who-said-what> shows nothing of what is in it, such as <event-timeline>\./);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('learns that an object is assigned to a property, not to an attribute', async () => {
    const element = await fixture(html`<event-timeline data="[object Object]"></event-timeline>`);
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.contain(
      'A script assigns it, or a framework that knows the element before it draws: element.data = …',
    );
  });

  it('is asked whether a misspelt field of TimelineJS was to be another, by the explainer alone', async () => {
    const start_date = { yaer: '2023', month: '2' };
    const data = { events: [{ start_date, text: { headline: 'They meet' } }] };
    const story = await fixture(html`<news-explainer .data=${data}><event-timeline></event-timeline></news-explainer>`);
    const problemsOf = (element: Element) => wordsOf(element.shadowRoot?.querySelector('[part=problem]'));
    const sentence = '/events/0/start_date/yaer “yaer” has no place in an explainer document. Did you mean “year”?';
    await waitUntil(() => problemsOf(story).includes(sentence), 'a list of problems');
    expect(lines).to.have.length(1);
    expect(problemsOf(story.querySelector('event-timeline')!)).to.equal('');
  });

  it('sees in the page what of another format was lost', async () => {
    const event = { start_date: { year: '2023' }, text: { headline: 'They meet' }, mood: 'tense' };
    const element = await fixture(html`<event-timeline .data=${{ events: [event] }}></event-timeline>`);
    const list = () => wordsOf(element.shadowRoot?.querySelector('details.problems ul'));
    await waitUntil(() => list(), 'a list of problems');
    expect(list()).to.include('/events/0/mood “mood” has no place in an explainer document.');
  });
});

describe('the place of a statement in a sentence', () => {
  beforeEach(() => void standIn(console, 'warn'));
  afterEach(takeBack);

  const quote = (id: string | null, statement = makeStatement()) =>
    fixture<SaidQuoteElement>(
      html`<said-quote .data=${makeDocument({ statements: [statement] })} .statement=${id}
        ><em>so far</em></said-quote
      >`,
    );

  it('names for editors once the statement that isn’t there, beside what readers see', async () => {
    const element = await quote('lethal-suport');
    await waitUntil(() => noteIn(element), 'a note');
    await untilStill();
    expect(noteIn(element).trim()).to.equal(
      '[<said-quote> statement="lethal-suport": the document has no such id in statements. Did you mean lethal-support?]',
    );
    expect(element.querySelector('em')!.offsetParent, 'what the page has written').to.not.equal(null);
    element.statement = 'lethal-support';
    await element.updateComplete;
    expect(noteIn(element)).to.equal('');
  });

  it('sees below an element that shows nothing which topic was meant', async () => {
    const topics = ['aid', 'arms'].map((id) => ({ id, name: id }));
    const element = await fixture<WhoSaidWhatElement>(
      html`<who-said-what .data=${makeDocument({ topics })} topic="amrs"></who-said-what>`,
    );
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.equal(
      '<who-said-what> topic="amrs": the document has no such id in topics. Did you mean arms?',
    );
    element.topic = 'arms';
    await element.updateComplete;
    expect(noteIn(element)).to.equal('');
  });

  it('says for editors why a statement is withheld: a status that there isn’t', async () => {
    const element = await quote('lethal-support', makeStatement({ status: 'disputd' as 'disputed' }));
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.contain('“disputd” is not a value of “status”. Did you mean “disputed”?');
  });
});
