import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fewestPresses, findPassage } from '../../bench/reading/by-ear/fewest-presses.mjs';

/** A reading of lines: `# ` begins a heading, `@ ` the first line of a landmark, `[…]` is a control that is all of its line. */
function read(...texts) {
  const lines = texts.map((text) => ({
    text: text.replace(/^[#@] |[[\]]/g, ''),
    isHeading: text.startsWith('# '),
    isLandmark: text.startsWith('@ '),
  }));
  const controls = texts.flatMap((text, line) =>
    text.includes('[') ? [{ line, name: lines[line].text, isAlone: true, isTabStop: true }] : [],
  );
  return { lines, controls, focus: {} };
}

const pressesOf = (readings, ...answers) => fewestPresses([readings].flat(), answers)?.presses;
const story = read('# Bridge', 'A bridge is built.', '# Plan', '1 May', 'Adopted.', '@ Said', 'Reyes', 'No toll.');

describe('presses by ear', () => {
  it('count each line that is read from the top on', () => {
    assert.equal(pressesOf(story, ['Bridge']), 1);
    assert.equal(pressesOf(story, ['is built']), 2);
  });

  it('jump to headings and landmarks, and read on from there', () => {
    assert.equal(pressesOf(story, ['Plan … 1 May']), 3);
    assert.equal(pressesOf(story, ['No toll']), 3);
    assert.deepEqual(fewestPresses([story], [['Reyes … No toll']]).way, ['D', 'Down', 'Down']);
  });

  it('go back where that is shorter', () => {
    assert.deepEqual(fewestPresses([story], [['Adopted']]).way, ['D', 'Up']);
  });

  it('hear passages in the shortest order', () => {
    assert.deepEqual(fewestPresses([story], [['Reyes … toll', 'Plan … 1 May']]).way, [
      'D',
      'Down',
      'Down',
      'Shift+H',
      'Down',
    ]);
  });

  it('take the shortest of several answers, and none where a passage is missing', () => {
    assert.equal(pressesOf(story, ['Adopted'], ['Bridge']), 1);
    assert.equal(pressesOf(story, ['Bridge', 'an apology']), undefined);
  });

  it('go by Tab from control to control', () => {
    const long = read('One', 'Two', 'Three', '[Find]', 'Four', '[More]', 'Five');
    assert.deepEqual(fewestPresses([long], [['Five']]).way, ['Tab', 'Tab', 'Down']);
  });

  it('count a press on what is closed, and go on from where the focus is then', () => {
    const closed = read('# Plan', '[Open]', '# End');
    const opened = { ...read('# Plan', '[Open]', 'Adopted.', '# End'), after: 0, focus: { control: 0 } };
    assert.deepEqual(fewestPresses([closed, opened], [['Plan … Adopted']]).way, [
      'Tab',
      'Enter on “Open”',
      'Up',
      '2 × Down',
    ]);
    assert.deepEqual(fewestPresses([closed, opened], [['Adopted']]).way, ['Tab', 'Enter on “Open”', 'Down']);
  });
});

describe('a passage', () => {
  const runsOf = (passage, ...lines) =>
    findPassage(read(...lines).lines, passage).map(({ first, last }) => [first, last]);

  it('is the shortest run of lines in which its parts stand in their order', () => {
    assert.deepEqual(runsOf('Reyes … toll', 'Reyes', 'Reyes', 'said', 'no toll', 'Reyes'), [[1, 3]]);
    assert.deepEqual(runsOf('toll … Reyes', 'Reyes: no toll'), []);
  });

  it('is found wherever it is said', () => {
    assert.deepEqual(runsOf('toll', 'no toll', 'a bridge', 'a toll'), [
      [0, 0],
      [2, 2],
    ]);
  });
});
