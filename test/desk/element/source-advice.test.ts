import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/wait-until.js';
import { choose, find, makeDesk, press, read, textOf, type } from './make-editor.js';

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

it('A desk that has the text of a source warns where it names another speaker, until the speaker is chosen', async () => {
  const desk = await makeDesk({ ...story, statements: [{ ...story.statements[0]!, text: '“We want peace”' }] });
  await press(desk, 'Quote from a source');
  find<HTMLTextAreaElement>(desk, 'quote-paste').value = '“We want peace,” Wang Yi said on Saturday in Munich.';
  await press(desk, 'Use this text');
  await waitUntil(() => desk.problems.some(({ code }) => code === 'speaker-other-named'), 'no advice');
  await read(desk);
  await press(desk, /^Check/);
  expect(textOf(desk, '.check.warning')).to.contain('Statement “‘We want peace’”, Speaker').and.contain(advice);
  await press(desk, /^Go to Statement “‘We want peace’”, Speaker/);
  await read(desk);
  expect(textOf(desk, '[id="/statements/0:form"] .problems')).to.contain(advice);
  await choose(desk, '/statements/0/speaker', 'wang');
  await waitUntil(() => !textOf(desk, '[id="/statements/0:form"]')!.includes('The sentence cited'), 'still told');
  expect(desk.problems).to.deep.equal([]);
});

it('A desk that has the text of a source counts cited words that are not in it, in the tab “Check” and before an export', async () => {
  const desk = await makeDesk({
    explainer: 1,
    title: 'The bridge',
    sources: [{ id: 'report', title: 'A report', kind: 'report' }],
    events: [
      { id: 'closed', title: 'Bridge closes', date: '2023-02-18', sources: [{ source: 'report', quote: 'was shut' }] },
    ],
  });
  await press(desk, 'Quote from a source');
  find<HTMLTextAreaElement>(desk, 'quote-paste').value = 'The bridge was closed to cars on Saturday.';
  await press(desk, 'Use this text');
  await waitUntil(() => /^1/.test(textOf(desk, '#tab-check .count') ?? ''), 'not counted');
  await press(desk, /^Check/);
  expect(textOf(desk, '.check.warning')).to.contain('“was shut” is cited, but not in the text of its source.');
  await press(desk, 'Export…');
  await waitUntil(() => textOf(desk, 'dialog .readiness') !== undefined, 'no dialog');
  expect(textOf(desk, 'dialog .readiness')).to.contain('Still open: 1 warning.');
});

it('A desk that has the text of a source advises where the date of an event is changed to another day than its sentence has', async () => {
  const desk = await makeDesk({
    explainer: 1,
    title: 'The bridge',
    sources: [{ id: 'report', title: 'A report', kind: 'report', published: '2023-02-19' }],
    events: [
      {
        id: 'closed',
        title: 'Bridge closes to cars',
        date: '2023-02-18',
        sources: [{ source: 'report', quote: 'The bridge was closed to cars on Saturday' }],
      },
    ],
  });
  await press(desk, 'Quote from a source');
  find<HTMLTextAreaElement>(desk, 'quote-paste').value = 'The bridge was closed to cars on Saturday.';
  await press(desk, 'Use this text');
  await press(desk, /^Story/);
  await press(desk, /Bridge closes to cars/);
  const told = 'The date is 14 February 2023, and the cited sentence says “on Saturday”.';
  expect(textOf(desk, '#panel')).not.to.contain(told);
  await type(desk, '/events/0/date', '14 February 2023');
  await press(desk, /^Check/);
  await waitUntil(() => textOf(desk, '.check.advice')?.includes(told) === true, 'no advice');
  expect(textOf(desk, '.check.advice')).to.contain('Event “Bridge closes to cars”, Date');
  await press(desk, /^Use 18 February 2023/);
  await waitUntil(() => !textOf(desk, '#panel')!.includes(told), 'still told');
});

it('A desk that has the text of a source says where cited words stand in it, but elsewhere than as cited, or more than once', async () => {
  const desk = await makeDesk({
    explainer: 1,
    title: 'The bridge',
    sources: [{ id: 'report', title: 'A report', kind: 'report' }],
    events: [
      {
        id: 'closed',
        title: 'Bridge closes',
        date: '2023-02-18',
        sources: [{ source: 'report', quote: 'was closed', prefix: 'The pier' }],
      },
      {
        id: 'shut',
        title: 'Bridge is shut',
        date: '2023-02-18',
        sources: [{ source: 'report', quote: 'on Saturday' }],
      },
    ],
  });
  await press(desk, 'Quote from a source');
  find<HTMLTextAreaElement>(desk, 'quote-paste').value =
    'The bridge was closed on Saturday. The pier closes on Saturday.';
  await press(desk, 'Use this text');
  await press(desk, /^Check/);
  await waitUntil(() => textOf(desk, '.check.warning') !== undefined, 'no warning');
  expect(textOf(desk, '.check.warning')).to.contain(
    '“was closed” stands in the text of its source, but not as cited: “The pier” …. Empty “Words before” and “Words after”: the words stand there once.',
  );
  expect(textOf(desk, '.check.advice')).to.contain(
    '“on Saturday” stands 2 times in the text of its source, and nothing says which is meant. Write into “Words before” or “Words after” what stands around the words that are meant: “closed” …; “closes” ….',
  );
  expect(textOf(desk, '.proof .error')).to.equal(
    'The words of 1 citation are in its source, but not between the words before and after that it has:',
  );
});
