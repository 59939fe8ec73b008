import type { ArchivedFile } from './warc-records.js';

/** Types of files whose words can be read. */
const READABLE =
  /^(?:text\/(?:html|plain|vtt)|application\/(?:xhtml\+xml|pdf|x-subrip|vnd\.openxmlformats[\w.-]*document))/i;
const HTML = /^(?:text\/html|application\/xhtml\+xml)/i;

/** Maximum number of redirects that are followed. */
const MAX_REDIRECTS = 10;

/**
 * Chooses the file of a source in an archive: the one at its address, or at the address to which that redirects, or else the largest page.
 *
 * @throws {Error} where the archive has no page.
 */
export function choosePage(files: readonly ArchivedFile[], url: string | undefined): ArchivedFile {
  const readable = files.filter((file) => file.status === 200 && READABLE.test(typeOf(file)));
  const page =
    (url === undefined ? undefined : findAt(files, readable, url)) ??
    largest(readable.filter(isHtml)) ??
    largest(readable);
  if (!page) throw new Error('The archive has no page, text or PDF in it.');
  return page;
}

function findAt(
  files: readonly ArchivedFile[],
  readable: readonly ArchivedFile[],
  url: string,
): ArchivedFile | undefined {
  let address = url;
  for (let steps = 0; steps < MAX_REDIRECTS; steps += 1) {
    const key = keyOf(address);
    const found = largest(readable.filter((file) => keyOf(file.url) === key));
    if (found) return found;
    const next = files.find((file) => file.status >= 300 && file.status < 400 && keyOf(file.url) === key);
    const location = next?.headers.get('location');
    if (location === undefined || !URL.canParse(location, address)) return undefined;
    address = new URL(location, address).href;
  }
  return undefined;
}

/** Compares addresses without their fragment, and http as https. */
function keyOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function largest(files: readonly ArchivedFile[]): ArchivedFile | undefined {
  return files.reduce<ArchivedFile | undefined>(
    (best, file) => (best && best.body.length >= file.body.length ? best : file),
    undefined,
  );
}

function typeOf({ headers }: ArchivedFile): string {
  return headers.get('content-type') ?? '';
}

export function isHtml(file: ArchivedFile): boolean {
  return HTML.test(typeOf(file));
}
