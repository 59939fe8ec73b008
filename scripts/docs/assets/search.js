/** Shows what pagefind finds for the words in the address. Without script the index below stays. */
const words = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const status = document.querySelector('#status');
const list = document.querySelector('#results');

const make = (tag, ...children) => {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
};

/** Excerpts have marks and entities; all else in them is text. */
function readExcerpt(excerpt) {
  const text = (part) =>
    part.replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name]);
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .map((part) => (part.startsWith('<mark>') ? make('mark', text(part.slice(6, -7))) : text(part)));
}

const place = (url) => new URL(url.replace(/^\//, ''), new URL('./', location.href)).href;

function makeResult({ meta, url, excerpt, sub_results: parts }) {
  const found = parts.filter((part) => part.url !== url).slice(0, 4);
  const link = Object.assign(make('a', meta.title), { href: place(url) });
  const inside = found.map((part) =>
    make('li', Object.assign(make('a', part.title), { href: place(part.url) }), ' ', make('span', ...readExcerpt(part.excerpt))),
  );
  return make('li', make('h3', link), make('p', ...readExcerpt(excerpt)), ...(inside.length > 0 ? [make('ul', ...inside)] : []));
}

async function search() {
  document.querySelector('#find').value = words;
  status.textContent = `Looking for “${words}” …`;
  const pagefind = await import('../pagefind/pagefind.js');
  // A worker's address would need a policy for trusted types.
  await pagefind.options({ baseUrl: '/', noWorker: true });
  const { results } = await pagefind.search(words);
  const shown = await Promise.all(results.slice(0, 12).map((result) => result.data()));
  list.replaceChildren(...shown.map(makeResult));
  const count = results.length === 1 ? 'One page has' : `${results.length || 'No'} pages have`;
  status.textContent = `${count} “${words}”.`;
}

if (words) search().catch(() => (status.textContent = 'The search could not be loaded; the index below has every name.'));
