import { expect } from '@open-wc/testing';
import { shorten, shortenWithin } from '../../../src/desk/element/editor-context.js';
import { shortNameAmong } from '../../../src/desk/element/panels/article/name-in-list.js';

const official = 'A senior official from the State Department';
const briefing = `${official}, who spoke to reporters in a briefing call`;

describe('the name on a button of a card', () => {
  it('is as much of a long description as tells it from all others', () => {
    expect(shortNameAmong(briefing, [briefing, 'Antony Blinken'])).to.equal('A senior official');
    expect(shortNameAmong(briefing, [briefing, 'A senior official from the Pentagon'])).to.equal(official);
  });

  it('goes on until two differ that begin alike, and leaves nothing out of a short name', () => {
    const told = shortNameAmong(briefing, [briefing, `${official}, who spoke anonymously`]);
    expect(told).to.equal(`${official}, who spoke to reporters`);
    expect(shortNameAmong('The harbour master', ['The harbour pilot'])).to.equal('The harbour master');
  });
});

it('a long title keeps its end, which tells what happened', () => {
  const title = 'United States Secretary of State Antony Blinken and China’s top diplomat, Wang Yi, had a rare meeting';
  expect(shortenWithin(title)).to.equal('United States Secretary of … Wang Yi, had a rare meeting');
  expect(shortenWithin('They had a rare meeting')).to.equal('They had a rare meeting');
  const word = 'x'.repeat(80);
  expect(shortenWithin(word)).to.equal(shorten(word));
});
