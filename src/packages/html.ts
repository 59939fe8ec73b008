/** Readers of HTML: the states of its standard, and character references. */
export { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
export { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';
