/** The reader of JSON that names every fault. */
export { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
