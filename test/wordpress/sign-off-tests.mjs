/** The sign-off of a document in WordPress: kept beside it, asked before it is published, and seen by no reader. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { publishedForm } from './published-form.mjs';
import { makeStory } from './story.mjs';
import { phpText } from './use-wordpress.mjs';

const LAWYER = 'Zzyzx the lawyer';
const NOTE = 'Zzyzx asks who heard it';
const signed = { by: LAWYER, at: '2026-11-27T09:00:00.000Z' };
const signOffWith = (state, more = {}) =>
  JSON.stringify({
    signOff: 1,
    state: { state, words: 'x', ...signed },
    checks: {},
    comments: [],
    changes: [],
    ...more,
  });

export function testSignOff(newsroom) {
  const putDraft = (title, author = 'administrator') =>
    newsroom.php(`
      $id = wp_insert_post( array( 'post_type' => 'said_document', 'post_status' => 'draft', 'post_title' => ${phpText(title)},
        'post_author' => get_user_by( 'login', '${author}' )->ID ) );
      update_post_meta( $id, '_said_and_done_document', wp_slash( ${phpText(JSON.stringify(makeStory(title)))} ) );
      return $id;`);
  const revisionOf = (id) => newsroom.php(`return SaidAndDone\\revision_of( SaidAndDone\\document_text( ${id} ) );`);
  const stateOf = (id) => newsroom.php(`return SaidAndDone\\sign_off_state( ${id} );`);
  const statusOf = (id) => newsroom.php(`return get_post_status( ${id} );`);
  const keptSignOff = (id) => newsroom.php(`return SaidAndDone\\sign_off_text( ${id} );`);
  const requireClearance = () => newsroom.php(`return update_option( 'said_and_done_require_clearance', 1 );`);
  const requireNothing = () => newsroom.php(`return delete_option( 'said_and_done_require_clearance' );`);
  const signOffRevision = (text) => newsroom.php(`return SaidAndDone\\revision_of( ${phpText(text)} );`);

  async function save(role, id, { title, state, signOff = signOffWith(state), began = signOffRevision('') }) {
    const story = makeStory(title);
    const body = {
      document: JSON.stringify(story),
      began: revisionOf(id),
      form: publishedForm(story).replaceAll('said-0', `said-${id}`),
      signOff,
      state,
      signOffBegan: began,
    };
    return newsroom.rest(role, `/said-and-done/v1/documents/${id}`, { method: 'POST', body });
  }

  /** Publishes with the fields of the form, as they were when the screen was opened, or as they were changed there. */
  const submit = (role, id, { began, text, signOff = '', signOffBegan = signOffRevision(''), state = '' }) =>
    newsroom.php(`
      wp_set_current_user( get_user_by( 'login', '${role}' )->ID );
      $_POST = wp_slash( array(
        'said_and_done_nonce' => wp_create_nonce( 'said_and_done_save_${id}' ),
        'said_and_done_text' => ${phpText(text)},
        'said_and_done_began' => '${began}',
        'said_and_done_sign_off' => ${phpText(signOff)},
        'said_and_done_sign_off_began' => '${signOffBegan}',
        'said_and_done_state' => '${state}',
      ) );
      wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );
      return get_post_status( ${id} );`);

  /** A document that a lawyer has cleared, with what its screen would send. */
  async function clear(title) {
    const id = putDraft(title);
    await save('editor', id, { title, state: 'cleared' });
    const signOff = keptSignOff(id);
    const form = { signOff, signOffBegan: signOffRevision(signOff), began: revisionOf(id) };
    return { id, form: { ...form, text: JSON.stringify(makeStory(title)) } };
  }

  it('keeps a sign-off beside the document, where no reader and no REST answer has it', async () => {
    const id = putDraft('Signed flood');
    const comments = [{ id: '1', entry: '', words: '', text: NOTE, ...signed }];
    const signOff = signOffWith('cleared', { comments });
    const answer = await save('editor', id, { title: 'Signed flood', state: 'cleared', signOff });
    assert.equal(answer.body.signOff.kept, true);
    assert.equal(stateOf(id), 'cleared');
    newsroom.php(`return wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );`);
    const post = newsroom.php(
      `return wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'P', 'post_content' => '<!-- wp:said-and-done/story {"document":${id}} /-->' ) ) );`,
    );
    const html = await (await fetch(`${newsroom.address}/?p=${post}`)).text();
    assert.match(html, /Signed flood/);
    const outputs = [html];
    for (const path of ['/?feed=rss2', '/?feed=atom', `/?feed=rss2&p=${post}`])
      outputs.push(await (await fetch(`${newsroom.address}${path}`)).text());
    const documents = '/wp/v2/said-documents';
    for (const path of [`${documents}/${id}`, `${documents}/${id}&context=edit`, `${documents}&context=edit`])
      outputs.push(JSON.stringify((await newsroom.rest('administrator', path)).body));
    for (const path of [`${documents}/${id}/revisions`, `${documents}/${id}/revisions&context=edit`]) {
      const { body } = await newsroom.rest('administrator', path);
      assert.ok(body.length > 0);
      outputs.push(JSON.stringify(body));
    }
    outputs.push(
      newsroom.php(`
      $revisions = wp_get_post_revisions( ${id} );
      return wp_json_encode( array_map( static fn ( $each ) => array( $each, get_post_meta( $each->ID ) ), $revisions ) );`),
    );
    assert.equal(keptSignOff(id).includes(NOTE), true);
    for (const shown of outputs) assert.equal(shown.includes(NOTE), false);
  });

  it('clears the document as it is saved, and no other', async () => {
    const id = putDraft('Cleared flood');
    await save('editor', id, { title: 'Cleared flood', state: 'cleared' });
    newsroom.php(
      `update_post_meta( ${id}, '_said_and_done_document', wp_slash( ${phpText(JSON.stringify(makeStory('Another flood')))} ) ); return 1;`,
    );
    assert.equal(stateOf(id), 'for-legal');
  });

  it('clears with a text what readers get of it, and lets nobody put other words in its place', async () => {
    const title = 'Flood in the words that were cleared';
    const id = putDraft(title, 'author');
    await save('editor', id, { title, state: 'cleared' });
    const form = () => newsroom.php(`return SaidAndDone\\form_text( ${id} );`);
    const cleared = form();
    const forged = publishedForm(makeStory('Flood in other words')).replaceAll('said-0', `said-${id}`);
    const document = JSON.stringify(makeStory(title));
    const began = revisionOf(id);
    const sent = { document, began, form: forged, signOff: '', state: '', signOffBegan: '' };
    const saved = await newsroom.rest('author', `/said-and-done/v1/documents/${id}`, { method: 'POST', body: sent });
    assert.equal(saved.status, 200);
    const body = { revision: began, form: forged };
    assert.equal(
      (await newsroom.rest('author', `/said-and-done/v1/forms/${id}`, { method: 'POST', body })).status,
      200,
    );
    assert.match(cleared, /Flood in the words that were cleared/);
    assert.deepEqual([form(), stateOf(id)], [cleared, 'cleared']);
  });

  it('needs a legal check again where a program has put another form beside a cleared text', async () => {
    requireClearance();
    try {
      const { id } = await clear('Flood with a form of a program');
      newsroom.php(`
        $kept = get_post_meta( ${id}, '_said_and_done_rendered', true );
        return update_post_meta( ${id}, '_said_and_done_rendered', wp_slash( str_replace( 'Ada Mayor', 'Bob Mayor', $kept ) ) );`);
      assert.equal(stateOf(id), 'for-legal');
      newsroom.php(`return wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );`);
      assert.equal(statusOf(id), 'pending');
    } finally {
      requireNothing();
    }
  });

  it('needs a legal check again where a story was cleared before its form was signed with it', async () => {
    const { id } = await clear('Flood cleared by an older version');
    newsroom.php(`return update_post_meta( ${id}, '_said_and_done_state', 'cleared ${revisionOf(id)}' );`);
    assert.equal(stateOf(id), 'for-legal');
  });

  it('lets only those clear a document who may publish it', async () => {
    const id = putDraft('Flood of a contributor', 'contributor');
    await save('contributor', id, { title: 'Flood of a contributor', state: 'cleared' });
    assert.equal(stateOf(id), 'for-legal');
    assert.equal(keptSignOff(id).includes('cleared'), false);
  });

  it('gives an editor the sign-off of another who was faster, and overwrites none', async () => {
    const id = putDraft('Flood of two');
    await save('editor', id, { title: 'Flood of two', state: 'for-legal' });
    const late = await save('administrator', id, { title: 'Flood of two', state: 'draft' });
    assert.deepEqual([late.body.signOff.kept, JSON.parse(late.body.signOff.text).state.state], [false, 'for-legal']);
    const next = { title: 'Flood of two', state: 'draft', began: late.body.signOff.revision };
    assert.equal((await save('administrator', id, next)).body.signOff.kept, true);
    assert.equal(stateOf(id), 'draft');
  });

  it('publishes only what is cleared, where that is the rule, and leaves what readers see', async () => {
    const [id, seen] = [putDraft('Held flood'), putDraft('Seen flood')];
    const publish = (which) =>
      newsroom.php(
        `wp_update_post( array( 'ID' => ${which}, 'post_status' => 'publish' ) ); return get_post_status( ${which} );`,
      );
    assert.equal(publish(seen), 'publish');
    requireClearance();
    try {
      assert.deepEqual([publish(id), publish(seen)], ['pending', 'publish']);
      await save('editor', id, { title: 'Held flood', state: 'cleared' });
      assert.equal(publish(id), 'publish');
    } finally {
      requireNothing();
    }
  });

  it('publishes with the form what is cleared, and what is cleared with it', async () => {
    requireClearance();
    try {
      const { id, form } = await clear('Flood of the form');
      assert.equal(submit('editor', id, { ...form, state: 'cleared' }), 'publish');
      const once = putDraft('Flood cleared at once');
      const text = JSON.stringify(makeStory('Flood cleared in the form'));
      const signOff = signOffWith('cleared');
      assert.equal(submit('editor', once, { text, began: revisionOf(once), signOff, state: 'cleared' }), 'publish');
    } finally {
      requireNothing();
    }
  });

  it('holds a text that was changed where no script runs', async () => {
    requireClearance();
    try {
      const { id } = await clear('Flood without script');
      const page = await newsroom.as('editor', { javaScriptEnabled: false });
      await page.goto(`${newsroom.address}/wp-admin/post.php?post=${id}&action=edit`);
      await page.fill('#said-and-done-text', JSON.stringify(makeStory('Another flood without script')));
      await page.click('#publish');
      assert.equal(statusOf(id), 'pending');
      assert.match(newsroom.php(`return SaidAndDone\\document_text( ${id} );`), /Another flood without script/);
    } finally {
      requireNothing();
    }
  });

  it('holds what another has saved while a cleared text was open', async () => {
    requireClearance();
    try {
      const { id, form } = await clear('Flood of the first');
      await save('administrator', id, { title: 'Flood of the second', state: 'draft', began: form.signOffBegan });
      assert.equal(submit('editor', id, { ...form, state: 'cleared' }), 'pending');
      assert.equal(stateOf(id), 'draft');
    } finally {
      requireNothing();
    }
  });

  it('holds a planned publication whose text has changed since it was cleared, however it is published', async () => {
    const plan = (id) =>
      newsroom.php(`
        wp_update_post( array( 'ID' => ${id}, 'post_status' => 'future', 'edit_date' => true, 'post_date' => '2100-01-01 00:00:00', 'post_date_gmt' => '2100-01-01 00:00:00' ) );
        return get_post_status( ${id} );`);
    const change = (id) =>
      newsroom.php(
        `return update_post_meta( ${id}, '_said_and_done_document', wp_slash( ${phpText(JSON.stringify(makeStory('Another plan')))} ) );`,
      );
    const publish = (id) => newsroom.php(`wp_publish_post( ${id} ); return get_post_status( ${id} );`);
    requireClearance();
    try {
      const [one, other, same] = [await clear('Plan A'), await clear('Plan B'), await clear('Plan C')];
      for (const { id } of [one, other, same]) assert.equal(plan(id), 'future');
      change(one.id);
      change(other.id);
      assert.deepEqual([publish(one.id), publish(same.id)], ['pending', 'publish']);
      const due = newsroom.php(
        `do_action( 'publish_future_post', ${other.id} ); return get_post_status( ${other.id} );`,
      );
      assert.equal(due, 'pending');
      assert.equal(publish(putDraft('Draft of a program')), 'pending');
    } finally {
      requireNothing();
    }
  });

  it('holds a new document, whichever post is open', async () => {
    requireClearance();
    try {
      const { id } = await clear('Open flood');
      const status = newsroom.php(`
        wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );
        $GLOBALS['post'] = get_post( ${id} );
        return get_post_status( wp_insert_post( array( 'post_type' => 'said_document', 'post_status' => 'publish', 'post_title' => 'New' ) ) );`);
      assert.deepEqual([statusOf(id), status], ['publish', 'pending']);
    } finally {
      requireNothing();
    }
  });

  it('holds what a program sends together with another text', async () => {
    requireClearance();
    try {
      const { id } = await clear('Flood of a program');
      const meta = { _said_and_done_document: JSON.stringify(makeStory('Another flood of a program')) };
      const body = { status: 'publish', meta };
      await newsroom.rest('editor', `/wp/v2/said-documents/${id}`, { method: 'POST', body });
      assert.equal(statusOf(id), 'pending');
    } finally {
      requireNothing();
    }
  });

  it('takes new acts in the name of who is logged in alone, and no clearance of who may not clear', async () => {
    const id = putDraft('Flood of a forger', 'contributor');
    const act = { words: 'w', ...signed };
    const comments = [{ id: '1', entry: '', text: 'Fine.', ...act, resolved: signed }];
    const changes = [{ entries: ['events/flood'], ...signed }];
    const signOff = signOffWith('cleared', { checks: { 'statements/warned': act }, comments, changes });
    await save('contributor', id, { title: 'Flood of a forger', state: 'draft', signOff });
    const kept = JSON.parse(keptSignOff(id));
    assert.equal(JSON.stringify(kept).includes(LAWYER), false);
    const names = [kept.state, kept.checks['statements/warned'], kept.comments[0], kept.comments[0].resolved];
    assert.deepEqual([...new Set([...names, kept.changes[0]].map(({ by }) => by))], ['contributor']);
    assert.deepEqual([kept.state.state, stateOf(id)], ['for-legal', 'draft']);
  });

  it('leaves acts of others as they were kept, and a settled comment its author', async () => {
    const title = 'Flood of colleagues';
    const id = putDraft(title, 'contributor');
    const comments = [{ id: '1', entry: '', words: '', text: 'Who?', ...signed }];
    await save('editor', id, { title, state: 'cleared', signOff: signOffWith('cleared', { comments }) });
    const before = JSON.parse(keptSignOff(id));
    const { at } = signed;
    const settled = { ...before, comments: [{ ...before.comments[0], resolved: { by: 'contributor', at } }] };
    const began = signOffRevision(keptSignOff(id));
    await save('contributor', id, { title, state: 'cleared', signOff: JSON.stringify(settled), began });
    const kept = JSON.parse(keptSignOff(id));
    assert.deepEqual(
      [kept.state.by, kept.comments[0].by, kept.comments[0].resolved.by],
      ['editor', 'editor', 'contributor'],
    );
    assert.equal(stateOf(id), 'cleared');
    await save('contributor', id, {
      title: 'Changed',
      state: 'cleared',
      signOff: keptSignOff(id),
      began: signOffRevision(keptSignOff(id)),
    });
    assert.equal(stateOf(id), 'for-legal');
  });

  it('refuses a sign-off that is too large, and says so, with nothing saved', async () => {
    const id = putDraft('Flood of comments');
    const comments = [{ id: '1', entry: '', words: '', text: 'x'.repeat(500_001), ...signed }];
    const answer = await save('editor', id, {
      title: 'Other',
      state: 'draft',
      signOff: signOffWith('draft', { comments }),
    });
    assert.deepEqual([answer.status, answer.body.message], [400, 'The sign-off is larger than 488 KB.']);
    assert.doesNotMatch(newsroom.php(`return SaidAndDone\\document_text( ${id} );`), /"Other"/);
  });

  it('gives the screen every letter of a comment, entities too', async () => {
    const id = putDraft('Flood of entities');
    const text = `&quot;&amp; "he" said’s <b>&lt; \\`;
    const comments = [{ id: '1', entry: '', words: '', text, ...signed }];
    await save('editor', id, {
      title: 'Flood of entities',
      state: 'draft',
      signOff: signOffWith('draft', { comments }),
    });
    const page = await newsroom.as('editor', { javaScriptEnabled: false });
    await page.goto(`${newsroom.address}/wp-admin/post.php?post=${id}&action=edit`);
    const shown = JSON.parse(await page.inputValue('#said-and-done-sign-off'));
    assert.equal(shown.comments[0].text, text);
  });

  it('has the desk sign with the name of the one who is logged in', async () => {
    const id = putDraft('Flood at the desk');
    const page = await newsroom.as('editor');
    await page.goto(`${newsroom.address}/wp-admin/post.php?post=${id}&action=edit`);
    const desk = page.locator('explainer-editor:not([hidden])');
    await desk.locator('.item-name', { hasText: 'Statement' }).first().click();
    await desk.getByRole('button', { name: 'Mark as checked' }).click();
    await desk.getByText(/^Checked by editor, /).waitFor();
    await desk.locator('[part=toolbar] .primary').click();
    await desk.getByText(/^Saved as revision/).waitFor();
    assert.match(keptSignOff(id), /"by":"editor"/);
    assert.deepEqual(page.troubles, []);
  });
}
