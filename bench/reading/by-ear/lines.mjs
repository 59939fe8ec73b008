/** A page line by line, as somebody reads it who hears it. `questions/README.md` says what a line is. */
import { readTree, squeeze, statesOf } from '../../../scripts/test/spoken-names.mjs';

const NAMED_BY_WORDS = new Set(['button', 'heading', 'link', 'option', 'tab', 'DisclosureTriangle', 'image', 'img']);
const CONTROLS = new Set([
  'button',
  'link',
  'DisclosureTriangle',
  'tab',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
]);
const PRESSABLE = new Set(['button', 'link', 'DisclosureTriangle', 'tab']);
const LANDMARKS = new Set(['region', 'navigation', 'search', 'form', 'complementary', 'main', 'banner', 'contentinfo']);
const UNSPOKEN = new Set(['InlineTextBox', 'ListMarker']);
const ALWAYS_BLOCKS = new Set(['heading', 'DisclosureTriangle']);
const INLINE = /^(inline|contents$|none$|ruby)/;

/**
 * @typedef {object} Reading
 * @property {{text: string, isHeading: boolean, isLandmark: boolean}[]} lines
 * @property {{line: number, name: string, isAlone: boolean, isPressable: boolean, isTabStop: boolean, node: number}[]} controls
 *   `line` is the index of the line that it stands in; `isAlone` says that the line holds nothing else; `node` is its id in the DevTools protocol.
 * @property {{line?: number, control?: number}} focus Where the focus is, if it is in the element.
 */

/**
 * Reads what stands within the first element that `selector` finds.
 *
 * @returns {Promise<Reading>}
 */
export async function readLines(session, selector) {
  const [{ top, byId }, boxes] = [await readTree(session, selector), await readBoxes(session)];
  const writer = new LineWriter();
  const walk = (node) => {
    const role = node.role?.value ?? '';
    if (UNSPOKEN.has(role)) return;
    if (role === 'LineBreak') return writer.breakLine();
    if (role === 'StaticText') return writer.write(node.name?.value ?? '');
    const { display = 'inline', tabIndex } = boxes.get(node.backendDOMNodeId) ?? {};
    // Screen readers are told nothing of what is ignored, so that it breaks no line.
    const isBlock = !node.ignored && (!INLINE.test(display) || ALWAYS_BLOCKS.has(role));
    if (isBlock) writer.breakLine();
    if (!node.ignored) markPlace(writer, node, tabIndex);
    const isRead = !node.ignored && NAMED_BY_WORDS.has(role);
    if (isRead) writer.write(node.name?.value ?? '');
    writer.readsByName += Number(isRead);
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id));
    writer.readsByName -= Number(isRead);
    if (isBlock) writer.breakLine();
  };
  walk(top);
  return writer.end();
}

/** Marks where the reader can go: a landmark, a heading, a control, or where the focus is. */
function markPlace(writer, node, tabIndex) {
  const role = node.role?.value ?? '';
  const { focusable, focused } = statesOf(node);
  if (LANDMARKS.has(role)) writer.startLandmark();
  if (role === 'heading') writer.markHeading();
  // One that is only called disabled has a stop of Tab all the same.
  if (CONTROLS.has(role) && focusable)
    writer.addControl({
      name: squeeze(node.name?.value ?? ''),
      node: node.backendDOMNodeId,
      isPressable: PRESSABLE.has(role),
      isTabStop: tabIndex !== '-1',
    });
  if (focused) writer.markFocus(CONTROLS.has(role));
}

/** The `display` and the `tabindex` of each element, by its id in the DevTools protocol. */
async function readBoxes(session) {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display'] });
  const boxes = new Map();
  for (const { nodes, layout } of documents) {
    const displays = new Map(layout.nodeIndex.map((node, index) => [node, strings[layout.styles[index][0]]]));
    nodes.backendNodeId.forEach((id, index) => {
      const attributes = nodes.attributes[index].map((each) => strings[each]);
      const at = attributes.findIndex((each, place) => place % 2 === 0 && each === 'tabindex');
      boxes.set(id, { display: displays.get(index), tabIndex: at < 0 ? undefined : attributes[at + 1] });
    });
  }
  return boxes;
}

/** Collects texts into lines, and what stands in them. */
class LineWriter {
  /** How many elements around the text are read by their names, and not by the words in them. */
  readsByName = 0;
  #lines = [];
  #controls = [];
  #focusedLine;
  #focusedControl;
  #text = '';
  #isHeading = false;
  #isLandmark = false;
  #fresh = [];
  #isFocused = false;

  write(text) {
    if (this.readsByName > 0) return;
    // White space between two texts is no node of the tree.
    if (/[\p{L}\p{N}]$/u.test(this.#text) && /^[\p{L}\p{N}]/u.test(text)) this.#text += ' ';
    this.#text += text;
  }

  startLandmark() {
    this.#isLandmark = true;
  }

  markHeading() {
    this.#isHeading = true;
  }

  addControl(control) {
    this.#fresh.push(control);
    this.#controls.push(control);
  }

  markFocus(isControl) {
    if (isControl) this.#focusedControl = this.#controls.at(-1);
    else this.#isFocused = true;
  }

  breakLine() {
    if (this.readsByName > 0) return;
    const text = squeeze(this.#text).replace(/ ,/g, ',');
    this.#text = '';
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const line = this.#lines.length;
    this.#lines.push({ text, isHeading: this.#isHeading, isLandmark: this.#isLandmark });
    for (const control of this.#fresh)
      Object.assign(control, { line, isAlone: control.name.replace(/ ,/g, ',') === text });
    if (this.#isFocused) this.#focusedLine ??= line;
    [this.#isHeading, this.#isLandmark, this.#isFocused, this.#fresh] = [false, false, false, []];
  }

  end() {
    this.breakLine();
    const controls = this.#controls.filter(({ line }) => line !== undefined);
    const control = controls.indexOf(this.#focusedControl);
    return { lines: this.#lines, controls, focus: control < 0 ? { line: this.#focusedLine } : { control } };
  }
}
