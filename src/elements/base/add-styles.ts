import type { CSSResult } from 'lit';

/** Adds style sheets to those that a shadow root has, whoever has put them there; each is there once. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
