import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inFolder, run } from '../run-cli.mjs';

const munich = 'data/munich-meeting.json';
const convert = (args, options) => run(['convert', ...args], options);

const timeline = {
  title: { text: { headline: 'Two ministers' } },
  events: [
    {
      start_date: { year: 2023, month: 2, day: 4 },
      text: { headline: 'A balloon' },
      unique_id: 'balloon',
      mood: 'tense',
    },
  ],
};

describe('said-and-done convert', () => {
  it('writes a document from TimelineJS JSON, and names what is lost with its place', () => {
    const { status, stdout, stderr } = convert(['--to=explainer', '-'], { input: JSON.stringify(timeline) });
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout).events, [
      { id: 'balloon', date: '2023-02-04', title: 'A balloon', sources: [] },
    ]);
    assert.match(stderr, /^-:1:\d+: warning conversion-lost \/events\/0\/mood\n {2}“mood” has no place/);
  });

  it('writes TimelineJS JSON from a document', () => {
    const { status, stdout, stderr } = convert(['--to', 'timelinejs', munich]);
    assert.equal(status, 0);
    const { title, events } = JSON.parse(stdout);
    assert.equal(title.text.headline, 'From a partnership to Munich');
    assert.equal(events.length, 8);
    assert.match(stderr, /^data\/munich-meeting\.json:\d+:\d+: warning export-list-lost \/statements$/m);
  });

  it('writes to a file, whose name tells the format', () =>
    inFolder({}, (folder) => {
      const path = join(folder, 'events.csv');
      const { status, stdout } = convert(['-o', path, munich]);
      assert.deepEqual([status, stdout], [0, '']);
      assert.match(readFileSync(path, 'utf8'), /^\ufeffid,date,earliest/);
    }));

  it('reads ArchieML, with each problem at its line, and writes none', () =>
    inFolder(
      { 'story.aml': 'hed: The balloon\n\n[events]\ndate: 2023-02-04\ntitle: It is shot down\ncolor: red\n' },
      (folder) => {
        const { status, stdout, stderr } = convert(['--to=explainer', join(folder, 'story.aml')]);
        assert.equal(status, 0);
        assert.equal(JSON.parse(stdout).title, 'The balloon');
        assert.match(stderr, /story\.aml:6:1: warning conversion-lost/);
        const refused = convert(['--to=archieml', munich]);
        assert.equal(refused.status, 3);
        assert.match(refused.stderr, /--to is one of: explainer/);
      },
    ));

  it('says that a sheet has no headline, and how to give it one', () => {
    const sheet = 'date,title\n2023-02-04,A balloon\n';
    const told = convert(['--to=explainer', '--from=csv', '-'], { input: sheet });
    assert.equal(told.status, 0);
    assert.equal(JSON.parse(told.stdout).title, 'Timeline');
    assert.match(told.stderr, /^-:1:1: warning conversion-title-made-up\n.*“Timeline” stands in\.\n.*--title TEXT/);
    assert.equal(convert(['--to=explainer', '--from=csv', '--title=Timeline', '-'], { input: sheet }).stderr, '');
    assert.doesNotMatch(convert(['--to=csv', '--from=csv', '-'], { input: sheet }).stderr, /title-made-up/);
  });

  it('tells of an id that can’t be one, and not that the id is missing as well', () => {
    const sheet = 'id,date,title,sources\ne 5,2023-02-04,A balloon,\n';
    const { stderr } = convert(['--to=explainer', '--from=csv', '--title=A', '--each', '-'], { input: sheet });
    assert.deepEqual(stderr.match(/(?:id|sources)-\w+ \S+/g), ['id-unreadable /2/id']);
  });

  it('reads an Excel workbook, with the title above its sheet', () => {
    const workbook = 'test/convert/workbook/files/libreoffice.xlsx';
    const { status, stdout, stderr } = convert(['--to=explainer', workbook]);
    assert.equal(status, 0);
    assert.deepEqual(stderr.match(/(?<=warning |error )\S+/g), ['time-zone-missing']);
    const { title, events } = JSON.parse(stdout);
    assert.equal(title, 'The bridge of Ahlen');
    assert.deepEqual(
      events.map(({ date }) => date),
      ['2019', '2020-05/2021-03', '2021-04-09', '2022-11-30T19:30'],
    );
    assert.equal(JSON.parse(convert(['--to=explainer', '--title=A bridge', workbook]).stdout).title, 'A bridge');
  });

  it('names rows of a workbook as the workbook does', () => {
    const { stderr } = convert(['--to=explainer', 'test/convert/workbook/files/library.xlsx']);
    assert.match(stderr, /library\.xlsx:4:\d+: warning conversion-date-missing \/4\/When/);
  });

  it('names what is left out of a workbook', () => {
    const { stderr } = convert(['--to=explainer', '--each', 'test/convert/workbook/files/two-sheets.xlsx']);
    assert.deepEqual(stderr.match(/(?<=“)[^”]+(?=” is left out)/g), ['Compiled by the desk Not checked', 'People']);
  });

  it('says what to do with a workbook that can’t be read', () =>
    inFolder({ 'old.xls': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) }, (folder) => {
      const { status, stderr } = convert(['--to=explainer', join(folder, 'old.xls')]);
      assert.equal(status, 3);
      assert.match(stderr, /old\.xls: It is an old workbook \(\.xls\), or one with a password\. Save it as \.xlsx/);
    }));

  it('maps the columns of a sheet, both ways', () => {
    const sheet = 'Wann;Was\n4.2.2023;Ein Ballon\n';
    const options = ['--columns', 'date=Wann,title=Was', '--date-order=day-first', '--title=Zwei Minister'];
    const { status, stdout } = convert([...options, '--to=explainer', '--from=csv', '-'], { input: sheet });
    assert.equal(status, 0);
    const { title, events } = JSON.parse(stdout);
    assert.deepEqual([title, events[0].date, events[0].title], ['Zwei Minister', '2023-02-04', 'Ein Ballon']);
    const back = convert(['--columns=date=Wann,title=Was', '--to=csv', '-'], { input: stdout });
    assert.equal(back.stdout, '\ufeffWann,Was\r\n2023-02-04,Ein Ballon\r\n');
  });

  it('leaves nothing in a document that readers may not find, where it is published', () => {
    const document = {
      explainer: 1,
      title: 'Two ministers',
      'x-phone': 'a number',
      people: [{ id: 'wang', name: 'Wang Yi', kind: 'person' }],
      statements: [
        { id: 'a', speaker: 'wang', text: 'He spoke.', desk: 'call him again' },
        { id: 'b', speaker: 'nobody', text: 'A rumour.' },
        { id: 'c', speaker: 'wang', text: 'A mistake.', status: 'withdrawn', note: 'He did not.' },
      ],
    };
    const options = ['--to=explainer', '--published', '-'];
    const { status, stdout, stderr } = convert(options, { input: JSON.stringify(document) });
    assert.equal(status, 2, 'a statement is withheld');
    assert.equal(JSON.parse(stdout)['x-published'], true);
    assert.deepEqual(
      JSON.parse(stdout).statements.map(({ id, text }) => [id, text]),
      [
        ['a', 'He spoke.'],
        ['c', undefined],
        ['b', '…'],
      ],
    );
    assert.doesNotMatch(stdout, /a number|again|rumour|mistake/);
    assert.match(stderr, /field-unknown \/statements\/0\/desk/);
    assert.equal(convert(['--to=markdown', '--published', '-'], { input: '{}' }).status, 3);
  });

  it('keeps in documents what only the author’s own tools know', () => {
    const own = JSON.stringify({ explainer: 1, title: 'T', 'x-desk': 7 });
    assert.equal(JSON.parse(convert(['--to=explainer', '-'], { input: own }).stdout)['x-desk'], 7);
    const { stdout, stderr } = convert(['--to=timelinejs', '-'], { input: own.replace('x-desk', 'desk') });
    assert.doesNotMatch(stdout, /desk/);
    assert.match(stderr, /field-unknown \/desk/);
  });

  const formats = {
    icalendar: ['.ics', /^BEGIN:VCALENDAR\r\n/],
    markwhen: ['.mw', /^---\ntitle: "From a partnership to Munich"/],
    markdown: ['.md', /^---\nlang: en\n---\n\n# From a partnership to Munich\n/],
    'json-ld': ['.jsonld', /^\{\n {2}"@context": "https:\/\/schema\.org"/],
    timelinejs: ['.json', /^\{\n {2}"title": \{/],
    'timelinejs-csv': ['.csv', /^\ufeffYear,Month,Day,Time,/],
    csv: ['.csv', /^\ufeffid,date,earliest/],
  };
  for (const [name, [ending, beginning]] of Object.entries(formats))
    it(`writes ${name}, and knows its files again`, () =>
      inFolder({}, (folder) => {
        const path = join(folder, `story${ending}`);
        assert.equal(convert(['--to', name, '-o', path, munich]).status, 0);
        assert.match(readFileSync(path, 'utf8'), beginning);
        const { status, stdout } = convert(['--to=explainer', path]);
        assert.equal(status, 0);
        const ids = JSON.parse(stdout).events.map(({ id }) => id);
        assert.deepEqual(
          ids.sort(),
          JSON.parse(readFileSync(munich, 'utf8'))
            .events.map(({ id }) => id)
            .sort(),
        );
      }));

  it('writes no sheet under the name of a workbook', () =>
    inFolder({}, (cwd) => {
      const { status, stderr } = convert(['--to=csv', '-o', 'out.xlsx', '-'], { cwd, input: '{}' });
      assert.equal(status, 3);
      assert.match(stderr, /“\.xlsx” is a workbook, which is read and not written: write a \.csv/);
      assert.deepEqual(readdirSync(cwd), []);
    }));

  it('leads to lines of calendars and texts', () => {
    const calendar = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A\r\nDTSTART:soon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    assert.match(convert(['--to=csv', '-'], { input: calendar }).stderr, /^-:4:1: error conversion-date-typed \/4$/m);
    const text = '---\ntitle: T\n---\n2023: A\n  mood: tense\n';
    assert.match(
      convert(['--to=csv', '--from=markwhen', '-'], { input: text }).stderr,
      /^-:5:3: warning conversion-lost \/5$/m,
    );
  });

  it('says once what is lost of every event, unless asked for each', () => {
    const lost = (args) =>
      convert([...args, '--to=markwhen', munich]).stderr.match(/export-lost \/sources\/\d+\/publisher/g);
    assert.equal(lost([]).length, 1);
    assert.equal(
      lost(['--each']).length,
      JSON.parse(readFileSync(munich, 'utf8')).sources.filter((s) => s.publisher).length,
    );
    assert.match(convert(['--to=markwhen', munich]).stderr, /^ {2}\+ \d+ more like it$/m);
  });

  it('writes what could be read, and fails for the rest', () => {
    const broken = { ...timeline, events: [...timeline.events, { start_date: { year: 2023, month: 13 } }] };
    const { status, stdout, stderr } = convert(['--to=explainer', '--quiet', '-'], { input: JSON.stringify(broken) });
    assert.equal(status, 2);
    assert.equal(JSON.parse(stdout).events.length, 2);
    assert.match(stderr, /error conversion-date-unreadable \/events\/1\/start_date\/month/);
    assert.doesNotMatch(stderr, /mood/);
  });

  it('writes nothing of what is no JSON, and says where it ends', () => {
    const { status, stdout, stderr } = convert(['--to=csv', '-'], { input: '{"title": ' });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^-:1:11: error/);
  });

  it('fails with --strict where anything is lost', () => {
    const strict = (input) => convert(['--to=explainer', '--strict', '-'], { input: JSON.stringify(input) }).status;
    assert.equal(strict(timeline), 1);
    assert.equal(strict({ ...timeline, events: [{ ...timeline.events[0], mood: undefined }] }), 0);
  });

  it('tells that a sheet has no headline, and doesn’t fail for it with --strict, since nothing is lost', () => {
    const strict = (input) => convert(['--to=explainer', '--from=csv', '--strict', '-'], { input });
    const { status, stderr } = strict('date,title\n2023-02-18,A meeting\n');
    assert.equal(status, 0);
    assert.match(stderr, /warning conversion-title-made-up/);
    assert.equal(strict('date,title,mood\n2023-02-18,A meeting,grim\n').status, 1);
  });

  it('loses no headline that a sheet never had, from sheet to sheet with --strict', () => {
    const input = 'date,title\n2023-02-18,A meeting\n';
    const strict = (...args) => convert(['--to=csv', '--from=csv', '--strict', ...args, '-'], { input });
    const { status, stderr, stdout } = strict();
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /A meeting/);
    const titled = strict('--title=Munich');
    assert.equal(titled.status, 1);
    assert.match(titled.stderr, /warning export-lost\n {2}“title” has no place in CSV/);
    assert.equal(strict('--columns=date=date').status, 1, 'titles of events are lost');
  });

  it('refuses what it can’t follow', () => {
    for (const [args, message] of [
      [[munich], /Say what to write: --to explainer, timelinejs/],
      [['--to=pdf', munich], /--to is one of: explainer/],
      [['--to=csv', munich, munich], /Name one file/],
      [['--to=csv', '--columns=when', munich], /--columns needs FIELD=HEAD, not “when”/],
      [['--to=csv', '--columns=endDate=To', munich], /leave endDate out/],
      [['--to=csv', '--date-order=year-first', munich], /--date-order is one of/],
      [['--to=csv', 'no-such.json'], /no-such\.json: there is no such file/],
    ]) {
      const { status, stdout, stderr } = convert(args);
      assert.deepEqual([status, stdout], [3, ''], args.join(' '));
      assert.match(stderr, message);
    }
  });
});
