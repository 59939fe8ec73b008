/** An entry of a feed: an event, a correction or a withdrawal. */
export interface FeedEntry {
  /** Id that no other entry has, and that stays the same in later versions: an IRI. */
  readonly id: string;
  /** Address of the entry in the page of the story. */
  readonly url: string | undefined;
  /** Title as plain text. */
  readonly title: string;
  /** When the entry came into the story, in milliseconds from 1970 UTC. */
  readonly publishedMs: number | undefined;
  /** When the entry last changed, in the same unit. */
  readonly updatedMs: number;
  /** Content as HTML. */
  readonly html: string;
}

/** Feed as every format writes it. */
export interface Feed {
  /** Id of the feed: an IRI. */
  readonly id: string;
  /** Address of the story. */
  readonly url: string | undefined;
  /** Address of the feed itself. */
  readonly feedUrl: string | undefined;
  readonly title: string;
  /** Summary of the story as plain text. */
  readonly summary: string | undefined;
  /** Language of the story (BCP 47). */
  readonly lang: string;
  /** Who publishes the story. */
  readonly author: string;
  readonly license: string | undefined;
  readonly updatedMs: number;
  /** Entries, newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Formats a moment as RFC 3339 has it: `2023-02-19T00:00:00Z`. */
export function formatTimestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+/, '');
}
