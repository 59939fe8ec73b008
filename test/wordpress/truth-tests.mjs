/** WordPress tells the published truth of any document, in saved posts, blocks, shortcodes, REST and the feed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { assertTrue, samples, seed, truthTools } from '../attacks/truth/samples.mjs';
import { publishedForm } from './published-form.mjs';
import { phpText } from './use-wordpress.mjs';

const { differences, leaks, parseTree, readLine, readServed } = truthTools;

/** Stands between the story and its single statements, and between these. */
const BETWEEN = '<hr class="truth">';

/** Puts a document into a post: as a block, and as a shortcode for each statement that has an id. */
function storyOf({ source }) {
  const form = publishedForm(source.data);
  const { statements } = JSON.parse(form);
  return { text: JSON.stringify(source.data), form, statements: statements.flatMap(({ id }) => id ?? []) };
}

/**
 * Puts all documents and posts there at once; documents first, since a change of a document rewrites posts.
 *
 * @returns The numbers of documents and posts, in the order of the samples.
 */
function putStories(newsroom) {
  const folder = mkdtempSync(join(tmpdir(), 'truth-'));
  const file = join(folder, 'stories.json');
  writeFileSync(file, JSON.stringify(samples.map(storyOf)));
  try {
    return newsroom.php(`
      $stories = json_decode( file_get_contents( ${phpText(file)} ) );
      wp_set_current_user( get_user_by( 'login', 'administrator' )->ID );
      $documents = array();
      $posts     = array();
      foreach ( $stories as $story ) {
        $id = wp_insert_post( array( 'post_type' => 'said_document', 'post_status' => 'publish', 'post_title' => 'Truth' ) );
        update_post_meta( $id, '_said_and_done_document', wp_slash( $story->text ) );
        SaidAndDone\\keep_form( $id, SaidAndDone\\document_text( $id ), str_replace( 'said-0', "said-$id", $story->form ) );
        $documents[] = $id;
      }
      SaidAndDone\\follow_changes();
      foreach ( $stories as $index => $story ) {
        $id    = $documents[ $index ];
        $parts = array( "<!-- wp:said-and-done/story {\\"document\\":$id} /-->" );
        foreach ( $story->statements as $statement ) {
          $parts[] = "[said_and_done id=\\"$id\\" statement=\\"$statement\\"]";
        }
        $content = implode( "\\n\\n" . ${phpText(BETWEEN)} . "\\n\\n", $parts );
        $posts[] = wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => "Truth $index", 'post_content' => $content ) ) );
      }
      update_option( 'posts_per_rss', 1000 );
      return array( 'documents' => $documents, 'posts' => $posts );`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a post as readers get it: the story, and each single statement. */
function readPost(html, truth, labels) {
  const [story, ...quotes] = html.split(BETWEEN);
  const lines = quotes.flatMap((quote) => readLine(parseTree(quote), truth, labels) ?? []);
  return { ...readServed(story, truth, labels), repeated: lines };
}

/** All entries of a list in the REST interface, by their number. */
async function fetchAll(fetchPage, route) {
  const found = new Map();
  for (let page = 1; found.size % 100 === 0; page += 1) {
    const entries = JSON.parse(await fetchPage(`/?rest_route=${route}&per_page=100&page=${page}`));
    if (!Array.isArray(entries) || entries.length === 0) break;
    for (const entry of entries) found.set(entry.id, entry);
  }
  return found;
}

/** WordPress keeps no document whose title is no text or whose lists are no lists; of these, readers get nothing at all. */
const isKept = ({ title: heading, people, events, statements }) =>
  ['string', 'undefined'].includes(typeof heading) &&
  [people, events, statements].every((list) => list === undefined || Array.isArray(list));

const NOTHING = { seen: new Set() };

/** Compares what is read of each document with its truth. */
const compare = (outputs, read) =>
  assertTrue(
    samples.map(({ source, truth, labels }, index) => {
      // The post’s author has typed the shortcodes.
      if (!isKept(source.data))
        return leaks(outputs[index].replace(/\[said_and_done[^\]]*\]/g, ''), NOTHING, source.data);
      const told = read(outputs[index], truth, labels);
      return [...leaks(outputs[index], truth, source.data), ...differences(told, truth)];
    }),
  );

/** Tests of one WordPress: see `plugin.test.mjs` for its tools. */
export function testTruth({ newsroom, fetchPage }) {
  let numbers;

  it(`has ${samples.length} documents of TRUTH_SEED=${seed}`, () => {
    numbers = putStories(newsroom);
  });

  it('tells the truth in saved posts, for the day on which the plugin is gone', () => {
    const contents = newsroom.php(
      `return array_map( fn ( $id ) => get_post( $id )->post_content, array( ${numbers.posts.join()} ) );`,
    );
    compare(contents, readPost);
  });

  it('tells the truth in blocks and shortcodes', async () => {
    const posts = await fetchAll(fetchPage, '/wp/v2/posts');
    compare(
      numbers.posts.map((id) => posts.get(id).content.rendered),
      readPost,
    );
  });

  it('tells the truth in the feed', async () => {
    const items = (await fetchPage('/?feed=rss2')).split('<item>').slice(1);
    const itemOf = (index) => items.find((item) => item.includes(`<title>Truth ${index}</title>`));
    const contentOf = (item) => /<content:encoded><!\[CDATA\[(.*?)\]\]><\/content:encoded>/s.exec(item)[1];
    compare(
      samples.map((_, index) => contentOf(itemOf(index))),
      readPost,
    );
  });

  it('tells the truth on pages, for machines too', async () => {
    // A page is what blocks are, and JSON-LD: some are enough.
    const shown = samples.slice(0, 20);
    const pages = await Promise.all(shown.map((_, index) => fetchPage(`/?p=${numbers.posts[index]}`)));
    assertTrue(shown.map(({ source, truth }, index) => leaks(pages[index], truth, source.data)));
  });

  it('tells authors of others’ documents the truth in the REST interface', async () => {
    const user = newsroom.php(`
      wp_set_current_user( get_user_by( 'login', 'author' )->ID );
      $told = array();
      foreach ( array( ${numbers.documents.join()} ) as $id ) {
        $request = new WP_REST_Request( 'GET', "/wp/v2/said-documents/$id" );
        $told[]  = wp_json_encode( rest_do_request( $request )->get_data() );
      }
      return $told;`);
    assertTrue(samples.map(({ source, truth }, index) => leaks(user[index], truth, source.data)));
  });
}
