/**
 * Stops a build where something else was passed in place of a document: its text, or nothing. Whatever is wrong within a document is
 * ordinary, and stops nothing.
 *
 * @throws {TypeError} Where `data` is no object. The message says what to pass.
 */
export function expectDocument(data: unknown): void {
  const fault = findFault(data);
  if (fault) throw new TypeError(`data is ${fault[0]}, not a document. ${fault[1]}`);
}

const PARSE = 'Pass the parsed document: JSON.parse(text).';

function findFault(data: unknown): readonly [found: string, cure: string] | undefined {
  if (typeof data === 'string') return ['a string', PARSE];
  if (ArrayBuffer.isView(data) || data instanceof ArrayBuffer) return ['the bytes of a file', PARSE];
  // A promise of another realm, such as that of a test runner, is no instance of ours.
  if (typeof data === 'object' && data !== null)
    return 'then' in data && typeof data.then === 'function'
      ? ['a promise', 'Pass what it resolves to: await data.']
      : undefined;
  const found = data == null ? String(data) : `a ${typeof data}`;
  return [found, 'Pass an object: { explainer: 1, title: … }.'];
}
