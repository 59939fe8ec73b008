import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { importBuilt } from '../helpers/import-built.mjs';

const { renderExplainer, renderFeed, renderOembed } = await importBuilt('src/ssr/index.ts');
const story = { explainer: 1, title: 'A story', events: [{ id: 'a', title: 'An event', date: '2023' }] };

/** Lines in the console while something is done. */
const linesOf = (act) => {
  const warn = mock.method(console, 'warn', () => {});
  act();
  warn.mock.restore();
  return warn.mock.calls.map(({ arguments: [line] }) => line);
};

describe('renderExplainer', () => {
  it('says once that a story of a server has no styles without a stylesheet, and nothing where it has one', () => {
    const render = (options) => linesOf(() => renderExplainer(story, options));
    assert.deepEqual(render({ as: 'html', stylesheet: '/said-and-done.css' }), []);
    for (const as of ['light', 'list', 'inline', 'page']) assert.deepEqual(render({ as }), []);
    const lines = [...render({ as: 'html' }), ...render({ as: 'html', stylesheet: '' })];
    assert.equal(lines.length, 1);
    assert.match(lines[0], /^renderExplainer: as: 'html' has no stylesheet, .* said-and-done\.css/);
  });

  for (const stylesheet of [undefined, null, ''])
    it(`links no stylesheet where it is ${stylesheet === '' ? 'empty' : stylesheet}`, () => {
      let html;
      linesOf(() => (html = renderExplainer(story, { as: 'html', stylesheet })));
      assert.match(html, /shadowrootmode/);
      assert.doesNotMatch(html, /<link/);
    });

  for (const as of ['html', 'light', 'list', 'inline', 'page'])
    it(`writes a story as ${as}`, () => assert.match(renderExplainer(story, { as }), /An event/));

  it('keeps no room for a chart, and offers none, where no date can be read', () => {
    const write = (date) => {
      let html;
      const events = [{ id: 'a', title: 'An event', date }];
      linesOf(() => (html = renderExplainer({ ...story, events }, { as: 'html', element: 'event-timeline' })));
      return html;
    };
    assert.match(write('2023'), /class="chart-room"/);
    assert.match(write('2023'), />Timeline</);
    assert.doesNotMatch(write('soon'), /chart-room|>Timeline</);
    assert.match(write('soon'), /An event/);
  });

  it('stops at a form that there is none of, and names those that there are', () => {
    assert.throws(() => renderExplainer(story, { as: 'lite' }), {
      name: 'RangeError',
      message: "as: 'lite' is none of html, light, list, inline, page.",
    });
  });

  it('stops at an element of another name', () => {
    assert.throws(
      () => renderExplainer(story, { element: 'timeline' }),
      /^RangeError: element: 'timeline' is none of news-explainer,/,
    );
  });
});

describe('what readers lose of a document', () => {
  const badStory = {
    ...story,
    events: [
      ...story.events,
      { id: 'b', date: '2023' },
      { id: 'c', date: '2023' },
      { id: 'd', title: 'A day', date: 'soon' },
    ],
  };

  for (const as of ['html', 'light', 'list', 'inline', 'page'])
    it(`is told in one line of the console, once, as ${as}`, () => {
      const render = () => renderExplainer({ ...badStory, title: `A story as ${as}` }, { as });
      const lines = [...linesOf(render), ...linesOf(render)];
      assert.deepEqual(lines, [
        `renderExplainer has found a fault in “A story as ${as}”. /events/1/title “title” is missing, so the whole entry is left out. ` +
          'Add “title”. And 2 more, which the option onProblem or the command check tells.',
      ]);
    });

  it('is told to onProblem instead, each problem with its place and cure', () => {
    const told = [];
    const lines = linesOf(() => renderExplainer(badStory, { onProblem: (problem) => told.push(problem) }));
    assert.deepEqual(lines, []);
    assert.deepEqual(
      told.map(({ severity, pointer }) => `${severity} ${pointer}`),
      ['error /events/1/title', 'error /events/2/title', 'error /events/3/date'],
    );
    for (const { message, cure } of told) assert.ok(message && cure);
  });

  it('is told of a field whose name is mistaken before all else, and not of one that may be there on purpose', () => {
    const { events, ...rest } = badStory;
    const mistaken = { ...rest, title: 'A mistaken story', quotes: [], generator: 'desk', events };
    const [line] = linesOf(() => renderExplainer(mistaken));
    assert.match(
      line,
      /“A mistaken story”\. \/quotes “quotes” is not a field here .*Did you mean “statements”\? And 3 more/,
    );
    const told = [];
    renderExplainer({ ...story, quotes: [], generator: 'desk' }, { onProblem: (each) => told.push(each.pointer) });
    assert.deepEqual(told, ['/quotes']);
  });

  it('stops a build where onProblem throws', () => {
    const onProblem = ({ message }) => {
      throw new Error(message);
    };
    assert.throws(() => renderExplainer(badStory, { onProblem }), /title/);
    assert.doesNotThrow(() => renderExplainer(story, { onProblem }));
  });

  it('is told of what is converted too, at its place in the other format', () => {
    const told = [];
    const slides = {
      events: [
        { start_date: { year: '1969' }, text: { headline: 'Landing' } },
        { start_date: { year: 'soon' }, text: { headline: 'Return' } },
      ],
    };
    linesOf(() => renderExplainer(slides, { onProblem: (problem) => told.push(problem.pointer) }));
    assert.deepEqual(told, ['/events/1/start_date/year', '/events/1/start_date']);
  });

  it('can move nothing in a terminal', () => {
    const [line] = linesOf(() => renderExplainer({ ...badStory, title: 'A\u001b[2J\nstory' }));
    assert.match(line, /“A\\u001b\[2J/);
    assert.doesNotMatch(line, /\p{Cc}/u);
  });

  it('is nothing where the document has no fault', () => {
    assert.deepEqual(
      linesOf(() => renderExplainer(story)),
      [],
    );
  });
});

describe('an option that there is none of', () => {
  it('is named once in the console, with those that there are', () => {
    const render = () => renderExplainer(story, { as: 'list', headinglevel: 3, title: 'A title' });
    assert.deepEqual(linesOf(render), [
      'renderExplainer has no option headinglevel. Did you mean headingLevel? There are: as, element, id, locale, messages, timeZone, headingLevel, src, deepLink, jsonLd, url, script, stylesheet, onProblem.',
      'renderExplainer has no option title. There are: as, element, id, locale, messages, timeZone, headingLevel, src, deepLink, jsonLd, url, script, stylesheet, onProblem.',
    ]);
    assert.deepEqual(linesOf(render), []);
  });

  it('is not named where it has no value', () => {
    assert.deepEqual(
      linesOf(() => renderExplainer(story, { as: 'list', embed: undefined })),
      [],
    );
  });

  it('is named for oEmbed as well', () => {
    const options = { embed: 'https://news.example/embed/', src: '/story.json' };
    assert.deepEqual(
      linesOf(() => renderOembed(story, options)),
      [],
    );
    assert.deepEqual(
      linesOf(() => renderOembed(story, { ...options, width: 500 })),
      ['renderOembed has no option width. There are: embed, src, url, widthPx, heightPx.'],
    );
  });
});

describe('a feed', () => {
  const url = 'https://news.example/story';
  const whole = { ...story, title: 'A whole story', updated: '2023-02-20' };

  it('names an option that there is none of', () => {
    assert.deepEqual(
      linesOf(() => renderFeed(whole, { url, feedUrl: `${url}.atom`, feedurl: url })),
      [
        'renderFeed has no option feedurl. Did you mean feedUrl? There are: feed, url, feedUrl, id, locale, messages, timeZone.',
      ],
    );
  });

  it('says once what it needs and lacks, and nothing where it lacks nothing', () => {
    const lines = linesOf(() => renderFeed(story));
    assert.deepEqual(
      lines.map((line) => line.replace('renderFeed: The feed of “A story” ', '')),
      [
        'has no address of the story, so its entries link nowhere. Pass url (--url), or give the document a “url”.',
        'makes the ids of entries from the title, and readers get all of them again once it changes. Give the document an “id”.',
        'doesn’t say where it is served itself. Pass feedUrl (--feed-url).',
        'has entries of which nobody knows when they changed. Give the document “updated”, and entries “added” and “changed”.',
      ],
    );
    assert.deepEqual(
      linesOf(() => renderFeed(story)),
      [],
    );
    assert.deepEqual(
      linesOf(() => renderFeed({ ...whole, url }, { feedUrl: `${url}.atom` })),
      [],
    );
  });
});

describe('a value of an option that can’t be taken as it is', () => {
  const langOf = (html) => /lang="([^"]*)"/.exec(html)[1];

  for (const as of ['html', 'light', 'list', 'inline', 'page'])
    it(`leaves lang the language of the words in ${as}, and is told once`, () => {
      const locale = `${as.slice(0, 3)}-NL`;
      const render = (options) => renderExplainer({ ...story, lang: 'nl' }, { as, ...options });
      let html;
      assert.deepEqual(
        linesOf(() => (html = render({ locale }))),
        [
          `renderExplainer: locale: "${locale}" has no texts of the interface, so they are in English. Pass messages, or call registerMessages.`,
        ],
      );
      assert.equal(langOf(html), 'en');
      assert.equal(langOf(render({ locale: 'en-gb' })), 'en-GB');
      assert.equal(langOf(render({ locale: 'de-at' })), 'de-AT');
      assert.equal(langOf(render({ locale: 'nl', messages: { event: 'Gebeurtenis' } })), 'nl');
      assert.deepEqual(
        linesOf(() => render({ locale })),
        [],
      );
    });

  it('of headingLevel is the nearest level that HTML has', () => {
    const headingOf = (headingLevel) => /<(h\d)/.exec(renderExplainer(story, { headingLevel }))[1];
    assert.deepEqual(
      linesOf(() => assert.equal(headingOf(9), 'h6')),
      ['renderExplainer: headingLevel: 9 is no level from 1 to 6, so 6 is taken.'],
    );
    linesOf(() => assert.equal(headingOf(-1), 'h1'));
    assert.deepEqual(
      linesOf(() => assert.equal(headingOf(3), 'h3')),
      [],
    );
    assert.deepEqual(
      linesOf(() => assert.equal(headingOf('4'), 'h4')),
      [],
    );
    assert.match(renderExplainer(story, { headingLevel: 9 }), /heading-level="6"/);
  });

  it('of timeZone leaves clock times in the zone of the document', () => {
    const events = [{ id: 'a', title: 'A', date: '2023-02-04T12:00Z', sources: [] }];
    const render = (timeZone) =>
      renderExplainer({ explainer: 1, title: 'A', timeZone: 'America/New_York', events }, { as: 'list', timeZone });
    const lines = linesOf(() => assert.match(render('Mars/Base'), /7:00/));
    assert.deepEqual(lines, [
      'renderExplainer: timeZone: "Mars/Base" is no time zone, so that of the document is taken. Pass an IANA name.',
    ]);
    assert.deepEqual(
      linesOf(() => render('document')),
      [],
    );
  });
});

for (const [name, render] of Object.entries({
  renderExplainer,
  renderOembed: (data) => renderOembed(data, { embed: 'https://news.example/embed/', src: '/story.json' }),
}))
  describe(`${name} without a document`, () => {
    it('stops at a text, and says to parse it', () => {
      assert.throws(() => render(JSON.stringify(story)), {
        name: 'TypeError',
        message: 'data is a string, not a document. Pass the parsed document: JSON.parse(text).',
      });
    });

    it('stops at the text of a file that is read without an encoding', () => {
      assert.throws(() => render(Buffer.from(JSON.stringify(story))), /JSON\.parse\(text\)/);
    });

    it('stops where nothing is passed', () => {
      for (const nothing of [undefined, null])
        assert.throws(() => render(nothing), {
          name: 'TypeError',
          message: `data is ${nothing}, not a document. Pass an object: { explainer: 1, title: … }.`,
        });
    });

    it('stops at a promise, and says to await it', () => {
      assert.throws(() => render({ then: (resolve) => resolve(story) }), /await data/);
      assert.throws(() => render(Promise.resolve(story)), {
        name: 'TypeError',
        message: 'data is a promise, not a document. Pass what it resolves to: await data.',
      });
    });

    it('takes a document of any quality', () => {
      for (const document of [{}, [], { explainer: 'x' }]) assert.doesNotThrow(() => render(document));
    });
  });
