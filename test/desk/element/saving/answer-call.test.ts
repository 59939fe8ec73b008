import { expect } from '@open-wc/testing';
import { answerCall } from '../../../../src/desk/element/saving/answer-call.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';

describe('the tab in which another one looks for a story', () => {
  const { title } = document;

  /** Whether the person is in this tab. */
  let isHere = false;

  const come = () => {
    isHere = true;
    dispatchEvent(new Event('focus'));
    isHere = false;
  };

  beforeEach(() => standIn(document, 'hasFocus', () => isHere));

  afterEach(() => {
    come();
    takeBack();
    document.title = title;
  });

  for (const name of ['The desk', '', '▶ Videos', 'Two ▶ signs ▶'])
    it(`has one sign more before its title until the person comes, however often it is asked: “${name}”`, () => {
      document.title = name;
      for (let times = 0; times < 3; times += 1) answerCall();
      expect(document.title).to.equal(`▶ ${name}`.trim());
      come();
      expect(document.title).to.equal(name);
      answerCall();
      expect(document.title).to.equal(`▶ ${name}`.trim());
    });

  it('loses the sign from a title to which the page has added', () => {
    document.title = 'The desk';
    answerCall();
    document.title = `(1) ${document.title}`;
    come();
    expect(document.title).to.equal('(1) The desk');
  });

  it('keeps a title that the page has set meanwhile', () => {
    document.title = 'The desk';
    answerCall();
    document.title = 'Saved';
    come();
    expect(document.title).to.equal('Saved');
  });

  it('keeps the sign while the person is elsewhere', () => {
    document.title = 'The desk';
    answerCall();
    dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(document.title).to.equal('▶ The desk');
  });
});
