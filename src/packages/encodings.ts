/** Guesses the encoding of bytes. */
export { analyse as guessEncodings } from 'chardet';
