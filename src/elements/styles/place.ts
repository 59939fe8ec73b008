import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** CSS properties, custom ones too, by their CSS names. `null` takes one away. */
export type Placement = Readonly<Record<string, string | null>>;

/** Sets styles through the CSSOM, which a strict `style-src` allows and a `style` attribute is not; writes what changed. */
class PlaceDirective extends Directive {
  #before: Placement = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('place() belongs on an element: <div ${place({…})}>');
  }

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

/** Places an element: `<li ${place({ left: '12px' })}>`. */
export const place = directive(PlaceDirective);
