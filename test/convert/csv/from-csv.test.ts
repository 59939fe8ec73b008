import { expect } from '@open-wc/testing';
import { fromCsv, type CsvOptions } from '../../../src/convert/csv/from-csv.js';
import { toCsv } from '../../../src/convert/csv/to-csv.js';
import { readDocument } from '../../../src/model/read-document.js';
import caesar from '../../../data/caesar.json';
import munich from '../../../data/munich-meeting.json';

const convert = (csv: string, options?: CsvOptions) => fromCsv(csv, options);
const event = (csv: string, options?: CsvOptions) => convert(csv, options).document.events?.[0];
const dateOf = (typed: string, options?: CsvOptions) => event(`Date,Title\n"${typed}",A`, options)?.date;

describe('a sheet of one’s own', () => {
  it('becomes a document, its columns found by their names', () => {
    const { document, problems } = convert(
      'When,Headline,Description,Category,Tags,Who,Where,Lat,Lon,URL\n' +
        '4 February 2023,Shot down,"A, ""B""",Balloon,Aid; Peace,A. Writer,Off Myrtle Beach,33.7,-78.9,https://a.b',
      { title: 'The balloon', lang: 'en' },
    );
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal({
      explainer: 1,
      title: 'The balloon',
      lang: 'en',
      lanes: [{ id: 'balloon', name: 'Balloon' }],
      topics: [
        { id: 'aid', name: 'Aid' },
        { id: 'peace', name: 'Peace' },
      ],
      people: [{ id: 'a-writer', name: 'A. Writer' }],
      sources: [{ id: 'https-a-b', title: 'https://a.b', url: 'https://a.b' }],
      events: [
        {
          id: '2023-02-04',
          date: '2023-02-04',
          title: 'Shot down',
          summary: 'A, "B"',
          lane: 'balloon',
          topics: ['aid', 'peace'],
          people: ['a-writer'],
          place: { name: 'Off Myrtle Beach', latitude: 33.7, longitude: -78.9 },
          sources: ['https-a-b'],
        },
      ],
    });
  });

  for (const [language, heads] of [
    ['German', 'Von,Bis,Titel,Beschreibung,Kategorie,Wer,Ort,Quelle'],
    ['German, in capitals', 'DATUM,ENDE,ÜBERSCHRIFT,ZUSAMMENFASSUNG,GRUPPE,PERSONEN,WO,QUELLEN'],
    ['French', 'Début,Fin,Événement,Résumé,Catégorie,Qui,Lieu,Lien'],
    ['Spanish', 'Fecha,Hasta,Titulo,Descripción,Grupo,Quién,Dónde,Fuente'],
  ] as const)
    it(`may be ${language}`, () => {
      const { document, problems } = convert(`${heads}\n2023-02-04,2023-02-05,A,B,C,D,E,F`);
      expect(problems).to.deep.equal([]);
      const { date, title, summary, place } = document.events![0]!;
      expect({ date, title, summary, place }).to.deep.equal({
        date: '2023-02-04/2023-02-05',
        title: 'A',
        summary: 'B',
        place: { name: 'E' },
      });
      const names = [document.lanes, document.people, document.sources].map((list) => JSON.stringify(list));
      for (const [index, name] of ['"C"', '"D"', '"F"'].entries()) expect(names[index]).to.include(name);
    });

  it('has problems at its own columns, and English heads before others', () => {
    const { document, problems } = convert('Datum,Titel\nirgendwann,\n2023-02-04,A');
    expect(document.events).to.have.length(2);
    expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([['conversion-date-typed', '/2/Datum']]);
    expect(event('Titel,Title,Date\nA,B,2023')).to.include({ title: 'B' });
  });

  it('makes up no title of an event of which nothing is said, and one of what is said', () => {
    const { document, problems, originOf } = convert('date,title,summary\n2023,,\n2024,,It ends. So it is.');
    expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['conversion-title-made-up', '/3/title'],
    ]);
    const { explainer, problems: found } = readDocument(document);
    expect(explainer.events.map(({ title }) => title)).to.deep.equal(['It ends']);
    expect(found.map(({ code, pointer }) => [code, originOf(pointer)])).to.deep.include(['text-empty', '/2/title']);
  });

  it('may call its columns what it likes, and says so', () => {
    const csv = 'Jahr,Ereignis,Date\n1989,Der Mauerfall,x';
    const columns = { date: 'Jahr', title: 'Ereignis' };
    expect(event(csv, { columns })).to.include({ date: '1989', title: 'Der Mauerfall' });
    expect(convert(csv, { columns }).problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['conversion-lost', '/1/Date'],
    ]);
    expect(convert(csv, { columns: { title: 'Titel' } }).problems[0]).to.include({
      code: 'conversion-column-missing',
      message: 'Not all of these columns are there: Titel. There are: Jahr; Ereignis; Date.',
    });
  });

  describe('has dates', () => {
    const table: readonly (readonly [typed: string, date: string, options?: CsvOptions])[] = [
      ['2023-02-04', '2023-02-04'],
      ['1789~', '1789~'],
      ['February 4, 2023', '2023-02-04'],
      ['4 février 2023', '2023-02-04', { lang: 'fr' }],
      ['2023-02-04 19:30', '2023-02-04T19:30'],
      ['2023-02-04 00:00:00', '2023-02-04'],
      ['25/2/2023', '2023-02-25'],
      ['2/25/2023', '2023-02-25'],
      ['4/2/2023', '2023-02-04', { dateOrder: 'day-first' }],
      ['4.2.2023', '2023-02-04', { dateOrder: 'day-first' }],
      ['2/4/2023', '2023-02-04', { dateOrder: 'month-first' }],
      ['4.2.2023', '2023-02-04'],
      ['2.25.2023', '2023-02-25'],
      ['2/25/2023', '2023-02-25', { dateOrder: 'day-first' }],
      ['25/2/2023', '2023-02-25', { dateOrder: 'month-first' }],
      ['4/2/2023', ''],
      ['soon', ''],
    ];
    for (const [typed, date, options] of table)
      it(`${typed}: ${date || 'none'}`, () => expect(dateOf(typed, options)).to.equal(date));

    it('with an end', () => {
      expect(event('Start,End,Title\n2023-01-28,2023-02-04,A')?.date).to.equal('2023-01-28/2023-02-04');
    });

    it('in their own words where they can’t be read, and a problem at the cell', () => {
      const csv = 'Title,Date\nA,2023\nB,4/2/2023';
      expect(convert(csv).document.events?.[1]).to.include({ date: '', dateText: '4/2/2023' });
      expect(convert(csv).problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
        ['conversion-date-ambiguous', '/3/Date'],
      ]);
      expect(convert(csv).problems[0]?.message).to.contain('“4/2/2023” is ambiguous');
    });

    describe('in an order that another row proves', () => {
      const datesOf = (...typed: readonly string[]) => {
        const { document, problems } = convert(['Date,Title', ...typed.map((date) => `${date},A`)].join('\n'));
        const told = problems.filter(({ code }) => code.startsWith('conversion-date'));
        return [(document.events ?? []).map(({ date }) => date), told.map(({ code, pointer }) => `${code} ${pointer}`)];
      };

      it('read all dates by it, and say so once', () => {
        expect(datesOf('12/02/2025', '17/06/2025', '1/3/2025')).to.deep.equal([
          ['2025-02-12', '2025-06-17', '2025-03-01'],
          ['conversion-date-order-proven /2/Date'],
        ]);
        expect(datesOf('06/17/2025', '12/02/2025')[0]).to.deep.equal(['2025-06-17', '2025-12-02']);
      });

      it('say nothing where no date needs it', () => {
        expect(datesOf('17/06/2025', '5/5/2025', '2023-02-04')[1]).to.deep.equal([]);
      });

      it('leave dates in their own words where rows prove both orders, or none', () => {
        expect(datesOf('12/02/2025', '17/06/2025', '06/17/2025')[0]).to.deep.equal(['', '2025-06-17', '2025-06-17']);
        expect(datesOf('12/02/2025', '1/3/2025')[1]).to.deep.equal([
          'conversion-date-ambiguous /2/Date',
          'conversion-date-ambiguous /3/Date',
        ]);
      });

      it('keep the day first where points stand between', () => {
        expect(datesOf('06/17/2025', '4.2.2023')[0]).to.deep.equal(['2025-06-17', '2023-02-04']);
      });

      it('are proven by the end as well', () => {
        const { document } = convert('Start,End,Title\n1/2/2025,17/6/2025,A');
        expect(document.events?.[0]?.date).to.equal('2025-02-01/2025-06-17');
      });
    });
  });

  it('takes a column headed “What happened” for the summary', () => {
    const made = event('Date,Title,What happened\n2023-02-04,Shot down,It fell into the sea.');
    expect(made).to.include({ title: 'Shot down', summary: 'It fell into the sea.' });
  });

  it('shows what reading finds in its cells', () => {
    const { document, originOf } = convert('Date,Title,Status,Image\n2023,A,happend,a b\n2023,A,,a.jpg');
    const found = readDocument(document).problems.filter(({ code }) => code !== 'sources-missing');
    expect(found.map(({ code, pointer }) => `${code} ${originOf(pointer)}`)).to.include('value-unknown /2/Status');
    expect(found.map(({ code, pointer }) => `${code} ${originOf(pointer)}`)).to.include('alt-missing /3/Image');
  });

  for (const [name, data] of Object.entries({ munich, caesar }))
    it(`written by toCsv is read back: ${name}`, () => {
      const { explainer } = readDocument(data);
      const back = readDocument(convert(toCsv(explainer).output).document).explainer;
      const told = (events: typeof explainer.events) =>
        events.map(({ id, date, dateText, title, summary, lane, status, statusDate, weight, place, topics }) => [
          ...[id, date?.text, dateText, title, summary, lane?.name, status, statusDate?.text, weight, place?.name],
          ...topics.map((topic) => topic.name),
        ]);
      expect(told(back.events)).to.deep.equal(told(explainer.events));
      expect(back.events.flatMap(({ people }) => people.map((person) => person.name))).to.deep.equal(
        explainer.events.flatMap(({ people }) => people.map((person) => person.name)),
      );
    });
});
