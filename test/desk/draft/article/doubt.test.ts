import { expect } from '@open-wc/testing';
import { findDoubtOfEvent } from '../../../../src/desk/draft/article/doubt.js';

const PASSAGE = { quote: 'Ada Quill said that the bridge fell.', start: 10, end: 46, confidence: 0.5 };
const event = (date: string | null) => ({ ...PASSAGE, title: 'the bridge fell', date });
const said = (start: number, end: number) => ({
  ...PASSAGE,
  text: 'the bridge fell',
  form: 'indirect' as const,
  speaker: 'Ada Quill',
  speakerAt: { start: 10, end: 19 },
  parts: [{ start, end }],
});

describe('what of an event is in doubt', () => {
  it('is when it happened where its sentence gives no date', () => {
    expect(findDoubtOfEvent(event(null), [])).to.equal('when');
    expect(findDoubtOfEvent(event(null), [said(10, 19)]), 'a statement of other words').to.equal('when');
  });

  it('is whether it happened where somebody says so, and both where that has no date', () => {
    expect(findDoubtOfEvent(event('2024-05-04'), [said(30, 45)])).to.equal('whether');
    expect(findDoubtOfEvent(event(null), [said(30, 45)])).to.equal('both');
  });

  it('may be both where nothing tells', () => {
    expect(findDoubtOfEvent(event('2024-05-04'), [])).to.equal('both');
  });
});
