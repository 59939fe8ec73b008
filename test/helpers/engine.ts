export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs the tests. */
export const engine: Engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** What a test may need of its browser, and the engines that have it. */
const ENGINES_WITH = {
  'the accessibility tree': ['chromium'],
  'a medium or a scheme': ['chromium'],
  'the width of the page': ['chromium', 'firefox'],
  'a clipboard’s contents': ['chromium', 'webkit'],
} as const satisfies Readonly<Record<string, readonly Engine[]>>;

/** Skips a test whose engine lacks what the test needs; `test` is what mocha calls `this`. */
export function needs(test: Mocha.Context, what: keyof typeof ENGINES_WITH): void {
  if (!(ENGINES_WITH[what] as readonly Engine[]).includes(engine)) test.skip();
}
