/** `npm start`: installs what is missing, builds, and serves the demo page. */
import { setUp, root } from './setup.mjs';
import { pdfjsAnswers } from './pdfjs.mjs';
import { serve } from './server.mjs';

setUp();
console.log('Building …');
const { build } = await import('./build/build.mjs');
if (!(await build())) process.exit(1);
const { address } = await serve({ root, port: 8000, home: '/docs/demo/', answers: pdfjsAnswers });
console.log(`\nThe story is at ${address}/\n(Ctrl+C ends this.)`);
