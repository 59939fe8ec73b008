import { expect } from '@open-wc/testing';
import type { ExplainerDocument, MediaInput } from '../../../src/model/schema/schema.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { choose, find, makeDesk, press, read, textOf, type } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const MEDIA = '/statements/0/media';
const START = `${MEDIA}/0/start`;

const statement = (desk: Desk) => (desk.data as ExplainerDocument).statements![0]! as { media?: MediaInput[] };
const valueAt = (desk: Desk, id: string) => find<HTMLInputElement>(desk, id).value;
const labels = (desk: Desk) =>
  [...desk.shadowRoot!.querySelectorAll(`[id="${MEDIA}/0:entry"] label`)]
    .filter((label) => label.checkVisibility())
    .map(({ textContent }) => textContent.trim());

async function open(media: MediaInput[]): Promise<Desk> {
  const desk = await makeDesk(makeDocument({ statements: [makeStatement({ media })] }));
  await press(desk, /lethal support/);
  return desk;
}

const interview: MediaInput = { kind: 'audio', src: 'https://example.org/interview.mp3' };

describe('the form for a recording of a statement', () => {
  it('takes minutes and seconds, and writes seconds', async () => {
    const desk = await open([interview]);
    await type(desk, START, '12:34');
    await type(desk, `${MEDIA}/0/end`, '1:02:03');
    expect(statement(desk).media).to.deep.equal([{ ...interview, start: 754, end: 3723 }]);
    expect([valueAt(desk, START), valueAt(desk, `${MEDIA}/0/end`)]).to.deep.equal(['12:34', '1:02:03']);
    expect(desk.problems.filter(({ pointer }) => pointer.startsWith(MEDIA))).to.deep.equal([]);
  });

  it('shows the seconds of a document as minutes, and takes a whole minute', async () => {
    const desk = await open([{ ...interview, start: 75.5 }]);
    expect(valueAt(desk, START)).to.equal('1:15.5');
    await type(desk, START, '12');
    expect(valueAt(desk, START)).to.equal('12:00');
    expect(statement(desk).media![0]!.start).to.equal(720);
  });

  it('is emptied again, and one Undo takes back what was typed', async () => {
    const desk = await open([{ ...interview, start: 75 }]);
    await type(desk, START, '12:34');
    await press(desk, 'Undo');
    expect(statement(desk).media).to.deep.equal([{ ...interview, start: 75 }]);
    find<HTMLInputElement>(desk, START).value = '';
    find(desk, START).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    find(desk, START).dispatchEvent(new Event('change', { bubbles: true }));
    await read(desk);
    expect(statement(desk).media).to.deep.equal([interview]);
  });

  it('leaves what it can’t read as it was typed, with a problem', async () => {
    const desk = await open([interview]);
    await type(desk, START, 'at noon');
    expect(valueAt(desk, START)).to.equal('at noon');
    expect(find(desk, START).getAttribute('aria-invalid')).to.equal('true');
  });

  it('has the times beside the address, what else its kind needs, and the rest below “More fields”', async () => {
    const desk = await open([interview]);
    const recording = ['Kind', 'Address of the file', 'From minute', 'To minute', 'Caption', 'Credit'];
    expect(labels(desk)).to.deep.equal(recording);
    await choose(desk, `${MEDIA}/0/kind`, 'image');
    expect(labels(desk)).to.deep.equal(['Kind', 'Address of the file', 'Description', 'Caption', 'Credit']);
    expect(find(desk, START)).to.exist;
  });

  it('is added from the form of a statement, with the focus in its first field', async () => {
    const desk = await makeDesk(makeDocument());
    await press(desk, /lethal support/);
    await press(desk, 'Add: Recordings of these words');
    await waitUntil(() => desk.shadowRoot!.activeElement?.id === `${MEDIA}/0/kind`, 'the first field has no focus');
  });

  it('is the same for an event', async () => {
    const document = makeDocument({ events: [makeEvent({ media: [{ ...interview, start: 754 }] })] });
    const desk = await makeDesk(document);
    await press(desk, /They meet/);
    expect(valueAt(desk, '/events/0/media/0/start')).to.equal('12:34');
    expect(textOf(desk, '[id="/events/0/media"] legend')).to.equal('Pictures and other media');
  });
});
