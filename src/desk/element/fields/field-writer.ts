import type { History } from '../../document/history.js';
import { setField, type Edit } from '../../document/make-edits.js';
import { isList, type Json } from '../../document/json.js';
import { giveId, WORDINGS } from '../../document/new-ids.js';
import { splitPointer, valueAt } from '../../document/pointer.js';
import { renameReferences } from '../../document/rename-references.js';
import { fieldOrderAt, shapeAt } from '../../document/shape-at-pointer.js';
import type { DatesController } from './dates-controller.js';
import type { EditingController } from '../editing-controller.js';
import type { FollowingDates } from './follow-date.js';
import { textIn } from './text-shape.js';
import { parsePointer } from '../../../model/json-pointer.js';

/** Sets fields of the document during typing, and normalises them when they lose focus. */
export class FieldWriter {
  readonly #editing: EditingController;
  readonly #dates: DatesController;
  /** Original value of the field that is being edited. */
  #typed: { readonly pointer: string; readonly from: Json | undefined } | undefined;

  constructor(editing: EditingController, dates: DatesController) {
    this.#editing = editing;
    this.#dates = dates;
  }

  /** Sets a field during typing. An emptied field is removed, but an empty text in a list stays for the next letter. */
  type(pointer: string, value: Json | undefined): void {
    if (this.#typed?.pointer !== pointer) this.#typed = { pointer, from: valueAt(this.#editing.document, pointer) };
    const isEmpty = value === '' && !isList(valueAt(this.#editing.document, splitPointer(pointer)[0]));
    this.#editing.apply(this.#edit(pointer, isEmpty ? undefined : value), pointer, isItemId(pointer));
  }

  /** Sets a field at once. Returns the edit by which other entries follow, and its words; undefined if none does. */
  async put(pointer: string, value: Json | undefined): Promise<FollowingDates | undefined> {
    const from = valueAt(this.#editing.document, pointer);
    this.#editing.apply(this.#edit(pointer, value), pointer.endsWith('/date') ? pointer : undefined);
    return this.#followDate(pointer, from, this.#editing.history);
  }

  /**
   * Normalises a field: trims its text, and converts a date with a single meaning to EDTF. A new item gets its id. Returns the edit by which
   * other entries follow, and its words; undefined if none does.
   */
  async leave(pointer: string): Promise<FollowingDates | undefined> {
    const typed = this.#typed;
    const { history } = this.#editing;
    const hasTyped = typed?.pointer === pointer;
    let following: FollowingDates | undefined;
    this.#typed = undefined;
    const value = valueAt(this.#editing.document, pointer);
    // The next edit would lose all that can be done again, and nobody has typed since.
    if (typeof value === 'string' && history.future.count === 0) {
      const text = await this.#tidy(pointer, value.trim());
      if (valueAt(this.#editing.document, pointer) !== value) return undefined;
      this.#editing.apply(this.#edit(pointer, text === '' ? undefined : text), pointer);
      const [list, index, ...fields] = parsePointer(pointer);
      // Others may refer to an older item by the id that reading makes of its name.
      const referred = WORDINGS.includes(fields[0] ?? '') ? undefined : new Set<string>();
      if (hasTyped && fields.length === 1)
        this.#editing.apply(giveId(this.#editing.document, `/${list}/${index}`, referred), pointer, true);
    }
    if (hasTyped) {
      this.#followId(pointer, typed.from);
      following = await this.#followDate(pointer, typed.from, history);
    }
    this.#editing.rest();
    return following;
  }

  /**
   * Limits the citations of an entry to its text after it got its first date, within the same edit. Statements that follow the date of an event
   * are another edit.
   */
  async #followDate(pointer: string, from: Json | undefined, history: History): Promise<FollowingDates | undefined> {
    if (!pointer.endsWith('/date')) return undefined;
    const [{ citeFirstDate }, { followDate }] = await Promise.all([
      import('../../dates/cite-for-text.js'),
      import('./follow-date.js'),
    ]);
    this.#editing.apply(citeFirstDate(this.#editing.document, pointer, from), pointer, true);
    return followDate(this.#editing.document, pointer, history);
  }

  /** Updates references to a changed id within the same edit, and moves the pasted text of a source. */
  #followId(pointer: string, from: Json | undefined): void {
    if (!isItemId(pointer)) return;
    const [list = ''] = parsePointer(pointer);
    const to = valueAt(this.#editing.document, pointer);
    if (typeof from !== 'string' || typeof to !== 'string' || from === to) return;
    this.#editing.apply(renameReferences(this.#editing.document, list, from, to), pointer, true);
    const pasted = list === 'sources' ? this.#editing.texts.get(from) : undefined;
    if (pasted) this.#editing.paste(to, pasted);
  }

  async #tidy(pointer: string, text: string): Promise<string> {
    const shape = shapeAt(pointer);
    const isDate = shape && textIn(shape)?.isDate === true;
    return (isDate && text !== '' && (await this.#dates.meaningOf(text, this.#editing.explainer.lang))) || text;
  }

  #edit(pointer: string, value: Json | undefined): Edit {
    return setField(this.#editing.document, pointer, value, fieldOrderAt(splitPointer(pointer)[0]));
  }
}

/** Returns true for the id of an item, which others may refer to. */
function isItemId(pointer: string): boolean {
  return /^\/[^/]+\/\d+\/id$/.test(pointer);
}
