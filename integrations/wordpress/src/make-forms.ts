import { renderForPosts } from './render-for-posts.js';
// It says what WordPress's own script for requests is.
import type {} from './save-document.js';

/** The button that makes the published forms of stories saved before, one after the other. */
function start(notice: HTMLElement): void {
  const button = notice.querySelector('button');
  const status = notice.querySelector<HTMLElement>('[role=status]');
  if (!button || !status) return;
  button.addEventListener('click', () => {
    button.disabled = true;
    makeForms((text) => (status.textContent = text)).then(
      (failed) => end(notice, status, failed),
      (error: unknown) => {
        status.textContent = error instanceof Error ? error.message : String(error);
        button.disabled = false;
      },
    );
  });
}

function end(notice: HTMLElement, status: HTMLElement, failed: readonly number[]): void {
  const { done = '', failed: sentence = '' } = notice.dataset;
  status.textContent = failed.length === 0 ? done : sentence.replace('%s', failed.join(', '));
  if (failed.length === 0) notice.querySelector('button')?.remove();
}

/** Makes all that are missing, and gives the numbers of documents for which that was not possible. */
async function makeForms(tell: (progress: string) => void): Promise<readonly number[]> {
  const { missing } = (await wp.apiFetch({ path: '/said-and-done/v1/forms' })) as { missing: readonly number[] };
  const failed: number[] = [];
  for (const [index, id] of missing.entries()) {
    tell(`${index + 1} / ${missing.length}`);
    await makeForm(id).catch(() => failed.push(id));
  }
  return failed;
}

async function makeForm(id: number): Promise<void> {
  const path = `/said-and-done/v1/forms/${id}`;
  const { document, revision } = (await wp.apiFetch({ path })) as { document: string; revision: string };
  await wp.apiFetch({ path, method: 'POST', data: { revision, form: renderForPosts(document, id) } });
}

const notice = document.getElementById('said-and-done-forms');
if (notice) start(notice);
