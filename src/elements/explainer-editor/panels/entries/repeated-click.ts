/** True for the further clicks of a double click, which may meet another button than the one that was meant. */
export function isRepeatedClick({ detail }: MouseEvent): boolean {
  return detail > 1;
}
