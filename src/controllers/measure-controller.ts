import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { estimatedMeasure, type TextMeasure, type TextStyle } from '../layout/labels/text-measure.js';

const STYLES = ['title', 'lead', 'note'] as const;

/**
 * Measures text in the fonts of the page, by a probe in the element's shadow root, so that the reader's fonts and
 * spacing count. Widths of words are cached until a font arrives or the style changes.
 */
export class MeasureController implements ReactiveController {
  /** A new object whenever cached widths are no longer valid. */
  measure: TextMeasure = estimatedMeasure;

  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #classNames: Readonly<Record<TextStyle, string>>;
  readonly #widths = new Map<string, number>();
  #probe: Probe | undefined;
  #observer: ResizeObserver | undefined;
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
    this.#observer = new ResizeObserver(() => {
      if (this.#probe && this.#fontOf(this.#probe) !== this.#font) this.#forget();
    });
    this.#observeProbe();
  }

  hostDisconnected(): void {
    document.fonts?.removeEventListener('loadingdone', this.#forget);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /**
   * Checks the fonts and returns a measure for them; call it before each layout. All `texts` are measured together,
   * which needs only one layout of the page.
   */
  prepare(texts: readonly { readonly text: string; readonly style: TextStyle }[]): TextMeasure {
    if (isServer) return estimatedMeasure;
    const probe = (this.#probe ??= this.#openProbe());
    const font = this.#fontOf(probe);
    if (font !== this.#font) {
      this.#font = font;
      this.measure = font === '' ? estimatedMeasure : this.#createMeasure(probe);
    }
    if (font !== '') this.#measureAll(probe, texts);
    return this.measure;
  }

  readonly #forget = (): void => {
    this.#font = '';
    this.#host.requestUpdate();
  };

  #createMeasure(probe: Probe): TextMeasure {
    this.#widths.clear();
    return {
      linePx: byStyle((style) => lineHeight(probe.texts[style])),
      width: (text, style) => {
        const words = splitWords(text);
        if (!words.every((word) => this.#widths.has(style + word))) this.#measureAll(probe, [{ text, style }]);
        return words.reduce((sum, word) => sum + this.#widths.get(style + word)!, 0);
      },
    };
  }

  /**
   * Writes everything before it reads anything, so that the page is laid out only once. Lines are faster to lay out
   * than boxes.
   */
  #measureAll(probe: Probe, texts: readonly { readonly text: string; readonly style: TextStyle }[]): void {
    const spans = new Map<string, HTMLElement>();
    const lines = byStyle(() => span());
    for (const { text, style } of texts) {
      for (const word of splitWords(text)) {
        const key = style + word;
        if (this.#widths.has(key) || spans.has(key)) continue;
        const element = span('', word);
        spans.set(key, element);
        lines[style].append(element, '\n');
      }
    }
    if (spans.size === 0) return;
    for (const style of STYLES) probe.texts[style].append(lines[style]);
    for (const [key, element] of spans) this.#widths.set(key, element.getBoundingClientRect().width);
    for (const style of STYLES) lines[style].remove();
  }

  /** Builds the probe like a label, with the same parts, since a publisher may style those. */
  #openProbe(): Probe {
    const root = span('root probe');
    root.ariaHidden = 'true';
    const label = span();
    label.part.add('label');
    root.append(label);
    const texts = byStyle((style) => span(this.#classNames[style]));
    const samples = byStyle(() => span('', 'A sample'));
    for (const style of STYLES) texts[style].append(samples[style]);
    label.append(...Object.values(texts));
    // The probe goes before Lit's first node. Nodes after it would be removed with Lit's template.
    this.#host.renderRoot.prepend(root);
    this.#probe = { root, texts, samples };
    this.#observeProbe();
    return this.#probe;
  }

  /** Observes a sample of each style. Its size changes with the font, and with the spacing of letters or words. */
  #observeProbe(): void {
    if (!this.#probe) return;
    for (const each of Object.values(this.#probe.samples)) this.#observer?.observe(each);
  }

  /**
   * Returns a key of the styles that determine text width; empty while the probe isn't laid out and everything is 0
   * wide.
   */
  #fontOf({ root, texts }: Probe): string {
    if (root.getClientRects().length === 0) return '';
    return Object.values(texts)
      .map((element) => getComputedStyle(element))
      .map(({ font, letterSpacing, wordSpacing }) => `${font} ${letterSpacing} ${wordSpacing}`)
      .join();
  }
}

interface Probe {
  readonly root: HTMLElement;
  readonly texts: Readonly<Record<TextStyle, HTMLElement>>;
  readonly samples: Readonly<Record<TextStyle, HTMLElement>>;
}

function byStyle<T>(make: (style: TextStyle) => T): Record<TextStyle, T> {
  return { title: make('title'), lead: make('lead'), note: make('note') };
}

function span(className = '', text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Splits a text into words and spaces. Spaces are measured too, under `white-space: pre`. */
function splitWords(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function lineHeight(element: HTMLElement): number {
  return parseFloat(getComputedStyle(element).lineHeight) || 19;
}
