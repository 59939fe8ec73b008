import { expect } from '@open-wc/testing';
import { readShortcut } from '../../../src/desk/element/shortcuts.js';

const press = (key: string, more: KeyboardEventInit = { ctrlKey: true }) =>
  new KeyboardEvent('keydown', { key, ...more });

describe('a shortcut of the desk', () => {
  for (const [key, command] of [
    ['s', 'save'],
    ['z', 'undo'],
    ['Z', 'undo'],
    ['y', 'redo'],
    ['k', 'commands'],
    ['a', undefined],
    ['toString', undefined],
  ] as const)
    it(`with ${key} means ${command ?? 'nothing'}`, () => {
      expect(readShortcut(press(key), false)).to.equal(command);
      expect(readShortcut(press(key, { metaKey: true }), true)).to.equal(command);
    });

  it('redoes with Shift+Z', () => {
    expect(readShortcut(press('Z', { ctrlKey: true, shiftKey: true }), false)).to.equal('redo');
  });

  it('leaves to the browser what has neither Ctrl nor Command, what has Alt, and Ctrl+Shift+K', () => {
    expect(readShortcut(press('s', {}), false)).to.equal(undefined);
    expect(readShortcut(press('s', { ctrlKey: true, altKey: true }), false)).to.equal(undefined);
    expect(readShortcut(press('K', { ctrlKey: true, shiftKey: true }), false)).to.equal(undefined);
  });

  it('leaves Ctrl+K to fields on a Mac, where it deletes the rest of a line', () => {
    expect(readShortcut(press('k'), true)).to.equal(undefined);
  });
});
