/** The report of the first story. It is not ours to publish, so it lies outside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const reportPath =
  process.env.STORY_ARTICLE ?? fileURLToPath(new URL('../../../shared/story/article.txt', import.meta.url));

/** Why it isn't there; false where it is. Tests that need it are skipped with this, in plain sight. */
export const noReport = existsSync(reportPath) ? false : `no report at ${reportPath}; set STORY_ARTICLE to its path`;

/** Its text; empty where it isn't there. */
export const report = noReport ? '' : readFileSync(reportPath, 'utf8');
