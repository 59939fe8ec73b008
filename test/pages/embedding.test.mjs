import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { axe, frames, settle, useSite } from './helpers.mjs';

const munich = readFileSync(`${root}/data/munich-meeting.json`, 'utf8');
const { title } = JSON.parse(munich);
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Referrers of the requests for a document and for a source. */
const asked = [];
const answer =
  (type, textFor) =>
  ({ headers }, response) => {
    asked.push(headers.referer);
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(textFor(headers.host));
  };
const answers = {
  '/asked.json': answer('application/json', () => munich),
  // The same story with a source of this server.
  '/linked.json': answer('application/json', (host) => {
    const [first, ...others] = JSON.parse(munich).sources;
    return JSON.stringify({ ...JSON.parse(munich), sources: [{ ...first, url: `http://${host}/source` }, ...others] });
  }),
  // Its title would end an attribute, if it could.
  '/quoted.json': answer('application/json', () =>
    JSON.stringify({ ...JSON.parse(munich), title: 'He said "no" > once & <left>' }),
  ),
  '/source': answer('text/html', () => '<title>A source</title>'),
};
// What a server must send, so that frames without an origin of their own may load scripts and documents.
const site = useSite({ headers: { 'access-control-allow-origin': '*' }, answers });

// Without them, classic scripts alone are loaded.
const unshared = useSite({ answers });

const EMBED = '/dist/embed/index.html';
const STORY = `${EMBED}?src=/data/munich-meeting.json`;
const RESIZE = '<script src="/dist/embed/resize.js"></script>';

const frameTag = (src, attributes = `sandbox="${SANDBOX}"`) =>
  `<iframe src="${src}" title="A story" width="100%" height="300" ${attributes}></iframe>`;
const pageOf = (content) => `<!doctype html><html lang="en"><title>Around</title><body>${content}</body></html>`;

/** The document in a frame, once it shows a story. Browsers draw nothing in frames that are far from view. */
async function storyIn(page, selector = 'iframe') {
  const element = await page.waitForSelector(selector);
  await element.scrollIntoViewIfNeeded();
  const frame = await element.contentFrame();
  await frame.waitForSelector('news-explainer, event-timeline');
  await settle(frame);
  return frame;
}

const heightOfMain = (frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector('main').getBoundingClientRect().height));
const heightOfFrame = (page, selector = 'iframe') =>
  page.evaluate((css) => document.querySelector(css).getBoundingClientRect().height, selector);
const untilHeight = (page, height, selector = 'iframe') =>
  page.waitForFunction(([css, px]) => Math.abs(document.querySelector(css).clientHeight - px) <= 1, [selector, height]);

describe('the page for frames', () => {
  it('shows the whole story of the address', async () => {
    const { page, troubles } = await site.open(STORY);
    await settle(page);
    assert.equal(await page.getByRole('heading', { level: 2, name: title }).count(), 1);
    assert.equal(await page.locator('who-said-what').count(), 1);
    assert.equal(await page.title(), title);
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('shows one element in the view, language and colours that the address states', async () => {
    const { page } = await site.open(`${STORY}&element=who-said-what&view=speakers&lang=ar&scheme=dark`);
    await settle(page);
    assert.equal(await page.locator('news-explainer, event-timeline').count(), 0);
    assert.equal(await page.locator('who-said-what .speaker-head').first().isVisible(), true);
    const { lang, dir, ground } = await page.evaluate(() => {
      const { documentElement: html } = document;
      return { lang: html.lang, dir: html.dir, ground: getComputedStyle(html).colorScheme };
    });
    assert.deepEqual([lang, dir, ground], ['ar', 'rtl', 'dark']);
    assert.match(await page.locator('who-said-what h2').innerText(), /\p{Script=Arabic}/u);
  });

  it('passes on no attribute that the element has not', async () => {
    const { page } = await site.open(`${STORY}&element=event-timeline&onclick=alert(1)&style=x&topic=aid&view=list`);
    assert.deepEqual(await page.locator('event-timeline').evaluate((element) => element.getAttributeNames().sort()), [
      'src',
      'view',
    ]);
  });

  it('is in no search engine, tells nobody where it stands, and lets in no script but its own', async () => {
    asked.length = 0;
    // A sandbox would tell nobody by itself.
    const { page } = await site.openMarkup(pageOf(frameTag(`${EMBED}?src=/asked.json`, '')));
    const frame = await storyIn(page);
    assert.deepEqual(asked, [undefined]);
    assert.equal(await frame.locator('meta[name=robots]').getAttribute('content'), 'noindex');
    const policy = await frame.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    const write = frame.evaluate(() => document.querySelector('main').setAttribute('onclick', 'alert(1)'));
    await assert.rejects(write, /requires 'TrustedScript'/);
  });

  it('leaves nothing to mend for axe', async () => {
    const { page } = await site.open(`${STORY}&heading-level=1`);
    await settle(page);
    assert.deepEqual(await axe(page, { rules: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }), []);
  });

  for (const [address, problem] of [
    ['', /names no document/],
    ['?src=javascript:alert(1)', /no “javascript:”/],
    ['?src=data:application/json,{}', /no “data:”/],
    ['?src=file:///etc/passwd', /no “file:”/],
    ['?src=blob:https://news.example/1', /no “blob:”/],
    ['?src=http://editor:secret@localhost/asked.json', /name or password/],
    ['?src=//editor@localhost/asked.json', /name or password/],
    ['?src=http://[', /can’t be read/],
    ['?src=/asked.json&element=script', /shows no “script”/],
    ['?src=/asked.json&element=constructor', /shows no “constructor”/],
  ]) {
    it(`refuses “${address}” in words, and asks nobody`, async () => {
      asked.length = 0;
      const requests = [];
      const { page } = await site.openMarkup('<!doctype html>', {
        prepare: (opened) => opened.on('request', (request) => requests.push(new URL(request.url()).pathname)),
      });
      requests.length = 0;
      await page.goto(new URL(EMBED + address, page.url()).href);
      assert.match(await page.getByRole('alert').innerText(), problem);
      assert.deepEqual(
        requests.filter((path) => !path.startsWith('/dist/') && path !== '/favicon.ico'),
        [],
      );
      assert.deepEqual(asked, []);
    });
  }
});

/** Listeners as those who embed have them: each keeps the height that it was told. */
const listeners = `<script>
  const heard = (window.heard = {});
  addEventListener('message', ({ source, data }) => {
    const frame = document.querySelector('iframe');
    if (source !== frame.contentWindow) return;
    if (data?.type === 'said-and-done:height' && data.src === frame.src) heard.ours = data.height;
    if (data?.message === 'height' && data.secret === 'Ab3dE') heard.wordpress = data.value;
    if (data?.sentinel === 'amp' && data.type === 'embed-size') heard.amp = data.height;
    if (typeof data !== 'string') return;
    const pym = /^pymxPYMxstory-1xPYMxheightxPYMx(\\d+)$/.exec(data);
    if (pym) heard.pym = Number(pym[1]);
    else if (data.startsWith('{')) {
      const { context, src, height } = JSON.parse(data);
      if (context === 'iframe.resize' && src === frame.src) heard.medium = height;
    }
  });
</script>`;

describe('a frame', () => {
  it('tells its height to pages of ours, WordPress, AMP, Medium and pym, and again when it changes', async () => {
    const address = `${STORY}&childId=story-1#?secret=Ab3dE`;
    const { page } = await site.openMarkup(pageOf(listeners + frameTag(address)));
    const frame = await storyIn(page);
    const all = (height) => ({ ours: height, wordpress: height, amp: height, medium: height, pym: height });
    const untilHeard = async () => {
      const height = await heightOfMain(frame);
      await page.waitForFunction((px) => Object.values(window.heard).every((each) => each === px), height);
      assert.deepEqual(await page.evaluate(() => window.heard), all(height));
      return height;
    };
    const wide = await untilHeard();
    assert.ok(wide > 500);
    await page.evaluate(() => (document.querySelector('iframe').width = '340'));
    await page.waitForFunction((px) => window.heard.ours !== px, wide);
    await settle(frame);
    await untilHeard();
  });

  it('names neither WordPress nor pym where they have given it no name', async () => {
    const { page } = await site.openMarkup(pageOf(listeners + frameTag(STORY)));
    await storyIn(page);
    await page.waitForFunction(() => window.heard.ours > 500);
    assert.deepEqual(await page.evaluate(() => Object.keys(window.heard).sort()), ['amp', 'medium', 'ours']);
  });

  for (const question of [
    "{ message: 'ready' }",
    "{ type: 'said-and-done:ready' }",
    "'pymxPYMxstory-1xPYMxwidthxPYMx640'",
  ]) {
    it(`tells it once more when the page around says ${question}`, async () => {
      const { page } = await site.openMarkup(pageOf(listeners + frameTag(STORY)));
      await storyIn(page);
      await page.waitForFunction(() => window.heard.ours > 500);
      await page.evaluate(
        `heard.ours = 0; document.querySelector('iframe').contentWindow.postMessage(${question}, '*')`,
      );
      await page.waitForFunction(() => window.heard.ours > 500);
    });
  }

  it('listens to nobody but the page around it', async () => {
    const stranger = `<iframe id="stranger" srcdoc="<p>Another frame</p>"></iframe>`;
    const { page } = await site.openMarkup(pageOf(listeners + frameTag(STORY) + stranger));
    await storyIn(page);
    await page.waitForFunction(() => window.heard.ours > 500);
    const countAfter = (from) =>
      page.evaluate(async (sender) => {
        const story = document.querySelector('iframe').contentWindow;
        let count = 0;
        window.addEventListener('message', ({ data }) => (count += data?.type === 'said-and-done:height' ? 1 : 0));
        // As another frame would: the browser says who sent it.
        if (sender === 'stranger') {
          const { contentWindow } = document.querySelector('#stranger');
          contentWindow.eval(
            `parent.document.querySelector('iframe').contentWindow.postMessage({ message: 'ready' }, '*')`,
          );
        } else story.postMessage({ message: 'ready' }, '*');
        for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
        return count;
      }, from);
    assert.equal(await countAfter('stranger'), 0);
    assert.equal(await countAfter('parent'), 1);
  });

  it('works without an origin, details and languages too', async () => {
    const { page, troubles } = await site.openMarkup(pageOf(frameTag(`${STORY}&lang=de`, 'sandbox="allow-scripts"')));
    const frame = await storyIn(page);
    assert.equal(await frame.evaluate(() => window.origin), 'null');
    assert.equal(await frame.getByRole('heading', { name: 'Wer was gesagt hat' }).count(), 1);
    await frame.locator('event-timeline button[data-id], event-timeline .item-button').first().click();
    await frame.locator('event-timeline [part~=detail]').first().waitFor();
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('shows the story without an origin too where its server shares nothing but documents', async () => {
    const address = `${EMBED}?src=/asked.json&element=event-timeline&view=list`;
    const { page } = await unshared.openMarkup(pageOf(frameTag(address, 'sandbox="allow-scripts"')));
    const frame = await storyIn(page);
    assert.equal(await frame.locator('event-timeline .item').count(), JSON.parse(munich).events.length);
  });

  it('opens links to sources in a window of their own, which knows nothing of it, and links inside where they are', async () => {
    const { page } = await site.openMarkup(pageOf(frameTag(`${EMBED}?src=/linked.json`)));
    const frame = await storyIn(page);
    await frame.locator('.sources summary').click();
    asked.length = 0;
    const [source] = await Promise.all([page.waitForEvent('popup'), frame.locator('.sources a').first().click()]);
    await source.waitForLoadState();
    assert.equal(await source.title(), 'A source');
    assert.equal(await source.evaluate(() => window.opener), null);
    assert.deepEqual(asked, [undefined]);
    const inside = await frame.evaluate(() => {
      const anchor = document.createElement('a');
      anchor.href = '#below';
      document.body.append(anchor);
      anchor.click();
      return { hash: location.hash, target: anchor.target };
    });
    assert.deepEqual(inside, { hash: '#below', target: '' });
  });
});

describe('the script of pages with frames', () => {
  it('makes each frame as high as what is in it, now and when that changes', async () => {
    const small = `${STORY}&element=event-timeline&view=list`;
    const { page, troubles } = await site.openMarkup(
      pageOf(`${RESIZE}${frameTag(STORY)}${frameTag(small).replace('<iframe', '<iframe id="second"')}`),
    );
    const first = await storyIn(page);
    await untilHeight(page, await heightOfMain(first));
    const second = await storyIn(page, '#second');
    await untilHeight(page, await heightOfMain(second), '#second');
    assert.notEqual(await heightOfFrame(page), await heightOfFrame(page, '#second'));
    await page.setViewportSize({ width: 400, height: 900 });
    await page.evaluate(() => window.scrollTo(0, 0));
    await settle(first);
    await untilHeight(page, await heightOfMain(first));
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('finds frames that had told their height before it was there', async () => {
    const { page } = await site.openMarkup(pageOf(frameTag(STORY)));
    const frame = await storyIn(page);
    assert.equal(await heightOfFrame(page), 304);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/dist/embed/resize.js';
      document.head.append(script);
    });
    await untilHeight(page, await heightOfMain(frame));
  });

  it('leaves no name in the page, and needs no policy but that for scripts', async () => {
    const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'; frame-src 'self'" };
    const names = () => Object.getOwnPropertyNames(window);
    const { page: without } = await site.openMarkup(pageOf(frameTag(STORY)));
    const before = await without.evaluate(names);
    const { page, troubles } = await site.openMarkup(pageOf(RESIZE + frameTag(STORY)), { headers });
    const frame = await storyIn(page);
    await untilHeight(page, await heightOfMain(frame));
    const after = await page.evaluate(names);
    assert.deepEqual(
      after.filter((name) => !before.includes(name)),
      [],
    );
    assert.deepEqual(troubles.console, []);
  });

  it('ignores heights that a frame does not tell of itself, and those that are none', async () => {
    const other = `<iframe id="other" height="150" srcdoc="<p>An advertisement</p>"></iframe>`;
    const { page } = await site.openMarkup(pageOf(RESIZE + frameTag(STORY) + other));
    const frame = await storyIn(page);
    const height = await heightOfMain(frame);
    await untilHeight(page, height);
    await page.evaluate(() => {
      const forged = { type: 'said-and-done:height', height: 5000, src: document.querySelector('iframe').src };
      window.postMessage(forged, '*');
      document.querySelector('#other').contentWindow.eval(`parent.postMessage(${JSON.stringify(forged)}, '*')`);
    });
    await frames(page, 20);
    for (const wrong of ["'900'", 'NaN', 'Infinity', 'null', '{}'])
      await frame.evaluate(`parent.postMessage({ type: 'said-and-done:height', height: ${wrong} }, '*')`);
    await frame.evaluate(() => window.parent.postMessage(null, '*'));
    await frames(page, 20);
    await untilHeight(page, height);
    assert.equal(await heightOfFrame(page, '#other'), 154);
  });

  it('lets a frame neither vanish nor grow without end', async () => {
    const { page } = await site.openMarkup(pageOf(RESIZE + frameTag(STORY)));
    const frame = await storyIn(page);
    await untilHeight(page, await heightOfMain(frame));
    for (const [told, shown] of [
      [1e9, 30_000],
      [-4, 60],
      [700.2, 701],
    ]) {
      await frame.evaluate((px) => window.parent.postMessage({ type: 'said-and-done:height', height: px }, '*'), told);
      await untilHeight(page, shown);
    }
  });
});

const SCRIPT = '<script type="module" src="/dist/cdn/said-and-done.js"></script>';

describe('the code that readers take along', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  /** Opens the offer and copies its code. */
  async function copyCode(page) {
    await page.locator('summary', { hasText: 'Embed' }).click();
    await page.getByRole('button', { name: 'Copy code' }).click();
    await page.getByText('Code copied').waitFor();
    return page.evaluate(() => globalThis.navigator.clipboard.readText());
  }
  const openSave = (page) => page.getByRole('button', { name: 'Download' }).click();

  it('shows the story, as high as it is, in the page that it is pasted into', async () => {
    const story = '<news-explainer src="/quoted.json" embed-page="/dist/embed/index.html"></news-explainer>';
    const { page, troubles } = await site.openMarkup(pageOf(SCRIPT + story), { permissions });
    await openSave(page);
    const code = await copyCode(page);
    assert.equal(await page.getByRole('textbox', { name: 'Code that shows this on another page' }).inputValue(), code);
    const { page: theirs } = await site.openMarkup(pageOf(code));
    const frame = await storyIn(theirs);
    assert.equal(await frame.locator('h2').first().innerText(), 'He said "no" > once & <left>');
    await untilHeight(theirs, await heightOfMain(frame));
    const attributes = await theirs.evaluate(() => {
      const iframe = document.querySelector('iframe');
      return Object.fromEntries(iframe.getAttributeNames().map((name) => [name, iframe.getAttribute(name)]));
    });
    assert.equal(attributes.title, 'He said "no" > once & <left>');
    assert.equal(attributes.sandbox, SANDBOX);
    assert.equal(attributes.loading, 'lazy');
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('shows the element that offers it, in its language and as the page wishes it to be', async () => {
    const said = `<div lang="de"><who-said-what src="/asked.json" view="speakers" topic="aid" embed-page="${EMBED}"></who-said-what></div>`;
    const { page } = await site.openMarkup(pageOf(SCRIPT + said), { permissions });
    await page.locator('summary', { hasText: 'Einbetten' }).click();
    const code = await page.getByRole('textbox', { name: /^Code/ }).inputValue();
    const { page: theirs } = await site.openMarkup(pageOf(code));
    const src = await theirs.locator('iframe').getAttribute('src');
    const { searchParams } = new URL(src);
    assert.match(searchParams.get('src'), /^http:\/\/localhost:\d+\/asked.json$/);
    assert.deepEqual(Object.fromEntries([...searchParams].slice(1)), {
      element: 'who-said-what',
      lang: 'de',
      view: 'speakers',
      topic: 'aid',
    });
  });

  it('is there to be read where the browser lets no page copy', async () => {
    const story = `<event-timeline src="/asked.json" embed-page="${EMBED}"></event-timeline>`;
    const { page } = await site.openMarkup(pageOf(SCRIPT + story), {
      prepare: (opened) => opened.addInitScript(() => delete globalThis.Navigator.prototype.clipboard),
    });
    await openSave(page);
    await page.locator('summary', { hasText: 'Embed' }).click();
    await page.getByRole('button', { name: 'Copy code' }).click();
    await page.getByText('The code is selected, to copy by hand.').waitFor();
    const isSelected = await page
      .getByRole('textbox', { name: /^Code/ })
      .evaluate(({ selectionStart, selectionEnd, value }) => selectionStart === 0 && selectionEnd === value.length);
    assert.equal(isSelected, true);
  });

  for (const [why, story] of [
    ['nobody offers it', '<event-timeline src="/asked.json"></event-timeline>'],
    [
      'the document has no address',
      `<event-timeline embed-page="${EMBED}"><script type="application/json">${munich}</script></event-timeline>`,
    ],
    ['its page is no web page', '<event-timeline src="/asked.json" embed-page="javascript:alert(1)"></event-timeline>'],
  ]) {
    it(`is not offered where ${why}`, async () => {
      const { page } = await site.openMarkup(pageOf(SCRIPT + story));
      await openSave(page);
      await page.getByRole('button', { name: 'Data (JSON)' }).waitFor();
      assert.equal(await page.locator('summary', { hasText: 'Embed' }).count(), 0);
    });
  }

  it('leaves nothing to mend for axe, open, in a menu and in a row of buttons', async () => {
    const both = ['event-timeline', 'who-said-what'].map(
      (tag) => `<${tag} src="/asked.json" embed-page="${EMBED}"></${tag}>`,
    );
    const { page } = await site.openMarkup(pageOf(`${SCRIPT}<main><h1>A page</h1>${both.join('')}</main>`));
    await openSave(page);
    await page.locator('event-timeline summary', { hasText: 'Embed' }).click();
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axe(page, { selector: 'main' }), [], colorScheme);
    }
    await page.locator('who-said-what summary', { hasText: 'Embed' }).click();
    assert.deepEqual(await axe(page, { selector: 'main' }), []);
  });
});
