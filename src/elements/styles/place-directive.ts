import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** CSS properties, including custom ones, by their CSS names. `null` removes one. */
export type Placement = Readonly<Record<string, string | null>>;

/** Sets changed styles through the CSSOM. A strict `style-src` allows that, but no `style` attribute. */
class PlaceDirective extends Directive {
  #before: Placement = {};

  override render(_placement: Placement): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [placement]: [Placement]): typeof noChange {
    const { style } = part.element as HTMLElement | SVGElement;
    for (const name in { ...this.#before, ...placement }) {
      const value = placement[name] ?? null;
      if (value === (this.#before[name] ?? null)) continue;
      if (value === null) style.removeProperty(name);
      else style.setProperty(name, value);
    }
    this.#before = placement;
    return noChange;
  }
}

/** Sets styles of an element: `<li ${place({ left: '12px' })}>`. */
export const place = directive(PlaceDirective);
