import { expect, fixture, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { describeLoadFailure } from '../../../../src/controllers/document/load-failure.js';
import type { UsedElement } from '../../../../src/elements/base/usage/find-misuse.js';
import { findUnlisted } from '../../../../src/elements/base/usage/usage-notes.js';
import type { SaidQuoteElement } from '../../../../src/elements/said-quote/said-quote-element.js';
import type { WhoSaidWhatElement } from '../../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../../src/index.js';
import { renderExplainer } from '../../../../src/ssr/render-explainer.js';
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

  it('reads what to do where Vite refuses a script of an earlier start, and another server has none', () => {
    const error = new TypeError('Failed to fetch dynamically imported module: http://localhost/chunks/csv.js');
    const problems = [describeLoadFailure({ src: 'story.csv', error, page: document })];
    const found = () => findUnlisted({ explainer: null, problems, statement: undefined } as unknown as UsedElement)[0];
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
    expect(noteIn(broken.firstElementChild!)).to.match(/in line 1, column 8, nothing follows this comma\. Remove one/);
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

  for (const [attribute, meant] of [
    ['deepl-ink', 'deep-link'],
    ['time-zon', 'time-zone'],
    ['href', 'src'],
    ['headinglevl', 'heading-level'],
    ['veiw', 'view'],
    ['show-problem', 'show-problems'],
    ['lane-by', 'lanes'],
    ['select', 'selected'],
    ['source', 'src'],
    ['sort-by', 'order'],
    ['locale', 'lang'],
  ] as const)
    it(`is asked whether ${attribute} was to be ${meant}`, async () => {
      const element = document.createElement('event-timeline');
      element.setAttribute(attribute, 'x');
      fixtureSync(html`<div>${element}</div>`);
      await waitUntil(() => noteIn(element), 'a note');
      expect(noteIn(element)).to.match(new RegExp(`Did you mean ${meant}\\?`));
    });

  it('is told nothing of attributes of HTML, and of those that frameworks and pages have for themselves', async () => {
    const element = await fixture(html`<event-timeline veiw="x"></event-timeline>`);
    const named = ['class', 'style', 'part', 'exportparts', 'tabindex', 'itemprop', 'title', 'hidden', 'popover'];
    const ofOthers = ['data-x', 'aria-label', 'v-cloak', '_ngcontent-abc', 'ng-version', 'x-data', ':src', 'wire:id'];
    const more = ['hx-get', 'jsaction', 'onclick', 'key', 'bis_skin_checked', 'astro-abc', 'my-mode'];
    for (const name of [...named, ...ofOthers, ...more])
      // A parser takes names that `setAttribute` refuses.
      element.insertAdjacentHTML('afterend', `<event-timeline ${name}="x"></event-timeline>`);
    element.insertAdjacentHTML('afterend', '<event-timeline @click="x"></event-timeline>');
    const others = [...element.parentElement!.children].filter((each) => each !== element);
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element).match(/no attribute of it/g)).to.have.length(1);
    await waitUntil(() => others.every((each) => noteIn(each)), 'notes that there is no document');
    for (const other of others) expect(noteIn(other), other.outerHTML).not.to.contain('no attribute');
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
    expect(noteIn(element)).to.contain('a script assigns an object: element.data = …');
  });

  it('learns that a filter is a property as well', async () => {
    const element = await fixture(html`<event-timeline filter="balloon"></event-timeline>`);
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.equal(
      `<event-timeline> filter="balloon" is no attribute of it. A script assigns an object: element.filter = { text: 'words' }.`,
    );
  });

  for (const [tag, zoomed] of [
    ['event-timeline', 'it: element'],
    ['news-explainer', 'an <event-timeline> in it: timeline'],
  ] as const)
    for (const name of ['zoom', 'zoom-to', 'range'])
      it(`learns how a script does what ${name} should do for <${tag}>`, async () => {
        const parent = await fixture<HTMLElement>(html`<div></div>`);
        parent.innerHTML = `<${tag} ${name}="2023"></${tag}>`;
        const element = parent.firstElementChild!;
        await waitUntil(() => noteIn(element), 'a note');
        expect(noteIn(element)).to.contain(
          `<${tag}> ${name}="2023" is no attribute of it. A script zooms ${zoomed}.zoomTo('2023-01', '2023-03').`,
        );
      });

  it('is asked once whether a misspelt field of TimelineJS was to be another', async () => {
    const start_date = { yaer: '2023', month: '2' };
    const data = { events: [{ start_date, text: { headline: 'They meet' } }] };
    const story = await fixture(html`<news-explainer .data=${data}><event-timeline></event-timeline></news-explainer>`);
    await waitUntil(() => noteIn(story), 'a note');
    const sentence =
      '<news-explainer> /events/0/start_date/yaer “yaer” has no place in an explainer document. Did you mean “year”?';
    expect(noteIn(story)).to.equal(sentence);
    // What the missing year causes is told in a line of its own, sooner or later.
    expect(lines.filter((line) => line.includes('Did you mean'))).to.deep.equal([sentence]);
    expect(noteIn(story.querySelector('event-timeline')!)).to.equal('');
  });

  it('sees in the page what of another format was lost', async () => {
    const event = { start_date: { year: '2023' }, text: { headline: 'They meet' }, mood: 'tense' };
    const element = await fixture(html`<event-timeline .data=${{ events: [event] }}></event-timeline>`);
    const list = () => wordsOf(element.shadowRoot?.querySelector('details.problems ul'));
    await waitUntil(() => list(), 'a list of problems');
    expect(list()).to.include('/events/0/mood “mood” has no place in an explainer document.');
  });

  it('is not told of attributes of HTML, nor of names of the page’s own', async () => {
    const element = await fixture<SaidQuoteElement>(
      html`<said-quote
        .data=${makeDocument()}
        statement="lethal-support"
        class="quote"
        style="color: red"
        role="note"
        title="A quotation"
        slot="text"
        data-src="x"
        aria-label="x"
        statement-of="x"
      ></said-quote>`,
    );
    // The element with the fault comes later, so whoever is told of it has looked at the other.
    const other = await fixture(html`<said-quote scr="x"></said-quote>`);
    await waitUntil(() => noteIn(other), 'a note');
    expect(noteIn(element)).to.equal('');
  });

  it('sees that an element has no document at all, and how it gets one', async () => {
    const element = await fixture(html`<who-said-what></who-said-what>`);
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.match(
      /^<who-said-what> has no document\. Write its address into src, as in <who-said-what src=/,
    );
    expect(lines).to.deep.equal([noteIn(element)]);
  });

  for (const [markup, sentence] of [
    [
      '<said-quote></said-quote>',
      '<said-quote> names no statement. Write the id of one, as in statement="lethal-support".',
    ],
    [
      '<said-quote id="lethal-support"></said-quote>',
      '<said-quote> names no statement. Its id="lethal-support" is its own: write statement="lethal-support".',
    ],
    [
      '<who-said-what statement="lethal-support"></who-said-what>',
      '<who-said-what> statement="lethal-support" is no attribute of it, but of <said-quote>. Did you mean selected?',
    ],
    [
      '<event-timeline lane="war"></event-timeline>',
      `<event-timeline> lane="war" is no attribute of it. A script narrows it: element.filter = { lane: 'war' }.`,
    ],
    [
      '<event-timeline speaker="blinken"></event-timeline>',
      '<event-timeline> speaker="blinken" is no attribute of it, but of <who-said-what>.',
    ],
    [
      '<event-timeline heading="3"></event-timeline>',
      '<event-timeline> heading="3" is no attribute of it. Did you mean heading-level?',
    ],
    [
      '<event-timeline level="3"></event-timeline>',
      '<event-timeline> level="3" is no attribute of it. Did you mean heading-level?',
    ],
    [
      '<event-timeline theme="dark"></event-timeline>',
      '<event-timeline> theme="dark" is no attribute of it. It follows color-scheme, and custom properties such as --said-accent (docs/theming.md).',
    ],
    [
      '<event-timeline height="400"></event-timeline>',
      '<event-timeline> height="400" is no attribute of it. It is as high as its content. A style sheet keeps room for it: --said-min-block-size: 20em.',
    ],
    [
      '<event-timeline animated="yes"></event-timeline>',
      '<event-timeline> animated="yes" is no attribute of it. Remove it, or call it data-animated if the page needs it.',
    ],
  ] as const)
    it(`is told of ${markup} in an explainer that works`, async () => {
      const explainer = await fixture<HTMLElement>(html`<news-explainer .data=${makeDocument()}></news-explainer>`);
      explainer.innerHTML = `<p>A ${markup} B</p>`;
      const element = explainer.querySelector('p')!.firstElementChild!;
      await waitUntil(() => noteIn(element), 'a note');
      expect(noteIn(element)).to.contain(sentence);
      expect(lines).to.deep.equal([sentence]);
    });

  it('sees that a script with JSON lacks its type', async () => {
    const element = fixtureSync<HTMLElement>(html`<news-explainer></news-explainer>`);
    element.innerHTML = '<script type="text/json">{}</script>';
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.contain('it must have type="application/json"');
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
      '[<said-quote> statement="lethal-suport": the document has no such id in statements. Did you mean lethal-support? There are: lethal-support.]',
    );
    expect(element.querySelector('em')!.offsetParent, 'what the page has written').to.not.equal(null);
    element.statement = 'lethal-support';
    await element.updateComplete;
    expect(noteIn(element)).to.equal('');
  });

  it('sees below an element that shows nothing which topic was meant', async () => {
    const topics = ['aid', 'arms'].map((id) => ({ id, name: id }));
    const element = await fixture<WhoSaidWhatElement>(
      html`<who-said-what .data=${makeDocument({ topics })} topic="ade"></who-said-what>`,
    );
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.equal(
      '<who-said-what> topic="ade": the document has no such id in topics. Did you mean aid? There are: aid, arms.',
    );
    element.topic = 'aid';
    await element.updateComplete;
    expect(noteIn(element)).to.equal('');
  });

  it('says for editors that no statement is named', async () => {
    const element = await quote(null);
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.contain('names no statement');
  });

  it('says for editors why a statement is withheld: a status that there isn’t', async () => {
    const element = await quote('lethal-support', makeStatement({ status: 'disputd' as 'disputed' }));
    await waitUntil(() => noteIn(element), 'a note');
    expect(noteIn(element)).to.contain('“disputd” is not a value of “status”. Did you mean “disputed”?');
  });

  for (const [what, markup, sentence] of [
    [
      'a paragraph in an explainer',
      '<news-explainer><p>Loading</p></news-explainer>',
      '<news-explainer> has elements of the page in it and none of ours, so it shows no story.',
    ],
    [
      'a timeline that isn’t closed',
      '<event-timeline><p>Middle</p><who-said-what></who-said-what></event-timeline>',
      '<event-timeline> shows nothing of what is in it, such as <who-said-what>. Close it before:',
    ],
    [
      'a timeline that “/>” leaves open',
      '<event-timeline /><h2>After</h2><p>Words</p>\n',
      '<event-timeline> shows nothing of what is in it, such as <h2>. Close it before: <event-timeline></event-timeline>.',
    ],
    [
      'an open timeline before the last paragraph',
      '<event-timeline /><p>Words</p>\n<script src="/nothing.js"></script>\n',
      '<event-timeline> shows nothing of what is in it, such as <p>.',
    ],
    [
      'an open timeline with a list',
      '<event-timeline><ol><li>2023: Meeting</li></ol> <p>One</p><p>Two</p>',
      '<event-timeline> shows nothing of what is in it, such as <p>.',
    ],
    [
      'an open quotation in a sentence',
      '<said-quote statement="lethal-support" /> and so he left the hall.',
      '<said-quote> shows nothing of what is in it, such as “and so he left …”. Close it before: <said-quote></said-quote>.',
    ],
    [
      'an open quotation at the end of a sentence',
      '<said-quote statement="lethal-support" />. Then he left.',
      '<said-quote> shows nothing of what is in it, such as “. Then he left.”.',
    ],
    [
      'an open quotation before paragraphs',
      '<said-quote statement="lethal-support" /><p>Words</p>',
      '<said-quote> shows nothing of what is in it, such as <p>.',
    ],
  ] as const)
    it(`is told of ${what}, which hides a part of the page`, async () => {
      const page = fixtureSync<HTMLElement>(html`<div></div>`);
      page.innerHTML = markup;
      const element = Object.assign(page.firstElementChild!, { data: makeDocument() });
      await waitUntil(() => noteIn(element), 'a note');
      expect(noteIn(element)).to.contain(sentence);
    });

  it('is told of nothing in an explainer that holds a list or one of ours', async () => {
    const page = fixtureSync<HTMLElement>(html`<div></div>`);
    page.innerHTML =
      '<news-explainer><ol><li>2023: Meeting</li></ol></news-explainer><news-explainer><p>A</p><event-timeline></event-timeline></news-explainer>';
    for (const element of page.children) Object.assign(element, { data: makeDocument() });
    const last = await fixture(html`<said-quote scr="x"></said-quote>`);
    await waitUntil(() => noteIn(last), 'a note');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const element of page.children) expect(noteIn(element)).to.equal('');
  });

  it('is told of nothing in an element that holds what stands in for it', async () => {
    const page = fixtureSync<HTMLElement>(html`<div></div>`);
    page.innerHTML = [
      '<event-timeline><ol><li>2023: Meeting</li></ol></event-timeline>',
      '<event-timeline><p>The story is loading.</p></event-timeline>',
      '<event-timeline><h2>Story</h2><p>In words</p><ol><li>2023: Meeting</li></ol></event-timeline>',
      '<event-timeline><h2>Story</h2><p>Without script there is none.</p></event-timeline>\n',
      '<event-timeline><h2 slot="heading">Story</h2><p slot="empty">None</p><p slot="problem">Lost</p></event-timeline>',
      '<said-quote statement="lethal-support">A caution to China against “lethal support”.</said-quote>',
      '<said-quote statement="lethal-support"> He cautioned <em>China</em>. </said-quote>',
      '<said-quote statement="lethal-support">\n“<b>Lethal</b> support”\n</said-quote>',
      renderExplainer(makeDocument(), { as: 'light', element: 'event-timeline' }),
      renderExplainer(makeDocument(), { as: 'light', element: 'who-said-what' }),
    ]
      .map((markup) => `<div>${markup}</div>`)
      .join('');
    const elements = [...page.children].map(({ firstElementChild }) => firstElementChild!);
    expect(elements).to.have.length(10);
    for (const element of elements) Object.assign(element, { data: makeDocument() });
    const last = await fixture(html`<said-quote scr="x"></said-quote>`);
    await waitUntil(() => noteIn(last), 'a note');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const element of elements) expect(noteIn(element)).to.equal('');
  });
});
