/** Resolves after the next paint. In a page that isn't painted, such as a background tab, it resolves after 200 ms. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}
