/** Colours code by classes, as a strict policy for styles needs it. */
import Prism from 'prismjs';
import loadLanguages from 'prismjs/components/index.js';

loadLanguages(['bash', 'css', 'django', 'ini', 'javascript', 'json', 'jsx', 'markup', 'php', 'tsx', 'typescript', 'yaml']);

const GRAMMARS = { html: 'markup', sh: 'bash', js: 'javascript', ts: 'typescript', vue: 'markup', svelte: 'markup' };

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The HTML of a piece of code, without the `<pre>` around it. */
export function highlight(code, language) {
  const name = GRAMMARS[language] ?? language;
  const grammar = Prism.languages[name];
  return grammar ? Prism.highlight(code, grammar, name) : escape(code);
}
