/** Part of pdf.js (`pdfjs-dist`) that is used here. Whoever reads PDF brings it along: it is larger than all of this package. */
export interface Pdfjs {
  getDocument(source: PdfSource): {
    readonly promise: Promise<PdfFile>;
    destroy(): Promise<void>;
  };
}

/** The bytes of a file, and options for pdf.js. Nothing is drawn, so it needs neither fonts nor code that it makes by itself. */
export interface PdfSource {
  readonly data: Uint8Array;
  readonly isEvalSupported: boolean;
  readonly disableFontFace: boolean;
  readonly verbosity: number;
}

/** A file that pdf.js has opened. */
interface PdfFile {
  readonly numPages: number;
  getPageLabels(): Promise<readonly string[] | null>;
  getPage(number: number): Promise<PdfFilePage>;
}

/** A page of a file that pdf.js has opened. */
export interface PdfFilePage {
  getViewport(options: { readonly scale: number }): { readonly transform: readonly number[] };
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
  cleanup(): unknown;
}

/** Loads pdf.js, for a PDF that somebody opens. */
export type LoadPdfjs = () => Promise<Pdfjs>;
