import { readFileSync } from 'node:fs';
import { renderExplainer } from 'said-and-done/ssr';

/** Where your documents are. */
const stories = '../../data';

export default function Page() {
  const story = JSON.parse(readFileSync(`${stories}/munich-meeting.json`, 'utf8'));
  const html = renderExplainer(story, { as: 'html', stylesheet: '/said-and-done/said-and-done.css', jsonLd: true });
  return (
    <main>
      <h1>Two governments, one balloon</h1>
      {/* renderExplainer escapes all text; React leaves what stands inside alone. */}
      <div dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
    </main>
  );
}
