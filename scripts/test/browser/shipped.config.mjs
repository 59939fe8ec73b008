/** Web Test Runner: the element tests once more, on what is published. */
import config from '../../../web-test-runner.config.mjs';
import { findTests } from '../test-files.mjs';
import { bundledTests, isBundled } from './bundled-tests.mjs';
import { shippedModules } from './shipped-modules.mjs';

const [, ...plugins] = config.plugins;

export default {
  ...config,
  files: findTests().browser.filter((path) => path.startsWith('test/elements/') && isBundled(path)),
  plugins: [bundledTests([shippedModules]), ...plugins],
};
