export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs the tests. */
export const engine: Engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** What of a reader's device can be put on, and the engines in which a test can; and what Firefox tells nobody of. */
const EMULATION = {
  'the accessibility tree': ['chromium'],
  'a medium or a scheme': ['chromium'],
  'the width of the page': ['chromium', 'firefox'],
  'a clipboard’s contents': ['chromium', 'webkit'],
  'a transition within another': ['chromium'],
} as const satisfies Readonly<Record<string, readonly Engine[]>>;

/** Skips a test where its engine lets nobody put that on, or read it; `test` is what mocha calls `this`. */
export function needs(test: Mocha.Context, what: keyof typeof EMULATION): void {
  if (!(EMULATION[what] as readonly Engine[]).includes(engine)) test.skip();
}
