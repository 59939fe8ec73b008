const undone: (() => void)[] = [];

/** Puts something else in a method's place until `takeBack`; returns the arguments of its calls. */
export function standIn<T extends object, Name extends keyof T>(
  object: T,
  name: Name,
  call: (this: unknown, ...values: unknown[]) => unknown = () => undefined,
): unknown[][] {
  const calls: unknown[][] = [];
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...values: unknown[]) {
      calls.push(values);
      return call.apply(this, values);
    },
  });
  undone.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else delete object[name];
  });
  return calls;
}

/** Puts a list in the console's place until `takeBack`; each warning comes into the list as a text. */
export function listenForWarnings(): string[] {
  const lines: string[] = [];
  standIn(console, 'warn', (line) => lines.push(String(line)));
  return lines;
}

/** Puts everything back as it was. */
export function takeBack(): void {
  for (const undo of undone.splice(0).reverse()) undo();
}
