import { expect } from '@open-wc/testing';
import type { ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { chooseFile, makeDesk, press, read, textOf } from '../make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const eventsOf = (desk: Desk) => (desk.data as ExplainerDocument).events ?? [];

/** A desk that asks about a sheet. */
async function ask(csv: string): Promise<Desk> {
  const desk = await makeDesk(undefined);
  chooseFile(desk, csv, 'sheet.csv');
  await waitUntil(() => desk.shadowRoot!.querySelector('#sheet-open'), 'nothing is asked');
  return desk;
}

async function open(desk: Desk): Promise<void> {
  await press(desk, 'Open the sheet');
  await waitUntil(() => textOf(desk, '.status')?.includes('is open'), 'the sheet is not open');
  await read(desk);
}

describe('a sheet that is opened at the desk', () => {
  it('tells what becomes of each column before anything is put in', async () => {
    const desk = await ask('Date,Title,What happened,Desk notes\n2023-02-04,Shot down,It fell.,Ask Ada\n');
    expect(desk.data).to.deep.equal({ explainer: 1 });
    const columns = [...desk.shadowRoot!.querySelectorAll('dialog .choices li')].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(columns).to.deep.equal([
      'Date becomes: Date for example “2023-02-04”',
      'Title becomes: Title for example “Shot down”',
      'What happened becomes: Summary for example “It fell.”',
      'Desk notes becomes text of the event: “Desk notes: …” is left out for example “Ask Ada”',
    ]);
    await open(desk);
    expect(eventsOf(desk)[0]).to.include({ title: 'Shot down', summary: 'It fell.\nDesk notes: Ask Ada' });
  });

  it('leaves a column out where the editor says so, and nothing is put in where the editor cancels', async () => {
    const desk = await ask('Date,Title,Desk notes\n2023-02-04,Shot down,Ask Ada\n');
    await press(desk, 'Cancel');
    expect(desk.data).to.deep.equal({ explainer: 1 });
    chooseFile(desk, 'Date,Title,Desk notes\n2023-02-04,Shot down,Ask Ada\n', 'sheet.csv');
    await waitUntil(() => desk.shadowRoot!.querySelector('#sheet-open'), 'nothing is asked');
    const choice = desk.shadowRoot!.querySelector<HTMLSelectElement>('dialog select')!;
    choice.value = 'leave';
    choice.dispatchEvent(new Event('change'));
    await read(desk);
    await open(desk);
    expect(JSON.stringify(desk.data)).not.to.contain('Ask Ada');
  });

  it('is asked once in which order its dates are, where none of them tells', async () => {
    const desk = await ask('Date,Title\n12/02/2025,A\n1/3/2025,B\n');
    expect(textOf(desk, 'dialog legend')).to.equal(
      'Dates such as 12/02/2025 can mean two days. Which number comes first?',
    );
    desk.shadowRoot!.querySelector<HTMLInputElement>('dialog input[type=radio]')!.click();
    await read(desk);
    await open(desk);
    expect(eventsOf(desk).map(({ date }) => date)).to.deep.equal(['2025-02-12', '2025-03-01']);
  });

  it('says which date proves the order of the others', async () => {
    const desk = await ask('Date,Title\n12/02/2025,A\n17/06/2025,B\n');
    expect(textOf(desk, 'dialog')).to.contain(
      'Dates such as 12/02/2025 are read like this: the day first. 17/06/2025 can’t be read otherwise.',
    );
    await open(desk);
    expect(eventsOf(desk).map(({ date }) => date)).to.deep.equal(['2025-02-12', '2025-06-17']);
  });
});

describe('a file whose story has no title', () => {
  const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20230204', 'SUMMARY:It sails', 'END:VEVENT'];
  for (const [name, content, title] of [
    ['The ferry, 2nd part.csv', 'Date,Title\n2023-02-04,It sails\n', 'The ferry, 2nd part'],
    ['ferry.v2.CSV', 'Date,Title\n2023-02-04,It sails\n', 'ferry.v2'],
    ['.csv', 'Date,Title\n2023-02-04,It sails\n', 'Timeline'],
    ['Ferries.ics', [...calendar, 'END:VCALENDAR'].join('\r\n'), 'Ferries'],
    ['Ferry.md', '# The ferry sails\n\n- 4 February 2023: It sails\n', 'The ferry sails'],
    ['Quay.json', JSON.stringify({ explainer: 1, title: 'Timeline', events: [] }), 'Timeline'],
  ] as const)
    it(`is called as its file is, and one with a title as that says: ${name}`, async () => {
      const desk = await makeDesk(undefined);
      chooseFile(desk, content, name);
      await waitUntil(
        () => desk.shadowRoot!.querySelector('#sheet-open') ?? textOf(desk, '.status')?.includes('is open'),
        'it is not read',
      );
      if (desk.shadowRoot!.querySelector('#sheet-open')) await open(desk);
      expect((desk.data as ExplainerDocument).title).to.equal(title);
    });
});

describe('a file that is damaged', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  for (const [name, content, reason] of [
    ['cut.docx', bytes('PK\u0003\u0004cut'), 'The document is damaged.'],
    ['none.docx', bytes('nothing of Word'), 'it does not begin as a Word document does'],
    ['empty.docx', bytes(''), 'it does not begin as a Word document does'],
    ['none.pdf', bytes('nothing of a PDF'), 'it does not begin as a PDF does'],
    ['whole.pdf', bytes('%PDF-1.7'), 'Open it with “From an article”.'],
    ['cut.ics', bytes('BEGIN:VCALENDAR\r\nBEGIN:VEV'), 'No event and no statement can be read in it.'],
    ['none.ics', bytes('no calendar'), 'No event and no statement can be read in it.'],
    ['empty.csv', bytes(''), 'No event and no statement can be read in it.'],
    ['none.md', bytes(''), 'No event and no statement can be read in it.'],
  ] as const)
    it(`changes nothing, and the desk says what is wrong: ${name}`, async () => {
      const desk = await makeDesk({ explainer: 1, title: 'The ferry' });
      chooseFile(desk, content, name);
      await waitUntil(() => textOf(desk, '.status')?.includes(reason), 'nothing is said');
      expect(textOf(desk, '.status')).to.contain(`${name} can’t be opened: `);
      expect(desk.data).to.deep.equal({ explainer: 1, title: 'The ferry' });
    });
});
