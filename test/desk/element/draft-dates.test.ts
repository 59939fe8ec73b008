import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/wait-until.js';
import { find, makeDesk, press, read, textOf } from './make-editor.js';
import { key, review, write, type Desk } from './review-article.js';

const LEAGUE = 'The towns formed a league in May 2022, shortly before troops crossed the river.';

const dateOf = (desk: Desk) => find<HTMLInputElement>(desk, 'draft-date').value;
const means = (desk: Desk) => textOf(desk, '#draft-date-means');
const offerOf = (desk: Desk) => textOf(desk, '#draft-read-date');
const datesIn = (desk: Desk) => (desk.data as { events: { date?: string }[] }).events.map(({ date }) => date);

async function writeDate(desk: Desk, date: string): Promise<void> {
  write(desk, 'draft-date', date);
  await read(desk);
}

describe('a date that was read for an event', () => {
  it('is told beside another one of the editor, and taken back by one key', async () => {
    const desk = await review(LEAGUE);
    expect(offerOf(desk), 'it is there').to.equal(undefined);
    await writeDate(desk, 'March 2022');
    expect(means(desk)).to.equal(
      'Means March 2022. It comes from you: May 2022 was read for this event from the sentence.',
    );
    expect(offerOf(desk)).to.equal('Use the date that was read: May 2022 D');
    await key(desk, 'd', { at: 'draft-date' });
    expect(dateOf(desk), 'a letter in the field').to.equal('March 2022');
    await key(desk, 'd');
    expect(dateOf(desk)).to.equal('2022-05');
    expect(means(desk)).to.equal('Means May 2022, read from this sentence of the article.');
    expect(offerOf(desk)).to.equal(undefined);
    await key(desk, 'Enter');
    expect(datesIn(desk)).to.deep.equal(['2022-05']);
  });

  it('is no ground for another day that its words may also mean', async () => {
    const desk = await review('Troops crossed the river on Saturday.', '2023-02-23');
    expect(means(desk)).to.equal('Means 18 February 2023, read from this sentence of the article.');
    await writeDate(desk, '2023-02-25');
    expect(means(desk)).to.contain('It comes from you: 18 February 2023 was read for this event from the sentence.');
    await writeDate(desk, '');
    expect(textOf(desk, '.suggestions')).to.equal('');
    expect(offerOf(desk)).to.equal('Use the date that was read: 18 February 2023 D');
  });

  it('is taken back by its button, and keys reach the card then', async () => {
    const desk = await review(LEAGUE);
    await writeDate(desk, 'March 2022');
    await press(desk, /^Use the date that was read/);
    expect(dateOf(desk)).to.equal('2022-05');
    expect(desk.shadowRoot!.activeElement?.id).to.equal('draft-card');
  });

  it('is offered beside no date, and beside one that is not understood, and once only', async () => {
    const desk = await review('The council met on 7 May 2024.');
    for (const typed of ['', 'soon', '7 May 2023']) {
      await writeDate(desk, typed);
      expect(offerOf(desk), typed).to.equal('Use the date that was read: 7 May 2024 D');
      expect(textOf(desk, '#draft-card')!.split('7 May 2024').length - 1, typed).to.be.at.most(4);
      expect(textOf(desk, '.suggestions'), typed).to.equal('');
    }
    await writeDate(desk, '7 May 2024');
    expect(offerOf(desk), 'the same day in other words').to.equal(undefined);
  });

  it('is offered still where a confirmation is taken back', async () => {
    const desk = await review(LEAGUE);
    await writeDate(desk, 'March 2022');
    await key(desk, 'Enter');
    expect(datesIn(desk)).to.deep.equal(['2022-03']);
    await key(desk, 'z', { ctrlKey: true });
    expect(dateOf(desk)).to.equal('2022-03');
    expect(offerOf(desk)).to.equal('Use the date that was read: May 2022 D');
    await key(desk, 'd');
    await key(desk, 'Enter');
    expect(datesIn(desk)).to.deep.equal(['2022-05']);
  });
});

describe('the date of the entry before, from the same sentence', () => {
  const offeredAfter = async (date: string | undefined, text = LEAGUE) => {
    const desk = await review(text);
    if (date !== undefined) await writeDate(desk, date);
    await key(desk, 'Enter');
    return textOf(desk, '.suggestions');
  };
  const offer = (date: string) => `Perhaps ${date}? The entry before has that date, from the same sentence. D`;

  it('is offered where the sentence has it, or a day within it', async () => {
    expect(await offeredAfter(undefined)).to.equal(offer('May 2022'));
    expect(await offeredAfter('4 May 2022')).to.equal(offer('4 May 2022'));
  });

  it('is not offered where it contradicts what the sentence says', async () => {
    expect(await offeredAfter('March 2022')).to.equal('');
    expect(await offeredAfter('May 2021')).to.equal('');
    expect(await offeredAfter('2022')).to.equal('');
  });
});

describe('dates without a source', () => {
  it('are listed in “Check”, and lead to their field', async () => {
    const desk = await review('The council met on 7 May 2024. The town hall closed on 9 May 2024.');
    await writeDate(desk, '2024-05-08');
    await key(desk, 'Enter');
    await key(desk, 'Enter');
    await press(desk, /^Check/);
    await waitUntil(() => textOf(desk, '.own-dates') !== undefined, 'Nothing is listed.');
    expect(textOf(desk, '.own-dates summary')).to.equal('1 date has no source, and readers are told so');
    expect(textOf(desk, '.own-dates li')).to.contain('“The council met”').and.to.contain('8 May 2024');
    desk.shadowRoot!.querySelector<HTMLDetailsElement>('.own-dates')!.open = true;
    desk.shadowRoot!.querySelector<HTMLElement>('.own-dates button')!.click();
    await waitUntil(() => desk.shadowRoot!.activeElement?.id === '/events/0/date', 'Its field is not reached.');
  });

  it('are listed apart where a source is cited without words that give them', async () => {
    const desk = await makeDesk({
      explainer: 1,
      title: 'The panel',
      sources: [{ id: 'report', title: 'The report', published: '2023-02-19' }],
      events: [
        { title: 'The panel met', date: '2023-02-18', sources: [{ source: 'report', quote: 'The panel met.' }] },
        {
          title: 'The hall closed',
          date: '2023-02-18',
          sources: [{ source: 'report', quote: 'It closed on Saturday.' }],
        },
      ],
    });
    await press(desk, /^Check/);
    await waitUntil(() => textOf(desk, '.unproven-dates') !== undefined, 'Nothing is listed.');
    expect(textOf(desk, '.unproven-dates summary')).to.equal(
      '1 date has a source, but the words cited from it don’t have the date',
    );
    expect(textOf(desk, '.unproven-dates li')).to.contain('“The panel met”').and.to.contain('18 Feb');
    expect(textOf(desk, '.own-dates')).to.equal(undefined);
  });

  it('are told to readers where an editor gives an event of theirs its first date, which one Undo takes back', async () => {
    const events = [{ id: 'panel', title: 'The panel met', sources: ['report'] }];
    const sources = [{ id: 'report', title: 'The report', published: '2023-02-19' }];
    const desk = await makeDesk({ explainer: 1, title: 'The panel', sources, events });
    const sourcesOf = () => (desk.data as { events: { sources: unknown }[] }).events[0]!.sources;
    await press(desk, /The panel met/);
    await waitUntil(() => desk.shadowRoot!.getElementById('/events/0/date'), 'No form.');
    write(desk, '/events/0/date', 'about 18 Feb 2023');
    find(desk, '/events/0/date').dispatchEvent(new Event('change'));
    await waitUntil(() => typeof (sourcesOf() as unknown[])[0] !== 'string', 'The source is still cited for all.');
    await read(desk);
    expect(datesIn(desk)).to.deep.equal(['2023-02-18~']);
    expect(sourcesOf()).to.deep.equal([{ source: 'report', for: 'text' }]);
    expect(textOf(desk, '#panel')).to.contain('No source is cited for this date.');
    await key(desk, 'z', { at: '/events/0/title', ctrlKey: true });
    expect([datesIn(desk), sourcesOf()]).to.deep.equal([[undefined], ['report']]);
  });

  it('are told to readers where an editor says in “Check” that no source gives them', async () => {
    const events = [{ id: 'panel', title: 'The panel met', date: '2023-02-18', sources: ['report'] }];
    const sources = [{ id: 'report', title: 'The report', published: '2023-02-19' }];
    const desk = await makeDesk({ explainer: 1, title: 'The panel', sources, events });
    await press(desk, /^Check/);
    await waitUntil(() => textOf(desk, '.unproven-dates') !== undefined, 'Nothing is listed.');
    await press(desk, 'No source gives it: Event “The panel met”, Date');
    await waitUntil(() => textOf(desk, '.own-dates') !== undefined, 'It has a source still.');
    expect(textOf(desk, '.unproven-dates')).to.equal(undefined);
    expect(desk.data).to.have.nested.property('events[0].sources[0].for', 'text');
  });

  it('are told where statements have those of the events at which they were said', async () => {
    const statement = { speaker: 'ada', text: 'It was late.', at: 'panel', sources: ['report'] };
    const desk = await makeDesk({
      explainer: 1,
      title: 'The panel',
      people: [{ id: 'ada', name: 'Ada', kind: 'person' }],
      sources: [{ id: 'report', title: 'The report' }],
      events: [
        { id: 'panel', title: 'The panel met', date: '2023-02-18', sources: ['report'] },
        { id: 'hall', title: 'The hall' },
        { id: 'tour', title: 'The tour', date: '2023-02-20', status: 'planned', sources: ['report'] },
      ],
      statements: [
        { ...statement, id: 'undated' },
        { ...statement, id: 'dated', date: '2023-02-18' },
        { ...statement, id: 'elsewhere', at: 'hall' },
        { ...statement, id: 'early', at: 'tour' },
      ],
    });
    await press(desk, /^Check/);
    await waitUntil(() => textOf(desk, '.undated') !== undefined, 'Nothing is listed.');
    expect(textOf(desk, '.undated summary')).to.equal(
      '1 statement has no date of its own, and readers get that of its event',
    );
    desk.shadowRoot!.querySelector<HTMLDetailsElement>('.undated')!.open = true;
    desk.shadowRoot!.querySelector<HTMLElement>('.undated button')!.click();
    await waitUntil(() => desk.shadowRoot!.activeElement?.id === '/statements/0/date', 'Its field is not reached.');
  });

  it('are told where a statement stands at an event that was still to come', async () => {
    const statement = { speaker: 'ada', text: 'It went well.', date: '2023-02-17', sources: ['report'] };
    const desk = await makeDesk({
      explainer: 1,
      title: 'The panel',
      people: [{ id: 'ada', name: 'Ada', kind: 'person' }],
      sources: [{ id: 'report', title: 'The report' }],
      events: [
        { id: 'panel', title: 'The panel meets', date: '2023-02-18', sources: ['report'] },
        { id: 'hall', title: 'The hall', date: '2023-02-17', sources: ['report'] },
      ],
      statements: [
        { ...statement, id: 'before', at: 'panel' },
        { ...statement, id: 'there', at: 'hall' },
      ],
    });
    await press(desk, /^Check/);
    await waitUntil(() => textOf(desk, '.said-before') !== undefined, 'Nothing is listed.');
    expect(textOf(desk, '.said-before summary')).to.match(/^1 statement is placed at an event that was still to come/);
    desk.shadowRoot!.querySelector<HTMLDetailsElement>('.said-before')!.open = true;
    desk.shadowRoot!.querySelector<HTMLElement>('.said-before button')!.click();
    await waitUntil(() => desk.shadowRoot!.activeElement?.id === '/statements/0/at', 'Its field is not reached.');
  });

  it('are none where the sentence gives them', async () => {
    const desk = await review('The council met on 7 May 2024.');
    await key(desk, 'Enter');
    await press(desk, /^Check/);
    await waitUntil(() => textOf(desk, '.proof') !== undefined, 'Nothing is checked.');
    expect(textOf(desk, '.own-dates')).to.equal(undefined);
  });
});
