/** What gets out of WordPress: the published form of each document, and a note where there is none. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { phpText } from './use-wordpress.mjs';
import { publishedForm } from './published-form.mjs';
import { readDocument } from './screens.mjs';
import { SECRET, WITHDRAWN_WORDS, makeStory } from './story.mjs';

const NOTE = 'is not ready to be shown.';

/** Statements of a story whose attribution is in doubt, each in its own way; readers are told only that they are missing. */
function makeDoubtfulStory(title) {
  const story = makeStory(title);
  const person = (id, name) => ({ id, name, kind: 'person' });
  const said = (id, rest) => ({ id, text: `Doubtful words of ${id}.`, speaker: 'mayor', sources: ['record'], ...rest });
  return {
    ...story,
    people: [
      ...story.people,
      ...['First Twin', 'Second Twin'].map((name) => person('twin', name)),
      person('unnamed'),
      person('blank', '  '),
      person('-a', 'Dashing Person'),
      person('record', 'A person with the id of a source'),
    ],
    statements: [
      said('certain', { text: 'Words of the mayor.' }),
      said('of-twins', { speaker: 'twin' }),
      said('of-unnamed', { speaker: 'unnamed' }),
      said('of-blank', { speaker: 'blank' }),
      said('of-dash', { speaker: '-a' }),
      said('without-scope', { silence: { notedBy: 'mayor' } }),
      said('noted-by-two', { silence: { notedBy: 'record', scope: 'in it' } }),
      said('without-original', { original: { lang: 'de' } }),
      said('of-five', { speaker: ['mayor', 5] }),
    ],
  };
}

const without = (html, words) => assert.equal(html.includes(words), false, words);
const within = (html, words) => assert.equal(html.includes(words), true, words);

/** @param tools What a newsroom's tests put there and look at: see `plugin.test.mjs`. */
export function testWhatIsPublished(tools) {
  const { newsroom, fetchPage, putDocument, putDocumentAlone, keepForm, putPost, blockFor, contentOf } = tools;

  /** Changes a document as other programs do. */
  const changeDocument = (id, story) =>
    newsroom.php(`
      update_post_meta( ${id}, '_said_and_done_document', wp_slash( ${phpText(JSON.stringify(story))} ) );
      return 1;`);

  const itemIn = async (words) =>
    (await fetchPage('/?feed=rss2'))
      .split('<item>')
      .filter((item) => item.includes(words))
      .join('');

  const deleteUnready = () =>
    newsroom.php(`
      wp_set_current_user( get_user_by( 'login', 'administrator' )->ID );
      array_map( fn ( $id ) => wp_delete_post( $id, true ), SaidAndDone\\documents_without_form() );
      return 1;`);

  /** Presses the button of the notice on the dashboard; what the notice said. */
  async function makeReady() {
    const page = await newsroom.as('administrator');
    await page.goto(`${newsroom.address}/wp-admin/index.php`);
    const told = await page.locator('#said-and-done-forms [role=status]').textContent();
    return {
      told,
      press: async () => {
        await page.locator('#said-and-done-forms button').click();
        await page.locator('#said-and-done-forms', { hasText: 'All stories are ready to be shown.' }).waitFor();
        await page.goto(`${newsroom.address}/wp-admin/index.php`);
        assert.equal(await page.locator('#said-and-done-forms').count(), 0);
      },
    };
  }

  it('names the person, in page and feed, where a source has the same id', async () => {
    const story = {
      ...makeStory('Flood on television'),
      people: [{ id: 'nbc', name: 'Nina B. Cole', kind: 'person' }],
      sources: [{ id: 'nbc', title: 'Meet the Press, transcript' }],
      events: [],
      statements: [{ id: 'no', text: 'She said “no”.', speaker: 'nbc', sources: [{ source: 'nbc', quote: 'no' }] }],
    };
    const id = putDocument(story);
    const post = putPost(`Said: [said_and_done id="${id}" statement="no"] ${blockFor(id)}`);
    for (const html of [await fetchPage(`/?p=${post}`), await itemIn('Flood on television'), contentOf(post)]) {
      assert.match(html, /<strong><span dir="auto">Nina B\. Cole<\/span><\/strong>: /);
      assert.match(html, /<strong><span dir="auto">Nina B\. Cole<\/span><\/strong><\/div>/);
      assert.doesNotMatch(html, /<strong>[^/]*Meet the Press/);
    }
  });

  it('shows no words that the elements withhold, in page, feed, post or block', async () => {
    const story = makeDoubtfulStory('Flood in doubt');
    const id = putDocument(story);
    const doubtful = story.statements.slice(1);
    const quotes = doubtful.map((each) => `[said_and_done id="${id}" statement="${each.id}"]`).join(' ');
    const post = putPost(`${blockFor(id)} ${quotes}`);
    const { body } = await newsroom.rest('author', `/wp/v2/said-documents/${id}`);
    assert.deepEqual(body.said_statements, [{ id: 'certain', text: 'Words of the mayor.' }]);
    for (const html of [await fetchPage(`/?p=${post}`), await itemIn('Flood in doubt'), contentOf(post)]) {
      within(html, 'Words of the mayor.');
      within(html, '8 statements are withheld');
      assert.equal(html.split('One statement is withheld').length - 1, doubtful.length);
      without(html, 'Doubtful words');
    }
  });

  it('shows a note, and nothing of a document that another program has changed, until its form is made', async () => {
    deleteUnready();
    const id = putDocument(makeStory('Flood of a program'));
    const post = putPost(`${blockFor(id)} [said_and_done id="${id}" statement="warned"]`);
    changeDocument(id, makeStory('Flood of a program', { summary: 'The dam broke.', status: 'withdrawn' }));
    const block = `/wp/v2/block-renderer/said-and-done/story&context=edit&attributes[document]=${id}`;
    const rendered = await newsroom.rest('editor', block);
    const { body } = await newsroom.rest('editor', `/wp/v2/said-documents/${id}`);
    assert.deepEqual(body.said_statements, []);
    const outputs = [
      await fetchPage(`/?p=${post}`),
      await fetchPage(`/?p=${post}&feed=rss2&withoutcomments=1`),
      contentOf(post),
      rendered.body.rendered,
    ];
    for (const html of outputs) {
      within(html, `This story ${NOTE}`);
      for (const words of ['Flood of a program', 'The dam broke.', WITHDRAWN_WORDS]) without(html, words);
    }
    within(outputs[0], `This statement ${NOTE}`);

    const { told, press } = await makeReady();
    assert.match(told, /not ready to be shown to readers: 1\./);
    await press();
    const html = await fetchPage(`/?p=${post}`);
    within(html, 'The dam broke.');
    without(html, NOTE);
    without(contentOf(post), WITHDRAWN_WORDS);
    within(contentOf(post), 'The minutes say otherwise.');
  });

  it('shows readers no form that somebody made who may not publish', async () => {
    const story = makeStory('Flood of a contributor, forged');
    const id = putDocumentAlone(makeStory('Flood of a contributor, true'), 'draft', 'contributor');
    assert.equal(keepForm(id, story, 'contributor'), true);
    const post = putPost(blockFor(id));
    const draft = newsroom.php(`
      wp_set_current_user( get_user_by( 'login', 'contributor' )->ID );
      return SaidAndDone\\render_document( ${id}, 'news-explainer' );`);
    within(draft, 'forged');
    const line = newsroom.php(`
      wp_set_current_user( get_user_by( 'login', 'contributor' )->ID );
      return SaidAndDone\\render_quote( ${id}, 'warned' );`);
    for (const html of [draft, line]) within(html, 'This document is not published: readers do not see it.');
    assert.doesNotMatch(line, /<p/);
    newsroom.php(`wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) ); return 1;`);
    for (const html of [await fetchPage(`/?p=${post}`), contentOf(post)]) {
      within(html, `This story ${NOTE}`);
      without(html, 'forged');
    }
  });

  it('takes a form from those alone who may publish its document, and only of its newest text', async () => {
    const story = makeStory('Flood with a form');
    const id = putDocumentAlone(story);
    const route = `/said-and-done/v1/forms/${id}`;
    assert.equal((await newsroom.rest('author', route)).status, 403);
    const { body } = await newsroom.rest('editor', route);
    const post = (form, revision) =>
      newsroom.rest('editor', route, { method: 'POST', body: { form, revision } }).then(({ status }) => status);
    const form = publishedForm(story);
    assert.equal(await post(form, 'an older one'), 409);
    assert.equal(await post('{"document":{}}', body.revision), 400);
    assert.equal(await post(form, body.revision), 200);
    within(await fetchPage(`/?p=${putPost(blockFor(id))}`), 'Flood with a form');
  });

  it('shows six stories that version 0.1.0 has saved, after one press, and none of its lists before', async () => {
    deleteUnready();
    const stories = [
      makeStory('Six: saved on the screen'),
      makeStory('Six: saved by a program'),
      makeDoubtfulStory('Six: in doubt'),
      makeStory('Six: with words withdrawn', { status: 'withdrawn' }),
      { ...makeStory('Six: withdrawn'), status: 'withdrawn', note: 'It was another dam.' },
      makeStory('Six: a draft'),
    ];
    const left = stories.map((story, index) => leftByOldVersion(story, index));
    newsroom.php("delete_option( 'said_and_done_form_version' ); return 1;");
    for (const { post } of left) {
      const html = await fetchPage(`/?p=${post}`);
      for (const words of ['List of 0.1.0', 'Six: ', WITHDRAWN_WORDS]) without(html, words);
    }

    const { told, press } = await makeReady();
    assert.match(told, /not ready to be shown to readers: 6\./);
    for (const { post } of left) without(contentOf(post), 'List of 0.1.0');
    await press();
    const pages = await Promise.all(left.map(({ post }) => fetchPage(`/?p=${post}`)));
    const draft = pages.pop();
    pages.forEach((html, index) => within(html, stories[index].title));
    without(draft, 'Six: a draft');
    for (const html of [...pages, ...left.map(({ post }) => contentOf(post))]) {
      for (const words of [NOTE, SECRET, 'Doubtful words', 'List of 0.1.0']) without(html, words);
    }
    without(pages[3], WITHDRAWN_WORDS);
    within(pages[4], 'It was another dam.');
    without(pages[4], 'Ada Mayor');
  });

  /** A document and a post, as version 0.1.0 stored them. */
  function leftByOldVersion(story, index) {
    const rendered = index === 1 ? '' : `<p>List of 0.1.0: Doubtful words ${WITHDRAWN_WORDS}</p>`;
    const status = index === 5 ? 'draft' : 'publish';
    return newsroom.php(`
      global $wpdb;
      $list = ${phpText(rendered)};
      $put  = static function ( $type, $status, $content ) use ( $wpdb ) {
        $id = wp_insert_post( array( 'post_type' => $type, 'post_status' => $status, 'post_title' => 'Six' ) );
        $wpdb->update( $wpdb->posts, array( 'post_content' => $content ), array( 'ID' => $id ) );
        return $id;
      };
      $document = $put( 'said_document', '${status}', '' );
      update_post_meta( $document, '_said_and_done_document', wp_slash( ${phpText(JSON.stringify(story))} ) );
      $of = hash( 'sha256', get_post_meta( $document, '_said_and_done_document', true ) );
      if ( '' !== $list ) {
        update_post_meta( $document, '_said_and_done_rendered', wp_slash( wp_json_encode( array( 'of' => $of, 'list' => $list, 'jsonLd' => null ) ) ) );
      }
      SaidAndDone\\follow_changes();
      $block = '<!-- wp:said-and-done/story {"document":' . $document . '} -->';
      $post  = $put( 'post', 'publish', "$block\\n<div class=\\"wp-block-said-and-done-story\\">$list</div>\\n<!-- /wp:said-and-done/story -->" );
      return array( 'document' => $document, 'post' => $post );`);
  }

  it('keeps the text of documents from those who may not change them, one by one and in lists', async () => {
    const theirs = putDocument(makeStory('Flood of the editor'), 'publish', 'editor');
    const draft = putDocument(makeStory('Flood of the contributor, a draft'), 'draft', 'contributor');
    for (const role of ['contributor', 'author']) {
      const user = newsroom.php(`return get_user_by( 'login', '${role}' )->ID;`);
      for (const context of ['view', 'edit']) {
        const list = await newsroom.rest(role, `/wp/v2/said-documents&context=${context}&per_page=100`);
        const one = await newsroom.rest(role, `/wp/v2/said-documents/${theirs}&context=${context}`);
        const ofOthers = [list.body, one.body].flat().filter(({ author }) => author !== user);
        without(JSON.stringify(ofOthers), SECRET);
        without(JSON.stringify(ofOthers), '"_said_and_done_document"');
      }
    }
    const own = await newsroom.rest('contributor', `/wp/v2/said-documents/${draft}&context=edit`);
    within(own.body.meta._said_and_done_document, SECRET);
    const all = await newsroom.rest('editor', `/wp/v2/said-documents&context=edit&include=${theirs}&status=any`);
    within(all.body.find(({ id }) => id === theirs).meta._said_and_done_document, SECRET);
  });

  it('keeps what is written at the desk apart for each user', async () => {
    const id = putDocument(makeStory('Flood at two desks'));
    const keys = [];
    for (const role of ['administrator', 'editor']) {
      const page = await newsroom.as(role);
      await readDocument(page, newsroom, id);
      keys.push(await page.getAttribute('explainer-editor', 'storage-key'));
    }
    for (const key of keys) assert.match(key, new RegExp(`^wordpress-[0-9a-f]{12}-1-\\d+-${id}$`));
    assert.notEqual(keys[0], keys[1]);
    const others = newsroom.php(`
      wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
      $GLOBALS['blog_id'] = 2;
      $of_blog = SaidAndDone\\storage_key( ${id} );
      $GLOBALS['blog_id'] = 1;
      add_filter( 'home_url', fn () => 'https://example.org/another' );
      return array( $of_blog, SaidAndDone\\storage_key( ${id} ) );`);
    assert.equal(new Set([...keys, ...others]).size, 4);
  });

  it('sends with one statement only those whom it refers to', async () => {
    const story = makeStory('Flood with a cast');
    story.people.push({ id: 'witness', name: 'Bea Witness', kind: 'person' });
    story.sources.push({ id: 'diary', title: 'Diary of a witness' });
    story.statements.push({ id: 'seen', text: 'I saw it.', speaker: 'witness', sources: ['diary'] });
    const id = putDocument(story);
    const post = putPost(`She spoke: [said_and_done id="${id}" statement="warned"]`);
    for (const html of [await fetchPage(`/?p=${post}`), contentOf(post)]) {
      within(html, 'Ada Mayor');
      for (const words of ['Bea Witness', 'Diary of a witness', 'I saw it.', 'The flood']) without(html, words);
    }
  });

  it('says in a line of text that a statement is unverified, and what was corrected', async () => {
    const story = makeStory('Flood, corrected in a line');
    const corrections = [{ date: '2024-05-03', kind: 'correction', by: 'publisher', note: 'She said it in May.' }];
    Object.assign(story.statements[0], { verification: 'unverified', status: 'corrected', corrections });
    const id = putDocument(story);
    const post = putPost(`She spoke: [said_and_done id="${id}" statement="warned"]`);
    for (const html of [await fetchPage(`/?p=${post}`), contentOf(post)]) {
      assert.match(html, /Mayor<\/span> \(Corrected · not verified\): /);
      assert.match(html, /Correction.*3 May 2024.*She said it in May\./);
    }
  });

  it('lets withdrawals reach widgets', () => {
    const id = putDocument(makeStory('Flood in a widget'));
    const widgets = () => newsroom.php("return get_option( 'widget_block' )[77]['content'];");
    newsroom.php(`
      $widgets = (array) get_option( 'widget_block' );
      return update_option( 'widget_block', array( 77 => array( 'content' => ${phpText(blockFor(id))} ) ) + $widgets );`);
    within(widgets(), WITHDRAWN_WORDS);
    changeDocument(id, makeStory('Flood in a widget', { status: 'withdrawn' }));
    without(widgets(), WITHDRAWN_WORDS);
    within(widgets(), NOTE);
  });

  it('lets withdrawals reach a block and a shortcode that are written over several lines', () => {
    const title = 'Flood over several lines';
    const id = putDocument(makeStory(title));
    const posts = [`[said_and_done\nid="${id}"]`, `<!-- wp:said-and-done/story\n{"document":${id}} /-->`].map(
      (content) => putPost(content),
    );
    for (const post of posts) within(contentOf(post), WITHDRAWN_WORDS);
    changeDocument(id, makeStory(title, { status: 'withdrawn' }));
    for (const post of posts) without(contentOf(post), WITHDRAWN_WORDS);
  });

  it('loses no save of a post that comes while its list is rewritten', () => {
    const id = putDocument(makeStory('Flood between two saves'));
    const post = putPost(`Text of the first.\n${blockFor(id)}`);
    const changed = makeStory('Flood between two saves', { summary: 'The dam broke.' });
    const content = newsroom.php(`
      global $wpdb;
      $is_saved = false;
      add_filter( 'query', function ( $query ) use ( &$is_saved, $wpdb ) {
        if ( ! $is_saved && str_contains( $query, "UPDATE \`$wpdb->posts\`" ) && str_contains( $query, 'Text of the first.' ) ) {
          $is_saved = true;
          $theirs   = str_replace( 'Text of the first.', 'Text of the second.', get_post_field( 'post_content', ${post}, 'raw' ) );
          $wpdb->query( $wpdb->prepare( "UPDATE $wpdb->posts SET post_content = %s WHERE ID = %d", $theirs, ${post} ) );
        }
        return $query;
      } );
      update_post_meta( ${id}, '_said_and_done_document', wp_slash( ${phpText(JSON.stringify(changed))} ) );
      wp_set_current_user( 1 );
      SaidAndDone\\keep_form( ${id}, SaidAndDone\\document_text( ${id} ), ${phpText(publishedForm(changed))} );
      SaidAndDone\\follow_changes();
      return array( $is_saved, $wpdb->get_var( "SELECT post_content FROM $wpdb->posts WHERE ID = ${post}" ) );`);
    assert.equal(content[0], true);
    within(content[1], 'Text of the second.');
    within(content[1], 'The dam broke.');
  });

  it('leaves no words in a post that were withdrawn while it was saved', () => {
    const id = putDocument(makeStory('Flood, withdrawn meanwhile'));
    const post = putPost(blockFor(id));
    within(contentOf(post), WITHDRAWN_WORDS);
    newsroom.php(`
      add_filter( 'wp_insert_post_data', function ( $data ) {
        global $wpdb;
        $json = ${phpText(JSON.stringify(makeStory('Flood, withdrawn meanwhile', { status: 'withdrawn' })))};
        $wpdb->update( $wpdb->postmeta, array( 'meta_value' => $json ), array( 'post_id' => ${id}, 'meta_key' => '_said_and_done_document' ) );
        return $data;
      }, 99 );
      wp_update_post( array( 'ID' => ${post}, 'post_title' => 'A post, saved again' ) );
      return 1;`);
    without(contentOf(post), WITHDRAWN_WORDS);
  });
}
