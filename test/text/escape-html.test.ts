import { expect } from '@open-wc/testing';
import { escapeHtml, replaceForbiddenCharacters } from '../../src/text/escape-html.js';

describe('escapeHtml', () => {
  it('makes references of what begins a tag, a reference or the end of an attribute', () => {
    expect(escapeHtml('<a title="b">&amp;')).to.equal('&lt;a title=&quot;b&quot;&gt;&amp;amp;');
  });
  it('replaces characters that HTML forbids', () => expect(escapeHtml('a\0b')).to.equal('a\ufffdb'));
  it('leaves other characters alone', () => expect(escapeHtml(`a'b – ü`)).to.equal(`a'b – ü`));
});

describe('replaceForbiddenCharacters', () => {
  it('replaces control characters, lone surrogates and noncharacters', () => {
    expect(replaceForbiddenCharacters('a\0b\ud800c\uffffd\x7fe')).to.equal('a\ufffdb\ufffdc\ufffdd\ufffde');
  });
  it('keeps tabs, line breaks and whole characters beyond the basic plane', () => {
    expect(replaceForbiddenCharacters('\t\r\n😀')).to.equal('\t\r\n😀');
  });
});
