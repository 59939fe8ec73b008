import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import type { WhoSaidWhatElement } from '../../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../../src/elements/event-timeline/event-timeline.js';
import { all, cardOf, show, story, storyOf, words } from '../../who-said-what/make-statements.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const { clipboard } = navigator;
const pretend = (value: Partial<Clipboard>) =>
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));

const buttonIn = (root: ParentNode, name: RegExp) =>
  [...root.querySelectorAll<HTMLElement>('button')].find((button) => name.test(words(button)));
const status = (card: Element) => words(card.querySelector('.copy [role="status"]'));

/** Opens the note of a statement, and what it is folded into. */
function openNote(element: Element, id: string): void {
  const card = cardOf(element, id);
  for (const details of [card.querySelector('details'), card.closest('details')]) details?.setAttribute('open', '');
}

async function open(element: WhoSaidWhatElement, id: string): Promise<HTMLElement> {
  openNote(element, id);
  buttonIn(cardOf(element, id), /^Copy:/)!.click();
  await element.updateComplete;
  return cardOf(element, id);
}

/** What was put on a clipboard that takes both. */
function takeBoth(): { text: string; html: string } {
  const taken = { text: '', html: '' };
  pretend({
    write: async ([item]) => {
      taken.text = await (await item!.getType('text/plain')).text();
      taken.html = await (await item!.getType('text/html')).text();
    },
  });
  return taken;
}

const source = {
  id: 'report',
  title: 'The report',
  publisher: 'The Paper',
  url: 'https://example.org/report',
  archive: 'https://archive.example/report',
};
const quoted = {
  ...storyOf({
    text: 'He spoke of “lethal support” & more.',
    date: '2023-02-18',
    sources: [{ source: 'report', quote: 'lethal support', prefix: 'of' }],
  }),
  sources: [source],
};

describe('copying a statement', () => {
  afterEach(() => pretend(clipboard));

  it('puts words with their marks, speaker, role, form, date and source on the clipboard, as text', async () => {
    const taken = takeBoth();
    const card = await open(await show(quoted), 's1');
    buttonIn(card, /^Copy with attribution$/)!.click();
    await waitUntil(() => taken.text !== '' && taken.html !== '');
    expect(taken.text.split('\n')).to.deep.equal([
      'United States · Antony Blinken, Secretary of State',
      'Partly quoted',
      'He spoke of “lethal support” & more.',
      '18 February 2023',
      'Reported in The report, The Paper: https://example.org/report#:~:text=of-,lethal%20support · archived copy: https://archive.example/report',
    ]);
  });

  it('says a name once where a side speaks for itself', async () => {
    const taken = takeBoth();
    const data = story({
      people: [{ id: 'beijing', name: 'China', kind: 'government', side: 'china' }],
      statements: [{ id: 's1', speaker: 'beijing', text: 'It is late.', topics: ['aid'], sources: ['report'] }],
    });
    buttonIn(await open(await show(data), 's1'), /^Copy with attribution$/)!.click();
    await waitUntil(() => taken.text !== '' && taken.html !== '');
    expect(taken.text).to.match(/^China\nParaphrase\n/);
    expect(taken.html).to.match(/^<p dir="auto">China<br>Paraphrase/);
  });

  it('puts the same there as HTML, with a link to the very words', async () => {
    const taken = takeBoth();
    const card = await open(await show(quoted), 's1');
    buttonIn(card, /^Copy with attribution$/)!.click();
    await waitUntil(() => taken.html !== '');
    const href = 'https://example.org/report#:~:text=of-,lethal%20support';
    expect(taken.html.split('\n')).to.deep.equal([
      '<p dir="auto">United States · Antony Blinken, Secretary of State<br>Partly quoted</p>',
      '<p dir="auto" lang="en">He spoke of “lethal support” &amp; more.</p>',
      `<p dir="auto">18 February 2023<br>Reported in <a href="${href}"><cite>The report</cite></a>, The Paper · <a href="https://archive.example/report">archived copy</a></p>`,
    ]);
  });

  it('says of what was not said, of the unnamed and of the disputed what their cards say', async () => {
    const textOf = async (element: WhoSaidWhatElement, id: string) => {
      const taken = takeBoth();
      buttonIn(await open(element, id), /^Copy with attribution$/)!.click();
      await waitUntil(() => taken.text !== '' && taken.html !== '');
      return taken.text;
    };
    const element = await show(munich);
    expect(await textOf(element, 'not-named')).to.match(
      /^China · Wang Yi, China’s top diplomat\nNot said: whom he meant by certain forces\nin that remark, noted by the report/,
    );
    expect(await textOf(element, 'both-ways')).to.contain(
      'unnamed, on terms not stated, no reason given\nPartly quoted\n',
    );
    expect(await textOf(element, 'xinhua')).to.contain('known through Xinhua (reported)');
    expect(await textOf(element, 'certain-forces')).to.contain(
      'language spoken not stated\nHe spoke of “certain forces”',
    );
    const disputed = storyOf({
      status: 'disputed',
      note: 'He *denies* it.',
      verification: 'unverified',
      original: { lang: 'zh', text: '他很担心。' },
    });
    expect(await textOf(await show(disputed), 's1')).to.contain(
      '\nParaphrase · Disputed: He denies it. · not verified\nHe is concerned.\nOriginal: 他很担心。\ndate not stated\n',
    );
  });

  it('sets what is quoted from mark to mark as a block', async () => {
    const taken = takeBoth();
    const data = { ...storyOf({ text: '“All of it.”' }), sources: [source] };
    const card = await open(await show(data), 's1');
    buttonIn(card, /^Copy with attribution$/)!.click();
    await waitUntil(() => taken.html !== '');
    expect(taken.html).to.contain(
      '\n<blockquote cite="https://example.org/report" dir="auto" lang="en">“All of it.”</blockquote>\n',
    );
  });

  it('says politely that it is done, and forgets it with the next', async () => {
    takeBoth();
    const element = await show(munich);
    const card = await open(element, 'xinhua');
    expect(status(card)).to.equal('');
    buttonIn(card, /^Copy with attribution$/)!.click();
    await waitUntil(() => status(card) === 'Copied with attribution');
    expect(card.querySelector('.copy [role="status"]')!.getAttribute('aria-live')).not.to.equal('assertive');
    await open(element, 'hysterical');
    expect(all(element, '.copying')).to.have.length(1);
    expect(status(cardOf(element, 'hysterical'))).to.equal('');
  });

  it('copies the text where a browser takes nothing else', async () => {
    let copied = '';
    pretend({ write: refuse, writeText: (text) => Promise.resolve(void (copied = text)) });
    const card = await open(await show(quoted), 's1');
    buttonIn(card, /^Copy with attribution$/)!.click();
    await waitUntil(() => status(card) === 'Copied with attribution');
    expect(copied).to.contain('He spoke of “lethal support” & more.');
  });

  it('gives the text to be copied by hand where a browser takes nothing', async () => {
    pretend({ write: refuse, writeText: refuse });
    const element = await show(quoted);
    const card = await open(element, 's1');
    buttonIn(card, /^Copy with attribution$/)!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.localName === 'textarea');
    const field = element.shadowRoot!.activeElement as HTMLTextAreaElement;
    expect(field.value).to.contain('He spoke of “lethal support” & more.\n18 February 2023');
    expect([field.readOnly, field.selectionStart, field.selectionEnd]).to.deep.equal([true, 0, field.value.length]);
    expect(status(card)).to.contain('copy by hand');
    await expect(element).to.be.accessible();
  });

  it('is opened, done and closed by keyboard alone, one statement at a time', async () => {
    const taken = takeBoth();
    const element = await show(munich);
    openNote(element, 'xinhua');
    const toggle = buttonIn(cardOf(element, 'xinhua'), /^Copy: China, Wang Yi, paraphrase$/)!;
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, `#${toggle.getAttribute('aria-controls')}`)).to.have.length(1);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => taken.text.includes('Washington’s reaction'));
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([toggle.getAttribute('aria-expanded'), toggle.hasAttribute('aria-controls')]).to.deep.equal([
      'false',
      false,
    ]);
    expect(all(element, '.copying')).to.be.empty;
  });

  it('offers the link beside it, where links work', async () => {
    const element = await show(munich);
    expect(buttonIn(await open(element, 'xinhua'), /^Copy link$/)).to.equal(undefined);
    element.deepLink = true;
    await element.updateComplete;
    let copied = '';
    pretend({ writeText: (text) => Promise.resolve(void (copied = text)) });
    buttonIn(cardOf(element, 'xinhua'), /^Copy link$/)!.click();
    await waitUntil(() => copied !== '');
    expect(new URL(copied).hash).to.equal('#said.statement.xinhua');
  });

  it('is offered for nothing that was withdrawn', async () => {
    const element = await show(storyOf({ status: 'withdrawn', note: 'No.' }));
    expect(all(element, '.card button')).to.be.empty;
  });

  it('is offered in an event’s detail, where no other element holds the statement', async () => {
    const taken = takeBoth();
    const element = await fixture<EventTimelineElement>(
      html`<event-timeline view="list" selected="shoot-down" .data=${munich}></event-timeline>`,
    );
    await element.updateComplete;
    const card = all(element, '#detail .card')[0]!;
    buttonIn(card, /^Copy with attribution$/)!.click();
    await waitUntil(() => taken.text.includes(words(card.querySelector('.words'))));
  });
});
