import { expect, fixtureSync, html } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { council } from '../../../../stories/documents/council.js';
import type { WhoSaidWhatElement } from '../../../../src/elements/who-said-what/who-said-what-element.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import { all, cardOf, read, show, story, storyOf, words } from '../make-statements.js';
import { untilDrawn } from '../../../helpers/until-drawn.js';

const leftOf = (element: Element) => Math.round(element.getBoundingClientRect().left);
/** Words in an element that are not clipped away. */
function visibleWords(element: Element): string {
  const copy = document.createElement('p');
  for (const node of element.childNodes)
    if (!(node instanceof Element) || getComputedStyle(node).clipPath === 'none') copy.append(node.cloneNode(true));
  return words(copy);
}

const visible = (cards: readonly HTMLElement[]) => cards.filter((card) => card.offsetParent !== null);

async function showAt(width: number, data: unknown, attributes: Partial<WhoSaidWhatElement> = {}) {
  const element = await show(data, attributes);
  element.style.inlineSize = `${width}px`;
  return element;
}

describe('who-said-what: its views', () => {
  for (const view of ['positions', 'conversation', 'speakers'] as const) {
    for (const width of [1280, 768, 320]) {
      it(`shows every statement exactly once in ${view} at ${width} px, and nothing runs over the side`, async () => {
        const element = await showAt(width, munich, { view });
        const ids = all(element, '[data-id]').map(({ dataset }) => dataset['id']);
        expect([...ids].sort()).to.deep.equal(munich.statements.map(({ id }) => id).sort());
        expect(visible(all(element, '[data-id]'))).to.have.length(23);
        const right = element.getBoundingClientRect().right;
        for (const node of all(element, '.root *')) {
          if (node.closest('.visually-hidden, .of-side, .versus-words, details:not([open]) > :not(summary)')) continue;
          expect(node.getBoundingClientRect().right, node.className).to.be.at.most(right + 1);
        }
      });
    }

    it(`is accessible in ${view}, with every source opened`, async () => {
      const element = await show(munich, { view, selected: 'xinhua' });
      for (const details of all(element, 'details')) details.setAttribute('open', '');
      await expect(element).to.be.accessible();
    });
  }

  it('sets sides side by side where there is room, and in one column where there is not', async () => {
    const wide = await showAt(900, munich);
    expect(leftOf(cardOf(wide, 'weather-balloon'))).to.be.above(leftOf(cardOf(wide, 'never-again')));
    const narrow = await showAt(600, munich);
    expect(
      new Set(
        all(narrow, '.card')
          .filter((card) => card.checkVisibility())
          .map(leftOf),
      ).size,
    ).to.equal(1);
  });

  it('sets the first side left and the second right of the line of time, and one column where narrow', async () => {
    const wide = await showAt(900, munich, { view: 'conversation' });
    expect(leftOf(cardOf(wide, 'certain-forces'))).to.be.above(leftOf(cardOf(wide, 'both-ways')));
    const narrow = await showAt(600, munich, { view: 'conversation' });
    expect(new Set(all(narrow, '.card').map(leftOf)).size).to.equal(1);
  });

  it('mirrors both in a page that runs from right to left', async () => {
    for (const view of ['positions', 'conversation'] as const) {
      const page = fixtureSync(
        html`<div dir="rtl"><who-said-what .data=${munich} .view=${view}></who-said-what></div>`,
      );
      const element = page.querySelector('who-said-what')!;
      await element.updateComplete;
      element.style.inlineSize = '900px';
      expect(leftOf(cardOf(element, 'certain-forces')), view).to.be.below(leftOf(cardOf(element, 'both-ways')));
    }
  });

  it('keeps topics and sides in the order of the editor, and says where none is included', async () => {
    const element = await show(munich);
    expect(all(element, 'h3').map(words)).to.deep.equal(munich.topics.map(({ name }) => name));
    expect(all(element, '.side-head').map(words)).to.deep.equal([
      'United States Antony Blinken, US Secretary of State',
      'China Wang Yi, China’s top diplomat',
    ]);
    const [apology] = all(element, '.row').filter((row) => words(row).startsWith('An apology'));
    expect(words(apology?.querySelector('.none'))).to.equal('Nothing from China is included here');
    expect(words(apology?.querySelector('.count'))).to.equal('Nothing from China is included here');
  });

  it('introduces every side: by people, else by organisations and governments, else by its name alone', async () => {
    const sides = [
      ['us', 'United States'],
      ['council', 'Council'],
      ['china', 'China'],
      ['witnesses', 'Witnesses'],
    ].map(([id, name]) => ({ id: id!, name: name! }));
    const people = [
      { id: 'blinken', name: 'Antony Blinken', kind: 'person', side: 'us' },
      { id: 'state', name: 'State Department', kind: 'government', side: 'us' },
      { id: 'works', name: 'The waterworks', kind: 'organisation', side: 'council' },
      { id: 'press', name: 'Press office', kind: 'organisation' },
      { id: 'ministry', name: 'Foreign Ministry', kind: 'government', side: 'china' },
      { id: 'beijing', name: 'China', kind: 'government', side: 'china' },
      { id: 'witness', name: 'a resident', kind: 'unnamed', side: 'witnesses' },
    ] as const;
    const sideOf: Record<string, object> = { press: { side: 'council' }, witness: { whyUnnamed: 'not-given' } };
    const statements = people.map(({ id }) => ({ speaker: id, ...sideOf[id] }));
    const data = { ...storyOf(...statements), sides, people: [...people] };
    const introductions = [
      'United States: Antony Blinken',
      'Council: The waterworks · Press office',
      'China: Foreign Ministry',
      'Witnesses',
    ];
    const shownIn = (element: Element, selector: string) =>
      all(element, selector).filter((one) => one.checkVisibility());
    const wide = await showAt(1280, data);
    expect(shownIn(wide, '.side-head').map(words)).to.deep.equal(introductions.map((text) => text.replace(':', '')));
    expect(shownIn(wide, '.cast')).to.be.empty;
    const narrow = await showAt(360, data);
    expect(shownIn(narrow, '.side-head')).to.be.empty;
    expect(shownIn(narrow, '.cast').map(words)).to.deep.equal([introductions.join(' · ')]);
  });

  it('says in an empty cell, in line with the words beside it, whose words are missing', async () => {
    const wide = await showAt(900, munich);
    const [none] = all(wide, '.none');
    expect(words(none)).to.equal('Nothing from China is included here');
    const textLeft = (node: Element) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().left;
    };
    expect(textLeft(none!)).to.be.closeTo(textLeft(cardOf(wide, 'weather-balloon').querySelector('.words')!), 2.5);
  });

  it('shows the side before a speaker only where the name of the speaker does not say it', async () => {
    const narrow = await showAt(360, council);
    const lineOf = (id: string) => cardOf(narrow, id).querySelector('.who')!;
    expect(visibleWords(lineOf('closing-date'))).to.match(/^The bridge authority,/);
    expect(words(lineOf('closing-date')), 'others hear it').to.match(/^Bridge authority · The bridge authority,/);
    expect(visibleWords(lineOf('noise'))).to.equal('Residents’ group · Maria Lindt');
    const two = {
      ...council,
      statements: council.statements!.filter(({ id }) => id === 'no-figures' || id === 'noise'),
    };
    const [second, first] = two.statements;
    const aide = { ...second!, id: 'aide', side: 'authority', topics: ['cost'] } as typeof second;
    const both = await showAt(360, { ...two, statements: [{ ...first!, lead: true }, aide!] });
    expect(visibleWords(cardOf(both, 'aide').querySelector('.who')!)).to.match(/^Bridge authority · Maria Lindt/);
    const sides = [{ id: 'israel', name: 'Israel' }];
    for (const [kind, name] of [
      ['person', 'Israel Katz'],
      ['person', 'Ben Israel'],
      ['organisation', 'Bank of Israel'],
      ['organisation', 'Israeli farmers'],
    ] as const) {
      const people = [{ id: 'speaker', name, kind, side: 'israel' }];
      const other = await showAt(360, { ...storyOf({ speaker: 'speaker' }), sides, people });
      expect(visibleWords(cardOf(other, 's1').querySelector('.who')!), name).to.match(/^Israel · /);
    }
  });

  it('sets those without a side apart, as others', async () => {
    const others = all(await show(munich), '.others');
    expect(others.map((each) => words(each.querySelector('.others-name')))).to.deep.equal(['Others', 'Others']);
    expect(all(await show(storyOf({})), '.others')).to.be.empty;
  });

  it('sums up which side speaks about what, and says once what all cards share', async () => {
    const element = await show(munich);
    const [summary] = all(element, '.summary');
    expect(words(summary)).to.equal(
      'Both sides spoke about The balloon; only United States spoke about Aid to Russia, An apology; only China spoke about Peace in Ukraine; 3 things not said.',
    );
    expect(getComputedStyle(summary!.querySelector('button')!).fontWeight).to.equal('400');
    const [key, rest] = all(element, '.meta');
    expect(words(key)).to.equal('Underlined words are the speaker’s own; the rest is paraphrase from one report');
    expect(words(rest), 'below the statements').to.equal(
      'no date: not stated · all dated 2023 · Not said: noted by the report',
    );
    expect(key!.compareDocumentPosition(all(element, '.positions')[0]!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(rest!.compareDocumentPosition(all(element, '.positions')[0]!)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    expect(words(all(element, '.lead-quotation')[0])).to.match(
      /^Blinken, partly quoted: A caution to China .*“lethal support”/,
    );
  });

  it('links each topic of the summary to what its row begins with', async () => {
    // The lead stands after a contrast in the file, and before it in the row.
    const contrasts = { answers: [{ to: 's1', as: 'contrasts' as const }] };
    const small = storyOf({}, { speaker: 'wang' }, { speaker: 'wang', ...contrasts }, { speaker: 'wang', lead: true });
    for (const data of [munich, small]) {
      const element = await show(data);
      const rows = all(element, '.row');
      const links = all(element, '.summary button').filter((link) => /not said/.test(words(link)) === false);
      expect(links.length).to.be.greaterThan(0);
      for (const link of links) {
        const row = rows.find((each) => words(each.querySelector('.topic-name')) === words(link));
        link.click();
        await element.updateComplete;
        await Promise.resolve();
        expect(element.shadowRoot?.activeElement, words(link)).to.equal(row!.querySelector('.card'));
      }
    }
  });

  it('sets all statements in one size unless the editor puts one first', async () => {
    const sizesOf = async (data: unknown): Promise<Record<string, number>> => {
      const element = await showAt(1280, data);
      return Object.fromEntries(
        all(element, '.card').map((card) => [
          card.dataset['id'],
          parseFloat(getComputedStyle(card.querySelector('.words')!).fontSize),
        ]),
      );
    };
    const statements = munich.statements.map(({ lead: _lead, ...one }) => one);
    const plain = Object.values(await sizesOf({ ...munich, statements }));
    expect(new Set(plain).size, 'without a lead').to.equal(1);
    const chosen = { ...munich, statements: statements.map((one) => ({ ...one, lead: one.id === 'ramifications' })) };
    const { ramifications, ...others } = await sizesOf(chosen);
    expect(new Set(Object.values(others)), 'beside a lead').to.deep.equal(new Set([plain[0]]));
    expect(ramifications!).to.be.greaterThan(plain[0]!);
  });

  it('shows the editor’s summary in place of its own, and larger what the editor puts first', async () => {
    const statements = munich.statements.map((one) => ({ ...one, lead: one.id === 'ramifications' }));
    const element = await show({ ...munich, statements, statementsSummary: 'Both sides speak about *the balloon*.' });
    expect(words(all(element, '.intro')[0])).to.match(/^Both sides speak about the balloon\.Underlined words/);
    const ids = all(element, '[data-key="topic aid"] [data-id]').map(({ dataset }) => dataset['id']);
    expect(ids[0]).to.equal('ramifications');
    const sizeOf = (id: string) => parseFloat(getComputedStyle(cardOf(element, id).querySelector('.words')!).fontSize);
    expect(sizeOf('ramifications')).to.be.greaterThan(sizeOf('lethal-support'));
  });

  it('says once in which year or on which day all was said, and on cards what differs', async () => {
    const statements = [{ date: '2023-02-18' }, { published: '2023-03-01' }];
    const year = await show(storyOf(...statements));
    expect(words(all(year, '.meta').at(-1))).to.contain('all dated 2023');
    expect(read(cardOf(year, 's1'), '.who')).to.match(/, 18 Feb$/);
    expect(read(cardOf(year, 's2'), '.who')).to.match(/, published 1 Mar$/);
    expect(read(cardOf(year, 's2'), '.facts')).to.contain('published 1 March 2023');
    const later = await show(storyOf(...statements, { date: '2024-01-02' }));
    expect(words(all(later, '.meta').at(-1))).not.to.contain('all dates');
    expect(read(cardOf(later, 's1'), '.who')).to.match(/, 18 Feb 2023$/);
    const day = await show({
      ...storyOf({ date: '2023-02-18T10:00Z' }, { date: '2023-02-18T23:30Z' }),
      timeZone: 'Europe/London',
    });
    expect(words(all(day, '.meta').at(-1))).to.contain('all dated 18 Feb 2023');
    expect(read(cardOf(day, 's1'), '.who')).to.match(/, 10:00$/);
    day.timeZone = 'Europe/Berlin';
    await day.updateComplete;
    expect(read(cardOf(day, 's2'), '.who')).to.match(/, 19 Feb, 00:30$/);
  });

  it('names a speaker in full where they first speak, and in short from then on', async () => {
    const people = [
      { id: 'clerk', name: 'Ada Reyes', shortName: 'Reyes', kind: 'person' as const, role: 'Town clerk' },
      ...story().people!,
    ];
    const statements = [{ speaker: 'clerk' }, { speaker: 'clerk' }, { speaker: 'clerk', role: 'Mayor' }];
    const element = await show({ ...storyOf(...statements), people });
    const names = ['s1', 's2', 's3'].map((id) => read(cardOf(element, id), '.who'));
    expect(names).to.deep.equal(['Ada Reyes, Town clerk', 'Reyes', 'Ada Reyes, Mayor']);
    const some = await show({ ...storyOf(...statements), people }, { filter: { text: 'concerned', topic: 'aid' } });
    expect(read(cardOf(some, 's2'), '.who')).to.equal('Ada Reyes, Town clerk');
  });

  it('says of one corrected what was corrected before its note is opened, and of a long dispute the reason in the note', async () => {
    const correction = { date: '2023-02-20', kind: 'correction', by: 'publisher', note: 'It was a Saturday.' } as const;
    const note = 'The ministry says that nothing of this kind was said in the room, and two who were there agree.';
    const element = await show(storyOf({ corrections: [correction] }, { status: 'disputed', note }));
    expect(read(cardOf(element, 's1'), '.card > .correction')).to.contain('20 February 2023: It was a Saturday.');
    expect(read(cardOf(element, 's1'), '.note-body')).not.to.contain('It was a Saturday.');
    expect(read(cardOf(element, 's2'), '.form')).to.equal('Disputed');
    expect(read(cardOf(element, 's2'), '.note-body')).to.contain(note);
  });

  it('says of a story without contrasts, silences or dates what it has', async () => {
    const element = await show(storyOf({ date: '2023-02-18' }));
    expect(words(all(element, '.summary')[0])).to.equal('only United States spoke about Aid.');
    expect(words(all(element, '.meta')[0])).to.equal('All of it is paraphrase');
  });

  it('faces contrasts in one row where there is room, and says so where they follow each other', async () => {
    const wide = await showAt(900, munich);
    const [ours, theirs] = ['surveillance-device', 'weather-balloon'].map((id) =>
      cardOf(wide, id).getBoundingClientRect(),
    );
    expect(Math.abs(ours!.top - theirs!.top)).to.be.below(2);
    expect(ours!.right).to.be.below(theirs!.left);
    expect(ours!.height, 'both bars are equally long').to.be.closeTo(theirs!.height, 1);
    const versus = cardOf(wide, 'weather-balloon').closest('.cell')!.querySelector('.versus')!;
    const sign = versus.querySelector('span')!.getBoundingClientRect();
    expect(getComputedStyle(versus).fontSize).to.equal('18px');
    expect((sign.left + sign.right) / 2).to.be.closeTo((ours!.right + theirs!.left) / 2, 1.5);
    expect((sign.top + sign.bottom) / 2).to.be.closeTo((ours!.top + ours!.bottom) / 2, 3);
    const narrow = await showAt(360, munich);
    const [first, second] = ['surveillance-device', 'weather-balloon'].map((id) => cardOf(narrow, id));
    expect(second!.getBoundingClientRect().top - first!.getBoundingClientRect().bottom).to.be.within(0, 40);
    expect(words(second!.closest('.cell')?.querySelector('.versus'))).to.equal('↔ in contrast');
  });

  it('folds what else a side said, opens it where a link leads, and folds nothing that a filter leaves', async () => {
    const element = await show(munich);
    const rest = cardOf(element, 'lethal-concern').closest('details')!;
    expect(words(rest.querySelector('summary'))).to.match(/^United States: 3 more/);
    expect(visibleWords(rest.querySelector('summary')!), 'seen below the head of the column').to.equal('3 more');
    expect(rest.open).to.equal(false);
    expect(all(element, '.rest .silence, .rest .partly-quoted')).to.be.empty;
    const shared = await show(
      storyOf({}, {}, {}, { speaker: 'wang', topics: ['peace', 'aid'] }, { topics: ['aid', 'peace'] }),
    );
    all(shared, '.elsewhere button').at(-1)!.click();
    await shared.updateComplete;
    await Promise.resolve();
    expect(shared.shadowRoot?.activeElement).to.equal(cardOf(shared, 's5'));
    expect(cardOf(shared, 's5').closest('details')?.open).to.equal(true);
    expect(all(await show(munich, { side: 'us' }), '.rest')).to.be.empty;
  });

  it('leads from a second topic to where the statement stands', async () => {
    const element = await show(storyOf({ topics: ['aid', 'peace'] }));
    expect(words(cardOf(element, 's1').querySelector('.links'))).to.equal('also under Peace');
    expect(words(all(element, '.elsewhere')[0])).to.equal('Antony Blinken, see under Aid');
    all(element, '.elsewhere button')[0]!.click();
    await element.updateComplete;
    await Promise.resolve();
    expect(element.shadowRoot?.activeElement).to.equal(cardOf(element, 's1'));
  });

  it('heads the conversation with dates, never with an order that nobody stated', async () => {
    const element = await show(munich, { view: 'conversation' });
    expect(all(element, 'h3').map(words)).to.deep.equal([
      'between 17 and 19 February 2023 · order not stated',
      '18 February 2023 · order not stated',
      'published 19 February 2023 · order not stated',
      'Date not stated',
    ]);
  });

  it('says no date below the heading that has it', async () => {
    const element = await show(storyOf({ date: '2023-02-18' }, { published: '2023-03-01', date: '2023-02-19' }), {
      view: 'conversation',
    });
    expect(read(cardOf(element, 's1'), '.who')).to.equal('United States · Antony Blinken');
    expect(read(cardOf(element, 's2'), '.who')).to.equal('United States · Antony Blinken, published 1 Mar');
  });

  it('opens a note without speaker, side and form, which its card says', async () => {
    const element = await show(munich);
    const note = read(cardOf(element, 'lethal-concern'), '.note-body');
    expect(note).to.match(/^in an interview: NBC’s Meet the Press/);
    expect(note).not.to.contain('Antony Blinken, US Secretary');
    expect(read(cardOf(element, 'both-ways'), '.note-body')).to.match(/^on terms not stated · no reason given/);
  });

  for (const count of [0, 1, 2, 5]) {
    it(`works with ${count} sides`, async () => {
      const sides = Array.from({ length: count }, (_, index) => ({ id: `side${index}`, name: `Side ${index}` }));
      const people = [...sides, { id: 'none', name: 'None' }].map(({ id, name }) => ({
        id: `p-${id}`,
        name: `Speaker of ${name}`,
        kind: 'person' as const,
        ...(id !== 'none' && { side: id }),
      }));
      const statements = people.map(({ id }) => ({
        id: `s-${id}`,
        speaker: id,
        text: 'Yes.',
        topics: ['aid'],
        sources: ['report'],
      }));
      for (const view of ['positions', 'conversation', 'speakers'] as const) {
        const element = await showAt(1300, story({ sides, people, statements }), { view });
        expect(visible(all(element, '.card'))).to.have.length(count + 1);
        await expect(element).to.be.accessible();
      }
    });
  }

  it('draws each side’s bar in a pattern of its own', async () => {
    const sides = Array.from({ length: 6 }, (_, index) => ({ id: `side${index}`, name: `Side ${index}` }));
    const statements = sides.map(({ id }, index) => ({
      id: `s${index}`,
      speaker: 'official',
      side: id,
      text: 'Yes.',
      sources: ['report'],
    }));
    const element = await show(
      story({ sides, statements, people: [{ id: 'official', name: 'Official', kind: 'unnamed' }] }),
    );
    const bars = all(element, '.card').map((card) => {
      const { borderInlineStartStyle, borderImageSource } = getComputedStyle(card);
      return borderInlineStartStyle + borderImageSource.length;
    });
    expect(new Set(bars).size).to.equal(6);
  });

  it('keeps what is shown until the part that draws another view is there', async () => {
    const element = await show(munich);
    element.view = 'conversation';
    await Promise.resolve();
    await Promise.resolve();
    expect(all(element, '.positions, .conversation').map(({ className }) => className.split(' ')[0])).to.deep.equal([
      'positions',
    ]);
    await element.updateComplete;
    expect(all(element, '.positions')).to.be.empty;
    expect(all(element, '.conversation')).to.have.length(1);
  });

  it('keeps what the page has until the part that draws its first view is there', async () => {
    const element = fixtureSync<WhoSaidWhatElement>(
      html`<who-said-what view="speakers" .data=${munich}><p>Said so far</p></who-said-what>`,
    );
    await Promise.resolve();
    await Promise.resolve();
    expect(element.querySelector('p')!.offsetParent).to.not.equal(null);
    await element.updateComplete;
    expect(all(element, '.speakers')).to.have.length(1);
    expect(element.querySelector('p')!.offsetParent).to.equal(null);
  });

  it('draws topics after the first each in a task of its own, and keeps the window free of what follows them', async () => {
    const element = fixtureSync<WhoSaidWhatElement>(html`<who-said-what .data=${munich}></who-said-what>`);
    await untilDrawn(element, '.row');
    expect(all(element, '.row')).to.have.length(1);
    expect(element.getBoundingClientRect().height).to.be.above(innerHeight);
    const counts = new Set<number>();
    const observer = new MutationObserver(() => counts.add(all(element, '.row').length));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    await element.updateComplete;
    observer.disconnect();
    expect([...counts]).to.deep.equal(munich.topics.slice(1).map((_, index) => index + 2));
    expect(all(element, '.waiting')).to.be.empty;
  });

  it('draws all topics before it is printed, and prints no room that waits for one', async () => {
    const element = fixtureSync<WhoSaidWhatElement>(html`<who-said-what .data=${munich}></who-said-what>`);
    await untilDrawn(element, '.row');
    expect(all(element, '.waiting')).to.not.be.empty;
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.row')).to.have.length(munich.topics.length);
    expect(all(element, '.waiting')).to.be.empty;
    await element.updateComplete;
    expect(all(element, '.card')).to.have.length(23);
    dispatchEvent(new Event('afterprint'));
  });

  it('draws no topic that is filtered out before its turn', async () => {
    const element = fixtureSync<WhoSaidWhatElement>(html`<who-said-what .data=${munich}></who-said-what>`);
    await untilDrawn(element, '.row');
    const warnings = standIn(console, 'warn');
    element.filter = { topic: 'apology' };
    await element.updateComplete;
    takeBack();
    expect(all(element, '.row').map(({ dataset }) => dataset['key'])).to.deep.equal(['topic apology']);
    expect(warnings).to.be.empty;
  });

  it('leaves the cards where they are if the view before is drawn too late', async () => {
    const element = await show(munich, { filter: { text: 'balloon' }, view: 'conversation' });
    element.filter = {};
    await element.updateComplete;
    element.view = 'positions';
    await Promise.resolve();
    await Promise.resolve();
    expect(all(element, '.waiting')).to.not.be.empty;
    element.view = 'conversation';
    await element.updateComplete;
    expect(all(element, '.conversation .card')).to.have.length(23);
  });

  it('keeps no room between topics when those that a filter left out return', async () => {
    const element = await show(munich, { filter: { topic: 'apology' } });
    element.filter = {};
    await Promise.resolve();
    await Promise.resolve();
    expect(all(element, '.row')).to.have.length(munich.topics.length);
    expect(all(element, '.waiting')).to.be.empty;
  });

  it('takes an unknown view for positions', async () => {
    expect(all(await show(munich, { view: 'upside-down' as 'positions' }), '.positions')).to.have.length(1);
  });
});

describe('who-said-what: statements without a topic', () => {
  const headings = (element: Element) => all(element, '[part="topic-heading"]').map(words);

  it('stand under “Other” beside topics, even where a filter leaves no other topic', async () => {
    const data = storyOf({}, { topics: [], text: 'He waits.' });
    expect(headings(await show(data))).to.deep.equal(['Aid', 'Other']);
    expect(headings(await show(data, { filter: { text: 'waits' } }))).to.deep.equal(['Other']);
  });

  it('stand under no heading where the document has no topics', async () => {
    const many = Array.from({ length: 6 }, () => ({ topics: [] }));
    const element = await show({ ...storyOf(...many), topics: [] });
    expect(headings(element)).to.deep.equal([]);
    expect(words(all(element, '.positions')[0])).not.to.match(/Other/);
    expect(all(element, '.card')).to.have.length(6);
  });
});

describe('who-said-what: showing only some', () => {
  for (const [attributes, shown] of [
    [{ topic: 'apology' }, 1],
    [{ topic: 'apology aid' }, 6],
    [{ speaker: 'wang' }, 7],
    [{ side: 'us', topic: 'balloon' }, 5],
    [{ topic: 'visit' }, munich.statements.filter((one) => one.topics?.includes('visit')).length],
    [{ event: 'shoot-down' }, munich.statements.filter((one) => one.about?.includes('shoot-down')).length],
  ] as const) {
    it(`shows ${shown} for ${JSON.stringify(attributes)}, and counts them as the story’s head does`, async () => {
      const element = await show(munich, attributes);
      expect(all(element, '.card')).to.have.length(shown);
      const silences = all(element, '.card.silence').length;
      const said = shown > silences ? [`${shown - silences} of 20 statements`] : [];
      const unsaid = silences > 0 ? [`${silences} ${silences === 1 ? 'thing' : 'things'} not said`] : [];
      expect(words(all(element, '[part=filter]')[0])).to.equal([...said, ...unsaid].join(', '));
    });
  }

  it('names in the heads those who speak in what is shown', async () => {
    const data = story({
      people: [
        { id: 'blinken', name: 'Antony Blinken', kind: 'person', side: 'us' },
        { id: 'biden', name: 'Joe Biden', kind: 'person', side: 'us' },
      ],
      statements: ['blinken', 'biden'].map((speaker, index) => ({
        id: speaker,
        speaker,
        text: 'They are concerned.',
        topics: [index === 0 ? 'aid' : 'peace'],
        sources: ['report'],
      })),
    });
    const usHead = (element: Element) => words(all(element, '.side-head')[0]);
    expect(usHead(await show(data))).to.equal('United States Antony Blinken · Joe Biden');
    expect(usHead(await show(data, { topic: 'aid' }))).to.equal('United States Antony Blinken');
  });

  it('does not say that none is included of a side whose statements are narrowed away', async () => {
    const data = storyOf({}, { speaker: 'wang' }, { topics: ['peace'], at: 'meeting' }, { at: 'meeting' });
    expect(all(await show(data, { event: 'meeting' }), '.none').map(words)).to.deep.equal([
      'China: 1 does not fit',
      'Nothing from China is included here',
    ]);
  });

  it('says of what it shows how many, where it shows all', async () => {
    const element = await show(storyOf({}, {}), { side: 'us china' });
    expect(words(all(element, '[part=filter]')[0])).to.equal('2 of 2 statements');
  });

  it('says nothing of a filter where there is none', async () => {
    expect(all(await show(munich), '[part=filter]')).to.be.empty;
  });

  it('says that nothing is here where nothing fits', async () => {
    expect(words(all(await show(munich, { topic: 'nonsense' }), '.nothing')[0])).to.equal('Nothing to show yet.');
  });

  it('shows no side that was not asked for', async () => {
    expect(all(await show(munich, { side: 'china' }), '.side-title').map(words)).to.deep.equal(['China']);
  });
});
