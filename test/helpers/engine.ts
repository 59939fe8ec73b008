export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs the tests. */
export const engine: Engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** Lists features of browsers that some tests need, each with the engines that have it. */
const ENGINES_WITH = {
  'the accessibility tree': ['chromium'],
  'a medium or a scheme': ['chromium'],
  'a size of the window': ['chromium', 'firefox'],
  'letters that choose in a list': ['chromium', 'firefox'],
  'a clipboard’s contents': ['chromium', 'webkit'],
} as const satisfies Readonly<Record<string, readonly Engine[]>>;

/** Skips a test whose engine lacks a feature. `test` is the `this` of the test. */
export function needs(test: Mocha.Context, feature: keyof typeof ENGINES_WITH): void {
  if (!(ENGINES_WITH[feature] as readonly Engine[]).includes(engine)) test.skip();
}
