/** Readers of HTML: the states of its standard, and the names of characters. */
export { characterEntities } from 'character-entities';
export { characterEntitiesLegacy } from 'character-entities-legacy';
export { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';
