import { expect } from '@open-wc/testing';
import { argTypesFrom, eventsOf, nameRows, referenceRows } from '../../.storybook/arg-types.js';
import { manifest } from './manifest.js';

const rows = argTypesFrom(manifest, 'a-timeline');
const controlOf = (name: string) => rows[name]?.control as unknown;

describe('rows of an element’s table', () => {
  for (const [name, control] of [
    ['view', { type: 'inline-radio' }],
    ['fold', { type: 'number' }],
    ['timeZone', { type: 'text' }],
    ['deepLink', { type: 'boolean' }],
  ] as const)
    it(`let a reader change ${name} by ${control.type}`, () => expect(controlOf(name)).to.deep.equal(control));

  it('offer the values of a type that lists them, and of no other', () => {
    expect(rows['view']?.options).to.deep.equal(['auto', 'chart', 'rows', 'list']);
    expect(rows['label']).not.to.have.property('options');
  });

  for (const name of ['src', 'filter', 'label', 'Properties to read explainer', 'Methods fit', 'Parts label'])
    it(`only inform of ${name}`, () => expect(controlOf(name)).to.deep.equal({ disable: true }));

  it('say what a property is for, its type and its default', () => {
    expect(rows['view']).to.deep.include({ description: 'Chart or list.' });
    expect(rows['view']?.table).to.deep.equal({
      type: { summary: "'auto' | 'chart' | 'rows' | 'list'" },
      defaultValue: { summary: "'auto'" },
      category: 'Properties',
    });
    expect(rows['filter']).not.to.have.property('description');
  });

  it('keep a part apart from a property of the same name', () => {
    expect(rows['label']?.table?.category).to.equal('Properties');
    expect(rows['Parts label']).to.deep.include({ name: '::part(label)' });
  });

  it('are named as a page writes them', () => {
    const names = Object.values(rows).map(({ name }) => name);
    expect(names).to.include.members([
      '.explainer (to read)',
      'fit()',
      'event a-timeline-load',
      '<slot>',
      '<slot name="heading">',
      '::part(label)',
      'var(--said-ink)',
      ':state(loading)',
    ]);
    expect(names.filter((name) => referenceRows.test(name ?? ''))).to.have.length(8);
  });

  it('name a property by its attribute, where it has one', () => {
    const named = nameRows(manifest, 'a-timeline', rows as Parameters<typeof nameRows>[2]);
    const nameOf = (key: string) => named[key]?.name;
    expect([nameOf('timeZone'), nameOf('filter'), nameOf('Methods fit')]).to.deep.equal([
      'time-zone',
      '.filter',
      'fit()',
    ]);
  });

  it('are none for an element that the manifest lacks', () => {
    expect(argTypesFrom(manifest, 'no-element')).to.deep.equal({});
    expect(eventsOf(manifest, 'no-element')).to.deep.equal([]);
  });
});

describe('events for the Actions panel', () => {
  it('are those of the element alone', () =>
    expect(eventsOf(manifest, 'a-timeline')).to.deep.equal(['a-timeline-load']));
});
