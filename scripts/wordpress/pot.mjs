/** Collects what the plugin says, for translators: a PO template of all calls to WordPress's functions for texts. */

const STRING = `'((?:[^'\\\\]|\\\\.)*)'`;
const CALL = new RegExp(
  `(?:/\\*\\s*translators:\\s*(?<note>[^*]+?)\\s*\\*/\\s*(?:[^;]{0,120}?))?\\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\\(\\s*${STRING.replace('(', '(?<text>')},\\s*'said-and-done'`,
  'g',
);

const quote = (text) => `"${text.replace(/\\'/g, "'").replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`;

const lineOf = (source, index) => source.slice(0, index).split('\n').length;

/** Texts of a file, each with its place and what translators should know. */
const textsIn = ({ name, source }) =>
  [...source.matchAll(CALL)].map(({ index, 0: whole, groups }) => ({
    text: groups.text,
    note: groups.note,
    place: `${name}:${lineOf(source, index + whole.length)}`,
  }));

/** WordPress reads title and description of plugin and block as well, those of a block in a context. */
const headTexts = ({ name, source }) =>
  [
    ...source.matchAll(
      /^ \* (?:Plugin Name|Description):\s+(?<php>.+)$|^ {2}"(?<field>title|description)": "(?<json>.+)",$/gm,
    ),
  ].map(({ index, groups: { php, field, json } }) => ({
    text: php ?? json,
    context: field && `block ${field}`,
    place: `${name}:${lineOf(source, index)}`,
  }));

/**
 * @param {readonly {name: string, source: string}[]} files
 * @returns {string} The template; the same text stands in it once, with all its places.
 */
export function potOf(files, version) {
  const texts = new Map();
  for (const found of files.flatMap((file) => [...headTexts(file), ...textsIn(file)])) {
    const key = `${found.context}\n${found.text}`;
    const entry = texts.get(key) ?? { ...found, places: [] };
    entry.places.push(found.place);
    texts.set(key, entry);
  }
  const entries = [...texts.values()].map(({ text, context, places, note }) =>
    [
      ...(note ? [`#. translators: ${note}`] : []),
      `#: ${places.join(' ')}`,
      ...(context ? [`msgctxt ${quote(context)}`] : []),
      `msgid ${quote(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  const head = [
    'msgid ""',
    'msgstr ""',
    `"Project-Id-Version: said-and-done ${version}\\n"`,
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    '"X-Domain: said-and-done\\n"',
  ].join('\n');
  return `${[head, ...entries].join('\n\n')}\n`;
}
