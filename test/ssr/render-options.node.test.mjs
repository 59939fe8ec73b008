import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { importBuilt } from '../helpers/import-built.mjs';

const { renderExplainer, renderOembed } = await importBuilt('src/ssr/index.ts');
const story = { explainer: 1, title: 'A story', events: [{ id: 'a', title: 'An event', date: '2023' }] };

describe('renderExplainer', () => {
  for (const as of ['html', 'light', 'list', 'inline', 'page'])
    it(`writes a story as ${as}`, () => assert.match(renderExplainer(story, { as }), /An event/));

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

describe('an option that there is none of', () => {
  const linesOf = (act) => {
    const warn = mock.method(console, 'warn', () => {});
    act();
    warn.mock.restore();
    return warn.mock.calls.map(({ arguments: [line] }) => line);
  };

  it('is named once in the console, with those that there are', () => {
    const render = () => renderExplainer(story, { as: 'list', headinglevel: 3, title: 'A title' });
    assert.deepEqual(linesOf(render), [
      'renderExplainer has no option headinglevel. Did you mean headingLevel? There are: as, element, id, locale, messages, timeZone, headingLevel, src, deepLink, jsonLd, url, script, stylesheet.',
      'renderExplainer has no option title. There are: as, element, id, locale, messages, timeZone, headingLevel, src, deepLink, jsonLd, url, script, stylesheet.',
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
