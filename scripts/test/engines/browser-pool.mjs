/**
 * Several browsers of one engine, for Web Test Runner. Each shows one page at a time and is a process of its own, so that none takes the
 * focus from another or covers it. Tests wait for frames most of the time, and several browsers wait at once.
 */

/** Names of the methods by which tests drive a browser. Each takes the id of the session first. */
const COMMANDS = [
  'getPage',
  'sendKeys',
  'sendMouseMove',
  'sendMouseDown',
  'sendMouseUp',
  'sendMouseClick',
  'resetMouse',
];

export class BrowserPool {
  name;
  type;
  concurrency;
  #launchers;
  #free;
  #busy = new Map();

  /** @param {readonly object[]} launchers Launchers of the same kind, one for each browser. */
  constructor(launchers) {
    const [{ name, type }] = launchers;
    Object.assign(this, { name, type, concurrency: launchers.length });
    this.#launchers = launchers;
    this.#free = [...launchers];
    for (const command of COMMANDS) this[command] = (id, ...values) => this.#busy.get(id)[command](id, ...values);
  }

  initialize(...values) {
    return Promise.all(this.#launchers.map((launcher) => launcher.initialize(...values)));
  }

  /** The runner starts no more sessions than `concurrency` says. */
  async startSession(id, url) {
    const launcher = this.#free.pop();
    this.#busy.set(id, launcher);
    try {
      await launcher.startSession(id, url);
    } catch (error) {
      this.#release(id);
      throw error;
    }
  }

  isActive(id) {
    return this.#busy.get(id)?.isActive(id) ?? false;
  }

  getBrowserUrl(id) {
    return this.#busy.get(id).getBrowserUrl(id);
  }

  async stopSession(id) {
    try {
      return await this.#busy.get(id).stopSession(id);
    } finally {
      this.#release(id);
    }
  }

  stop() {
    return Promise.all(this.#launchers.map((launcher) => launcher.stop()));
  }

  #release(id) {
    this.#free.push(this.#busy.get(id));
    this.#busy.delete(id);
  }
}
