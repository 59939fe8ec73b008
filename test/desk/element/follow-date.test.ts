import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/wait-until.js';
import { makeDesk, press, textOf, type } from './make-editor.js';

const panel = (said: Record<string, string>) =>
  makeDesk({
    explainer: 1,
    title: 'The panel',
    people: [{ id: 'ada', name: 'Ada Quill', kind: 'person' }],
    events: [{ id: 'panel', title: 'The panel met', date: '2023-02-18' }],
    statements: [{ id: 'said', speaker: 'ada', text: 'It was late.', at: 'panel', ...said }],
  });

type Desk = Awaited<ReturnType<typeof panel>>;

const datesIn = (desk: Desk) => {
  const { events, statements } = desk.data as Record<'events' | 'statements', { date?: string }[]>;
  return [events[0]!.date, statements[0]!.date];
};

async function correctDate(desk: Desk): Promise<void> {
  await press(desk, /The panel met/);
  await type(desk, '/events/0/date', '19 Feb 2023');
  await waitUntil(() => datesIn(desk)[0] === '2023-02-19', 'The date is not read.');
}

describe('the corrected date of an event', () => {
  it('is that of a statement made there on the same day, which the desk tells, with a button that takes only this back', async () => {
    const desk = await panel({ date: '2023-02-18' });
    await correctDate(desk);
    await waitUntil(() => textOf(desk, '.status')?.startsWith('1 statement made at this event'), 'Nothing is told.');
    expect(datesIn(desk)).to.deep.equal(['2023-02-19', undefined]);
    await press(desk, 'Undo this');
    expect(datesIn(desk)).to.deep.equal(['2023-02-19', '2023-02-18']);
    await press(desk, 'Undo');
    expect(datesIn(desk)).to.deep.equal(['2023-02-18', '2023-02-18']);
  });

  it('changes no statement with another date, of which nothing is told', async () => {
    const desk = await panel({ date: '2023-02-17' });
    await correctDate(desk);
    expect(datesIn(desk)).to.deep.equal(['2023-02-19', '2023-02-17']);
    expect(textOf(desk, '.status')).to.equal('');
  });
});
