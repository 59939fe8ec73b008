import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/wait-until.js';
import { choose, find, makeDesk, press, read, textOf } from './make-editor.js';

const story = {
  explainer: 1,
  title: 'Peace',
  people: [
    { id: 'wang', name: 'Wang Yi', kind: 'person' },
    { id: 'qin', name: 'Qin Gang', kind: 'person' },
  ],
  sources: [{ id: 'report', title: 'A report', kind: 'report', ownWords: true }],
  statements: [
    {
      id: 'peace',
      speaker: 'qin',
      text: '“We want peace.”',
      date: '2023-02-18',
      sources: [{ source: 'report', quote: 'We want peace' }],
    },
  ],
};

const advice = 'The cited sentence names Wang Yi as the speaker; the statement says Qin Gang.';

it('A desk that has the text of a source advises where it names another speaker, until the speaker is chosen', async () => {
  const desk = await makeDesk({ ...story, statements: [{ ...story.statements[0]!, text: '“We want peace”' }] });
  await press(desk, 'Quote from a source');
  find<HTMLTextAreaElement>(desk, 'quote-paste').value = '“We want peace,” Wang Yi said on Saturday in Munich.';
  await press(desk, 'Use this text');
  await waitUntil(() => desk.problems.some(({ code }) => code === 'speaker-other-named'), 'no advice');
  await read(desk);
  await press(desk, /^Check/);
  expect(textOf(desk, '.check.advice')).to.contain('Statement “‘We want peace’”, Speaker').and.contain(advice);
  await press(desk, /^Go to Statement “‘We want peace’”, Speaker/);
  await read(desk);
  expect(textOf(desk, '[id="/statements/0:form"] .problems')).to.contain(advice);
  await choose(desk, '/statements/0/speaker', 'wang');
  await waitUntil(() => !textOf(desk, '[id="/statements/0:form"]')!.includes('The sentence cited'), 'still told');
  expect(desk.problems).to.deep.equal([]);
});
