import { expect } from '@open-wc/testing';
import { arrangeRow } from '../../../src/layout/statements/arrange-row.js';
import { isLead, layoutPositions } from '../../../src/layout/statements/positions-layout.js';
import type { Statement } from '../../../src/model/explainer.js';
import { named, person, statement } from '../statement-makers.js';

const sides = [named('us'), named('china'), named('eu')];
const [us, china, eu] = sides;
const contrastsWith = (to: string): Partial<Statement> => ({ answers: [{ to, as: 'contrasts', sources: [] }] });
const silence = { silence: { notedBy: { person: person('reporter') }, scope: 'here' } };

/** Statements of one side, with their places in the document. */
const of = (side: Statement['side'], ...ids: readonly string[]) => ids.map((id) => statement(id, { side: side! }));

/** Arranges statements as one row: contrasts as "a ↔ b", then cells as "c (folded d)"; the editor’s leads are in capitals. */
function arranged(statements: readonly Statement[], isWhole = false): readonly string[] {
  const { rows } = layoutPositions({ statements, topics: [], sides });
  const { leadFirst, contrasts, cells, others } = arrangeRow(rows[0]!, ({ text }) => text.includes('“'), isWhole);
  const names = (list: readonly Statement[]) =>
    list.map((one) => (isLead(one) ? one.id.toUpperCase() : one.id)).join(' ');
  return [
    ...(leadFirst && contrasts.length > 0 ? ['before contrasts'] : []),
    ...contrasts.map((contrast) => contrast.map((one) => names(one.statements)).join(' ↔ ')),
    ...[...cells, others].map(({ visible, collapsed }) =>
      collapsed.length > 0 ? `${names(visible)} (${names(collapsed)})`.trim() : names(visible),
    ),
  ];
}

describe('arrangeRow', () => {
  it('faces contrasts, whichever of the two states them, and folds what else their sides said', () => {
    const statements = [
      ...of(us, 'a', 'b', 'c'),
      statement('d', { side: china!, ...contrastsWith('b') }),
      statement('e', { side: china!, ...contrastsWith('a') }),
    ];
    expect(arranged(statements)).to.deep.equal(['b ↔ d', 'a ↔ e', '(c)', '', '', '']);
  });

  it('folds no statement that was corrected, whoever corrected it and however little it weighs', () => {
    const correction = { kind: 'correction', by: 'speaker', note: 'It was a Sunday.' } as const;
    const statements = [
      ...of(us, 'a', 'b', 'c'),
      statement('d', { side: us!, corrections: [correction] }),
      statement('e', { side: us!, status: 'corrected' }),
      statement('f', { side: us!, status: 'disputed' }),
    ];
    expect(arranged(statements)[0]).to.equal('a b d e (c f)');
  });

  it('keeps contrasts of three sides in one line', () => {
    const statements = [
      ...of(us, 'a'),
      statement('b', { side: china!, ...contrastsWith('a') }),
      statement('c', { side: eu!, ...contrastsWith('b') }),
    ];
    expect(arranged(statements)[0]).to.equal('a ↔ b ↔ c');
  });

  it('orders contrasts by the places of those that state them, the ninth before the tenth', () => {
    const statements = [
      ...of(us, 'a', 'b'),
      statement('d', { side: china!, pointer: '/statements/10', ...contrastsWith('a') }),
      statement('e', { side: china!, pointer: '/statements/9', ...contrastsWith('b') }),
    ];
    expect(arranged(statements).slice(0, 2)).to.deep.equal(['b ↔ e', 'a ↔ d']);
  });

  it('faces no statements of one side, and none without a side', () => {
    const statements = [
      ...of(us, 'a'),
      statement('b', { side: us!, ...contrastsWith('a') }),
      statement('c', contrastsWith('a')),
    ];
    expect(arranged(statements)).to.deep.equal(['a b', '', '', 'c']);
  });

  it('shows two statements of a side, and folds the others', () => {
    expect(arranged(of(us, 'a', 'b', 'c', 'd'))[0]).to.equal('a b (c d)');
  });

  it('shows what holds quoted words before what does not', () => {
    const statements = [...of(us, 'a', 'b'), statement('c', { side: us!, text: 'It was “fine”.' })];
    expect(arranged(statements)[0]).to.equal('a c (b)');
  });

  it('never folds a silence', () => {
    const statements = [
      ...of(us, 'a', 'b', 'c'),
      ...['d', 'e', 'f'].map((id) => statement(id, { side: us!, ...silence })),
    ];
    expect(arranged(statements)[0]).to.equal('a b d e f (c)');
  });

  it('puts the editor’s lead first, and its contrast before the others', () => {
    const lead = statement('c', { side: us!, lead: true });
    expect(arranged([...of(us, 'a', 'b'), lead])[0]).to.equal('C a (b)');
    const facing = [
      ...of(china, 'd'),
      statement('e', { side: china!, ...contrastsWith('c') }),
      statement('a', { side: us!, ...contrastsWith('d') }),
    ];
    expect(arranged([...facing, lead]).slice(0, 2)).to.deep.equal(['C ↔ e', 'a ↔ d']);
  });

  it('puts the editor’s lead before contrasts that it is no part of', () => {
    const statements = [
      ...of(us, 'a'),
      statement('b', { side: china!, ...contrastsWith('a') }),
      ...[us, china].map((side, index) => statement(`lead-${index}`, { side: side!, lead: true })),
    ];
    expect(arranged(statements).slice(0, 4)).to.deep.equal(['before contrasts', 'a ↔ b', 'LEAD-0', 'LEAD-1']);
    expect(arranged(statements.slice(0, 3)).slice(0, 3)).to.deep.equal(['before contrasts', 'a ↔ b', 'LEAD-0']);
  });

  it('leads with nothing that was not said', () => {
    expect(arranged([...of(us, 'a', 'b'), statement('c', { side: us!, lead: true, ...silence })])[0]).to.equal('a b c');
  });

  it('folds nothing where a reader looks for something', () => {
    expect(arranged(of(us, 'a', 'b', 'c', 'd'), true)[0]).to.equal('a b c d');
  });
});
