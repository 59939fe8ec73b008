/** `node scripts/test/test-summary.mjs test check`: prints the line that a CI log is read for. */
import { printSum, sumResults } from './results.mjs';

const sum = sumResults(...process.argv.slice(2));
printSum(sum);
process.exit(sum.failed === 0 ? 0 : 1);
