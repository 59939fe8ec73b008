/** Web Test Runner: the element tests once more, on what is published. Those that look at single modules have the source, as always. */
import config from '../../../web-test-runner.config.mjs';
import { findTests } from '../test-files.mjs';
import { bundledTests } from './bundled-tests.mjs';
import { shippedModules } from './shipped-modules.mjs';

const [, ...plugins] = config.plugins;

export default {
  ...config,
  files: findTests().browser.filter((path) => path.startsWith('test/elements/')),
  plugins: [bundledTests([shippedModules]), ...plugins],
};
