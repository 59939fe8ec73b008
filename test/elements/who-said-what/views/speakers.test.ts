import { expect, oneEvent } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { WhoSaidWhatElement } from '../../../../src/elements/who-said-what/who-said-what-element.js';
import { council, twinTowns } from '../../../../stories/documents/council.js';
import { accessibilityTree } from '../../../helpers/accessibility-tree.js';
import { all, cardOf, read, show, story, storyOf, words } from '../make-statements.js';
import { needs } from '../../../helpers/engine.js';

const showSpeakers = (data: unknown, more: Partial<WhoSaidWhatElement> = {}) =>
  show(data, { view: 'speakers', ...more });

/** Two statements of one speaker on one topic, a month apart; what a test gives is their texts. */
const twice = (earlier: string, later: string, more: object = {}) =>
  storyOf({ text: earlier, date: '2023-01-18' }, { text: later, date: '2023-02-18', ...more });

const rows = (element: Element) => all(element, '.speaker-row');
const rowOf = (element: Element, name: string) =>
  rows(element).find((row) => words(row.querySelector('.speaker-name')) === name)!;

describe('who-said-what: speakers', () => {
  it('is chosen by a button of the toolbar, which says so', async () => {
    const element = await show(council);
    const button = all(element, '[part=toolbar] button').find((each) => words(each) === 'By speaker')!;
    setTimeout(() => button.click());
    expect(await oneEvent(element, 'who-said-what-view')).to.include({ view: 'speakers' });
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(rows(element).map((row) => words(row.querySelector('h3')))).to.deep.equal([
      'Ada Reyes',
      'Tomas Varga',
      'Ifeoma Okoro',
      'Maria Lindt',
      'The bridge authority',
      'A town clerk',
      'A town clerk',
    ]);
  });

  it('sets a speaker’s statements under each other, topic by topic and in time', async () => {
    const reyes = rowOf(await showSpeakers(council), 'Ada Reyes');
    const dateOf = (card: Element): string | undefined => /[^,]*$/.exec(words(card.querySelector('.who')))?.[0].trim();
    const told = [...reyes.querySelectorAll('h4, .card')].map((each) =>
      each.matches('h4') ? words(each) : dateOf(each),
    );
    expect(told).to.deep.equal([
      'A toll on the bridge',
      '12 Mar 2018',
      '2 Sept 2021',
      '4 Mar 2024',
      'What it costs',
      'Oct 2022',
      '20 Nov 2023',
    ]);
  });

  it('says once of statements of one day that no order is stated, and only of those', async () => {
    const blinken = rowOf(await showSpeakers(munich), 'Antony Blinken');
    const [balloon] = blinken.querySelectorAll('.on-topic');
    expect([...balloon!.querySelectorAll('.order')].map(words)).to.deep.equal(['order not stated']);
    expect(words(balloon)).to.not.contain('Date not stated');
    const [group, after] = balloon!.querySelectorAll('.over-time:not(.unordered) > li');
    expect(group!.querySelectorAll('.card')).to.have.length(2);
    expect(words(after)).to.contain('19 Feb');
  });

  it('tells apart several groups without an order, and what has no date', async () => {
    const on = (text: string, date?: string) => ({ text, ...(date && { date }) });
    const element = await showSpeakers(
      storyOf(
        on('One.', '2023-01-18'),
        on('Two.', '2023-01-18'),
        on('Three.', '2023-01-25'),
        on('Four.', '2023-02'),
        on('Five.', '2023-02-18'),
        on('Six.'),
      ),
    );
    const told = [...all(element, '.on-topic')[0]!.querySelectorAll('.order, .card [part~=words]')].map(words);
    expect(told).to.deep.equal([
      ...['order not stated', 'One.', 'Two.', 'Three.'],
      ...['order not stated', 'Four.', 'Five.'],
      ...['Date not stated', 'Six.'],
    ]);
    const startOf = (id: string) => cardOf(element, id).getBoundingClientRect().left;
    expect(startOf('s1'), 'the group is further in').to.be.above(startOf('s3'));
    expect(startOf('s6'), 'without a date as well').to.be.above(startOf('s3'));
  });

  it('says of the only statement on a topic nothing that its card would', async () => {
    const element = await showSpeakers(storyOf({ text: 'One.' }));
    expect(all(element, '.order')).to.be.empty;
  });

  it('shows the side once, at the head of the row, unless the statement was made for another', async () => {
    const element = await showSpeakers(storyOf({ text: 'One.' }, { text: 'Two.', side: 'china' }));
    const clipOf = (id: string) => getComputedStyle(cardOf(element, id).querySelector('.of-side')!).clipPath;
    expect(['s1', 's2'].map(clipOf)).to.deep.equal(['inset(50%)', 'none']);
    expect(read(cardOf(element, 's1'), '.of-side'), 'others hear it').to.contain('United States');
  });

  it('says which roles a speaker held and when, and on each statement the one held then', async () => {
    const element = await showSpeakers(council);
    expect([...rowOf(element, 'Ada Reyes').querySelectorAll('.speaker-head li')].map(words)).to.deep.equal([
      'Councillor, from 4 May 2015 until 31 May 2019',
      'Deputy Mayor, from 1 June 2019 until 31 May 2022',
      'Mayor, from 1 June 2022',
    ]);
    const role = (id: string) => read(cardOf(element, id), '.speaker').split(', ')[1];
    expect(['never', 'not-residents', 'small-toll'].map(role)).to.deep.equal(['Councillor', 'Deputy Mayor', 'Mayor']);
  });

  it('heads a row with the name as it is written at home, in its own language', async () => {
    const element = await showSpeakers(twinTowns);
    const names = rows(element).map((row) => row.querySelector('.speaker-head bdi[lang]'));
    expect(names.map((name) => [name?.getAttribute('lang'), words(name)])).to.deep.equal([
      ['zh-Hans', '林美'],
      ['ru', 'Ольга Северина'],
      ['ar', 'سلمى نادر'],
      [undefined, ''],
    ]);
    expect(getComputedStyle(names[2]!).direction).to.equal('rtl');
  });

  it('leads from one speaker of a joint statement to where it stands', async () => {
    const element = await showSpeakers(council);
    const elsewhere = rowOf(element, 'Maria Lindt').querySelector('.elsewhere');
    expect(words(elsewhere)).to.equal('1 June 2023 · joint statement with Ifeoma Okoro, see under Ifeoma Okoro');
    elsewhere?.querySelector('button')?.click();
    await element.updateComplete;
    await Promise.resolve();
    expect(element.shadowRoot?.activeElement).to.equal(cardOf(element, 'letter'));
    expect(rowOf(element, 'Ifeoma Okoro').contains(cardOf(element, 'letter'))).to.equal(true);
  });

  it('shows a speaker’s first twelve, and all on request', async () => {
    const element = await showSpeakers(storyOf(...Array.from({ length: 14 }, () => ({}))));
    const visible = () => all(element, '.card').filter((card) => card.offsetParent !== null).length;
    expect(words(all(element, '.count')[0])).to.equal('12 of 14 · show all, Antony Blinken');
    expect(visible()).to.equal(12);
    all(element, '.count button')[0]!.click();
    await element.updateComplete;
    expect(visible()).to.equal(14);
  });

  it('shows only those who are asked for, and a joint statement under them', async () => {
    const element = await showSpeakers(council, { speaker: 'lindt' });
    expect(rows(element).map((row) => words(row.querySelector('h3')))).to.deep.equal(['Maria Lindt']);
    expect(all(element, '.card').map(({ dataset }) => dataset['id'])).to.have.members(['letter', 'noise']);
  });

  it('says that statements are withheld, and what was withdrawn', async () => {
    const said = [
      { id: 'a', speaker: 'blinken', text: 'Yes.', sources: ['report'] },
      { id: 'b', speaker: 'nobody', text: 'No.', sources: ['report'] },
      { id: 'c', speaker: 'wang', text: '…', status: 'withdrawn' as const, note: 'It was not so.' },
    ];
    const element = await showSpeakers(story({ statements: said }));
    expect(words(all(element, '.withheld')[0])).to.equal('One statement is withheld: it is incomplete');
    expect(words(cardOf(element, 'c'))).to.equal('Statement withdrawn: It was not so.');
  });

  it('names nobody’s side or topic where there is none', async () => {
    const element = await showSpeakers(storyOf({ speaker: 'official', side: 'china', topics: [] }));
    expect(all(element, 'h4')).to.be.empty;
    expect(read(all(element, '.speaker-head')[0]!, 'p')).to.equal('United States · unnamed');
  });
});

describe('who-said-what: how the wording changed', () => {
  const ofWording = (element: Element, id = 's2') => read(cardOf(element, id), '.wording');
  const marked = (element: Element, id = 's2') =>
    [...cardOf(element, id).querySelectorAll('[part=words] ins')].map((each) => each.textContent);

  it('marks the new words within the quotation, and names what was dropped below it', async () => {
    const element = await showSpeakers(council);
    expect(marked(element, 'not-residents')).to.deep.equal(['not', 'residents']);
    expect(ofWording(element, 'not-residents')).to.equal(
      'quoted words compared with 12 March 2018: 8 words kept · new: “not”, “residents” · dropped: “never”',
    );
    expect(marked(element, 'small-toll')).to.deep.equal(['small', 'from July']);
  });

  it('leaves within q and blockquote the words that were said, to the letter', async () => {
    const element = await showSpeakers(
      storyOf(
        { text: 'He hoped for “peace  in our [own] time” and “trade”.', date: '2023-01-18' },
        { text: 'He hoped for “war  in *our* time, […] now” and *“free trade”*.', date: '2023-02-18' },
        { text: '“War,  never again!”', date: '2023-03-18' },
      ),
    );
    const quotations = (id: string) =>
      [...cardOf(element, id).querySelectorAll('q, blockquote')].map((each) => each.textContent.trim());
    expect(quotations('s1')).to.deep.equal(['“peace  in our [own] time”', '“trade”']);
    expect(quotations('s2')).to.deep.equal(['“war  in *our* time, […] now”', '“free trade”']);
    expect(quotations('s3')).to.deep.equal(['“War,  never again!”']);
    for (const dropped of all(element, 'del')) expect(dropped.closest('q, blockquote, [part=words]')).to.equal(null);
    expect(all(element, 'del').map(words)).to.include('“peace”');
  });

  it('says so where the words are the same', async () => {
    const same = await showSpeakers(twice('“It is safe.”', 'As ever, “it is safe”.'));
    expect(ofWording(same)).to.equal('quoted words compared with 18 January 2023: the same');
    expect(marked(same)).to.be.empty;
  });

  it('says that words were worded anew only where a source says that they repeat or revise the others', async () => {
    const told = (more: object) => showSpeakers(twice('“It is safe.”', '“Nobody can know that now.”', more));
    for (const as of ['repeats', 'revises']) {
      const linked = await told({ answers: [{ to: 's1', as, sources: ['report'] }] });
      expect(ofWording(linked)).to.equal('quoted words compared with 18 January 2023: worded anew');
      expect(marked(linked)).to.be.empty;
    }
    for (const more of [
      {},
      { answers: [{ to: 's1', as: 'revises' }] },
      { answers: [{ to: 's1', sources: ['report'] }] },
    ])
      expect(all(await told(more), '.wording, ins, del')).to.be.empty;
  });

  it('compares nothing of statements that share a speaker and a topic, and hardly a word', async () => {
    const strangers = twice('“We were never consulted on the second contract.”', '“I like tea.”');
    expect(all(await showSpeakers(strangers), '.wording, ins, del')).to.be.empty;
  });

  for (const [what, data] of [
    ['paraphrases', twice('It is safe.', 'It is not safe.')],
    ['a paraphrase with a quotation', twice('It is safe.', '“It is not safe.”')],
    ['different speakers', twice('“It is safe.”', '“It is not safe.”', { speaker: 'wang' })],
    ['different topics', twice('“It is safe.”', '“It is not safe.”', { topics: ['peace'] })],
    ['what was said on one day', twice('“It is safe.”', '“It is not safe.”', { date: '2023-01-18' })],
    ['what has no date', twice('“It is safe.”', '“It is not safe.”', { date: undefined })],
    ['translations', twice('“It is safe.”', '“It is not safe.”', { spokenIn: 'zh' })],
    ['a language that is not stated', twice('“It is safe.”', '“It is not safe.”', { spokenIn: 'unknown' })],
  ] as const) {
    it(`does not compare ${what}`, async () => {
      const element = await showSpeakers(data);
      expect(all(element, '.card')).to.have.length(2);
      expect(all(element, '.wording, ins, del')).to.be.empty;
    });
  }

  it('leads to what it is compared with', async () => {
    const element = await showSpeakers(twice('“It is safe.”', '“It is not safe.”'));
    cardOf(element, 's2').querySelector<HTMLButtonElement>('.wording button')!.click();
    await element.updateComplete;
    await Promise.resolve();
    expect(element.shadowRoot?.activeElement).to.equal(cardOf(element, 's1'));
  });

  it('marks them by lines, not by colour alone', async () => {
    const element = await showSpeakers(twice('“It was safe.”', '“It is not safe.”'));
    const styleOf = (selector: string) => getComputedStyle(all(element, selector)[0]!);
    expect(styleOf('[part=words] ins').borderBlockEndStyle).to.equal('solid');
    expect(styleOf('.wording ins').textDecorationLine).to.equal('underline');
    expect(styleOf('.wording del').textDecorationLine).to.equal('line-through');
  });

  it('says that a statement revises another only where a source does', async () => {
    const said = (sources: readonly string[]) =>
      twice('“It is safe.”', '“It is not safe.”', { answers: [{ to: 's1', as: 'revises', sources }] });
    const links = async (sources: readonly string[]) =>
      read(cardOf(await showSpeakers(said(sources)), 's2'), '.links').split(' (')[0];
    expect(await links(['report'])).to.equal('revises United States, Antony Blinken');
    expect(await links([])).to.equal('in contrast to United States, Antony Blinken');
    expect(words(all(await showSpeakers(twice('“It is safe.”', '“It is not safe.”')), '.root')[0])).to.not.match(
      /revise/i,
    );
  });

  it('marks nothing in the other views', async () => {
    for (const view of ['positions', 'conversation'] as const)
      expect(all(await show(council, { view }), 'ins, del, .wording')).to.be.empty;
  });
});

describe('who-said-what: speakers, as assistive technology is told', () => {
  before(function () {
    needs(this, 'the accessibility tree');
  });

  it('reads the buttons, who it is, the topic, each statement and how its words changed', async () => {
    await showSpeakers({ ...twice('“It is safe.”', '“It is not safe, friends.”'), title: 'A story' });
    const tree = await accessibilityTree();
    const told = tree.map(({ role, name }) => `${role} ${name}`.trim());
    const pressed = tree.filter(({ role }) => role === 'button').map(({ name, states }) => [name, states['pressed']]);
    expect(pressed.slice(0, 3)).to.deep.equal([
      ['By topic', 'false'],
      ['In order', 'false'],
      ['By speaker', 'true'],
    ]);
    const order = [
      'heading Who said what',
      'group View',
      'heading Antony Blinken',
      'heading Aid',
      'StaticText Quoted',
      'blockquote',
      'StaticText It is safe.',
      'StaticText Quoted',
      'blockquote',
      'insertion',
      'StaticText not',
      'insertion',
      'StaticText friends',
      'StaticText 3 words kept',
      'insertion',
      'StaticText “not”, “friends”',
    ];
    let from = 0;
    for (const line of order) {
      const at = told.findIndex((each, index) => index >= from && each.includes(line));
      expect(at, `${line} among\n${told.slice(from).join('\n')}`).to.be.at.least(0);
      from = at + 1;
    }
    expect(told.filter((line) => line.startsWith('article'))).to.have.length(2);
  });

  it('hears that words were dropped', async () => {
    await showSpeakers(twice('“It is not safe.”', '“It is safe.”'));
    const tree = await accessibilityTree();
    const at = tree.findIndex(({ role }) => role === 'deletion');
    expect(tree[at - 1]?.name).to.match(/dropped: $/);
    expect(tree[at + 1]?.name).to.equal('“not”');
  });

  it('finds nothing wrong, in the first story and in the council’s', async () => {
    for (const data of [munich, council, twinTowns]) await expect(await showSpeakers(data)).to.be.accessible();
  });
});
