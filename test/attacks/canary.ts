/** What attacks did to a page: programs that ran, dialogs that opened, things that were asked for or forbidden. */
export interface Canary {
  /** What has happened so far, each once. */
  readonly happened: () => readonly string[];
  readonly takeBack: () => void;
}

/**
 * Watches a window: attacks call `pwn()`, or ask `attacker.example` for something. Its policy, if it has one, is watched as well.
 */
export function watch(scope: Window & typeof globalThis): Canary {
  const happened = new Set<string>();
  const note = (what: string) => () => happened.add(what);
  const names = ['pwn', 'alert', 'confirm', 'prompt', 'open', 'print'] as const;
  const own = names.map((name) => Object.getOwnPropertyDescriptor(scope, name));
  for (const name of names) Object.defineProperty(scope, name, { value: note(`${name}()`), configurable: true });
  const forbid = ({ effectiveDirective, blockedURI, sample }: SecurityPolicyViolationEvent) => {
    happened.add(`forbidden ${effectiveDirective}: ${blockedURI} ${sample}`);
  };
  scope.document.addEventListener('securitypolicyviolation', forbid);
  return {
    happened: () => [...happened, ...requestsOf(scope)],
    takeBack: () => {
      scope.performance.clearResourceTimings();
      scope.document.removeEventListener('securitypolicyviolation', forbid);
      names.forEach((name, index) => {
        if (own[index]) Object.defineProperty(scope, name, own[index]);
        else Reflect.deleteProperty(scope, name);
      });
    },
  };
}

/** What the window has asked other hosts for. */
function requestsOf({ performance, location, URL }: Window & typeof globalThis): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /^https?:/.test(name) && new URL(name).host !== (location.host || new URL(document.baseURI).host))
    .map((name) => `asked for ${name}`);
}
