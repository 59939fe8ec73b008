import { expect } from '@open-wc/testing';
import { noteNumbers, prepareNoteNumbers } from '../../../src/layout/statements/note-numbers.js';
import { YIELD_EVERY } from '../../../src/scheduling/steps.js';
import type { Explainer, Statement } from '../../../src/model/explainer.js';
import { named, statement } from '../statement-makers.js';

const count = YIELD_EVERY + 10;
const us = named('us');
const statements = Array.from({ length: count }, (_, index) => statement(`s${index}`, { side: us }));
const explainer = { statements, topics: [], sides: [us] } as unknown as Explainer;

describe('prepareNoteNumbers', () => {
  it('reads the first statement by itself, then the others, and numbers all of them in the last step', () => {
    const read: Statement[] = [];
    const isQuoted = (one: Statement) => read.push(one) > 0;
    const readByStep: number[] = [];
    const steps = prepareNoteNumbers(explainer, isQuoted);
    while (!steps.next().done) readByStep.push(read.length);
    expect(readByStep).to.deep.equal([1, YIELD_EVERY + 1]);
    const before = read.length;
    expect(noteNumbers(explainer, isQuoted).get('s0')).to.equal(1);
    expect(noteNumbers(explainer, isQuoted).size).to.equal(count);
    expect(read.length).to.equal(before);
  });
});
