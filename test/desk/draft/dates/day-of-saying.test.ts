import { expect } from '@open-wc/testing';
import { suggestDayOfSentence } from '../../../../src/desk/draft/dates/day-of-sentence.js';
import { startDraft } from '../../../../src/desk/draft/draft.js';
import { loadDateReader } from '../../../../src/desk/dates/typed-dates.js';
import { propose } from '../../../../src/propose/propose.js';

const THURSDAY = '2023-02-23';
const SUNDAY = '2023-02-19';

/** Returns the days that are offered for the last statement of a sentence. */
async function offered(text: string, lang: string, published: string): Promise<readonly string[]> {
  const read = await loadDateReader({ lang, nowMs: Date.UTC(2024, 4, 20) });
  const draft = startDraft({ text, lang, source: { title: 'A', published } }, await propose(text, { lang, published }));
  const asked = draft.asked.findLast(({ kind }) => kind === 'statement');
  if (!asked) throw new Error(`No statement is proposed from ${text}`);
  return suggestDayOfSentence(draft, asked, read).map(({ edtf }) => edtf);
}

type Row = readonly [text: string, date: string, published?: string];

const daysOfSaying: Readonly<Record<'en' | 'de', readonly Row[]>> = {
  en: [
    ['Wang Yi said on Saturday that the talks had failed.', '2023-02-18'],
    ['Wang Yi said on Wednesday that the talks had failed.', '2023-02-15', SUNDAY],
    ['Wang Yi said on Thursday that the talks had failed.', '2023-02-23'],
    ['Wang Yi said late on Saturday that the talks had failed.', '2023-02-18'],
    ['Wang Yi said on Saturday that the talks will go on.', '2023-02-18'],
    ['“We will win,” Wang Yi said on Saturday.', '2023-02-18'],
    // Hearers, places and settings have no day of their own.
    ['Ada Quill told reporters on Monday that help would come.', '2023-02-20'],
    ['Ada Quill told reporters in Ellery on Monday that help would come.', '2023-02-20'],
    ['Ada Quill told the House of Commons on Monday that help would come.', '2023-02-20'],
    ['Ada Quill told a meeting of the council on Monday that help would come.', '2023-02-20'],
    ['Ada Quill told Reuters at the funeral on Monday that help would come.', '2023-02-20'],
    ['“Help will come,” Ada Quill wrote in a letter to the families on Monday.', '2023-02-20'],
    ['“Help will come,” Ada Quill said outside court on Monday.', '2023-02-20'],
  ],
  de: [
    ['Olaf Scholz sagte am Samstag, der Steg werde schließen.', '2023-02-18'],
    ['Olaf Scholz sagte am Mittwoch, der Steg werde schließen.', '2023-02-15', SUNDAY],
    ['Olaf Scholz sagte am Sonntag, der Steg werde schließen.', '2023-02-19'],
    ['Olaf Scholz sagte in Berlin am Montag, der Steg werde schließen.', '2023-02-20'],
    ['Olaf Scholz sagte der Zeitung am Montag, der Steg werde schließen.', '2023-02-20'],
    ['Olaf Scholz sagte im Bundestag am Montag, der Steg werde schließen.', '2023-02-20'],
    ['„Wir bleiben“, sagte Olaf Scholz in einem Interview am Montag.', '2023-02-20'],
  ],
};

const otherDays: Readonly<Record<'en' | 'de', readonly string[]>> = {
  en: [
    'Wang Yi said last Monday that the talks had failed.',
    'Wang Yi said on Monday last week that the talks had failed.',
    'Wang Yi said next Monday that the talks had failed.',
    'At a hearing on Monday, Ada Quill will say that help would come.',
    'Wang Yi said this Saturday that the talks had failed.',
    'Wang Yi said every Monday that the talks had failed.',
    'Wang Yi said on Mondays that the talks had failed.',
    'Ada Quill said Friday’s vote was a mistake.',
    // The act may be of another day than the saying.
    'Mayor Ada Quill apologised on Tuesday and later said the bridge would reopen.',
    'Mayor Ada Quill resigned on Tuesday and said the bridge would reopen.',
    'On Tuesday, Mayor Ada Quill resigned and said the bridge would reopen.',
    'Mayor Ada Quill criticised the closure on Tuesday, saying it was a mistake.',
    // The day may be that of a thing beside it.
    'Ada Quill told the victims of the flood on Monday that help would come.',
    'Ada Quill told survivors of the crash in Ellery on Monday that help would come.',
    'Ada Quill told the inquiry into the crash on Monday that help would come.',
    'Ada Quill told victims of Hurricane Ian on Monday that help would come.',
    'Ada Quill told families of those killed on Monday that help would come.',
    'Ada Quill said at the opening of the bridge on Monday that help would come.',
    'Ada Quill said in a statement on the flood on Monday that help would come.',
    '“Help will come,” Ada Quill said at a vigil for the victims of the flood on Monday.',
    '“Help will come,” Ada Quill said in her reaction to the vote on Monday.',
    '“Help will come,” Ada Quill said from the scene of the crash on Monday.',
    '“Help will come,” Ada Quill said as troops entered the town on Monday.',
    '“Help will come,” Ada Quill told the winner of the election on Monday.',
    'In a speech to the victims of the flood on Monday, Ada Quill said that help would come.',
    'In a statement on the crash on Monday, Ada Quill said that help would come.',
    'Speaking to survivors of the crash on Monday, Ada Quill said that help would come.',
    'Speaking at the site of the crash on Monday, Ada Quill said that help would come.',
  ],
  de: [
    'Olaf Scholz sagte letzten Montag, der Steg werde schließen.',
    'Olaf Scholz sagte den Opfern der Flut am Montag, der Steg werde schließen.',
    'Olaf Scholz sagte zum Einsturz am Montag, der Steg werde schließen.',
    'Olaf Scholz sagte bei der Trauerfeier für die Opfer am Montag, der Steg werde schließen.',
    '„Wir bleiben“, sagte Olaf Scholz dem Sieger der Wahl am Montag.',
    'Nach dem Einsturz am Montag sagte Olaf Scholz, der Steg werde schließen.',
    'Olaf Scholz reiste am Dienstag nach Bonn und sagte, der Steg werde schließen.',
    'Olaf Scholz kritisierte den Einsturz am Dienstag und sagte, der Steg werde schließen.',
  ],
};

for (const lang of ['en', 'de'] as const) {
  describe(`the day of a saying (${lang})`, () => {
    for (const [text, date, published = THURSDAY] of daysOfSaying[lang])
      it(`is offered: ${text}`, async () => expect(await offered(text, lang, published)).to.deep.equal([date]));
    for (const text of otherDays[lang])
      it(`is not offered: ${text}`, async () => expect(await offered(text, lang, THURSDAY)).to.deep.equal([]));
  });
}
