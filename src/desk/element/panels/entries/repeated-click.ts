/** Returns true for the second click of a double click, which may be on another button by then. */
export function isRepeatedClick({ detail }: MouseEvent): boolean {
  return detail > 1;
}
