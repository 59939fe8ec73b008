/**
 * Lit's `css-tag` for bundles, for browsers in which shadow roots adopt style sheets. All browsers that have `light-dark()`, which our
 * styles need, are such browsers; Lit's own also serves those that are not. A test holds this to Lit's.
 */
export const supportsAdoptingStyleSheets = true;

const sheets = new WeakMap();

export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    let sheet = sheets.get(this);
    if (!sheet) {
      sheets.set(this, (sheet = new globalThis.CSSStyleSheet()));
      sheet.replaceSync(this.cssText);
    }
    return sheet;
  }

  toString() {
    return this.cssText;
  }
}

export const unsafeCSS = (value) => new CSSResult(`${value}`);

export const css = (strings, ...values) => unsafeCSS(String.raw({ raw: strings }, ...values));

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};

export const getCompatibleStyle = (style) => style;
