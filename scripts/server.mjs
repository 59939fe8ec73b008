/** Serves the repository's files, for the demo and for tests of pages. Knows Node alone. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file behind an address, or undefined: dot files and packages are not for visitors. */
function fileAt(root, pathname) {
  const parts = pathname.split('/').filter(Boolean);
  if (
    parts.some((part) => part.startsWith('.') || part.includes('\\') || part.includes('\0') || part === 'node_modules')
  )
    return undefined;
  const path = join(root, ...parts);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return path;
  return stats?.isDirectory() ? fileAt(root, `${pathname}/index.html`) : undefined;
}

function pathnameOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/.';
  }
}

const answerer =
  ({ root, home, headers, answers }) =>
  (request, response) => {
    const pathname = pathnameOf(request.url);
    if (pathname === '/' && home) return response.writeHead(302, { location: home }).end();
    if (Object.hasOwn(answers, pathname)) return answers[pathname](request, response);
    const file = fileAt(root, pathname);
    // Browsers ask for it by themselves.
    if (!file && pathname === '/favicon.ico') return response.writeHead(204).end();
    // Relative addresses in a folder's page need the slash.
    if (file?.endsWith('index.html') && !/\/(index\.html)?$/.test(pathname))
      return response.writeHead(301, { location: `${encodeURI(pathname)}/` }).end();
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers });
    return createReadStream(file).pipe(response);
  };

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.removeListener('error', reject)));
  });

/**
 * Starts on the first free port from `port` (0: any). `home` is where `/` leads; `headers` go with every file; `answers` are
 * functions of request and response, by path, asked before files.
 *
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve({ root, port = 0, home, headers = {}, answers = {} }) {
  const server = createServer(answerer({ root, home, headers, answers }));
  try {
    await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve({ root, port: port + 1, home, headers, answers });
  }
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: `http://localhost:${server.address().port}`, close };
}
