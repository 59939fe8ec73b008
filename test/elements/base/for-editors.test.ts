import { expect } from '@open-wc/testing';
import { isForEditors } from '../../../src/elements/base/for-editors.js';

function elementWith(attribute: string): Element {
  const element = document.createElement('div');
  if (attribute) element.setAttribute(attribute, '');
  return element;
}

describe('who looks at an element', () => {
  for (const name of ['localhost', 'story.localhost', '127.0.0.1', '127.1.2.3', '[::1]'])
    it(`builds the page that ${name} serves`, () => expect(isForEditors(elementWith(''), name)).to.equal(true));

  for (const name of ['news.example', 'localhost.example', '127.0.0.1.example', '10.0.0.1', 'mylocalhost', ''])
    it(`reads the page that ${name || 'nobody'} serves, unless the page says otherwise`, () => {
      expect(isForEditors(elementWith(''), name)).to.equal(false);
      expect(isForEditors(elementWith('show-problems'), name)).to.equal(true);
    });

  it('edits elements inside one that says so', () => {
    const inside = elementWith('');
    elementWith('show-problems').append(inside);
    expect(isForEditors(inside, 'news.example')).to.equal(true);
  });
});
