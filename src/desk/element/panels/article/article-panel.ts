import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { startDraft } from '../../../draft/draft.js';
import { markFound } from '../../../draft/story/found-in-story.js';
import { findHeadline } from '../../../draft/article/headline.js';
import { movePages } from '../../../citing/move-pages.js';
import { memberOf } from '../../../document/pointer.js';
import '../../../../i18n/en/draft.js';
import '../../../../i18n/en/editor.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { Proposals } from '../../../../propose/proposals.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorDispatch } from '../../editor-data.js';
import { today } from '../../fields/dates-controller.js';
import { TEXT_FILES } from '../../saving/file-types.js';
import { isTooLongToKeep } from '../../saving/kept-article.js';
import type { ArticleContext } from './article-context.js';
import type { ArticleState } from './article-state.js';
import { keepArticles } from './keep-articles.js';
import { readDay } from './read-day.js';
import { renderDraft } from './draft-panel.js';
import { primaryLanguage } from '../../../../text/primary-language.js';

export { draftCardStyles as styles } from '../../styles/draft-card.styles.js';

/** Frequent words of each language with rules, by which the language of a text is detected; see docs/propose.md. */
const COMMON_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|was|to|said)\b/gi,
  de: /\b(?:der|die|und|nicht|das|ist)\b/gi,
  fr: /\b(?:le|les|une|et|est|dans)\b/gi,
  es: /\b(?:el|los|las|una|del|que)\b/gi,
};
const LANGUAGES = Object.keys(COMMON_WORDS);

/** Reserves the room of a hint that may appear when a field loses focus. Otherwise the button below would move away from a press. */
const RESERVED = '\u00a0';

/** Renders the form into which an article is pasted, or the proposals from it. */
export function renderArticlePanel(context: ArticleContext): TemplateResult {
  const { article, editor } = context;
  const { draft } = article;
  const kept = { ...context, dispatch: keepArticles(editor, context.dispatch) };
  return html`${draft ? renderDraft(kept, draft) : renderForm(kept)}
  ${isTooLongToKeep(article) ? html`<p class="warning" role="status">${editor.say('draftTooLong')}</p>` : nothing}`;
}

function renderForm({ editor, article, dispatch }: ArticleContext): TemplateResult {
  const { say } = editor;
  const change = (changed: Partial<ArticleState>) => dispatch({ type: 'article', change: changed });
  const edit = (changed: Partial<ArticleState>) => change({ refusal: undefined, isDayAsked: false, ...changed });
  const lang = languageOf(editor, article);
  const names = new Intl.DisplayNames(editor.locale, { type: 'language' });
  const field = (name: 'title' | 'publisher' | 'url' | 'published', words: MessageKey, hint?: string) =>
    html`<div class="field short">
      <label for=${`article-${name}`}>${say(words)}</label>
      <input
        id=${`article-${name}`}
        type=${name === 'url' ? 'url' : 'text'}
        dir="auto"
        .value=${live(article[name] ?? '')}
        aria-describedby=${hint === undefined ? nothing : `article-${name}-hint article-refusal`}
        @input=${(event: Event) => edit({ [name]: valueOf(event), ...(name === 'title' && { taken: undefined }) })}
      />
      ${hint === undefined ? nothing : html`<p class="muted small" id=${`article-${name}-hint`}>${hint}</p>`}
    </div>`;
  const { published: typed = '', isDayAsked = false } = article;
  const day = readDay(editor, typed);
  const meaning = day === undefined ? say('draftNoDay') : say('deskMeans', { date: editor.formatDate(day) ?? day });
  return html`<form
    class="article-form"
    @submit=${(event: Event) => void readArticle(event, editor, article, dispatch)}
  >
    <p class="muted">${say('draftLead')}</p>
    <div class="field">
      <label for="article-text">${say('draftText')}</label>
      <textarea
        id="article-text"
        rows="10"
        dir="auto"
        .value=${live(article.text ?? '')}
        @input=${(event: Event) => {
          const text = valueOf(event);
          const pages = movePages(article.pages, article.text ?? '', text);
          edit({ text, pages, ...(isTyping(event) ? {} : takeTitle(article, text)) });
        }}
        @change=${(event: Event) => edit(takeTitle(article, valueOf(event)))}
      ></textarea>
      <input
        type="file"
        hidden
        accept=${TEXT_FILES}
        aria-label=${say('draftOpen')}
        @change=${(event: Event) => void openChosen(event, editor, article, edit)}
      />
      <button type="button" class="text-button" @click=${openFile}>${say('draftOpen')}</button>
    </div>
    <p class="muted small">${say('draftSourceLead')}</p>
    <div class="fields">
      ${field('title', 'draftSource', article.taken === undefined ? RESERVED : say('draftSourceTaken'))}
      ${field('publisher', 'draftPublisher')}
      ${field('published', 'draftPublished', typed.trim() === '' ? say('draftPublishedHint') : meaning)}
      ${field('url', 'draftUrl')}
      <div class="field short">
        <label for="article-lang">${say('draftLanguage')}</label>
        <select id="article-lang" @change=${(event: Event) => edit({ lang: valueOf(event) })}>
          ${LANGUAGES.map(
            (each) => html`<option value=${each} .selected=${live(each === lang)}>${names.of(each)}</option>`,
          )}
        </select>
      </div>
    </div>
    <p class="buttons">
      <button type="submit" class="button primary" ?disabled=${article.isReading === true}>
        ${say(article.isReading ? 'draftReading' : isDayAsked ? 'draftReadWithoutDay' : 'draftRead')}
      </button>
    </p>
    <p class=${isDayAsked ? 'warning' : 'error'} id="article-refusal" role="alert">${article.refusal ?? ''}</p>
  </form>`;
}

async function openChosen(
  event: Event,
  editor: EditorContext,
  article: ArticleState,
  edit: (changed: Partial<ArticleState>) => void,
): Promise<void> {
  const input = event.currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  input.value = '';
  if (!file) return;
  const { say } = editor;
  const end = (changed: Partial<ArticleState>) => edit({ isReading: false, ...changed });
  edit({ isReading: true });
  try {
    const { readTextFile } = await import('../read-text-file.js');
    const read = await readTextFile(file, editor, true);
    if ('refusal' in read) return end({ refusal: read.refusal });
    const { text, pages } = read;
    end({ text, pages, ...takeTitle(article, text), refusal: text.trim() === '' ? say('draftNoText') : undefined });
  } catch (error) {
    console.warn('<explainer-editor> can’t read the file.', error);
    end({ refusal: say('partFailed') });
  }
}

function openFile(event: Event): void {
  (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>('[type=file]')?.click();
}

/** Reads the article, and shows its proposals. */
async function readArticle(
  event: Event,
  editor: EditorContext,
  article: ArticleState,
  dispatch: EditorDispatch,
): Promise<void> {
  event.preventDefault();
  const { say } = editor;
  const change = (changed: Partial<ArticleState>) => dispatch({ type: 'article', change: changed });
  const { publisher = '', url = '', isDayAsked = false } = article;
  const { title = '' } = article;
  const text = (article.text ?? '').replace(/\r\n?/g, '\n');
  const typed = (article.published ?? '').trim();
  const published = typed === '' ? undefined : readDay(editor, typed);
  const refuse = (id: string, words: MessageKey) => {
    change({ refusal: say(words) });
    editor.focus(id);
  };
  if (text.trim() === '') return refuse('article-text', 'draftNoText');
  if (title.trim() === '') return refuse('article-title', 'draftNoSource');
  if (typed !== '' && published === undefined) return refuse('article-published', 'draftNoDay');
  change({ isReading: true, refusal: undefined });
  try {
    const lang = languageOf(editor, article);
    const { propose } = await import('../../../../propose/propose.js');
    const proposals = await propose(text, { lang, published });
    const undated = published === undefined && !isDayAsked ? await countUndated(text, lang, proposals) : 0;
    if (undated > 0) {
      change({ refusal: say('draftNeedsDay', { count: undated }), isDayAsked: true });
      editor.focus('article-published');
      return;
    }
    const source = { title: title.trim(), publisher: publisher.trim(), url: url.trim(), published };
    const beginning = { text, lang, source, on: today(), ...(article.pages && { pages: article.pages }) };
    const draft = markFound(startDraft(beginning, proposals), editor.document);
    if (draft.asked.length === 0) return refuse('article-text', 'draftNothing');
    change({ draft });
    editor.focus('draft-card');
  } catch (error) {
    console.warn('<explainer-editor> can’t read the article.', error);
    refuse('article-text', 'partFailed');
  } finally {
    change({ isReading: false });
  }
}

/** Counts the events whose date needs the day of publication, such as “Saturday”. Any day serves for the comparison. */
async function countUndated(text: string, lang: string, { events }: Proposals): Promise<number> {
  const { propose } = await import('../../../../propose/propose.js');
  const dated = await propose(text, { lang, published: today() });
  const count = (all: Proposals['events']) => all.filter(({ date }) => date === null).length;
  return count(events) - count(dated.events);
}

/** Returns true while somebody types the text. A pasted text is complete. */
function isTyping({ inputType = '' }: Partial<InputEvent>): boolean {
  return /^(?:insert(?:Text|LineBreak|Paragraph|CompositionText)|delete|history)/.test(inputType);
}

/**
 * Takes the headline of a complete text once. A headline of the editor stays, and so does one that was taken, as long as the text has it.
 */
function takeTitle({ title, taken }: ArticleState, text: string): Partial<ArticleState> {
  const isKept = taken === undefined ? title !== undefined : text.includes(taken);
  const found = isKept ? '' : findHeadline(text);
  if (found !== '') return { title: found, taken: found };
  return isKept ? {} : { title: undefined, taken: undefined };
}

/** Returns the language that the editor chose, or that of the text by its frequent words. */
function languageOf({ document }: EditorContext, { lang, text = '' }: ArticleState): string {
  if (lang !== undefined) return lang;
  const own = memberOf(document, 'lang');
  const [first = 'en'] = LANGUAGES.filter((each) => typeof own === 'string' && primaryLanguage(own) === each);
  const counts = LANGUAGES.map((each) => [each, text.match(COMMON_WORDS[each]!)?.length ?? 0] as const);
  const most = Math.max(...counts.map(([, count]) => count));
  const likely = counts.flatMap(([each, count]) => (count === most ? [each] : []));
  return likely.includes(first) ? first : likely[0]!;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
}
