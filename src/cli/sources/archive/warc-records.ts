/** A page or file that an archive holds. */
export interface ArchivedFile {
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const VERSION = Buffer.from('WARC/');

/** Returns true for bytes that begin as a web archive (WARC) does. */
export function isWarc(bytes: Buffer): boolean {
  return bytes.subarray(0, VERSION.length).equals(VERSION);
}

/** Reads the answers of servers, and files that were archived without one. A damaged archive is read as far as it goes. */
export function readWarc(warc: Buffer): readonly ArchivedFile[] {
  const files: ArchivedFile[] = [];
  for (let at = 0; at < warc.length;) {
    const begin = warc.indexOf(VERSION, at);
    const end = begin < 0 ? -1 : warc.indexOf(HEAD_END, begin);
    if (end < 0) break;
    const headers = readHeaders(warc.toString('utf8', begin, end));
    const from = end + HEAD_END.length;
    const length = Number(headers.get('content-length') ?? NaN);
    const to = Number.isInteger(length) && length >= 0 ? from + length : from;
    const file = readRecord(headers, warc.subarray(from, to));
    if (file) files.push(file);
    at = to;
  }
  return files;
}

function readRecord(headers: ReadonlyMap<string, string>, block: Buffer): ArchivedFile | undefined {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
  const type = headers.get('warc-type');
  if (type === 'resource' || type === 'conversion') return { url, status: 200, headers, body: block };
  return type === 'response' ? readResponse(url, block) : undefined;
}

/** Reads an HTTP response; undefined for other blocks. */
function readResponse(url: string, block: Buffer): ArchivedFile | undefined {
  const end = block.indexOf(HEAD_END);
  const head = end < 0 ? '' : block.toString('latin1', 0, end);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1];
  if (status === undefined) return undefined;
  return { url, status: Number(status), headers: readHeaders(head), body: block.subarray(end + HEAD_END.length) };
}

function readHeaders(head: string): ReadonlyMap<string, string> {
  const pairs = head.split('\r\n').flatMap((line): readonly (readonly [string, string])[] => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return new Map(pairs);
}
