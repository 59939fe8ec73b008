import { normalizeName } from '../../text/normalize-name.js';
import type { Citation, Explainer, Finding } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import type { ReportProblem } from '../problems/found-problem.js';
import { isForWords } from '../word-sources.js';

/** Checks that a finding has a source that is no party to the dispute: a party’s own account settles nothing. */
export function reviewFinding(finding: Finding, explainer: Explainer, report: ReportProblem): void {
  const cited = finding.sources.filter(isForWords);
  const parties = partiesTo(finding, explainer);
  const isOfParty = ({ source: { publisher, author, ownWords }, ...citation }: Citation) =>
    (citation.ownWords ?? ownWords) === true ||
    [publisher, author].some((name) => name !== undefined && parties.has(normalizeName(name)));
  if (cited.length === 0 || !cited.every(isOfParty)) return;
  const [{ source }] = cited as [Citation];
  const name = source.publisher ?? source.author ?? source.title;
  report('finding-of-party', pointerTo(finding.pointer, 'sources'), { name });
}

/** Returns the names of the sides, of who speaks for them, and of the speakers of what a finding is about. */
function partiesTo({ about }: Finding, { sides, people, statementById }: Explainer): ReadonlySet<string> {
  const speakers = about.statements.flatMap((id) => statementById.get(id)?.speakers ?? []);
  const parties = [...people.filter(({ side }) => side), ...speakers];
  const names = [
    ...sides.map(({ name }) => name),
    ...parties.flatMap(({ name, shortName }) => [name, shortName ?? name]),
  ];
  return new Set(names.map(normalizeName));
}
