import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { renderExplainer, renderFeed } from '../../../dist/ssr/index.js';
import { inFolder, runProcess as run } from '../run-cli.mjs';

const munich = 'data/munich-meeting.json';
const document = JSON.parse(readFileSync(munich, 'utf8'));

const render = (...args) => run(['render', ...args]);

describe('said-and-done render', () => {
  for (const as of ['html', 'light', 'list', 'inline', 'page'])
    it(`prints the document as ${as}`, () => {
      const stylesheet = '/said-and-done.css';
      const { status, stdout, stderr } = render('--as', as, '--stylesheet', stylesheet, munich);
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(stdout, renderExplainer(document, { as, stylesheet }));
    });

  it('says that html without a stylesheet has no styles until script has drawn it', () => {
    const { status, stderr } = render('--as', 'html', munich);
    assert.equal(status, 0);
    assert.match(stderr, /^render: --as html has no stylesheet, [^\n]* Pass --stylesheet: [^\n]*\n$/);
  });

  it('writes no blank lines, at which Markdown would take over', () => {
    const text = { ...document, summary: 'One paragraph.\n\n    Another.' };
    for (const as of ['html', 'light', 'list', 'page'])
      assert.doesNotMatch(renderExplainer(text, { as }), /\n\s*\n/, as);
  });

  it('writes the element unless told otherwise', () => {
    assert.match(
      render(munich).stdout,
      /^<news-explainer id="timeline" lang="en" dir="ltr">\n<script type="application\/json">/,
    );
  });

  it('takes what renderExplainer takes', () => {
    const options = ['--element=event-timeline', '--id=x', '--time-zone=UTC', '--heading-level=3', '--deep-link'];
    const { stdout } = render(...options, '--src=story.json', munich);
    const attributes = 'id="x" lang="en" dir="ltr" src="story.json" time-zone="UTC" heading-level="3" deep-link';
    assert.ok(stdout.startsWith(`<event-timeline ${attributes}>`), stdout.slice(0, 200));
    const page = render('--as=page', '--script=a.js', '--stylesheet=a.css', munich).stdout;
    assert.match(page, /<link rel="stylesheet" href="a.css">\n<script src="a.js" type="module"><\/script>/);
  });

  it('adds the story for machines', () => {
    const { stdout } = render('--as=list', '--json-ld', '--url=https://news.example/munich', munich);
    const [, json] = /<script type="application\/ld\+json">(.+)<\/script>$/.exec(stdout);
    assert.equal(JSON.parse(json)['@graph'][0]['@id'], 'https://news.example/munich#timeline');
  });

  it('writes to a file', () =>
    inFolder({}, (folder) => {
      const { status, stdout } = render('--as=list', '--output', join(folder, 'story.html'), munich);
      assert.deepEqual([status, stdout], [0, '']);
      assert.equal(readFileSync(join(folder, 'story.html'), 'utf8'), renderExplainer(document, { as: 'list' }));
    }));

  it('reads the standard input, and sheets', () => {
    const { status, stdout } = run(['render', '--as=list', '-'], { input: 'title,date\nEagle lands,1969-07-20\n' });
    assert.equal(status, 0);
    assert.match(stdout, /Eagle lands[\s\S]+20 July 1969/);
  });

  it('writes what can be read, and says that something is lost', () => {
    const spoilt = { ...document, events: [...document.events, { id: 'x', date: '2023' }] };
    const { status, stdout, stderr } = run(['render', '--as=list', '-'], { input: JSON.stringify(spoilt) });
    assert.equal(status, 2);
    assert.match(stdout, /Blinken meets Wang Yi in Munich/);
    assert.match(stderr, /1 of its problems cost/);
  });

  it('writes nothing of what is no JSON, and says where it ends', () => {
    const { status, stdout, stderr } = run(['render', '-'], { input: '{"title": ' });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^-:1:11: /);
  });

  it('writes nothing of JSON that is no document, in any form', () => {
    for (const as of ['light', 'html', 'oembed'])
      for (const input of ['"a text"', 'null', '7']) {
        const { status, stdout, stderr } = run(['render', `--as=${as}`, '--embed=e', '--src=s', '-'], { input });
        assert.deepEqual([status, stdout], [2, ''], `${as} ${input}`);
        assert.match(stderr, /^-: there is no document in it\. See: said-and-done check -/);
      }
  });

  it('says that a language has no texts, once and in each form', () => {
    for (const as of ['light', 'html', 'feed']) {
      const { status, stderr } = render(
        `--as=${as}`,
        '--url=https://a.example/',
        '--feed-url=https://a.example/f',
        '--locale=xx',
        munich,
      );
      assert.equal(status, 0);
      assert.equal(
        stderr.match(/has no texts of the interface, so they are in English/g)?.length,
        1,
        `${as}: ${stderr}`,
      );
    }
    assert.equal(render('--locale=de-AT', munich).stderr, '');
  });

  it('refuses options that it can’t follow', () => {
    for (const [option, message] of [
      ['--as=pdf', /--as is one of: html, light, list, inline, page, oembed, feed\./],
      ['--element=p', /--element is one of: news-explainer/],
      ['--heading-level=7', /from 1 to 6/],
      ['--locale=a_b', /“a_b” is no language tag/],
      ['--time-zone=Mars', /“Mars” is no time zone/],
      ['--as=oembed', /needs --embed .* and --src/],
    ]) {
      const { status, stdout, stderr } = render(option, munich);
      assert.deepEqual([status, stdout], [3, ''], option);
      assert.match(stderr, message);
    }
    assert.equal(render().status, 3);
    assert.equal(render(munich, munich).status, 3);
  });
});

describe('said-and-done render --as oembed', () => {
  const oembed = (...args) => JSON.parse(render('--as=oembed', '--embed=https://news.example/embed/', ...args).stdout);

  it('gives a frame that shows the document, and a link', () => {
    const { html, ...rest } = oembed('--src=https://news.example/a story.json', munich);
    assert.deepEqual(rest, { version: '1.0', type: 'rich', title: document.title, width: 720, height: 600 });
    assert.match(
      html,
      /^<blockquote><a href="[^"]+">From a partnership to Munich<\/a><\/blockquote><iframe src="https:\/\/news.example\/embed\/\?src=https%3A%2F%2Fnews.example%2Fa%20story.json"/,
    );
    assert.match(html, /sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/);
  });

  it('gives a frame that speaks the language of the story', () => {
    const german = run(['render', '--as=oembed', '--embed=e', '--src=s', '-'], {
      input: JSON.stringify({ ...document, lang: 'de' }),
    });
    assert.match(JSON.parse(german.stdout).html, /<iframe src="e\?src=s&amp;lang=de"/);
  });

  it('links to where the story stands', () => {
    assert.match(
      oembed('--src=a.json', '--url=https://news.example/munich', munich).html,
      /href="https:\/\/news.example\/munich"/,
    );
  });

  it('takes no markup from the document', () => {
    const hostile = JSON.stringify({ ...document, title: '"><script>alert(1)</script>' });
    const { stdout } = run(['render', '--as=oembed', '--embed=e', '--src=s', '-'], { input: hostile });
    assert.doesNotMatch(JSON.parse(stdout).html, /<script/);
  });
});

describe('said-and-done render --as feed', () => {
  const url = 'https://news.example/munich';
  const feedUrl = 'https://news.example/munich.xml';

  for (const feed of ['atom', 'rss', 'json'])
    it(`gives what renderFeed gives: ${feed}`, () => {
      const { status, stdout, stderr } = render(
        '--as=feed',
        '--feed',
        feed,
        '--url',
        url,
        '--feed-url',
        feedUrl,
        munich,
      );
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(stdout, renderFeed(document, { feed, url, feedUrl }));
    });

  it('is Atom unless told otherwise, and speaks another language', () => {
    const { stdout } = render('--as=feed', '--locale=de', '--id=x', '--url', url, '--feed-url', feedUrl, munich);
    assert.match(stdout, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    assert.match(stdout, /href="https:\/\/news\.example\/munich#x\.event\./);
    assert.match(stdout, /Februar 2023/);
  });

  it('says what it needs and lacks', () => {
    const { status, stdout, stderr } = render('--as=feed', munich);
    assert.equal(status, 0);
    assert.match(stdout, /<id>urn:said-and-done:/);
    assert.match(stderr, /has no address of the story, so its entries link nowhere\. Pass url \(--url\)/);
    assert.match(stderr, /Pass feedUrl \(--feed-url\)/);
  });

  it('refuses RSS without an address, and addresses that are none, and says nothing else', () => {
    for (const [options, message] of [
      [['--feed=rss'], /RSS needs the address of the story/],
      [['--feed=rdf'], /--feed is one of: atom, rss, json/],
      [['--url=munich'], /url: 'munich' is no address/],
    ]) {
      const { status, stdout, stderr } = render('--as=feed', ...options, munich);
      assert.deepEqual([status, stdout], [3, '']);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /renderFeed:|feedUrl/);
    }
  });
});
