/** Translations as WordPress loads them: GNU gettext's MO format, without its optional hash table. */

/**
 * @param {Record<string, string>} texts What is said, and how it is said in the other language.
 * @returns {Buffer}
 */
export function moFile(texts) {
  const head = 'Content-Type: text/plain; charset=UTF-8\n';
  // Readers look texts up by halving: they have to be in order.
  const entries = Object.entries({ '': head, ...texts }).sort(([a], [b]) => (a < b ? -1 : 1));
  const columns = [0, 1].map((column) => entries.map((entry) => Buffer.from(`${entry[column]}\0`)));
  const start = 28;
  const tables = Buffer.alloc(entries.length * 16);
  let offset = start + tables.length;
  columns.flat().forEach((text, index) => {
    tables.writeUInt32LE(text.length - 1, index * 8);
    tables.writeUInt32LE(offset, index * 8 + 4);
    offset += text.length;
  });
  const header = Buffer.alloc(start);
  [0x950412de, 0, entries.length, start, start + entries.length * 8, 0, offset].forEach((value, index) =>
    header.writeUInt32LE(value, index * 4),
  );
  return Buffer.concat([header, tables, ...columns.flat()]);
}
