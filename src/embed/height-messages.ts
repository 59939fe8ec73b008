/** Message of a frame to the page around it. */
export interface HeightMessage {
  readonly type: 'said-and-done:height';
  /** Height in CSS pixels, rounded up. */
  readonly height: number;
  /** Address of the frame. */
  readonly src: string;
}

/** Message of a page that began to listen late: it asks a frame for its height. */
export interface ReadyMessage {
  readonly type: 'said-and-done:ready';
}

/**
 * Returns the messages that state a frame's height, one for each kind of page that may listen. WordPress and pym give
 * names to their frames and recognise them by these, so their messages are sent only where a name is present.
 *
 * @param address Address of the frame. WordPress puts its secret after the “#”, pym its name into the query.
 */
export function heightMessages(height: number, address: string): readonly unknown[] {
  const { hash, searchParams } = new URL(address);
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');
  const childId = searchParams.get('childId');
  const ours: HeightMessage = { type: 'said-and-done:height', height, src: address };
  return [
    ours,
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    // The message for AMP and NPR's Sidechain.
    { sentinel: 'amp', type: 'embed-size', height },
    // The message for Medium and Embedly.
    JSON.stringify({ context: 'iframe.resize', src: address, height }),
    ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
  ];
}

/** True for a message with which a page asks for the height: ours, WordPress's or pym's. */
export function asksForHeight(message: unknown): boolean {
  if (typeof message === 'string') return /^pymxPYMx.*xPYMxwidthxPYMx/.test(message);
  if (typeof message !== 'object' || message === null) return false;
  const { type, message: word } = message as Readonly<Record<string, unknown>>;
  return type === ('said-and-done:ready' satisfies ReadyMessage['type']) || word === 'ready';
}
