/** Tells a script that was started from one that was imported. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Node resolves links in `import.meta.url`, but not in the path that it was started with, so both are resolved here. */
export const isMain = ({ url }) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
