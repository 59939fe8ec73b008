import { expect } from '@open-wc/testing';
import { decodeWindows1252 } from '../../src/text/windows-1252.js';

describe('decodeWindows1252', () => {
  it('reads quotation marks, dashes and the euro sign, which ISO-8859-1 lacks', () => {
    expect(decodeWindows1252(Uint8Array.of(0x93, 0x6e, 0x6f, 0x94, 0x20, 0x96, 0x80))).to.equal('“no” –€');
  });

  it('reads accented letters as ISO-8859-1 has them', () => {
    expect(decodeWindows1252(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).to.equal('café');
  });

  it('gives one character for every byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect([...decodeWindows1252(bytes)]).to.have.length(256);
  });
});
