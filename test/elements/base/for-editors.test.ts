import { expect } from '@open-wc/testing';
import { isForEditors } from '../../../src/elements/base/for-editors.js';

function elementWith(attribute: string): Element {
  const element = document.createElement('div');
  if (attribute) element.setAttribute(attribute, '');
  return element;
}

describe('who looks at an element', () => {
  for (const name of [
    'localhost',
    'localhost:8000',
    'story.localhost',
    '127.0.0.1',
    '127.1.2.3:80',
    '[::1]',
    '[::1]:80',
    'news.test',
    'cms.news.test:8080',
  ])
    it(`builds the page that ${name} serves`, () =>
      expect(isForEditors(elementWith(''), `http://${name}/story`)).to.equal(true));

  for (const address of ['file:///home/ann/story.html', 'file:///C:/story.html', 'file://desk/stories/story.html'])
    it(`builds the page ${address} on a disk`, () => expect(isForEditors(elementWith(''), address)).to.equal(true));

  for (const name of [
    'news.example',
    'localhost.example',
    '127.0.0.1.example',
    '10.0.0.1',
    'mylocalhost',
    'newstest',
    'news.test.example',
    'local.example',
    'desk.local',
  ])
    it(`reads the page that ${name} serves, unless the page says otherwise`, () => {
      const address = `https://${name}/localhost/?at=.localhost/.test/`;
      expect(isForEditors(elementWith(''), address)).to.equal(false);
      expect(isForEditors(elementWith('show-problems'), address)).to.equal(true);
    });

  for (const address of ['', 'about:srcdoc', 'blob:https://news.example/1', 'data:text/html,file:'])
    it(`reads the page at “${address}”`, () => expect(isForEditors(elementWith(''), address)).to.equal(false));

  it('edits elements inside one that says so', () => {
    const inside = elementWith('');
    elementWith('show-problems').append(inside);
    expect(isForEditors(inside, 'https://news.example/')).to.equal(true);
  });
});
