import { isStoryList } from '../story/story-entries.js';
import { parsePointer } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { isWithin } from './editor-context.js';
import { isListName } from './form-fields.js';

/** An item that an editor has begun to write. */
interface Begun {
  /** Pointers of the fields in it that the editor has left. */
  readonly left: Set<string>;
  /** True once the focus was in it. */
  hasFocused: boolean;
}

/**
 * Hides problems while an editor is still writing: those of a field until it loses focus, and those of a new item until its fields or the item
 * lose focus. The document's own fields are an item with the pointer ''.
 */
export class UnfinishedFields {
  readonly #begun = new Map<string, Begun>();
  /** Pointer of the field that is being typed into. */
  #typed: string | undefined;
  /** Field that is being normalised. */
  #tidied: string | undefined;
  #isPressed = false;
  /** Problems that were shown last. */
  #shown: readonly Problem[] = [];

  /** True if no problem is hidden. */
  get isEmpty(): boolean {
    return this.#begun.size === 0 && this.#typed === undefined;
  }

  /** Called after an empty item was added. */
  begin(pointer: string): void {
    this.#begun.set(pointer, { left: new Set(), hasFocused: false });
  }

  /** Shows all problems. */
  finish(): void {
    this.#begun.clear();
    this.#typed = undefined;
  }

  /**
   * Keeps the shown problems until the pressed pointer is released. New ones would move the button away from under the pointer, and the click
   * would be lost.
   */
  press(onRelease: () => void): void {
    this.#isPressed = true;
    const listening = new AbortController();
    const release = () => {
      listening.abort();
      // The click comes first.
      setTimeout(() => {
        this.#isPressed = false;
        onRelease();
      });
    };
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, release, { signal: listening.signal });
  }

  type(pointer: string): void {
    this.#typed = pointer;
  }

  /** Waits until a field is normalised. Its problems are those of the new value. */
  async tidy(pointer: string, tidied: Promise<void>): Promise<void> {
    this.#tidied = pointer;
    await tidied;
    if (this.#tidied === pointer) this.#tidied = undefined;
    if (this.#typed === pointer) this.#typed = undefined;
  }

  /** Returns the pointers of begun items that the focus leaves now. */
  handleFocus(event: FocusEvent): readonly string[] {
    if (event.type === 'focusin') return this.#handleFocusin(event);
    this.#handleFocusout(event);
    return [];
  }

  #handleFocusin(event: Event): readonly string[] {
    const pointers = pointersAround(event.target);
    const left: string[] = [];
    for (const [item, begun] of this.#begun) {
      const isInside = pointers.some((pointer) => belongsTo(pointer, item));
      if (!isInside && begun.hasFocused) left.push(item);
      begun.hasFocused ||= isInside;
    }
    for (const item of left) this.#begun.delete(item);
    return left;
  }

  #handleFocusout(event: FocusEvent): void {
    const [pointer] = pointersAround(event.target);
    if (pointer === undefined || pointer === pointersAround(event.relatedTarget)[0]) return;
    // The button that added an item has the pointer of its list.
    // A button in the form, such as that for a quotation, has the pointer of the item.
    for (const [item, { left }] of this.#begun) if (pointer !== item && belongsTo(pointer, item)) left.add(pointer);
    if (this.#typed === pointer && this.#tidied !== pointer) this.#typed = undefined;
  }

  /** Returns the problems that an editor should see by now. */
  withoutUnfinished(problems: readonly Problem[]): readonly Problem[] {
    if (!this.#isPressed)
      this.#shown = problems.filter(({ pointer }) => pointer !== this.#typed && !this.#isWaiting(pointer));
    return this.#shown;
  }

  #isWaiting(pointer: string): boolean {
    return [...this.#begun].some(
      ([item, { left }]) => belongsTo(pointer, item) && ![...left].some((field) => isWithin(pointer, field)),
    );
  }
}

function belongsTo(pointer: string, item: string): boolean {
  if (item !== '') return isWithin(pointer, item);
  const [name = ''] = parsePointer(pointer);
  return !isListName(name) && !isStoryList(name);
}

/**
 * Returns the pointers of the elements around an element, the nearest first. Ids of forms, headings and buttons have a name behind the
 * pointer.
 */
function pointersAround(target: EventTarget | null): readonly string[] {
  const pointers: string[] = [];
  for (let at = target as Element | null | undefined; (at = at?.closest('[id^="/"]')); at = at.parentElement)
    pointers.push(at.id.split(':')[0]!);
  return pointers;
}
