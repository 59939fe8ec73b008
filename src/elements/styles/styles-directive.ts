import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** CSS properties, including custom ones, by their CSS names. `null` removes one. */
export type StyleValues = Readonly<Record<string, string | null>>;

/** Sets changed styles through the CSSOM, since a strict `style-src` forbids `style` attributes. */
class StylesDirective extends Directive {
  #before: StyleValues = {};

  override render(_placement: StyleValues): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [values]: [StyleValues]): typeof noChange {
    const { style } = part.element as HTMLElement | SVGElement;
    for (const name in { ...this.#before, ...values }) {
      const value = values[name] ?? null;
      if (value === (this.#before[name] ?? null)) continue;
      if (value === null) style.removeProperty(name);
      else style.setProperty(name, value);
    }
    this.#before = values;
    return noChange;
  }
}

/** Sets styles of an element: `<li ${setStyles({ left: '12px' })}>`. */
export const setStyles = directive(StylesDirective);
