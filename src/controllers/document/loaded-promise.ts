/** A promise of the value that a source will give, replaced for each new source. It never rejects. */
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

  /** Starts a new promise. An unsettled one is kept, and settles with the newer source's value. */
  renew(): void {
    if (!this.#isSettled) return;
    this.#isSettled = false;
    this.#promise = new Promise((resolve) => (this.#resolve = resolve));
  }

  /** Settles the promise. A value that has changed without `renew` gets a promise of its own. */
  settle(value: T): void {
    if (this.#isSettled && value !== this.#value) this.renew();
    this.#value = value;
    this.#isSettled = true;
    this.#resolve(value);
  }
}
