import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../helpers/import-built.mjs';

const { renderExplainer } = await importBuilt('src/ssr/render-explainer.ts');
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
