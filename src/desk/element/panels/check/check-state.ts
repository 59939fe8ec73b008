/** State of the lists of “Check” while they are shown. */
export interface CheckState {
  /** Keys of the entries that were checked in these lists. Their rows stay, so that nothing moves under the pointer. */
  readonly signed?: readonly string[];
  /** Number of further rows that the editor asked for, by list. */
  readonly more?: Readonly<Record<string, number>>;
  /** True if all cited words are shown in the sentences of their sources. */
  readonly isCitedShown?: boolean;
  /** True while the editor is asked whether to clear a story in which something is unchecked. */
  readonly isClearing?: boolean;
}

/** The state of the lists, a function that changes it, and one that counts entries by their kinds. */
export interface CheckLists {
  readonly state: CheckState;
  readonly change: (change: Partial<CheckState>) => void;
  /** Pointers of the entries that an editor confirmed in the exact words of an article. */
  readonly exactCards: readonly string[];
  readonly count: (entries: readonly { readonly pointer: string }[]) => string;
}
