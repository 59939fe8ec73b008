import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeDocx, paragraph } from '../../convert/docx/docx-file.mjs';
import { inFolder, run } from '../run-cli.mjs';

const article = `Bridge closes

The swing bridge was closed on Tuesday. “We could not wait,” Mayor Ada Quill said. The bank declined to comment.
`;

const propose = (args, files = { 'article.txt': article }) =>
  inFolder(files, (folder) => run(['propose', ...args], { cwd: folder }));

describe('said-and-done propose', () => {
  it('prints a table, with the line in which each proposal stands', () => {
    const { status, stdout, stderr } = propose(['--published-on', '2024-05-16', 'article.txt']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /^People \(2\)\nline {2}sure {2}name +role\n3 +95 % {2}Ada Quill +Mayor\n3 +60 % {2}The bank\n/,
    );
    assert.match(
      stdout,
      /\nEvents \(1\)\nline {2}sure {2}date +title\n3 +80 % {2}2024-05-14 {2}The swing bridge was closed\n/,
    );
    assert.match(
      stdout,
      /\n3 +98 % {2}direct +Ada Quill {2}We could not wait\n3 +80 % {2}silence {2}The bank +declined to comment\n$/,
    );
  });

  it('prints JSON with the fields that are promised and no others', () => {
    const { status, stdout } = propose(['--json', '--published-on', '2024-05-16', 'article.txt']);
    const { people, events, statements, ...others } = JSON.parse(stdout);
    assert.deepEqual([status, others], [0, {}]);
    const passage = ['quote', 'start', 'end', 'confidence'];
    assert.deepEqual(Object.keys(people[0]), ['name', 'role', ...passage]);
    assert.deepEqual(Object.keys(events[0]), ['title', 'date', ...passage]);
    assert.deepEqual(Object.keys(statements[0]), ['speaker', 'form', 'text', ...passage]);
    for (const { quote, start, end } of [...people, ...events, ...statements])
      assert.equal(article.slice(start, end), quote);
    assert.equal(events[0].date, '2024-05-14');
  });

  it('tells no date without the day of publication, and no speaker that is in doubt', () => {
    const { stdout } = propose(['article.txt'], {
      'article.txt': 'The bridge was closed on Tuesday. Nobody was there. “It is what it is, and it is late.”',
    });
    assert.match(stdout, /date\?/);
    assert.match(stdout, /speaker\?/);
  });

  it('offers no words with marks of notes and struck text in them', () => {
    const page =
      '<!doctype html><p>“It cost 12<sup><a href="#n3">3</a></sup> boats, <s>not</s> 10<sup>6</sup>,” Ada Quill said.</p>';
    const { text } = JSON.parse(propose(['--json', 'article.html'], { 'article.html': page }).stdout).statements[0];
    assert.equal(text, 'It cost 12 boats, 10⁶');
  });

  it('reads the article of a page, and prints the text that it read', () => {
    const page = `<!doctype html><title>x</title><nav><p>“Subscribe,” our editor said.</p></nav>
      <article><h1>Bridge</h1><p>&ldquo;We could not
      wait,&rdquo; Ada&nbsp;Quill said.</p><aside>“No,” Tom Barrow said.</aside></article>`;
    const files = { 'article.html': page };
    const { text } = JSON.parse(propose(['--json', 'article.html'], files).stdout).statements[0];
    assert.equal(text, 'We could not wait');
    assert.equal(propose(['--text', 'article.html'], files).stdout, 'Bridge\n\n“We could not wait,” Ada Quill said.');
  });

  it('reads a Word document, and a transcript, as running text', () => {
    const files = {
      'article.docx': makeDocx(['Bridge', '“We could not wait,” Ada Quill said.'].map(paragraph).join('')),
      'talk.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Quill>We could\n\n00:02.000 --> 00:03.000\nnot wait.',
    };
    assert.match(propose(['article.docx'], files).stdout, /direct +Ada Quill +We could not wait\n/);
    assert.equal(propose(['--text', 'talk.vtt'], files).stdout, 'Ada Quill: We could not wait.');
  });

  it('reads what the standard input is', () => {
    const input = makeDocx(paragraph('“It is late,” Ada Quill said.'));
    assert.match(run(['propose', '-'], { input }).stdout, /direct +Ada Quill +It is late\n/);
  });

  it('says what to do with a Word document that is damaged', () => {
    const files = { 'a.docx': makeDocx(paragraph('Yes. '.repeat(99))).slice(0, 400) };
    const { status, stderr } = propose(['a.docx'], files);
    assert.deepEqual(
      [status, stderr],
      [3, 'a.docx: The document is damaged. Open it, and save it as .docx once more.\n'],
    );
  });

  it('reads German, and the standard input', () => {
    const { stdout } = run(['propose', '--lang=de', '-'], { input: '„Es ist spät“, sagte Anna Berger.' });
    assert.match(stdout, /direct +Anna Berger +Es ist spät\n/);
  });

  it('tells of a quotation that is not closed, with its line, and of none where somebody speaks on', () => {
    const tell = (input, lang = 'en') => run(['propose', `--lang=${lang}`, '-'], { input }).stderr;
    const closed = '“It was late,” Ada Quill said.';
    assert.match(
      tell(`${closed}\n\n“We could not wait, Quill said.\n\n${closed}`.replace('\n\n“It', '\n\nThen “it')),
      /^Line 3: the quotation that begins with “We could not wait, Quill said\. is not closed in its paragraph\. .*\n$/,
    );
    assert.match(tell('"We could not wait, Quill said.'), /^Line 1: .*"We could/);
    assert.match(tell('„Es ist spät, sagte Anna Berger.', 'de'), /^Line 1: .*„Es ist spät/);
    const spokenOn = '“We could not wait,” Ada Quill said. “It was late.\n\n“And it was cold.”';
    for (const article of [
      closed,
      spokenOn,
      'The 12" pipe broke, Ada Quill said.',
      'Ada Quill said “it was\nlate” twice.',
    ])
      assert.equal(tell(article), '', article);
  });

  it('reads French and Spanish, whose rules come from files of their own', () => {
    const french = run(['propose', '--lang=fr', '-'], { input: '« Il est tard », a déclaré Anne Roche.' });
    assert.match(french.stdout, /direct +Anne Roche +Il est tard\n/);
    const spanish = run(['propose', '--lang=es-MX', '-'], { input: '«Es tarde», dijo Ana Ruiz.' });
    assert.match(spanish.stdout, /direct +Ana Ruiz +Es tarde\n/);
  });

  it('says where there is nothing', () => {
    const { status, stdout } = run(['propose', '-'], { input: 'The bridge is old.' });
    assert.equal(status, 1);
    assert.match(stdout, /Statements \(0\)/);
  });

  it('says of a story that propose reads articles', () => {
    const { status, stderr } = run(['propose', '-'], { input: '{ "explainer": 1, "title": "T" }' });
    assert.equal(status, 1);
    assert.match(stderr, /This is JSON, and propose reads articles\. A story is read by said-and-done check/);
    assert.equal(run(['propose', '-'], { input: 'The bridge is old.' }).stderr, '');
  });

  for (const [args, message] of [
    [[], /Name the file of the article to read\./],
    [['a.txt', 'b.txt'], /Name one file: each article is read by itself\./],
    [['--lang=it', 'article.txt'], /There are rules for en, de, fr, es yet, not for “it”\./],
    [['--published-on=Tuesday', 'article.txt'], /needs a day/],
    [['--published-on=2024-02-30', 'article.txt'], /needs a day/],
    [['article.odt'], /OpenDocument files are not read yet: save article\.odt as \.docx, text or HTML\./],
    [['article.docx'], /article\.docx: there is no such file/],
    [['nowhere.txt'], /nowhere\.txt/],
  ])
    it(`refuses ${args.join(' ') || 'nothing'}`, () => {
      const { status, stderr } = propose(args);
      assert.equal(status, 3);
      assert.match(stderr, message);
    });

  it('escapes what would move the cursor', () => {
    const { stdout } = run(['propose', '-'], { input: '“It is \u001b[31mlate,” Ada Quill said.' });
    assert.ok(!stdout.includes('\u001b'), stdout);
  });

  it('is listed among the commands', () => assert.match(run(['--help']).stdout, /propose +proposes people/));
});
