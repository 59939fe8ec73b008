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
