import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../helpers/import-built.mjs';

const { makeLineIndex } = await importBuilt('src/text/line-index.ts');

describe('lines', () => {
  it('end with LF, CR LF or CR, and columns count from 1', () => {
    const at = makeLineIndex('ab\ncd\r\nef\rgh');
    const places = [0, 1, 2, 3, 7, 11].map((offset) => Object.values(at(offset)).join(':'));
    assert.deepEqual(places, ['1:1', '1:2', '1:3', '2:1', '3:1', '4:2']);
  });
});
