import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { zipPath } from '../../scripts/wordpress/build.mjs';
import { WORDPRESSES, whyNoWordPress } from '../../scripts/wordpress/install.mjs';
import { moFile } from './mo-file.mjs';
import { phpText, useNewsroom } from './use-wordpress.mjs';
import { publishedForm } from './published-form.mjs';
import { testWhatIsPublished } from './published-tests.mjs';
import {
  blocksOf,
  chooseFile,
  insertStory,
  paste,
  readDocument,
  saveDocument,
  savePost,
  submit,
  uploadDocument,
} from './screens.mjs';
import { testSignOff } from './sign-off-tests.mjs';
import { SECRET, WITHDRAWN_WORDS, makeStory } from './story.mjs';
import { testTruth } from './truth-tests.mjs';

/** What each role's button for documents and posts comes to. */
const WRITERS = [
  { role: 'administrator', status: 'publish' },
  { role: 'editor', status: 'publish' },
  { role: 'author', status: 'publish' },
  { role: 'contributor', status: 'pending' },
];

const PLUGIN = 'said-and-done/said-and-done.php';
const PLUGIN_TOOLS = "require_once ABSPATH . 'wp-admin/includes/plugin.php';";

describe('npm run build:wordpress', () => {
  it('makes the plugin’s zip', () => {
    rmSync(zipPath, { force: true });
    // Beside other tests dist/ must stay as it is.
    const built = process.env.BUILT ? ['--', '--built'] : [];
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build:wordpress', ...built], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 0, stderr);
    assert.equal(existsSync(zipPath), true);
  });
});

for (const wordpress of WORDPRESSES) {
  const reason = whyNoWordPress(wordpress);
  describe(`The plugin in WordPress (${wordpress})`, { skip: reason && `no ${wordpress} here: ${reason}` }, () => {
    const newsroom = useNewsroom(wordpress);

    /** HTML as somebody without script, and without an account, gets it. */
    const fetchPage = async (path) => (await fetch(`${newsroom.address}${path}`)).text();

    /** Puts a document there as other programs do: nobody has made its published form. */
    const putDocumentAlone = (story, status = 'publish', author = 'administrator') =>
      newsroom.php(`
        $id = wp_insert_post( array( 'post_type' => 'said_document', 'post_status' => '${status}', 'post_title' => ${phpText(story.title)},
          'post_author' => get_user_by( 'login', '${author}' )->ID, 'post_date' => '${status === 'future' ? '2100' : '2024'}-01-01 00:00:00' ) );
        update_post_meta( $id, '_said_and_done_document', wp_slash( ${phpText(JSON.stringify(story))} ) );
        return $id;`);

    /** Puts a document there with its published form, as an administrator does who saves it. */
    const putDocument = (story, status, author) => {
      const id = putDocumentAlone(story, status, author);
      keepForm(id, story);
      return id;
    };

    const keepForm = (id, story, user = 'administrator') =>
      newsroom.php(`
        wp_set_current_user( get_user_by( 'login', '${user}' )->ID );
        $form = str_replace( 'said-0', 'said-${id}', ${phpText(publishedForm(story))} );
        return SaidAndDone\\keep_form( ${id}, SaidAndDone\\document_text( ${id} ), $form );`);

    const putPost = (content, status = 'publish') =>
      newsroom.php(
        `return wp_insert_post( wp_slash( array( 'post_status' => '${status}', 'post_title' => 'A post', 'post_content' => ${phpText(content)} ) ) );`,
      );

    const blockFor = (id) => `<!-- wp:said-and-done/story {"document":${id}} /-->`;
    const contentOf = (id) => newsroom.php(`return get_post( ${id} )->post_content;`);

    it('is installed from its zip by an administrator', async () => {
      const page = await newsroom.as('administrator');
      await page.goto(`${newsroom.address}/wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('#pluginzip', zipPath);
      await page.click('#install-plugin-submit');
      await Promise.all([page.waitForURL(/plugins\.php/), page.click('a.button-primary[href*="action=activate"]')]);
      assert.equal(newsroom.php(`${PLUGIN_TOOLS} return is_plugin_active( '${PLUGIN}' );`), true);
    });

    for (const { role, status } of WRITERS) {
      it(`keeps every letter that ${role}s write, and shows it in their posts`, async () => {
        const story = makeStory(`Flood of the ${role}`);
        const page = await newsroom.as(role);
        const id = await saveDocument(page, newsroom, story);
        assert.deepEqual(await readDocument(page, newsroom, id), story);
        assert.equal(newsroom.php(`return get_post_status( ${id} );`), status);
        assert.equal(newsroom.php(`return get_post( ${id} )->post_title;`), story.title);

        const canvas = await insertStory(page, newsroom, { title: `A post of the ${role}`, words: story.title });
        await canvas.locator('news-explainer h2:visible', { hasText: story.title }).first().waitFor();
        const post = await savePost(page, status);
        assert.deepEqual(await blocksOf(page, newsroom, post), [
          { name: 'said-and-done/story', isValid: true, document: id },
        ]);
        await savePost(page);

        await page.goto(`${newsroom.address}/?p=${post}&preview=true`);
        await page.locator('news-explainer :text("we were warned"):visible').first().waitFor();
        assert.deepEqual(page.troubles, []);

        const html = await fetchPage(`/?p=${post}`);
        assert.equal(html.includes('we were warned'), status === 'publish');
      });
    }

    it('sends readers the story as an element, as a list and for machines, and no field of the newsroom’s own', async () => {
      const page = await newsroom.as('editor');
      const id = await saveDocument(page, newsroom, makeStory('Flood for readers'));
      const post = putPost(`<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->${blockFor(id)}`);
      const html = await fetchPage(`/?p=${post}`);
      assert.equal(html.includes(SECRET), false);
      assert.match(html, /<script type="module"[^>]+\/said-and-done\.js"/);

      const reader = await newsroom.as('reader', { javaScriptEnabled: false });
      await reader.goto(`${newsroom.address}/?p=${post}`);
      assert.equal(await reader.locator('news-explainer h4', { hasText: 'The flood' }).isVisible(), true);
      const [json] = await reader.locator('news-explainer > script[type="application/json"]').allTextContents();
      const statement = makeStory('').statements[0].text;
      assert.equal(JSON.parse(json).statements[0].text, statement);
      assert.equal(
        (await reader.locator('news-explainer').textContent()).includes('-- twice... [in May] <b>not bold</b>'),
        true,
      );
      const [graph] = await reader.locator('script[type="application/ld+json"]').allTextContents();
      assert.equal(JSON.parse(graph)['@graph'][0].headline, 'Flood for readers');

      assert.equal(await reader.locator('link[rel="stylesheet"][href*="said-and-done.room.css"]').count(), 1);
      const before = await fetchPage('/?p=1');
      for (const name of ['said-and-done.js', 'said-and-done.iife.js', 'said-and-done.room.css'])
        assert.equal(before.includes(name), false);
    });

    it('sends feeds the list alone', async () => {
      const id = putDocument(makeStory('Flood in the feed'));
      putPost(blockFor(id));
      const feed = await fetchPage('/?feed=rss2');
      assert.match(feed, /<h2[^>]*><span dir="auto">Flood in the feed/);
      assert.doesNotMatch(feed, /<news-explainer|application\/json|<script/);
      assert.equal(feed.includes(SECRET), false);
    });

    it('shows a part of the story by its shortcode', async () => {
      const id = putDocument(makeStory('Flood in short'));
      const post = putPost(
        `First.\n\n[said_and_done id="${id}" element="event-timeline"]\n\nBetween.\n\n[said_and_done id="${id}"]\n\nLast.`,
      );
      const reader = await newsroom.as('reader');
      await reader.goto(`${newsroom.address}/?p=${post}`);
      await reader.locator('event-timeline :text("The flood"):visible').first().waitFor();
      const ids = await reader.evaluate(() =>
        [...document.querySelectorAll('event-timeline, news-explainer')].map((each) => each.id),
      );
      assert.deepEqual(ids.slice(0, 2), [`said-${id}`, `said-${id}-2`]);
      for (const words of ['First.', 'Between.', 'Last.']) {
        assert.equal(await reader.getByText(words, { exact: true }).count(), 1, words);
      }
    });

    it('shows one statement in a line of text, and nothing else of the story', async () => {
      const id = putDocument(makeStory('Flood in a line'));
      const post = putPost(`She spoke. [said_and_done id="${id}" statement="warned"] Then she left.`);
      assert.match(
        contentOf(post),
        /^She spoke\. \[said_and_done [^\]]*\]<strong><span dir="auto">Ada Mayor<\/span><\/strong>.*\] Then she left\.$/,
      );
      const html = await fetchPage(`/?p=${post}`);
      for (const words of ['The flood', WITHDRAWN_WORDS, SECRET]) assert.equal(html.includes(words), false, words);

      const reader = await newsroom.as('reader');
      await reader.goto(`${newsroom.address}/?p=${post}`);
      await reader.locator('p said-quote').getByText('we were warned').filter({ visible: true }).first().waitFor();
      assert.equal(await reader.locator('p', { has: reader.locator('said-quote') }).count(), 1);
      assert.deepEqual(reader.troubles, []);

      const feed = await fetchPage('/?feed=rss2');
      assert.match(feed, /She spoke\. <span class="said-and-done"><strong><span dir="auto">Ada Mayor/);
    });

    it('offers authors the statements of a document in the block', async () => {
      const story = makeStory('Flood to choose from');
      putDocument(story);
      const page = await newsroom.as('author');
      const { text } = story.statements[0];
      const block = { title: 'A post with a quotation', words: story.title, element: 'said-quote', statement: text };
      const canvas = await insertStory(page, newsroom, block);
      await canvas.locator('said-quote').getByText('we were warned').filter({ visible: true }).first().waitFor();
      const post = await savePost(page, 'publish');
      const [{ isValid }] = await blocksOf(page, newsroom, post);
      assert.equal(isValid, true);
      assert.match(await fetchPage(`/?p=${post}`), /<said-quote [^>]*statement="warned"/);
    });

    it('takes files: a document, a timeline of TimelineJS, and a spreadsheet', async () => {
      const page = await newsroom.as('contributor');
      const story = makeStory('Flood in a file');
      const kept = await uploadDocument(page, newsroom, {
        name: 'flood.json',
        text: JSON.stringify(story),
        words: story.title,
      });
      assert.deepEqual(await readDocument(page, newsroom, kept), story);

      const event = { start_date: { year: 2024, month: 5, day: 1 }, text: { headline: 'The flood' } };
      const timeline = { title: { text: { headline: 'Flood in slides' } }, events: [event] };
      const sheet = 'date,title\n2024-05-01,The flood\n';
      for (const [name, text, words] of [
        ['timeline.json', JSON.stringify(timeline), 'Flood in slides'],
        ['flood.csv', sheet, 'The flood'],
      ]) {
        const id = await uploadDocument(page, newsroom, { name, text, words });
        const { events } = await readDocument(page, newsroom, id);
        assert.deepEqual([events[0].date, events[0].title], ['2024-05-01', 'The flood'], name);
      }
    });

    it('says why a file is no document, and keeps what was there', async () => {
      const page = await newsroom.as('author');
      const story = makeStory('Flood before a wrong file');
      const id = await saveDocument(page, newsroom, story);
      await chooseFile(page, 'flood.json', '{ “explainer”: 1 }');
      await page.locator('#said-and-done-trouble', { hasText: /\w/ }).waitFor();
      assert.deepEqual(await readDocument(page, newsroom, id), story);
    });

    it('shows a draft, a private and a trashed document to no reader, in page, feed or saved text', async () => {
      for (const status of ['draft', 'private', 'pending', 'future', 'trash']) {
        const id = putDocument(makeStory(`Flood that is ${status}`), status);
        const post = putPost(`${blockFor(id)}\n[said_and_done id="${id}"]`);
        assert.equal((await fetchPage(`/?p=${post}`)).includes('Ada Mayor'), false, status);
        assert.equal(contentOf(post).includes('Ada Mayor'), false, status);
      }
      assert.equal((await fetchPage('/?feed=rss2')).includes('Flood that is'), false);
    });

    it('lets contributors see no private document of others, and change no published one', async () => {
      const id = putDocument(makeStory('Flood in private'), 'private');
      const block = `/wp/v2/block-renderer/said-and-done/story&context=edit&attributes[document]=${id}`;
      const rendered = await newsroom.rest('contributor', block);
      assert.equal(JSON.stringify(rendered.body).includes('Ada Mayor'), false);
      assert.equal((await newsroom.rest('editor', block)).body.rendered.includes('Ada Mayor'), true);

      const published = putDocument(makeStory('Flood of a contributor'), 'publish', 'contributor');
      const meta = { _said_and_done_document: JSON.stringify(makeStory('Another flood')) };
      const changed = await newsroom.rest('contributor', `/wp/v2/said-documents/${published}`, {
        method: 'POST',
        body: { meta },
      });
      assert.equal(changed.status, 403);
      const body = { document: meta._said_and_done_document, began: '', form: 'x' };
      const saved = await newsroom.rest('contributor', `/said-and-done/v1/documents/${published}`, {
        method: 'POST',
        body,
      });
      assert.equal(saved.status, 403);
      assert.equal(
        newsroom.php(`return get_post_meta( ${published}, '_said_and_done_document', true );`).includes('Another'),
        false,
      );
    });

    it('shows documents in the REST interface to those who write, and their text to those who may change them', async () => {
      const id = putDocument(makeStory('Flood by REST'));
      assert.equal((await newsroom.rest('reader', `/wp/v2/said-documents/${id}`)).status, 401);
      assert.equal((await newsroom.rest('subscriber', '/wp/v2/said-documents')).status, 403);
      const seen = await newsroom.rest('contributor', `/wp/v2/said-documents/${id}`);
      assert.equal(seen.status, 200);
      assert.equal(JSON.stringify(seen.body).includes(SECRET), false);
      assert.equal((await newsroom.rest('contributor', `/wp/v2/said-documents/${id}&context=edit`)).status, 403);
      const own = await newsroom.rest('editor', `/wp/v2/said-documents/${id}&context=edit`);
      assert.deepEqual(JSON.parse(own.body.meta._said_and_done_document), makeStory('Flood by REST'));
    });

    it('lets corrections reach every post, and leaves withdrawn words in no post, revision, page or feed', async () => {
      const page = await newsroom.as('editor');
      const story = makeStory('Flood, corrected');
      const id = await saveDocument(page, newsroom, story);
      const post = putPost(blockFor(id));
      const old = putPost(`[said_and_done id="${id}"]`);
      const draft = putPost(blockFor(id), 'draft');
      const quoting = putPost(`In a line: [said_and_done id="${id}" statement="unwarned"]`);
      newsroom.php(`wp_update_post( array( 'ID' => ${post}, 'post_title' => 'A post, changed' ) ); return 1;`);
      for (const each of [post, old, draft, quoting]) assert.equal(contentOf(each).includes(WITHDRAWN_WORDS), true);
      const before = newsroom.php(`return get_post( ${post} )->post_modified_gmt;`);

      const corrected = makeStory('Flood, corrected', { status: 'withdrawn', summary: 'The dam broke at night.' });
      await saveDocument(page, newsroom, corrected, { id });

      const holders = newsroom.php(`
        global $wpdb;
        return $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM $wpdb->posts WHERE post_content LIKE %s AND post_content LIKE %s",
          '%${WITHDRAWN_WORDS}%', '%Flood, corrected%' ) );`);
      assert.deepEqual(holders, []);
      for (const each of [post, old, draft]) assert.equal(contentOf(each).includes('The dam broke at night.'), true);
      assert.equal(newsroom.php(`return get_post( ${post} )->post_modified_gmt;`), before);
      for (const each of [post, quoting]) {
        const html = await fetchPage(`/?p=${each}`);
        assert.equal(html.includes(WITHDRAWN_WORDS), false);
        assert.equal(html.includes('The minutes say otherwise.'), true);
      }
      const items = (await fetchPage('/?feed=rss2'))
        .split('<item>')
        .filter((item) => item.includes('Flood, corrected'));
      assert.equal(items.length > 0 && items.every((item) => !item.includes(WITHDRAWN_WORDS)), true);
    });

    it('sends feeds anew when a document was corrected', async () => {
      const id = putDocument(makeStory('Flood, sent again'));
      putPost(blockFor(id));
      const { headers } = await fetch(`${newsroom.address}/?feed=rss2`);
      const known = { 'if-none-match': headers.get('etag'), 'if-modified-since': headers.get('last-modified') };
      assert.equal((await fetch(`${newsroom.address}/?feed=rss2`, { headers: known })).status, 304);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const story = JSON.stringify(makeStory('Flood, sent again', { summary: 'The dam broke.' }));
      newsroom.php(`update_post_meta( ${id}, '_said_and_done_document', wp_slash( ${phpText(story)} ) ); return 1;`);
      assert.equal((await fetch(`${newsroom.address}/?feed=rss2`, { headers: known })).status, 200);
    });

    it('takes the story out of posts when its document is no longer published', async () => {
      const id = putDocument(makeStory('Flood, taken back'));
      const post = putPost(`${blockFor(id)}\n[said_and_done id="${id}"]\nText that stays. [said_and_done id="${id}"]`);
      assert.equal(contentOf(post).split('Ada Mayor').length > 3, true);
      newsroom.php(`wp_update_post( array( 'ID' => ${id}, 'post_status' => 'draft' ) ); return 1;`);
      assert.equal(
        contentOf(post),
        `${blockFor(id)}\n[said_and_done id="${id}" /]\nText that stays. [said_and_done id="${id}" /]`,
      );
    });

    it('says why a text is no document, and loses neither it nor the document that was there', async () => {
      const page = await newsroom.as('author');
      const story = makeStory('Flood of an author');
      const id = await saveDocument(page, newsroom, story);
      const broken = '{ “explainer”: 1 }';
      await paste(page, broken);
      await submit(page, '#publish');
      assert.match(await page.locator('#said-and-done-document [role=alert]').textContent(), /not saved.*not JSON/s);
      assert.equal(await page.inputValue('#said-and-done-text'), broken);
      assert.deepEqual(await readDocument(page, newsroom, id), story);
    });

    it('refuses a save that began from an older version, and keeps both', async () => {
      const id = putDocument(makeStory('Flood of two editors'));
      const first = await newsroom.as('editor');
      await readDocument(first, newsroom, id);
      const document = JSON.stringify(makeStory('Flood of two editors', { summary: 'By the second.' }));
      const route = `/said-and-done/v1/documents/${id}`;
      const body = { document, began: await first.inputValue('#said-and-done-began'), form: '' };
      const saved = await newsroom.rest('administrator', route, { method: 'POST', body });
      assert.equal(saved.status, 200);
      const late = await newsroom.rest('administrator', route, {
        method: 'POST',
        body: { ...body, document: '{"explainer":1}' },
      });
      assert.deepEqual(late.body.refused, { document, revision: saved.body.revision });
      await paste(first, makeStory('Flood of two editors', { summary: 'By the first.' }));
      await submit(first, '#publish');
      assert.match(await first.locator('#said-and-done-document [role=alert]').textContent(), /Somebody else/);
      assert.match(await first.inputValue('#said-and-done-text'), /By the first/);
      const kept = newsroom.php(`return get_post_meta( ${id}, '_said_and_done_document', true );`);
      assert.match(kept, /By the second/);
    });

    it('saves from the desk, and brings an older revision back with its list', async () => {
      const page = await newsroom.as('editor');
      const id = await saveDocument(page, newsroom, makeStory('Flood at the desk'));
      const post = putPost(blockFor(id));
      const title = page.locator('explainer-editor').getByLabel('Title', { exact: true }).first();
      await title.fill('Flood at the desk, told better');
      await title.blur();
      await page.locator('explainer-editor').getByRole('button', { name: 'Save', exact: true }).first().click();
      await page.locator('explainer-editor [role=status]', { hasText: /^Saved/ }).waitFor();
      assert.match(contentOf(post), /told better/);

      const revisions = newsroom.php(
        `return array_values( array_map( fn ( $each ) => array( $each->ID, get_metadata( 'post', $each->ID, '_said_and_done_document', true ) ), wp_get_post_revisions( ${id} ) ) );`,
      );
      const [oldest] = revisions.filter(([, json]) => !json.includes('told better'));
      newsroom.php(`wp_restore_post_revision( ${oldest[0]} ); return 1;`);
      assert.deepEqual(await readDocument(page, newsroom, id), makeStory('Flood at the desk'));
      assert.doesNotMatch(contentOf(post), /told better/);
    });

    testSignOff(newsroom);

    testTruth({ newsroom, fetchPage });

    testWhatIsPublished({ newsroom, fetchPage, putDocument, putDocumentAlone, keepForm, putPost, blockFor, contentOf });

    it('speaks the language of the site, where somebody has translated it', async () => {
      const languages = join(newsroom.folder, 'wp-content/languages');
      const german = {
        'The document as text (JSON)': 'Das Dokument als Text (JSON)',
        'This story is not ready to be shown.': 'Diese Geschichte ist noch nicht bereit.',
        // How gettext joins a context to a text.
        'block title\u0004Story': 'Geschichte',
      };
      mkdirSync(join(languages, 'plugins'), { recursive: true });
      // WordPress knows the languages of which it has its own file.
      writeFileSync(join(languages, 'de_DE.mo'), moFile({}));
      writeFileSync(join(languages, 'plugins/said-and-done-de_DE.mo'), moFile(german));
      const ofScripts = { '': { lang: 'de' }, 'The whole story': ['Die ganze Geschichte'] };
      writeFileSync(
        join(
          newsroom.folder,
          'wp-content/plugins/said-and-done/languages/said-and-done-de_DE-said-and-done-block.json',
        ),
        JSON.stringify({ locale_data: { messages: ofScripts } }),
      );
      newsroom.php("update_option( 'WPLANG', 'de_DE' ); return 1;");
      try {
        const page = await newsroom.as('editor');
        const id = putDocument(makeStory('Flood in German'));
        await readDocument(page, newsroom, id);
        assert.equal(await page.getByText(german['The document as text (JSON)']).count(), 1);
        const unready = putPost(blockFor(putDocumentAlone(makeStory('Flood, unready in German'))));
        assert.match(await fetchPage(`/?p=${unready}`), /<em>Diese Geschichte ist noch nicht bereit\.<\/em>/);
        await page.goto(`${newsroom.address}/wp-admin/post-new.php`);
        await page.waitForFunction(() => window.wp?.blocks?.getBlockType('said-and-done/story'));
        const said = await page.evaluate(() => [
          window.wp.blocks.getBlockType('said-and-done/story').title,
          window.wp.i18n.__('The whole story', 'said-and-done'),
        ]);
        assert.deepEqual(said, ['Geschichte', 'Die ganze Geschichte']);
      } finally {
        newsroom.php("update_option( 'WPLANG', '' ); return 1;");
      }
    });

    it('leaves a list in every post when it is deactivated, as it was last corrected', async () => {
      const id = putDocument(makeStory('Flood without the plugin'));
      const post = putPost(blockFor(id));
      newsroom.php(`${PLUGIN_TOOLS} deactivate_plugins( '${PLUGIN}' ); return 1;`);
      const reader = await newsroom.as('reader');
      await reader.goto(`${newsroom.address}/?p=${post}`);
      assert.equal(await reader.locator('ol li', { hasText: 'The flood' }).first().isVisible(), true);
      assert.equal(await reader.getByText('we were warned').first().isVisible(), true);
      newsroom.php(`${PLUGIN_TOOLS} return activate_plugin( '${PLUGIN}' );`);
      assert.match(await fetchPage(`/?p=${post}`), /<news-explainer/);
    });

    it('gives PHP no reason to complain', () => {
      const log = newsroom.php("return (string) @file_get_contents( ABSPATH . 'debug.log' );");
      assert.deepEqual(
        log.split('\n').filter((line) => line.includes('plugins/said-and-done')),
        [],
      );
    });
  });
}
