import { makeWholeDocument } from './whole-document.js';

/** What stands where no reader may see it. */
export const SECRET = 'the-desk-alone-knows';

/** The name of a field that isn't ours. Editors are told of it in the list of problems, and nobody else. */
export const SECRET_NAME = 'only-known-to-the-desk';

/** The value with fields in each of its objects that aren't ours. */
function withSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).map(([name, member]) => [name, withSecrets(member)] as const);
  const secrets = { 'x-desk': SECRET, notes: { internal: [SECRET] }, [SECRET_NAME]: true, onclick: SECRET };
  return { ...Object.fromEntries(own), ...secrets };
}

/** A story with secrets also in its withdrawn entries, and in those that are withheld for want of a speaker or a proof. */
export const secretStory = (() => {
  const whole = makeWholeDocument({ count: 4, text: ({ field, index }) => `${field} ${index}` });
  const statements = whole.statements!.map((statement) =>
    'status' in statement && statement.status === 'withdrawn'
      ? { ...statement, text: SECRET, venue: SECRET }
      : statement,
  );
  const nobodys = { id: 'nobodys', speaker: 'nobody', text: SECRET, topics: ['topics-0'] };
  const findings = whole.findings!.map((finding) =>
    finding.status === 'withdrawn' ? { ...finding, text: SECRET, by: SECRET } : finding,
  );
  const unsourced = { id: 'unsourced', text: SECRET, by: SECRET, asOf: '2023-02-19', sources: [] };
  return withSecrets({ ...whole, statements: [...statements, nobodys], findings: [...findings, unsourced] });
})();
