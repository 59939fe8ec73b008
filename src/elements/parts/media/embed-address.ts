/** A page that can be shown in a frame. */
export interface Embed {
  /** Host that the reader's browser will contact, by the name that readers know. */
  readonly host: string;
  readonly src: string;
  /** Referrer that the other host receives. */
  readonly referrerPolicy: 'no-referrer' | 'strict-origin';
  /** True if the frame may keep its origin. A page of our own origin may not: it could remove its sandbox from inside. */
  readonly keepsOrigin: boolean;
  /** Returns true if loading the poster would already contact that host. */
  readonly isAsked: (picture: string) => boolean;
}

/** A service whose page addresses can be rewritten to frame addresses. */
interface Service {
  readonly host: string;
  readonly pages: RegExp;
  /** Hosts of its pictures. */
  readonly pictures: RegExp;
  readonly referrerPolicy: Embed['referrerPolicy'];
  /** Returns the frame's address; undefined for pages that can't be shown in a frame. */
  readonly rewrite: (page: URL) => string | undefined;
}

const SERVICES: readonly Service[] = [
  {
    host: 'youtube.com',
    pages: /(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be)$/,
    pictures: /(^|\.)(ytimg\.com|ggpht\.com|youtube\.com)$/,
    // Its player refuses to play ("Error 153") without a referrer.
    referrerPolicy: 'strict-origin',
    rewrite: youTubeFrame,
  },
  {
    host: 'vimeo.com',
    pages: /(^|\.)vimeo\.com$/,
    pictures: /(^|\.)(vimeocdn\.com|vimeo\.com)$/,
    referrerPolicy: 'no-referrer',
    rewrite: vimeoFrame,
  },
];

/** Hosts that forbid frames, except for paths that match the second expression. */
const UNFRAMED: readonly (readonly [RegExp, RegExp])[] = [
  [/(^|\.)(x|twitter|facebook|reddit|flickr|github|soundcloud)\.com$/, /^\/plugins\//],
  [/^(www\.)?(instagram|tiktok|linkedin)\.com$|^open\.spotify\.com$/, /(^|\/)embed(\/|$)/],
  [/^(www|maps)\.google\.[a-z.]+$/, /^\/maps\/(d\/)?(u\/\d+\/)?embed/],
];

/** Finds the frame for an address; undefined if it can only be a link. `page` is the address of the page around. */
export function findEmbed(address: string, page: string): Embed | undefined {
  const around = parseAddress(page);
  const url = parseAddress(address, page);
  if (!url || !around) return undefined;
  const isOwn = url.origin === around.origin;
  // A page over https shows no frame over http.
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && around.protocol === 'http:')) return undefined;
  if (UNFRAMED.some(([host, path]) => host.test(url.hostname) && !path.test(url.pathname))) return undefined;
  const service = SERVICES.find(({ pages }) => pages.test(url.hostname));
  const src = service ? service.rewrite(url) : url.href;
  if (src === undefined) return undefined;
  return {
    host: service?.host ?? url.host.replace(/^www\./, ''),
    src,
    referrerPolicy: service?.referrerPolicy ?? 'no-referrer',
    keepsOrigin: !isOwn,
    isAsked: (picture) => {
      const host = parseAddress(picture, page)?.hostname ?? '';
      return !isOwn && (host === url.hostname || (service?.pictures.test(host) ?? false));
    },
  };
}

function parseAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function youTubeFrame(page: URL): string | undefined {
  const [first, second] = page.pathname.split('/').slice(1);
  const isFrame = first === 'embed';
  const id = page.hostname.endsWith('youtu.be')
    ? first
    : first === 'watch'
      ? page.searchParams.get('v')
      : ['shorts', 'live', 'embed', 'v'].includes(first ?? '')
        ? second
        : undefined;
  if (!id || !/^[\w-]+$/.test(id)) return undefined;
  const frame = new URL(`https://www.youtube-nocookie.com/embed/${id}`);
  if (isFrame) frame.search = page.search;
  const start = secondsOf(page.searchParams.get('t') ?? page.searchParams.get('start') ?? '');
  if (start > 0) frame.searchParams.set('start', String(start));
  return frame.href;
}

/** Parses "90", "90s" or "1h2m3s" to seconds. */
function secondsOf(time: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/**
 * Returns the frame's address of a Vimeo video. Unlisted videos have a second path segment, without which they don't
 * play.
 */
function vimeoFrame(page: URL): string | undefined {
  const [, id, hash] = /^\/(?:video\/|channels\/[^/]+\/)?(\d+)(?:\/(\w+))?\/?$/.exec(page.pathname) ?? [];
  if (id === undefined) return undefined;
  const frame = new URL(`https://player.vimeo.com/video/${id}`);
  const secret = hash ?? page.searchParams.get('h');
  if (secret) frame.searchParams.set('h', secret);
  frame.searchParams.set('dnt', '1');
  return frame.href;
}
