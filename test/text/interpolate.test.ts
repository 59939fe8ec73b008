import { expect } from '@open-wc/testing';
import { interpolate } from '../../src/text/interpolate.js';

describe('interpolate', () => {
  const values: Readonly<Record<string, string>> = { first: 'A', second: '{first}' };
  const fill = (template: string) => interpolate(template, (name) => values[name] ?? '');

  it('puts a value in the place of each name', () => expect(fill('{first}, {first}')).to.equal('A, A'));
  it('leaves braces in a value as they are', () => expect(fill('{second}')).to.equal('{first}'));
  it('asks for names that have no value', () => expect(fill('a{third}b')).to.equal('ab'));
  it('keeps braces around anything but a name', () => expect(fill('{} {a b} {')).to.equal('{} {a b} {'));
});
