import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** The system gives ports from 32768 on to connections, also between the moment when a port is found free and that when it is used. */
const [LOWEST, HIGHEST] = [20_000, 32_000];

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/**
 * Finds a port of this machine that nobody uses. It is drawn by lot, so that programs that start at the same moment don't get the same.
 *
 * @returns {Promise<number>}
 */
export async function findFreePort() {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
}
