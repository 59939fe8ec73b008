/** The reader of XML. */
export { SaxesParser } from 'saxes';
