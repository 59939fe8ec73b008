/** Links of Markdown files lead to other files; in the site they lead to the pages made of these, or to copies of the files. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../setup.mjs';

/** From a page of the site to another address in it. */
export function relativeTo(fromPath, toPath) {
  const [path, hash = ''] = toPath.split('#');
  const way = path === '' ? '' : posix.relative(posix.dirname(fromPath), path);
  return `${way || (hash ? '' : './')}${hash ? `#${hash}` : ''}`;
}

/** A link to a folder without a page of its own leads to this. */
const FOLDERS = { data: 'document/stories.html', integrations: 'integrations/index.html', bench: 'project/bench.html' };

/**
 * Makes the function that turns a file's link into the site's. `copies` gathers the files that the site needs, from their place in
 * the repository to their place in the site.
 */
export function makeLinker(pages, copies) {
  const pathOf = new Map(pages.map(({ source, path }) => [source, path]));
  return (href, { source, path }) => {
    if (/^([a-z]+:|#|\/\/)/i.test(href)) return href;
    const [target, hash] = href.split('#');
    const file = posix.normalize(posix.join(posix.dirname(source), target)).replace(/\/$/, '');
    const suffix = hash ? `#${hash}` : '';
    const known = pathOf.get(file) ?? pathOf.get(`${file}/README.md`) ?? FOLDERS[file];
    if (known) return relativeTo(path, known) + suffix;
    if (!existsSync(join(root, file))) throw new Error(`${source} links to ${href}, and there is no such file.`);
    const isShown = /\.(png|jpe?g|svg|webp|json)$/.test(file);
    // Servers and readers know text by this ending. A folder becomes one text of all its files.
    const copy = isShown ? `files/${file}` : `files/${file}.txt`;
    copies.set(file, copy);
    return relativeTo(path, copy) + suffix;
  };
}
