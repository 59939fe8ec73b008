/** WebKitGTK for Web Test Runner, by the WebDriver protocol, one page after the other. */
import { spawn } from 'node:child_process';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const BUTTONS = ['left', 'middle', 'right'];

/** Names of keys, as the protocol has them. */
const KEYS = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
};

/** "Shift+Tab" → pressed in that order, and let go in the other. */
function keyActions(typed) {
  const keys = (typed.length > 1 ? typed.split('+') : [typed]).map((key) => KEYS[key] ?? key);
  const press = keys.map((value) => ({ type: 'keyDown', value }));
  return [...press, ...keys.reverse().map((value) => ({ type: 'keyUp', value }))];
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  concurrency = 1;
  #port;
  #driver;
  #session;
  #urls = new Map();

  constructor(port) {
    this.#port = port;
  }

  initialize() {}

  async startSession(id, url) {
    await this.#start();
    this.#urls.set(id, url);
    await this.#ask('POST', '/url', { url });
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  /** An empty page ends whatever still runs. */
  async stopSession(id) {
    await this.#ask('POST', '/url', { url: 'about:blank' });
    this.#urls.delete(id);
    return {};
  }

  async stop() {
    if (this.#session) await this.#ask('DELETE', '').catch(() => undefined);
    // The virtual screen as well: both are one group.
    if (this.#driver) process.kill(-this.#driver.pid);
  }

  sendKeys(_, keys) {
    return this.#act({ type: 'key', id: 'keys', actions: keys.flatMap(keyActions) });
  }

  sendMouseMove(_, x, y) {
    return this.#point({ type: 'pointerMove', duration: 0, x, y });
  }

  sendMouseDown(_, button = 'left') {
    return this.#point({ type: 'pointerDown', button: BUTTONS.indexOf(button) });
  }

  sendMouseUp(_, button = 'left') {
    return this.#point({ type: 'pointerUp', button: BUTTONS.indexOf(button) });
  }

  async sendMouseClick(id, x, y, button) {
    await this.sendMouseMove(id, x, y);
    await this.sendMouseDown(id, button);
    await this.sendMouseUp(id, button);
  }

  resetMouse() {
    return this.#ask('DELETE', '/actions');
  }

  #point(action) {
    return this.#act({ type: 'pointer', id: 'mouse', actions: [action] });
  }

  #act(source) {
    return this.#ask('POST', '/actions', { actions: [source] });
  }

  async #start() {
    if (this.#session) return;
    // Screens that are looked for at the same moment would get the same number.
    const command = ['-a', '-n', String(this.#port), 'WebKitWebDriver', `--port=${this.#port}`];
    this.#driver = spawn('xvfb-run', command, { detached: true, stdio: 'ignore' });
    const options = { binary: MINI_BROWSER, args: ['--automation'] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    for (let attempt = 0; !this.#session; attempt += 1) {
      try {
        const { sessionId } = await this.#send('POST', '/session', { capabilities: { alwaysMatch } });
        this.#session = sessionId;
      } catch (error) {
        if (attempt === 60) throw error;
        await pause(250);
      }
    }
  }

  #ask(method, path, body) {
    return this.#send(method, `/session/${this.#session}${path}`, body);
  }

  async #send(method, path, body) {
    const address = `http://127.0.0.1:${this.#port}${path}`;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
    return value;
  }
}

/** Each browser has a driver with a port of its own. */
const FIRST_PORT = 4599;

/** @param {number} [index] The number of the browser. */
export const webKitLauncher = (index = 0) => new WebKitLauncher(FIRST_PORT + index);
