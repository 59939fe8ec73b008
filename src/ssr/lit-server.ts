/**
 * Lit's renderer for servers. It is an optional peer of the package, since readers and most servers do without: only drawn elements need it.
 */
type LitServer = typeof import('@lit-labs/ssr') & typeof import('@lit-labs/ssr/lib/render-result.js');

const loaded = await load();

async function load(): Promise<LitServer | Error> {
  try {
    return { ...(await import('@lit-labs/ssr')), ...(await import('@lit-labs/ssr/lib/render-result.js')) };
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return new Error(
      'Drawing elements on a server needs the package @lit-labs/ssr. Install it: npm install @lit-labs/ssr',
      {
        cause: error,
      },
    );
  }
}

/**
 * Gives Lit's renderer for servers.
 *
 * @throws Error where the package is not installed. Its message says how to install it.
 */
export function litServer(): LitServer {
  if (loaded instanceof Error) throw loaded;
  return loaded;
}
