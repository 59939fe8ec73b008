import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import type { SaidQuoteElement } from '../../../src/elements/said-quote/said-quote-element.js';
import type { SaidQuoteProblemEvent } from '../../../src/elements/said-quote/said-quote-events.js';
import '../../../src/index.js';
import { all, read, storyOf, words } from '../who-said-what/make-statements.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** A sentence with the statement in it, by default the first of its document. */
async function quote(data: unknown, id = 's1'): Promise<SaidQuoteElement> {
  const paragraph = await fixture<HTMLElement>(
    html`<p>
      Before. <said-quote .data=${data} statement=${id}><em>so far</em></said-quote> After.
    </p>`,
  );
  const element = paragraph.querySelector('said-quote')!;
  await element.updateComplete;
  return element;
}

/** Words that readers see; on the machine of whoever builds a page there are notes as well. */
function readAll({ shadowRoot }: Element): string {
  const notes = words(shadowRoot!.querySelector('.for-editors'));
  return words(shadowRoot).replace(notes, '').trim();
}
const rootOf = (element: Element) => all(element, '.root')[0]!;
const isHeldByPage = (element: Element) => element.querySelector('em')!.offsetParent !== null;

describe('said-quote: the words', () => {
  it('reads speaker, role, form, words, date and source, in this order', async () => {
    expect(readAll(await quote(munich, 'lethal-support'))).to.match(
      /^Antony Blinken, US Secretary of State, partly quoted: A caution to China against giving “lethal support” to the invasion of Ukraine\. \(18 February 2023 · the report Reported in .*\)$/,
    );
  });

  it('sets verbatim words into q with their marks as text, and nothing else', async () => {
    const element = await quote(storyOf({ text: 'He gave “lethal support” and “more”.' }));
    expect(all(element, 'q').map(words)).to.deep.equal(['“lethal support”', '“more”']);
    expect(all(element, 'blockquote')).to.be.empty;
    expect(getComputedStyle(all(element, 'q')[0]!, '::before').content).to.equal('none');
    expect(getComputedStyle(all(element, 'q')[0]!).textDecorationLine).to.equal('underline');
  });

  it('says the form to those who cannot see the marks, and puts it into no copy', async () => {
    const form = all(await quote(storyOf({ text: '“All of it.”' })), '.visually-hidden')[0]!;
    expect(words(form)).to.equal(', quoted');
    expect(form.getBoundingClientRect().width).to.be.at.most(1);
    const { userSelect, webkitUserSelect } = getComputedStyle(form);
    expect(userSelect ?? webkitUserSelect).to.equal('none');
  });

  it('says that something was not said before it names it, who noted it and in what', async () => {
    const element = await quote(munich, 'not-named');
    expect(readAll(element)).to.match(
      /^Wang Yi, China’s top diplomat: Not said: whom he meant by certain forces\. \(in that remark, noted by the report/,
    );
    expect(readAll(element).match(/the report/g), 'once, as who noted it').to.have.length(1);
    expect(rootOf(element).getAttribute('part')).to.equal('statement silence');
  });

  it('says of the unnamed that they are, of a translation that it is one, and by which path words came', async () => {
    expect(readAll(await quote(munich, 'both-ways'))).to.contain('unnamed, on terms not stated, no reason given');
    expect(readAll(await quote(munich, 'certain-forces'))).to.contain('language spoken not stated, partly quoted: He');
    expect(readAll(await quote(munich, 'xinhua'))).to.contain('(known through Xinhua (reported)');
  });

  it('says before the words that they are disputed, and why, or not verified', async () => {
    const disputed = storyOf({ status: 'disputed', note: 'He denies it.', verification: 'unverified' });
    expect(readAll(await quote(disputed))).to.match(
      /^Antony Blinken, Secretary of State, paraphrase \(Disputed: He denies it\. · not verified\): He is concerned\./,
    );
  });

  it('says what was corrected', async () => {
    const corrections = [
      { date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'The day was wrong.' },
    ] as const;
    expect(readAll(await quote(storyOf({ corrections: [...corrections] })))).to.match(
      /· Correction, .*20 February 2023: The day was wrong\.\)$/,
    );
  });

  it('marks the language of the words where it is not the page’s', async () => {
    expect(all(await quote({ ...storyOf({}), lang: 'de' }), '.words')[0]!.lang).to.equal('de');
    expect(all(await quote(storyOf({})), '.words')[0]!.hasAttribute('lang')).to.equal(false);
  });

  it('shows what is not markup as the characters it is', async () => {
    const element = await quote(storyOf({ text: '<img src=x onerror=alert(1)> & more' }));
    expect(read(rootOf(element), '.words')).to.equal('<img src=x onerror=alert(1)> & more');
    expect(all(element, 'img')).to.be.empty;
  });
});

describe('said-quote: the source', () => {
  const source = { id: 'report', title: 'The report', url: 'https://example.org/report', publisher: 'The Paper' };

  it('opens at the very words, with the archive beside it', async () => {
    const data = {
      ...storyOf({ sources: ['report', { source: 'report', quote: 'is concerned', prefix: 'he' }] }),
      sources: [{ ...source, archive: 'https://archive.example/report' }],
    };
    const links = all(await quote(data), 'a') as readonly HTMLAnchorElement[];
    expect(links.map((link) => [words(link), link.href])).to.deep.equal([
      ['The Paper', 'https://example.org/report#:~:text=he-,is%20concerned'],
      ['archived copy', 'https://archive.example/report'],
    ]);
  });

  it('shows the words in place where the source has no address', async () => {
    const element = await quote(storyOf({ sources: [{ source: 'report', quote: 'was concerned' }] }));
    const details = all(element, 'details')[0] as HTMLDetailsElement;
    const passage = details.querySelector<HTMLElement>('.anchor')!;
    expect(passage.checkVisibility()).to.equal(false);
    details.querySelector('summary')!.click();
    expect([passage.checkVisibility(), words(passage)]).to.deep.equal([true, 'was concerned']);
    // It goes on in the line.
    expect(getComputedStyle(details).display).to.equal('inline');
  });

  it('names each source of the words once, and none that is for the date alone', async () => {
    const data = {
      ...storyOf({
        date: '2023-02-18',
        sources: [
          { source: 'report', quote: 'is' },
          { source: 'report', quote: 'concerned' },
          { source: 'calendar', for: 'date' },
        ],
      }),
      sources: [source, { ...source, id: 'calendar', publisher: 'The Calendar' }],
    };
    expect(all(await quote(data), '[part="source"]').map(words)).to.deep.equal(['The Paper']);
  });

  it('says that there is none', async () => {
    expect(readAll(await quote(storyOf({ sources: [] })))).to.contain('(date not stated · No source is given.)');
  });
});

describe('said-quote: what is left of a statement', () => {
  it('is the note where it was withdrawn', async () => {
    const element = await quote(storyOf({ status: 'withdrawn', note: 'We could not confirm it.', text: 'Secret' }));
    expect(readAll(element)).to.equal('Statement withdrawn: We could not confirm it.');
    expect(isHeldByPage(element)).to.equal(false);
  });

  it('is that it is withheld where its attribution is in doubt', async () => {
    const element = await quote(storyOf({ speaker: 'blinkne', text: 'Lost words' }));
    expect(readAll(element)).to.equal('One statement is withheld: it is incomplete');
    expect(isHeldByPage(element)).to.equal(false);
  });

  it('is the note of a document that was withdrawn', async () => {
    const element = await quote({ ...storyOf({}), status: 'withdrawn', note: 'We were wrong.' });
    expect(readAll(element)).to.equal('This story has been withdrawn. We were wrong.');
    expect(isHeldByPage(element)).to.equal(false);
  });

  it('is nothing where the explainer around it says that the story was withdrawn', async () => {
    const around = await fixture<NewsExplainerElement>(
      html`<news-explainer .data=${{ ...storyOf({}), status: 'withdrawn' }}>
        <p>
          <said-quote statement="s1"><em>so far</em></said-quote>
        </p>
      </news-explainer>`,
    );
    const element = around.querySelector('said-quote')!;
    await element.updateComplete;
    expect([readAll(element), isHeldByPage(element)]).to.deep.equal(['', false]);
    expect(readAll(around)).to.contain('This story has been withdrawn.');
  });
});

describe('said-quote: in the page', () => {
  it('stands in a line of a paragraph, in its type', async () => {
    const paragraph = fixtureSync<HTMLElement>(html`<p></p>`);
    paragraph.innerHTML = 'Before. <said-quote statement="s1"></said-quote> After.';
    const element = paragraph.querySelector('said-quote')!;
    expect(element.parentElement).to.equal(paragraph);
    Object.assign(paragraph.style, { font: 'italic 21px serif', color: 'rgb(1, 2, 3)', inlineSize: '400px' });
    element.data = storyOf({ text: 'Short.', sources: [] });
    await element.updateComplete;
    const { display, fontSize, fontStyle, color } = getComputedStyle(rootOf(element));
    expect([display, fontSize, fontStyle, color]).to.deep.equal(['inline', '21px', 'italic', 'rgb(1, 2, 3)']);
    const range = document.createRange();
    range.selectNode(paragraph.firstChild!);
    expect(range.getBoundingClientRect().top).to.be.closeTo(element.getClientRects()[0]!.top, 8);
  });

  it('takes its statement from the explainer around it, and leads to where it stands in full', async () => {
    const around = await fixture<NewsExplainerElement>(
      html`<news-explainer deep-link .data=${munich}>
        <p><said-quote statement="lethal-support"></said-quote></p>
        <who-said-what></who-said-what>
      </news-explainer>`,
    );
    const element = around.querySelector('said-quote')!;
    await around.updateComplete;
    await element.updateComplete;
    expect(all(element, 'q').map(words)).to.deep.equal(['“lethal support”']);
    const findLink = () =>
      all(element, 'a').find((each) => words(each) === 'Show in full') as HTMLAnchorElement | undefined;
    await waitUntil(() => findLink(), 'the link is there');
    expect(new URL(findLink()!.href).hash).to.equal('#explainer.statement.lethal-support');
  });

  for (const narrowed of ['an attribute', 'a property'] as const)
    it(`leads nowhere where the statements beside it are narrowed by ${narrowed}`, async () => {
      const topic = 'peace';
      const around = await fixture<NewsExplainerElement>(
        html`<news-explainer deep-link .data=${munich}>
          <p><said-quote statement="lethal-support"></said-quote></p>
          ${
            narrowed === 'an attribute'
              ? html`<who-said-what topic=${topic}></who-said-what>`
              : html`<who-said-what .topic=${topic}></who-said-what>`
          }
        </news-explainer>`,
      );
      const element = around.querySelector('said-quote')!;
      await around.updateComplete;
      await waitUntil(() => all(element, 'q').length > 0, 'the statement is there');
      await around.updateComplete;
      expect(all(element, 'a').map(words)).not.to.include('Show in full');
    });

  it('keeps what the page has written until the statement is there, and where there is none', async () => {
    const element = await quote(undefined);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(isHeldByPage(element)).to.equal(true);
    element.data = storyOf({});
    await element.updateComplete;
    expect(isHeldByPage(element)).to.equal(false);
    expect(element.matches(':state(empty)')).to.equal(false);
    element.statement = 's2';
    await element.updateComplete;
    expect(isHeldByPage(element)).to.equal(true);
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('keeps what the page has written where loading fails', async () => {
    const element = document.createElement('said-quote');
    Object.assign(element, { src: '/nowhere.json', statement: 's1', innerHTML: '<em>so far</em>' });
    setTimeout(() => document.body.append(element));
    await oneEvent(element, 'said-quote-problem');
    await element.updateComplete;
    expect(element.matches(':state(failed)')).to.equal(true);
    expect([isHeldByPage(element), words(element)]).to.deep.equal([true, 'so far']);
    element.remove();
  });

  it('tells once, with a cure, that a statement is not there', async () => {
    const element = await quote(storyOf({}));
    const told: SaidQuoteProblemEvent[] = [];
    element.addEventListener('said-quote-problem', (event) => told.push(event));
    element.statement = 'S1';
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(told).to.have.length(1);
    expect(element.problems).to.have.length(1);
    expect(element.problems[0]).to.include({ code: 'reference-dangling', cure: 'Did you mean “s1”?' });
    element.statement = 's1';
    await element.updateComplete;
    expect(element.problems).to.be.empty;
  });

  it('follows a new document', async () => {
    const element = await quote(storyOf({}));
    element.data = storyOf({ text: 'He is “calm”.' });
    await element.updateComplete;
    expect(read(rootOf(element), '.words')).to.equal('He is “calm”.');
  });

  it('obeys hidden, writes no style attribute, and is accessible', async () => {
    const element = await quote(munich, 'both-ways');
    for (const details of all(element, 'details')) details.setAttribute('open', '');
    expect(all(element, '[style]')).to.be.empty;
    await expect(element).to.be.accessible();
    element.hidden = true;
    expect(element.getClientRects()).to.have.length(0);
  });
});
