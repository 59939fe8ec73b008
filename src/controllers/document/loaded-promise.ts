/** A promise for what a source will give, and a new one for each source. It never rejects. */
export class LoadedPromise<T> {
  #promise!: Promise<T>;
  #resolve!: (value: T) => void;
  #isSettled = true;
  #value: T | undefined;

  constructor() {
    this.renew();
  }

  get promise(): Promise<T> {
    return this.#promise;
  }

  /** Another source begins; whoever waits for an unsettled one gets the newer's. */
  renew(): void {
    if (!this.#isSettled) return;
    this.#isSettled = false;
    this.#promise = new Promise((resolve) => (this.#resolve = resolve));
  }

  /** What is there now; where that has changed without notice, a promise of its own. */
  settle(value: T): void {
    if (this.#isSettled && value !== this.#value) this.renew();
    this.#value = value;
    this.#isSettled = true;
    this.#resolve(value);
  }
}
