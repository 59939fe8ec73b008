/** Writes the page for frames into dist/embed, where its scripts are. */
import { copyFileSync, mkdirSync } from 'node:fs';

mkdirSync('dist/embed', { recursive: true });
for (const name of ['index.html', 'embed.css']) copyFileSync(`src/embed/${name}`, `dist/embed/${name}`);
