import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/wait-until.js';
import { harbourStory } from './harbour-story.js';
import { choose, makeDesk, pasteSource, press, read, textOf, type } from './make-editor.js';

const story = harbourStory('It will stay closed until spring.');

const NOTED =
  '“will stay closed until spring” is in quotation marks, but the text of its source has these words outside quotation marks.';

it('A desk that has the text of a source tells marks around words that stand there outside marks, whoever’s words they are said to be', async () => {
  const desk = await makeDesk(story);
  await pasteSource(desk, 'The harbour will stay closed until spring. “It is the ice,” said Ada Quill.');
  await read(desk);
  await press(desk, /^Statement .*It will stay closed/);
  await read(desk);
  expect(desk.problems).to.deep.equal([]);
  await type(desk, '/statements/0/text', 'It “will stay closed until spring”.');
  const form = '[id="/statements/0:form"] .problems';
  await waitUntil(() => textOf(desk, form)?.includes(NOTED), 'nothing is told at the field');
  expect(textOf(desk, '.preview .unproven')).to.contain(NOTED);
  expect(desk.problems.map(({ code, severity }) => `${severity} ${code}`)).to.deep.equal([
    'warning quote-outside-marks',
  ]);
  await choose(desk, '/statements/0/sources/0/ownWords', 'true');
  expect(
    desk.problems.map(({ code }) => code),
    'the speaker’s own words',
  ).to.deep.equal(['quote-outside-marks']);
  expect(textOf(desk, form)).to.contain(NOTED);
  await press(desk, 'Export…');
  await press(desk, 'Story alone (.json)');
  await waitUntil(() => textOf(desk, 'dialog .leaving') !== undefined, 'not asked');
  expect(textOf(desk, 'dialog .leaving')).to.contain('Export with 1 unproven quotation?').and.contain(NOTED);
  await press(desk, 'Close');
  await press(desk, /^Check/);
  await read(desk);
  expect(textOf(desk, '.check.warning h3')).to.equal('1 unproven quotation');
});
