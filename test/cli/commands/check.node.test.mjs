import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { noReport, reportPath } from '../../helpers/source-report.mjs';
import { findIn, inFolder, run } from '../run-cli.mjs';

const documents = readdirSync('data').filter((name) => name.endsWith('.json'));

/** Advice that stays, by file, code and pointer: why. */
const ADVICE_THAT_STAYS = {
  'munich-meeting.json opinion-unnamed /statements/7/text':
    'the official’s own word, quoted, is what the report reports',
  'munich-meeting.json opinion-unnamed /statements/18/cue': 'the report names none of the experts, and says so',
  'munich-meeting.json opinion-unnamed /statements/19/text': 'the report does not say who asks; the story says that',
};

const small = {
  explainer: 1,
  title: 'T',
  lang: 'en',
  people: [{ id: 'a', name: 'A', kind: 'person' }],
  sources: [{ id: 'report', title: 'R' }],
  events: [{ id: 'e', date: '2023-02-04', title: 'Something happened', sources: ['report'] }],
  statements: [
    { id: 's', speaker: 'a', text: 'A said “it is so”.', sources: [{ source: 'report', quote: 'that “it is so”' }] },
  ],
};
const json = (overrides = {}) => JSON.stringify({ ...small, ...overrides }, null, 2);

describe('said-and-done check', () => {
  it('refuses a file of the desk with its sign-off, and shows no name or comment of it', () => {
    const signOff = { signOff: 1, comments: [{ id: 'c', text: 'source is the driver', by: 'Ada Quill' }] };
    inFolder({ 'story.desk.json': JSON.stringify({ desk: 1, document: small, signOff }) }, (cwd) => {
      const { status, problems } = findIn(['story.desk.json'], { cwd });
      assert.deepEqual([status, problems.map(({ code }) => code)], [2, ['file-of-desk']]);
      for (const args of [['check'], ['render'], ['convert', '--to', 'markdown']]) {
        const { status: ended, stdout, stderr } = run([...args, 'story.desk.json'], { cwd });
        assert.notEqual(ended, 0, args[0]);
        assert.doesNotMatch(stdout + stderr, /driver|Quill/);
      }
    });
  });

  for (const file of documents)
    it(`finds no error, no warning and no new advice in ${file}`, () => {
      const { status, problems } = findIn([`data/${file}`]);
      const found = problems.map(({ code, pointer }) => `${file} ${code} ${pointer}`);
      assert.deepEqual(
        found.filter((advice) => ADVICE_THAT_STAYS[advice] === undefined),
        [],
      );
      assert.equal(status, 0);
    });

  it('has a reason for no advice that is gone', () => {
    const found = documents.flatMap((file) =>
      findIn([`data/${file}`]).problems.map(({ code, pointer }) => `${file} ${code} ${pointer}`),
    );
    assert.deepEqual(Object.keys(ADVICE_THAT_STAYS).sort(), found.sort());
  });

  it('prints where, what and how to mend it', () => {
    const text = json({ lead: 'gone' });
    const line = text.split('\n').findIndex((each) => each.includes('"lead"')) + 1;
    inFolder({ 'a.json': text }, (cwd) => {
      const { stdout } = run(['check', 'a.json'], { cwd });
      assert.equal(
        stdout,
        `a.json:${line}:11: error reference-dangling /lead\n` +
          '  “document” refers to “gone” (lead), which isn’t there or isn’t shown.\n' +
          '  → Correct the id, or add “gone” to events; if that entry is there, correct it first.\n' +
          '1 error in 1 file.\n',
      );
    });
  });

  it('tells an id that is misspelt once, with the lines of all that refer to it, and counts each', () => {
    const misspelt = { ...small.statements[0], sources: [{ source: 'reprot', quote: 'that “it is so”' }] };
    const statements = [misspelt, { ...misspelt, id: 't' }, { ...misspelt, id: 'u', speaker: 'b' }];
    const text = json({ statements });
    const [, second, third] = text.split('\n').flatMap((each, index) => (each.includes('"reprot"') ? [index + 1] : []));
    inFolder({ 'a.json': text }, (cwd) => {
      const { stdout } = run(['check', '--quiet', 'a.json'], { cwd });
      assert.equal(stdout.match(/“reprot”/g).length, 1, stdout);
      assert.match(stdout, new RegExp(`Did you mean “report”\\?\n {2}\\+ 2 more in lines ${second}, ${third}\n`));
      assert.match(stdout, /refers to “b” \(speaker\)/);
      const { problems } = findIn(['--quiet', 'a.json'], { cwd });
      assert.equal(problems.filter(({ code }) => code === 'reference-dangling').length, 4);
      assert.match(
        stdout,
        new RegExp(`^${problems.filter(({ severity }) => severity === 'error').length} errors`, 'm'),
      );
    });
  });

  it('says each problem once, though reading and reviewing find some of the same', () => {
    inFolder({ 'a.json': json({ statements: [{ ...small.statements[0], sources: ['report'] }] }) }, (cwd) => {
      const found = findIn(['a.json'], { cwd }).problems.map(({ code, severity }) => `${severity} ${code}`);
      assert.deepEqual(found, ['warning quote-not-proven']);
    });
  });

  for (const [what, overrides, expected] of [
    [
      'a source that isn’t there',
      { events: [{ ...small.events[0], sources: ['s2'] }] },
      ['reference-dangling /events/0/sources/0'],
    ],
    [
      'sources that are no list',
      { events: [{ ...small.events[0], sources: 'report' }] },
      ['field-wrong-type /events/0/sources'],
    ],
    [
      'sources of a statement that are no list',
      { statements: [{ ...small.statements[0], text: 'It is so.', sources: 'report' }] },
      ['field-wrong-type /statements/0/sources'],
    ],
    ['an id that is none', { events: [{ ...small.events[0], id: 'e 5' }] }, ['id-unreadable /events/0/id']],
  ])
    it(`says what is wrong with ${what}, and not that nothing is there`, () => {
      inFolder({ 'a.json': json(overrides) }, (cwd) => {
        const found = findIn(['a.json'], { cwd }).problems.map(({ code, pointer }) => `${code} ${pointer}`);
        assert.deepEqual(found, expected);
      });
    });

  it('finds in one round all that is wrong with what is withheld', () => {
    const [statement] = small.statements;
    const overrides = {
      events: [
        { ...small.events[0], date: '2023-02-18/2023-02-01', status: 'plannd' },
        { ...small.events[0], id: 'f', lane: 'nowhere' },
      ],
      statements: [
        {
          ...statement,
          speaker: 'nobody',
          date: '2023-02-38',
          at: 'x',
          topics: ['y'],
          text: 'A said “no”.',
          terms: 'z',
        },
      ],
    };
    inFolder({ 'a.json': json(overrides) }, (cwd) => {
      const found = findIn(['a.json'], { cwd }).problems.map(({ code, pointer }) => `${code} ${pointer}`);
      assert.deepEqual(found, [
        'event-withheld /events/0',
        'date-end-before-start /events/0/date',
        'value-unknown /events/0/status',
        'reference-dangling /events/1/lane',
        'statement-withheld /statements/0',
        'reference-dangling /statements/0/speaker',
        'date-impossible /statements/0/date',
        'reference-dangling /statements/0/at',
        'reference-dangling /statements/0/topics/0',
        'value-unknown /statements/0/terms',
        'quote-not-proven /statements/0/text',
      ]);
    });
  });

  it('tells no words of an event that is withheld', () => {
    const events = [{ title: 'Minister resigns', date: '2023-02-04', status: 'resignd', before: ['nowhere'] }];
    inFolder({ 'a.json': json({ events }) }, (cwd) => {
      const { status, stdout, stderr } = run(['check', 'a.json'], { cwd });
      assert.equal(status, 2);
      assert.match(stdout + stderr, /“events-0” refers to “nowhere”/);
      assert.doesNotMatch(stdout + stderr, /resigns/);
    });
  });

  it('leads to a misspelt field by its name, and to what is missing by what should hold it', () => {
    const text = '{ "explainer": 1, "title": "T", "sumary": "x",\n  "events": [\n    { "id": "e", "title": "E" }\n] }';
    inFolder({ 'a.json': text }, (cwd) => {
      const places = findIn(['a.json'], { cwd }).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
      assert.deepEqual(places.sort(), ['date-missing 3:5', 'field-unknown 1:33', 'sources-missing 3:5']);
    });
  });

  it('lists errors before warnings, and problems of the same severity as they stand in the file', () => {
    const events = [
      { ...small.events[0], sumary: 'x' },
      { ...small.events[0], id: 'f', lane: 'nowhere', date: 'soon' },
    ];
    inFolder({ 'a.json': json({ events, author: 'Ada' }) }, (cwd) => {
      const { problems } = findIn(['--quiet', 'a.json'], { cwd });
      assert.deepEqual(
        problems.map(({ severity, pointer }) => `${severity} ${pointer}`),
        ['error /events/1/date', 'error /events/1/lane', 'warning /events/0/sumary', 'warning /author'],
      );
    });
  });

  it('begins with a field that the document doesn’t have, if it explains an error', () => {
    const { people, ...rest } = small;
    inFolder({ 'a.json': JSON.stringify({ ...rest, persons: people }) }, (cwd) => {
      const [first, second] = findIn(['a.json'], { cwd }).problems;
      assert.equal(`${first.code} ${first.pointer} ${first.cure}`, 'field-unknown /persons Did you mean “people”?');
      assert.equal(second.severity, 'error');
    });
  });

  it('names a field that an entry doesn’t have right before what is missing for it', () => {
    const events = [
      { date: 'soon', title: 'A' },
      { date: '2023', headline: 'B', lane: 'x' },
      { date: 'then', title: 'C' },
    ];
    inFolder({ 'a.json': JSON.stringify({ ...small, events }) }, (cwd) => {
      const pointers = findIn(['a.json'], { cwd }).problems.map(({ pointer }) => pointer);
      assert.equal(pointers.indexOf('/events/1/headline'), pointers.indexOf('/events/1/title') - 1);
      assert.ok(pointers.indexOf('/events/1/title') > pointers.indexOf('/events/0/date'));
      assert.ok(pointers.indexOf('/events/1/title') < pointers.indexOf('/events/2/date'));
    });
  });

  it('says of a web page that it is none, and what to save', () => {
    inFolder({ 'page.html': '<!doctype html>\n<p>A story', 'story.json': '<html></html>' }, (cwd) => {
      for (const name of ['page.html', 'story.json']) {
        const { status, problems } = findIn([name], { cwd });
        assert.deepEqual([status, problems.map(({ code }) => code)], [2, ['file-web-page']]);
        assert.match(problems[0].cure, /Save the JSON of its story/);
      }
    });
  });

  it('shows where JSON breaks off', () => {
    inFolder({ 'a.json': '{\n  "explainer": 1,\n  "title": “T”\n}' }, (cwd) => {
      const { status, problems } = findIn(['a.json'], { cwd });
      assert.deepEqual([status, problems[0].code, problems[0].line, problems[0].column], [2, 'json-mark-wrong', 3, 12]);
    });
  });

  it('names a field that stands twice', () => {
    inFolder({ 'a.json': '{"explainer":1,"title":"A","title":"B"}' }, (cwd) => {
      assert.equal(findIn(['a.json'], { cwd }).problems[0].code, 'json-name-twice');
    });
  });

  it('reads TimelineJS JSON, and leads into that', () => {
    const slide = { start_date: { year: 2023, month: 13 }, text: { headline: 'H', text: 'T' } };
    inFolder({ 'a.json': JSON.stringify({ events: [slide] }, null, 1) }, (cwd) => {
      const { problems } = findIn(['a.json'], { cwd });
      const pointers = problems.filter(({ severity }) => severity !== 'advice').map(({ pointer }) => pointer);
      assert.deepEqual(pointers, ['/events/0/start_date/month']);
    });
  });

  const sheet = 'Year,Month,Headline,Text\n2023,2,A,"over\ntwo lines"\n2023,13,B,\n';

  it('reads sheets, and leads to the cell, by line and column and by row and head', () => {
    inFolder({ 'a.csv': sheet }, (cwd) => {
      const found = findIn(['a.csv'], { cwd }).problems.filter(({ severity }) => severity !== 'advice');
      assert.deepEqual(
        found.map(({ code, pointer, line, column, endColumn }) => [code, pointer, line, column, endColumn]),
        [['conversion-date-unreadable', '/3/Month', 4, 6, 8]],
      );
    });
  });

  it('reads a sheet from the standard input, too', () => {
    assert.match(run(['check', '-'], { input: sheet }).stdout, /^-:4:6: error/m);
  });

  it('reads the standard input', () => {
    assert.match(run(['check', '-'], { input: json() }).stdout, /^Nothing to mend in 1 file\.\n$/);
  });

  it('takes a file that is not UTF-8 for what it probably is, and says so', () => {
    inFolder({ 'a.json': Buffer.from(json({ title: 'Zürich' }), 'latin1') }, (cwd) => {
      const [{ code, values }] = findIn(['a.json'], { cwd }).problems;
      assert.deepEqual([code, values.encoding], ['file-encoding-guessed', 'windows-1252']);
    });
  });
});

describe('the exit code', () => {
  const codes = [
    [0, 'nothing to mend', json(), []],
    [0, 'advice only', json({ events: [{ ...small.events[0], sources: [] }] }), []],
    [1, 'a warning', json({ 'no-such': 1 }), []],
    [2, 'an error', json({ title: 7 }), []],
    [1, 'an unproven quotation', json({ statements: [{ ...small.statements[0], sources: ['report'] }] }), []],
    [
      2,
      'the same, with --strict',
      json({ statements: [{ ...small.statements[0], sources: ['report'] }] }),
      ['--strict'],
    ],
    [3, 'an option that there is none of', json(), ['--nothing']],
    [3, '--fix without a text to go by', json(), ['--fix']],
  ];
  for (const [code, what, text, options] of codes)
    it(`is ${code} for ${what}`, () => {
      inFolder({ 'a.json': text }, (cwd) => assert.equal(run(['check', ...options, 'a.json'], { cwd }).status, code));
    });

  it('is 3 where a file can’t be opened; the others are checked', () => {
    inFolder({ 'a.json': json({ title: 7 }) }, (cwd) => {
      const { status, stdout, stderr } = run(['check', 'b.json', 'a.json'], { cwd });
      assert.equal(status, 3);
      assert.match(stdout, /a\.json:3:12: error field-wrong-type/);
      assert.equal(stderr, 'b.json: there is no such file.\n');
    });
  });
});

describe('--source', () => {
  const report = 'He told us that “it is so”, and left.\nNothing else.';
  const check = (document, text, ...options) =>
    inFolder({ 'a.json': document, 'r.txt': text }, (cwd) => {
      const found = findIn(['--source', 'report=r.txt', ...options, 'a.json'], { cwd });
      return { ...found, document: readFileSync(join(cwd, 'a.json'), 'utf8') };
    });

  it('proves quotes that stand in the text, whatever the shape of marks and spaces', () => {
    assert.deepEqual(check(json(), 'He told us that "it\n is so", and left.').problems, []);
  });

  it('shows the nearest passage, and its line, where one does not stand there', () => {
    const { status, problems } = check(json(), `First line.\n${report.replace('so”', 'sa”')}`);
    const [{ code, pointer, values }] = problems;
    assert.deepEqual([status, code, pointer], [2, 'quote-not-in-source', '/statements/0/sources/0/quote']);
    assert.deepEqual([values.guess, values.line], ['that “it is sa”', 2]);
  });

  it('asks for a prefix or suffix where a quote stands more than once', () => {
    const twice = `${report} ${report}`;
    assert.deepEqual(
      check(json(), twice).problems.map(({ code, values }) => [code, values.count]),
      [['quote-found-often', 2]],
    );
    const citation = { ...small.statements[0].sources[0], suffix: ', and left. Nothing else. He told' };
    assert.deepEqual(
      check(json({ statements: [{ ...small.statements[0], sources: [citation] }] }), twice).problems,
      [],
    );
  });

  it('warns where prefix and suffix are not those of the text', () => {
    const citation = { ...small.statements[0].sources[0], prefix: 'He never told us' };
    const { problems } = check(json({ statements: [{ ...small.statements[0], sources: [citation] }] }), report);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['quote-context-not-in-source'],
    );
  });

  it('says when nothing is quoted from it', () => {
    for (const [id, asked] of [
      ['reprot', 'did you mean “report”?'],
      ['gazette', 'is it the id of a source?'],
    ]) {
      const { status, stdout, stderr } = inFolder({ 'a.json': json(), 'r.txt': report }, (cwd) =>
        run(['check', '--source', `${id}=r.txt`, 'a.json'], { cwd }),
      );
      assert.equal(status, 3);
      assert.match(stdout, /in 1 file; nothing is quoted from 1 source\.\n$/);
      assert.equal(stderr, `No quote from “${id}” is in these files: ${asked}\n`);
    }
  });

  it('shows how a value of the wrong type is written', () => {
    const { problems } = check(json({ events: [{ ...small.events[0], sources: 'report' }] }), report);
    assert.equal(problems.find(({ code }) => code === 'field-wrong-type')?.cure, 'Write "sources": ["report"].');
  });

  it('says when nothing is quoted from a source that there is', () => {
    const statements = [{ ...small.statements[0], text: 'A said that it is so.', sources: ['report'] }];
    const { stderr } = inFolder({ 'a.json': json({ statements }), 'r.txt': report }, (cwd) =>
      run(['check', '--source', 'report=r.txt', 'a.json'], { cwd }),
    );
    assert.equal(stderr, 'No quote from “report” is in these files. Its citations have no “quote”.\n');
  });

  describe('with --fix', () => {
    const misquoted = json().replace('that “it is so”', 'that \\"it iz so\\"');

    it('writes the text’s own characters, and leaves the rest of the file as it is', () => {
      const { status, problems, document } = check(misquoted, report, '--fix');
      assert.deepEqual([status, problems], [0, []]);
      assert.equal(document, json());
    });

    it('keeps to ASCII where the file does', () => {
      const ascii = misquoted.replace('A said “it is so”.', 'A said \\u201cit is so\\u201d.');
      assert.equal(
        check(ascii, report, '--fix').document,
        json().replaceAll('“', '\\u201c').replaceAll('”', '\\u201d'),
      );
    });

    const numbers = [
      ['that it took 12 people', 'that it took 123 people'],
      ['that it took 10⁶ people', 'that it took 106 people'],
      ['that it took −5 people', 'that it took 5 people'],
      ['that it took 3.5 people', 'that it took 35 people'],
      ['that it took 12 people', 'that it took people'],
      ['that it took sixty people', 'that it took sixteen people'],
      ['dass es drei Leute waren', 'dass es zwei Leute waren'],
    ];
    for (const [stands, cited] of numbers)
      it(`leaves “${cited}”, where “${stands}” stands`, () => {
        const story = json().replace('that “it is so”', cited);
        const { status, document } = check(story, `He told us ${stands}, and left.`, '--fix');
        assert.deepEqual([status, document], [2, story]);
      });

    it('mends letters beside a number', () => {
      const story = json().replace('that “it is so”', 'that it tuk 12 people');
      const { document } = check(story, 'He told us that it took 12 people, and left.', '--fix');
      assert.match(document, /that it took 12 people/);
    });

    it('writes nothing where the passage may be another one', () => {
      const other = json().replace('that “it is so”', 'and “it was not”');
      const { status, document } = check(other, report, '--fix');
      assert.deepEqual([status, document], [2, other]);
    });
  });
});

describe('--source, on the first story', () => {
  const story = readFileSync('data/munich-meeting.json', 'utf8');
  const options = ['--strict', '--source', `article=${reportPath}`];

  it('proves every quote from the report', { skip: noReport }, () => {
    const { status, stdout } = run(['check', '--quiet', ...options, 'data/munich-meeting.json']);
    const [, proven, all] = /^(\d+) of (\d+) quotes from “article” stand in/.exec(stdout);
    assert.equal(proven, all);
    assert.equal(Number(all), story.match(/"source": "article",\s*"quote"/g).length);
    assert.equal(status, 0);
  });

  it('fails where one letter is another, and shows the place', { skip: noReport }, () => {
    const changed = story.replace('economic ties have since flourished', 'economic ties have since flourishes');
    const line = changed.split('\n').findIndex((each) => each.includes('flourishes')) + 1;
    inFolder({ 'story.json': changed }, (cwd) => {
      const { status, stdout } = run(['check', '--quiet', ...options, 'story.json'], { cwd });
      assert.equal(status, 2);
      assert.ok(stdout.startsWith(`story.json:${line}:`), stdout);
      assert.match(stdout, /Nearest is, in line \d+: “Their economic ties have since flourished”/);
    });
  });
});

describe('--against', () => {
  const compare = (now) =>
    inFolder({ 'old.json': json(), 'now.json': json(now) }, (cwd) =>
      findIn(['--against', 'old.json', 'now.json'], { cwd }),
    );
  const [event] = small.events;
  const [statement] = small.statements;
  const correction = { date: '2023-02-05', kind: 'correction', by: 'publisher', note: 'It said something else.' };

  const failures = {
    'a statement’s words': [{ statements: [{ ...statement, text: 'A denied “it is so”.' }] }, 'words-changed'],
    'who said it': [
      {
        people: [...small.people, { id: 'b', name: 'B', kind: 'person' }],
        statements: [{ ...statement, speaker: 'b' }],
      },
      'words-changed',
    ],
    'a title': [{ events: [{ ...event, title: 'Something else happened' }] }, 'words-changed'],
    'a date': [{ events: [{ ...event, date: '2023-02-03' }] }, 'words-changed'],
    'the story’s headline': [{ title: 'U' }, 'words-changed'],
    'an id': [{ events: [{ ...event, id: 'f' }] }, 'id-vanished'],
    'a statement that is gone': [{ statements: [] }, 'id-vanished'],
  };
  for (const [what, [now, code]] of Object.entries(failures))
    it(`fails for ${what}, changed without a correction`, () => {
      const { status, problems } = compare(now);
      assert.deepEqual([status, problems.map((problem) => problem.code)], [2, [code]]);
    });

  const passes = {
    'nothing has changed': {},
    'marks have another shape': { statements: [{ ...statement, text: 'A said  "it is so".' }] },
    'something is added': {
      events: [
        { ...event, summary: 'More.' },
        { ...event, id: 'f' },
      ],
    },
    'the item has a correction': { events: [{ ...event, title: 'Something else', corrections: [correction] }] },
    'the statement is withdrawn, with a note': {
      statements: [{ id: 's', status: 'withdrawn', note: 'It was wrong.' }],
    },
    'the document has a correction': { title: 'U', statements: [], corrections: [correction] },
  };
  for (const [what, now] of Object.entries(passes))
    it(`passes where ${what}`, () => {
      assert.deepEqual(compare(now).problems, []);
    });

  it('needs a new correction for a new change', () => {
    const corrected = { ...event, title: 'Second', corrections: [correction] };
    inFolder(
      { 'old.json': json({ events: [corrected] }), 'now.json': json({ events: [{ ...corrected, title: 'Third' }] }) },
      (cwd) => assert.equal(findIn(['--against', 'old.json', 'now.json'], { cwd }).status, 2),
    );
  });
});

describe('what tools get', () => {
  it('as SARIF 2.1.0: a rule for each code, a level, and a place in a file by its relative address', () => {
    inFolder({ 'two words.json': json({ lead: 'gone', 'no-such': 1 }) }, (cwd) => {
      const { version, runs } = JSON.parse(run(['check', '--sarif', 'two words.json'], { cwd }).stdout);
      const [{ tool, results }] = runs;
      assert.equal(version, '2.1.0');
      assert.equal(tool.driver.name, 'said-and-done');
      const told = results.map(({ ruleId, ruleIndex, level, message, locations: [{ physicalLocation }] }) => {
        assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
        assert.ok(message.text.length > 0);
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        assert.ok(startLine >= 1 && startColumn >= 1 && endLine === startLine && endColumn > startColumn);
        return [ruleId, level, physicalLocation.artifactLocation.uri];
      });
      assert.deepEqual(told, [
        ['reference-dangling', 'error', 'two%20words.json'],
        ['field-unknown', 'warning', 'two%20words.json'],
      ]);
    });
  });

  it('as JSON: with counts of each severity', () => {
    const { counts } = JSON.parse(run(['check', '--json', 'data/munich-meeting.json']).stdout);
    assert.deepEqual(counts, { error: 0, warning: 0, advice: Object.keys(ADVICE_THAT_STAYS).length });
  });
});

describe('on the terminal', () => {
  const colors = (env) =>
    inFolder({ 'a.json': json({ title: 7 }) }, (cwd) =>
      run(['check', 'a.json'], { cwd, env }).stdout.includes('\u001b['),
    );

  it('there are colours where they are asked for, unless NO_COLOR is set', () => {
    assert.equal(colors({ NO_COLOR: '', FORCE_COLOR: '1' }), true);
    assert.equal(colors({ NO_COLOR: '1', FORCE_COLOR: '1' }), false);
    assert.equal(colors({ NO_COLOR: '' }), false);
  });

  it('help says what there is, and each command’s help what it takes', () => {
    const all = run(['--help']).stdout;
    for (const [, command] of all.matchAll(/^ {2}(\w+) /gm))
      assert.match(run([command, '--help']).stdout, new RegExp(`Usage: said-and-done ${command}`));
    assert.match(run(['check', '--help']).stdout, /--against FILE/);
  });

  it('an unknown command is no success', () => {
    const { status, stderr } = run(['chekc']);
    assert.equal(status, 3);
    assert.match(stderr, /There is no command “chekc”/);
  });

  it('schema prints the JSON Schema that the package has', () => {
    assert.deepEqual(JSON.parse(run(['schema']).stdout), JSON.parse(readFileSync('dist/schema.json', 'utf8')));
  });

  it('--version is the package’s', () => {
    assert.equal(run(['--version']).stdout.trim(), JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});

describe('the dates of a sheet', () => {
  const sheet = 'Date,Title,Sources\n12/02/2025,A,R\n';

  it('are ambiguous where none of them tells the order, and --date-order says it', () =>
    inFolder({ 'sheet.csv': sheet }, (cwd) => {
      assert.match(run(['check', 'sheet.csv'], { cwd }).stdout, /“12\/02\/2025” is ambiguous/);
      assert.doesNotMatch(run(['check', '--date-order=day-first', 'sheet.csv'], { cwd }).stdout, /12\/02\/2025/);
      assert.match(run(['check', '--date-order=dmy', 'sheet.csv'], { cwd }).stderr, /--date-order is one of/);
    }));
});
