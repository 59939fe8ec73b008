import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { estimatedMeasure, type TextMeasure, type TextStyle } from '../layout/text-measure.js';

/**
 * Measures text as the page draws it: by a probe in the element's own root, so that the reader's fonts and spacing
 * count. Widths of words are kept; they are forgotten when a font arrives.
 */
export class MeasureController implements ReactiveController {
  /** A new value whenever earlier widths no longer hold. */
  measure: TextMeasure = estimatedMeasure;

  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #classNames: Readonly<Record<TextStyle, string>>;
  #font = '';

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    classNames: Readonly<Record<TextStyle, string>>,
  ) {
    this.#host = host;
    this.#classNames = classNames;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts?.addEventListener('loadingdone', this.#forget);
  }

  hostDisconnected(): void {
    document.fonts?.removeEventListener('loadingdone', this.#forget);
  }

  /** Looks at the fonts in force and gives a measure for them; call before laying out. `texts` are measured at one go. */
  prepare(texts: readonly { readonly text: string; readonly style: TextStyle }[]): TextMeasure {
    const probe = this.#openProbe();
    const font = this.#fontOf(probe);
    if (font !== this.#font) {
      this.#font = font;
      this.measure = this.#createMeasure(probe);
    }
    const words = texts.flatMap(({ text, style }) => splitWords(text).map((word) => ({ word, style })));
    this.#measureAll(probe, words);
    probe.root.remove();
    return this.measure;
  }

  readonly #widths = new Map<string, number>();

  readonly #forget = (): void => {
    this.#font = '';
    this.#host.requestUpdate();
  };

  #createMeasure(probe: Probe): TextMeasure {
    this.#widths.clear();
    return {
      linePx: { title: lineHeight(probe.title), note: lineHeight(probe.note) },
      width: (text, style) =>
        splitWords(text).reduce(
          (sum, word) => sum + (this.#widths.get(style + word) ?? this.#measureLate(word, style)),
          0,
        ),
    };
  }

  #measureAll(probe: Probe, words: readonly { word: string; style: TextStyle }[]): void {
    const unknown = words.filter(({ word, style }) => !this.#widths.has(style + word));
    const spans = new Map<string, HTMLElement>();
    for (const { word, style } of unknown) {
      if (spans.has(style + word)) continue;
      const span = document.createElement('span');
      span.textContent = word;
      spans.set(style + word, span);
      probe[style].append(span, ' ');
    }
    for (const [key, span] of spans) this.#widths.set(key, span.getBoundingClientRect().width);
  }

  #measureLate(word: string, style: TextStyle): number {
    const probe = this.#openProbe();
    this.#measureAll(probe, [{ word, style }]);
    probe.root.remove();
    return this.#widths.get(style + word) ?? 0;
  }

  #openProbe(): Probe {
    const root = document.createElement('div');
    root.className = 'root probe';
    root.setAttribute('aria-hidden', 'true');
    const title = document.createElement('span');
    title.className = this.#classNames.title;
    const note = document.createElement('span');
    note.className = this.#classNames.note;
    root.append(title, note);
    this.#host.renderRoot.append(root);
    return { root, title, note };
  }

  #fontOf({ title, note }: Probe): string {
    return [title, note]
      .map((element) => getComputedStyle(element))
      .map(({ font, letterSpacing, wordSpacing }) => `${font} ${letterSpacing} ${wordSpacing}`)
      .join();
  }
}

interface Probe {
  readonly root: HTMLElement;
  readonly title: HTMLElement;
  readonly note: HTMLElement;
}

/** Words and the spaces between them, each measured alone: `white-space: pre` gives a space its width. */
function splitWords(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function lineHeight(element: HTMLElement): number {
  return parseFloat(getComputedStyle(element).lineHeight) || 19;
}
