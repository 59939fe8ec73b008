import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@open-wc/testing';
import { redo, undo, type History } from '../../../src/desk/document/history.js';
import type { Json } from '../../../src/desk/document/json.js';
import { splitJournal } from '../../../src/desk/versions/split-journal.js';

/** What a browser kept of the version before, and what that version showed of it. */
interface Kept {
  readonly lines: readonly (readonly [key: readonly (string | number)[], line: string])[];
  readonly shown: { readonly data: Json; readonly undone: readonly Json[]; readonly signOff?: unknown };
}

const FOLDER = 'test/desk/element/saving/kept-before';

const kept = ['journals', 'drafts', 'sign-offs', 'dismissed-advice'].flatMap((kind) =>
  readdirSync(`${FOLDER}/${kind}`).map(
    (name) => [`${kind}/${name}`, JSON.parse(readFileSync(`${FOLDER}/${kind}/${name}`, 'utf8')) as Kept] as const,
  ),
);

/** Lines by session, the oldest first. */
function sessionsOf({ lines }: Kept): readonly (readonly string[])[] {
  const sessions = new Map<string, string[]>();
  for (const [[, session], line] of lines)
    sessions.set(String(session), [...(sessions.get(String(session)) ?? []), line]);
  return [...sessions.values()];
}

function statesOf(history: History): readonly string[] {
  let at = history;
  while (at.past.count > 0) at = undo(at);
  const states = [JSON.stringify(at.document)];
  while (at.future.count > 0) states.push(JSON.stringify((at = redo(at)).document));
  return states;
}

describe('work that the version before has kept', () => {
  it('is recorded ten times of each kind', () => {
    expect(kept).to.have.length(40);
  });

  for (const [name, each] of kept.filter(([, { lines }]) => lines.length > 0))
    it(`is split into stories of which nothing is lost: ${name}`, () => {
      const { data, undone, signOff } = each.shown;
      const stories = sessionsOf(each).flatMap(splitJournal);
      const all = new Set(stories.flatMap(({ history }) => statesOf(history)));
      const written = [data, ...undone].filter((state) => Object.keys(Object(state) as object).length > 1);
      for (const state of written)
        expect(all.has(JSON.stringify(state)), JSON.stringify(state).slice(0, 80)).to.equal(true);
      const current = sessionsOf(each).map((lines) => splitJournal(lines).find(({ isCurrent }) => isCurrent));
      const shown = current.find((story) => JSON.stringify(story?.history.document) === JSON.stringify(data));
      // A story that was saved is the page’s own, and only the work since is here.
      if (name !== 'journals/saved-by-the-page.json') expect(shown, 'the story on the screen').not.to.equal(undefined);
      if (signOff !== undefined) expect(shown?.signOff).to.deep.equal(signOff);
    });

  it('keeps the article and the sign-off of a story with it after another one was begun', () => {
    const sessionOf = (name: string) => sessionsOf(kept.find(([each]) => each === name)![1])[0]!;
    const [strike, ferry] = splitJournal(sessionOf('drafts/of-a-former-story.json'));
    expect([strike?.article, strike?.isCurrent]).to.deep.equal([undefined, true]);
    expect((ferry?.article as { text: string }).text).to.contain('Mayor Ada Quill');
    const [, signed] = splitJournal(sessionOf('sign-offs/of-a-former-story.json'));
    expect(Object.keys((signed?.signOff as { checks: object }).checks)).to.have.length(1);
    const [one, other] = splitJournal(sessionOf('sign-offs/of-two-stories.json'));
    for (const { signOff } of [one!, other!])
      expect(Object.keys((signOff as { checks: object }).checks)).to.have.length(1);
  });

  it('gives nothing of what is no journal', () => {
    for (const lines of [[], [''], ['{}'], ['{"journal":1}']]) expect(splitJournal(lines)).to.deep.equal([]);
  });
});
