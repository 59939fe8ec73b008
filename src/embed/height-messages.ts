/** Told by a frame of ours to the page around it. */
export interface HeightMessage {
  readonly type: 'said-and-done:height';
  /** In CSS pixels, whole. */
  readonly height: number;
  /** The frame's address. */
  readonly src: string;
}

/** Asks a frame of ours for its height again, for a page that began to listen late. */
export interface ReadyMessage {
  readonly type: 'said-and-done:ready';
}

/**
 * A frame's height, once for each kind of page that may listen. WordPress and pym give their frames a name, by which they know
 * them again; without it neither of them is there.
 *
 * @param address The frame's own. WordPress puts its secret behind the “#”, pym its name into the query.
 */
export function heightMessages(height: number, address: string): readonly unknown[] {
  const { hash, searchParams } = new URL(address);
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');
  const childId = searchParams.get('childId');
  const ours: HeightMessage = { type: 'said-and-done:height', height, src: address };
  return [
    ours,
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    // AMP, and NPR's Sidechain.
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium and Embedly.
    JSON.stringify({ context: 'iframe.resize', src: address, height }),
    ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
  ];
}

/** True for what a page around says when it has begun to listen, or wants to know again: our own, WordPress, pym. */
export function asksForHeight(message: unknown): boolean {
  if (typeof message === 'string') return /^pymxPYMx.*xPYMxwidthxPYMx/.test(message);
  if (typeof message !== 'object' || message === null) return false;
  const { type, message: word } = message as Readonly<Record<string, unknown>>;
  return type === ('said-and-done:ready' satisfies ReadyMessage['type']) || word === 'ready';
}
