import type { DescribedFault } from '../../convert/json/json-faults.js';
import { fillProblemText } from '../../model/problems/problem-messages.js';
import type { Problem, ProblemText } from '../../model/problems/problem.js';

/** A document that could not be loaded. */
export interface LoadFailure {
  /** Its address, as the page wrote it; none where the document is the page's own. */
  readonly src: string | null;
  /** The exception. Its `cause` is the status of the answer, or a text that is no JSON. */
  readonly error: unknown;
  /** The page, against whose address `src` is resolved. */
  readonly page: Pick<Document, 'URL' | 'baseURI'>;
}

/** Texts of problems with loading. Codes are public: add, but never rename. */
export const LOAD_PROBLEMS = {
  'json-unreadable': {
    message: 'The JSON inside the element can’t be read: {reason}.',
    cure: 'Look for doubled commas, changed marks or tags in it; some editors “improve” what they store.',
  },
  'load-failed': {
    message: 'The document at {src} could not be loaded: {reason}.',
    cure: 'Open the address; it must answer with the JSON, and allow this page to read it.',
  },
  'load-not-found': {
    message: 'There is no document at {src}: the server answers {reason} for {url}.',
    cure: 'Correct the address, which counts from that of the page; or put the file there.',
  },
  'load-forbidden': {
    message: 'The server does not hand out the document at {src}: it answers {reason}.',
    cure: 'Let everybody read {url} who may read the page, without a login.',
  },
  'load-web-page': {
    message: 'At {src} the server sends a web page (HTML), not JSON.',
    cure: 'Open {url}. It may be a page of errors, or a login. Put the JSON there.',
  },
  'load-not-json': {
    message: 'The JSON at {src} has a mistake: {reason}.',
    cure: 'Mend it: the command “said-and-done check” says how.',
  },
  'load-blocked': {
    message: 'The document at {src} could not be loaded: {host} can’t be reached, or does not let other sites read it.',
    cure: 'Set on {host} the header “Access-Control-Allow-Origin: {page}”, or serve the document from the page’s own site.',
  },
  'load-unreachable': {
    message: 'The document at {src} could not be loaded: the server does not answer, or the page forbids the request.',
    cure: 'Open {url}. Where the page has a Content-Security-Policy, its connect-src must allow the site itself.',
  },
  'load-from-disk': {
    message: 'The document at {src} could not be loaded: a page that is opened from a disk can’t load other files.',
    cure: 'Put the JSON into the element, in a <script type="application/json">, or open the page from a server.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type LoadProblemCode = keyof typeof LOAD_PROBLEMS;

/** Messages on JSON whose first fault is known, in place of the words of the engine, which name no line. */
const FAULT_MESSAGES: Readonly<Record<string, string>> = {
  'json-unreadable':
    'The JSON inside the element can’t be read: it has a mistake in line {line}, column {column}. {fault}',
  'load-not-json': 'The JSON at {src} has a mistake in line {line}, column {column}. {fault}',
};

const SHEET = 'In Google Sheets, choose File → Share → Publish to the web → CSV, and use the address that it gives.';

/** Statuses whose cause is known well enough to say what to set on the server. */
const CODES_BY_STATUS: Readonly<Record<number, LoadProblemCode>> = {
  401: 'load-forbidden',
  403: 'load-forbidden',
  404: 'load-not-found',
  410: 'load-not-found',
};

/**
 * Says why a document could not be loaded, and what to set on its server or to mend in its JSON. This is apart from loading, so that only
 * readers of a page that lacks its document load it; and only for JSON with a mistake the reader of its faults is loaded.
 *
 * @param failure The address, what was thrown, and the page that the address is resolved against.
 * @returns The problem, with values that its message and cure name: `reason` is in the engine's words, without a full stop.
 */
export async function describeLoadFailure({
  src: typed,
  error,
  page: { URL: address, baseURI },
}: LoadFailure): Promise<Problem> {
  const src = typed || address;
  const page = new URL(baseURI);
  const url = URL.canParse(src, page) ? new URL(src, page) : undefined;
  const code = (url && codeOf(error, url, page, typed)) ?? 'load-failed';
  const values = {
    src,
    reason: (error instanceof Error ? error.message : String(error)).replace(/\.$/, ''),
    ...(url && { url: url.href, host: url.host, page: /^http/.test(page.protocol) ? page.origin : '*' }),
  };
  const found = { code, severity: 'error', pointer: '', values } as const;
  const text = LOAD_PROBLEMS[code];
  const message = FAULT_MESSAGES[code];
  const fault = message === undefined ? undefined : await findFault(String((error as Error).cause));
  if (message !== undefined && fault) {
    const { line, column, message: words, cure } = fault;
    const placed = { ...found, values: { ...values, line, column, fault: words } };
    return { ...fillProblemText(placed, { message, cure: '' }), cure };
  }
  const isSheet = code === 'load-blocked' && url?.host === 'docs.google.com';
  return fillProblemText(found, isSheet ? { ...text, cure: SHEET } : text);
}

/** Finds the first fault of JSON; undefined where the code for that can't be loaded. */
function findFault(json: string): Promise<DescribedFault | undefined> {
  return import('../../convert/json/json-faults.js').then(
    ({ describeFirstFault }) => describeFirstFault(json),
    () => undefined,
  );
}

function codeOf(error: unknown, { protocol, origin }: URL, page: URL, src: string | null): LoadProblemCode | undefined {
  const { cause, message = '' } = Object(error) as Partial<Error>;
  if (typeof cause === 'string') return src ? codeOfText(cause) : 'json-unreadable';
  if (protocol === 'file:') return 'load-from-disk';
  if (typeof cause === 'number') return CODES_BY_STATUS[cause];
  // A script of ours that can't be loaded is a TypeError too, whose message speaks of a module in each engine.
  if (!(error instanceof TypeError) || /module/i.test(message)) return undefined;
  return origin === page.origin ? 'load-unreachable' : 'load-blocked';
}

/** The first sign tells JSON with a mistake from a text of another kind. */
function codeOfText(text: string): LoadProblemCode | undefined {
  if (/^\s*</.test(text)) return 'load-web-page';
  return /^\s*[[{]/.test(text) ? 'load-not-json' : undefined;
}
