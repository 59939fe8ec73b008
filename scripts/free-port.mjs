import { createServer } from 'node:net';

/**
 * Finds a port of this machine that nobody uses. The system gives another one each time, so that programs that start at the same moment
 * don't get the same.
 *
 * @returns {Promise<number>}
 */
export const findFreePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
