import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { join, resolve } from 'node:path';
import { findIn, inFolder, run } from '../run-cli.mjs';

const munich = resolve('data/munich-meeting.json');

describe('a mistake at the command line', () => {
  for (const [args, expected] of [
    [['chekc', munich], /There is no command “chekc”\. Did you mean “check”\?/],
    [['rendr'], /Did you mean “render”\?/],
    [['xyzzy'], /There is no command “xyzzy”\.\n/],
    [['check', '--strcit', munich], /There is no option --strcit\. Did you mean --strict\?/],
    [['propose', '--published=2024-03-04', munich], /There is no option --published\. Did you mean --published-on\?/],
    [['check', '--zzz', munich], /There is no option --zzz\.\n/],
    [['check', '-z', munich], /There is no option -z\.\n/],
    [['convert', '--to=markdwon', munich], /--to is one of: .* Did you mean “markdown”\?/],
    [['convert', '--to=csv', '--date-order=day-frist', munich], /Did you mean “day-first”\?/],
    [['convert', '--to=csv', '--columns=titel=What', munich], /Did you mean “title”\?/],
    [['render', '--form', 'html', munich], /There is no option --form\. Did you mean --as\?/],
    [['convert', '--format=csv', munich], /There is no option --format\. Did you mean --to\?/],
    [['render', '--out=a.html', munich], /There is no option --out\. Did you mean --output\?/],
    [
      ['check', 'https://news.example/it’s/a.json?b=1&c'],
      /^https:.*: this is an address, and only files are read\. .*: curl -sL 'https:\/\/news\.example\/it’s\/a\.json\?b=1&c' \| said-and-done check -\n$/,
    ],
    [['render', "https://news.example/';ls"], /curl -sL 'https:\/\/news\.example\/%27;ls' \|/],
    [['render', '--as=lihgt', munich], /Did you mean “light”\?/],
    [['render', '--element=event-timline', munich], /Did you mean “event-timeline”\?/],
    [['convert', '-o', 'story.xyz', munich], /“\.xyz” is the ending of no format; known are \.json, .*\.ics/],
    [['convert', '-o', 'nowhere/story.csv', munich], /nowhere\/story\.csv: there is no folder nowhere to write to\./],
    [['render', '-o', 'nowhere/a.html', munich], /there is no folder nowhere to write to/],
    [['render', '-o', '.', munich], /^\.: it is a folder; name a file in it\.\n$/],
    [['render', '.'], /^\.: it is a folder; name the files in it\.\n$/],
  ])
    it(`is answered with what was meant: ${args.filter((each) => each !== munich).join(' ')}`, () =>
      inFolder({}, (folder) => {
        const { status, stdout, stderr } = run(args, { cwd: folder });
        assert.match(stderr, expected);
        assert.equal(stdout, '');
        assert.equal(status, 3);
      }));

  it('is all that is said of files that are not there', () =>
    inFolder({}, (folder) => {
      const { status, stdout, stderr } = run(['check', 'nope.json'], { cwd: folder });
      assert.deepEqual([status, stdout, stderr], [3, '', 'nope.json: there is no such file.\n']);
    }));

  it('is counted beside the files that could be read', () =>
    inFolder({}, (folder) => {
      mkdirSync(join(folder, 'stories'));
      const { status, stdout, stderr } = run(['check', '-q', munich, 'stories'], { cwd: folder });
      assert.match(stdout, / in 1 file; 1 could not be read\.\n$/);
      assert.equal(stderr, 'stories: it is a folder; name the files in it.\n');
      assert.equal(status, 3);
    }));

  it('may be a file of JSON that is no story, which is all that is said of it', () => {
    const { status, problems } = findIn(['package.json']);
    assert.deepEqual([status, problems.map(({ code }) => code)], [2, ['file-no-story']]);
    inFolder({ 'story.json': '{ "event": [] }', 'empty.json': '{ "summary": "Words" }' }, (cwd) => {
      const codesIn = (file) => findIn([file], { cwd }).problems.map(({ code }) => code);
      assert.ok(!codesIn('story.json').includes('file-no-story'), 'a misspelt field shows that it is one');
      assert.deepEqual(codesIn('empty.json'), ['file-no-story']);
    });
  });

  it('may be a name that tells no format', () =>
    inFolder({ 'notes.docx': 'Some words\nin lines\n', 'well.txt': 'date,title\n2023-02-04,A\n' }, (folder) => {
      const { problems } = findIn(['notes.docx'], { cwd: folder });
      const unknown = problems.find(({ code }) => code === 'file-ending-unknown');
      assert.match(unknown.message, /“notes\.docx” does not tell what format/);
      const well = findIn(['well.txt'], { cwd: folder }).problems.map(({ code }) => code);
      assert.ok(!well.includes('file-ending-unknown'), 'a sheet is a sheet, whatever it is called');
    }));

  it('may be a field of TimelineJS that is misspelt', () => {
    const events = [
      { start_dat: { year: 2023 }, start_date: { year: 2023, mnth: 2 }, text: { headline: 'A' }, zzz: 1 },
    ];
    return inFolder({ 'timeline.json': JSON.stringify({ events }) }, (folder) => {
      const { problems } = findIn(['timeline.json'], { cwd: folder });
      const cures = problems.flatMap(({ code, cure }) => (code === 'conversion-lost' ? [cure] : []));
      assert.deepEqual(cures, [
        'Did you mean “start_date”?',
        'Did you mean “month”?',
        'Say it in words, or as a source.',
      ]);
    });
  });

  for (const [name, text] of [
    ['article.txt', 'They met in Munich on Saturday.\n\nHe warned of help.\n'],
    ['article.html', '<!doctype html><p>They met in Munich on Saturday.</p>'],
  ])
    it(`may be an article, which convert does not read: ${name}`, () =>
      inFolder({ [name]: text }, (folder) => {
        const { stderr } = run(['convert', '--to=explainer', name], { cwd: folder });
        assert.match(stderr, /If it is an article: said-and-done propose\./);
      }));
});

describe('what convert says of a sheet whose columns it doesn’t find', () => {
  const saysOf = (csv, ...options) =>
    inFolder({ 'a.csv': csv }, (folder) => {
      const { stderr } = run(['convert', '--to=explainer', '--title=T', ...options, 'a.csv'], { cwd: folder });
      return stderr;
    });
  const wide = 'a,b,c,d,e,f,g,h,i,When,What\n1,2,3,4,5,6,7,8,9,2023-02-04,A\n';

  for (const [what, csv, options, heads, cure] of [
    [
      'names the heads that are there, and the option that says which is which',
      'Hvornår,Hvad\n2023-02-04,A\n',
      [],
      'columns are there: date, title. There are: Hvornår; Hvad.',
      '--columns "date=Hvornår,title=HEAD", with heads of the sheet in place of HEAD.',
    ],
    ['guesses what was meant by a head', 'date,tilte\n2023,A\n', [], 'title. There are: date; tilte.', 'title=tilte.'],
    [
      'asks whether a column that holds dates is that of the dates',
      'What happened,Day,title\nx,12 March 2025,A\n,4/2/2025,B\n',
      [],
      'columns are there: date.',
      'Is it “Day”? Say which is which: said-and-done convert --columns date=Day.',
    ],
    [
      'asks whether a column of another name is that of the titles',
      'Day,Heading\n2025,A\n',
      [],
      'columns are there: date, title.',
      'Are they “Day” and “Heading”? Say which is which: said-and-done convert --columns date=Day,title=Heading.',
    ],
    [
      'takes no column for dates that holds anything else',
      'Day,title\n2025,A\nsoon,B\n',
      [],
      'columns are there: date.',
      '--columns date=HEAD, with',
    ],
    [
      'guesses among all heads, and keeps what was said',
      wide,
      ['--columns=date=Whn,title=What'],
      'columns are there: Whn. There are: a; b; c; d; e; f; g; h; i; When; What.',
      '--columns date=When,title=What.',
    ],
    [
      'quotes heads with spaces',
      'Start of it,B\n2023,A\n',
      ['--columns=date=Start off it,title=B'],
      'Start off it.',
      '--columns "date=Start of it,title=B".',
    ],
    [
      'names all columns that are missing',
      'Hvornår,Hvad\n2023,A\n',
      ['--columns=id=Nr'],
      'Nr, date, title.',
      '"id=HEAD,date=Hvornår,title=HEAD", with',
    ],
    [
      'names no option for a sheet of TimelineJS, which takes none',
      'Year,Headlin\n2023,A\n',
      ['--from=timelinejs-csv'],
      'columns are there: Year, Headline. There are: Year; Headlin.',
      'Name the columns in the first row: Headline in place of “Headlin”.',
    ],
  ])
    it(what, async () => {
      const said = (await saysOf(csv, ...options)).replace(/\s+/g, ' ');
      assert.ok(said.includes(heads), said);
      assert.ok(said.includes(cure), said);
      assert.equal(said.split('conversion-column-missing').length, 2, said);
    });

  it('is nothing of columns where there is no row', async () => {
    const said = await saysOf('');
    assert.match(said, /conversion-sheet-empty/);
    assert.doesNotMatch(said, /conversion-column-missing/);
  });
});

describe('what check says of a sheet', () => {
  it('asks for its columns as convert does', () =>
    inFolder({ 'a.csv': 'Day,title\n2025-02-03,A\n' }, (folder) => {
      const [problem] = findIn(['a.csv'], { cwd: folder }).problems;
      assert.equal(problem.cure, 'Is it “Day”? Say which is which: said-and-done convert --columns date=Day.');
    }));

  it('says that it has no statements, and where they belong', () =>
    inFolder({ 'a.csv': 'date,title,speaker,Quote,mood\n2025,A,Ann,Yes,grim\n' }, (folder) => {
      const { problems } = findIn(['a.csv'], { cwd: folder });
      const cures = problems.flatMap(({ code, cure }) => (code === 'conversion-lost' ? [cure] : []));
      assert.deepEqual(cures, [
        'A sheet has events alone. Paste its rows into the statements of the desk, or write them into “statements” of a document.',
        'A sheet has events alone. Paste its rows into the statements of the desk, or write them into “statements” of a document.',
        'Say it in words, or as a source.',
      ]);
    }));

  it('asks for a title where nothing is said of an event, and makes none up', () =>
    inFolder({ 'a.csv': 'date,title\n2025,\n2026,B\n' }, (folder) => {
      const [problem] = findIn(['a.csv'], { cwd: folder }).problems;
      assert.deepEqual(
        [problem.severity, problem.pointer, problem.cure],
        ['error', '/2/title', 'Fill the column “title”. Until then the row is left out.'],
      );
    }));

  const head = 'Year,Month,Day,Time,Headline,Text,Media';
  it('is nothing about sources and time zones, where it is for TimelineJS', () =>
    inFolder({ 'tl.csv': `${head}\n2023,2,4,19:30,A,B,https://a.example/b.jpg\n` }, (folder) => {
      const { problems } = findIn(['tl.csv'], { cwd: folder });
      assert.deepEqual(
        problems.map(({ code, cure }) => [code, cure]),
        [['alt-missing', 'Fill the column “Alt Text”.']],
      );
    }));

  it('can be done in a sheet of one’s own columns', () =>
    inFolder({ 'a.csv': 'date,title,image\n2023-02-04 19:30,A,https://a.example/b.jpg\n' }, (folder) => {
      const { problems } = findIn(['a.csv'], { cwd: folder });
      assert.deepEqual(problems.map(({ code, cure }) => [code, cure]).sort(), [
        ['alt-missing', 'Fill the column “alt”.'],
        ['sources-missing', 'Fill the column “sources”.'],
        ['time-zone-missing', 'Write the offset behind each time: 2023-02-18T19:30+01:00.'],
      ]);
    }));
});
