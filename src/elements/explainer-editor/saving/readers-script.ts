/** The script of the desk, as published: readers’ elements are in a file beside it. */
const OWN_SCRIPT = /\/explainer-editor\.js(?:\?[^#]*)?$/;

/** A name that only one network knows: without a dot, or an address in numbers. */
const OWN_NETWORK = /^[^.]+$|^[\d.]+$|^\[|\.(?:local|localhost|internal|intranet|lan|home|corp)$/;

/** Addresses that a page may load its script from: on the web, or beside it. The HTML of a field takes it as a pattern. */
export const SCRIPT_PATTERN = String.raw`https?:\/\/.+|[^:]+`;

/**
 * Returns the address of the script with readers’ elements: the file beside the one from which this page has the desk. Undefined
 * where the page has the desk from a bundle of its own, or from a place that readers can’t reach.
 */
export function findReadersScript(): string | undefined {
  const own = [...document.scripts].map(({ src }) => src).find((src) => OWN_SCRIPT.test(src));
  if (own === undefined) return undefined;
  const { protocol, hostname, href } = new URL('said-and-done.js', own);
  return protocol === 'https:' && !OWN_NETWORK.test(hostname) ? href : undefined;
}

const SCRIPT_KEY = 'said-and-done-readers-script';

/** The address that a browser could not keep, such as a private window; undefined where it kept the last one. */
let unkept: string | undefined;

/** Returns the address of the readers’ script that an editor has used in this browser last; else that beside the desk, or nothing. */
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

/** Keeps the address that an editor has used; none where it is empty, or that beside the desk, which another desk may have elsewhere. */
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
