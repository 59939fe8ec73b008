import type { ExplainerElement } from '../elements/base/explainer-element.js';
import { isRightToLeft } from '../i18n/direction.js';
import type { Framed } from '../elements/parts/embed/frame-address.js';
import { openLinksOutside } from './open-links-outside.js';
import { readFrame } from './read-frame-address.js';
import { reportHeight } from './report-height.js';

// Script of the page for frames. It shows what the address of the page asks for, or explains why it can't.
const main = document.querySelector('main')!;
const reading = readFrame(location.href);
openLinksOutside();
reportHeight(main);
if ('problem' in reading) showProblem(reading.problem);
else if (!customElements.get(reading.framed.element)) showProblem('The script of this frame could not be loaded.');
else show(reading.framed);

function show({ src, element: tag, lang, scheme, attributes }: Framed): void {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
  if (scheme) page.style.colorScheme = scheme;
  const element = document.createElement(tag) as ExplainerElement;
  for (const [name, value] of Object.entries({ ...attributes, src })) element.setAttribute(name, value);
  main.replaceChildren(element);
  void element.loaded.then((explainer) => {
    if (explainer) document.title = explainer.title;
  });
}

/** Explains a problem to the publisher who made the frame; readers of an article rarely see it. */
function showProblem(problem: string): void {
  const line = document.createElement('p');
  line.role = 'alert';
  line.textContent = problem;
  main.replaceChildren(line);
}
