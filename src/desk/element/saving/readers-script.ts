/** The script of the desk, as published: readers’ elements are in a file beside it. */
const OWN_SCRIPT = /\/explainer-editor\.js(?:\?[^#]*)?$/;

/** Host names of local networks: names without a dot, and numeric addresses. */
const OWN_NETWORK = /^[^.]+$|^[\d.]+$|^\[|\.(?:local|localhost|internal|intranet|lan|home|corp)$/;

/** Pattern of addresses of scripts, for a field: on the web, or relative to the page. */
export const SCRIPT_PATTERN = String.raw`https?:\/\/.+|[^:]+`;

/**
 * Returns the address of the script with readers’ elements, which is beside the script of the desk. It is undefined if the page has the desk in
 * a bundle of its own, or from an address that readers can’t reach.
 */
export function findReadersScript(): string | undefined {
  const own = [...document.scripts].map(({ src }) => src).find((src) => OWN_SCRIPT.test(src));
  if (own === undefined) return undefined;
  const { protocol, hostname, href } = new URL('said-and-done.js', own);
  return protocol === 'https:' && !OWN_NETWORK.test(hostname) ? href : undefined;
}

const SCRIPT_KEY = 'said-and-done-readers-script';

/** The last address if the browser could not store it, as in a private window; undefined if it could. */
let unkept: string | undefined;

/** Returns the last address of the readers’ script in this browser, or else the one beside the desk, or an empty text. */
export function readersScript(): string {
  return keptScript() || (findReadersScript() ?? '');
}

function keptScript(): string {
  try {
    return unkept ?? localStorage.getItem(SCRIPT_KEY) ?? '';
  } catch {
    return unkept ?? '';
  }
}

/** Keeps the address that an editor has used. An empty one, or the one beside the desk, is not kept, since another desk may be elsewhere. */
export function keepScript(address: string): void {
  const own = address === findReadersScript() ? '' : address;
  try {
    if (own === '') localStorage.removeItem(SCRIPT_KEY);
    else localStorage.setItem(SCRIPT_KEY, own);
    unkept = undefined;
  } catch {
    unkept = own;
  }
}
