import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/desk/element/explainer-editor.js';
import type { ExplainerEditorElement } from '../../../../src/desk/element/explainer-editor-element.js';
import { addComment, EMPTY_SIGN_OFF, type SignOff } from '../../../../src/desk/sign-off/sign-off.js';
import { makeDocument } from '../../../helpers/make-document.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const signed = (by: string) => ({ by, at: '2026-11-27T09:00:00.000Z' });
const commentOf = (by: string) => addComment(EMPTY_SIGN_OFF, { entry: '', words: '', text: `${by} asks` }, signed(by));
const authorsOf = (signOff: unknown) => (signOff as SignOff).comments.map(({ by }) => by).sort();

type Request = Readonly<Record<'began' | 'signOff' | 'signOffBegan', string>>;

/** The screen as the plugin prints it, with a desk that has begun. */
async function openScreen(): Promise<ExplainerEditorElement> {
  const form = await fixture(html`
    <form>
      <div id="said-and-done-desk" data-post="7">
        <explainer-editor hidden revision="r1" storage-key=${`screen-${Date.now()}`}></explainer-editor>
      </div>
      <details>
        <input type="file" id="said-and-done-file" />
        <p id="said-and-done-trouble"></p>
      </details>
      <textarea id="said-and-done-text" .value=${JSON.stringify(makeDocument())}></textarea>
      <input id="said-and-done-began" value="r1" /><input id="said-and-done-form" />
      <input id="said-and-done-sign-off" value=${JSON.stringify(commentOf('Ada'))} />
      <input id="said-and-done-sign-off-began" value="s1" /><input id="said-and-done-state" />
    </form>
  `);
  await import('../../../../integrations/wordpress/src/edit-screen.js');
  const desk = form.querySelector('explainer-editor')!;
  await waitUntil(() => !desk.hidden, 'the desk has not begun');
  await desk.updateComplete;
  return desk;
}

describe('the edit screen in WordPress', () => {
  it('keeps the sign-off when a text is pasted, and sends it again, joined, where somebody else was faster', async () => {
    const desk = await openScreen();
    const text = document.querySelector<HTMLTextAreaElement>('#said-and-done-text')!;
    text.value = JSON.stringify({ ...makeDocument(), title: 'Pasted' });
    text.dispatchEvent(new Event('change'));
    await waitUntil(() => (desk.data as { title: string }).title === 'Pasted', 'the text was not opened');
    expect(authorsOf(desk.signOff)).to.deep.equal(['Ada']);

    const requests: Request[] = [];
    globalThis.wp = {
      apiFetch: ({ data }) => {
        requests.push(data as Request);
        const kept = requests.length > 1;
        const theirs = kept ? requests[1]!.signOff : JSON.stringify(commentOf('Bo'));
        return Promise.resolve({ revision: 'r2', signOff: { kept, text: theirs, revision: kept ? 's3' : 's2' } });
      },
    };
    await desk.save();
    expect(requests.map(({ began, signOffBegan }) => [began, signOffBegan])).to.deep.equal([
      ['r1', 's1'],
      ['r2', 's2'],
    ]);
    expect(authorsOf(JSON.parse(requests[1]!.signOff))).to.deep.equal(['Ada', 'Bo']);
    expect(authorsOf(desk.signOff)).to.deep.equal(['Ada', 'Bo']);
    expect(document.querySelector<HTMLInputElement>('#said-and-done-sign-off-began')!.value).to.equal('s3');
  });
});
