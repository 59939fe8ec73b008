/** The running text of a file, and where its parts stand in the file. */
export interface PlacedText {
  readonly text: string;
  /** Places in the order of the text. Each counts up to the next one. */
  readonly places: readonly TextPlace[];
}

/** A place in a file, and the offset in the text at which it begins. */
export type TextPlace = TimePlace | PagePlace;

/** Seconds of a recording in which the words are heard. */
export interface TimePlace {
  readonly start: number;
  readonly seconds: number;
  readonly endSeconds: number;
}

/** A page, and the numbers under which it is known: its count, its label, and what is printed on it. */
export interface PagePlace {
  readonly start: number;
  readonly page: number;
  readonly labels: readonly string[];
}

/** Finds the place at an offset: the last one that begins there or before. */
export function placeAt<Place extends TextPlace>(places: readonly Place[], offset: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** The number of a page as a citation has it: what is printed on it, or its label, or else its count. */
export function numberOfPage({ page, labels }: Omit<PagePlace, 'start'>): string {
  return labels[0] ?? String(page);
}
