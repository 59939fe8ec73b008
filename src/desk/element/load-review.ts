/** Loads the code for advice and sign-offs after the desk itself, since it is as large as a third of the desk. */
export async function loadReview() {
  const [
    { reviewForEditors: review },
    { formatProblem },
    { formatProblemCounts },
    { SourceAdvice },
    keptAdvice,
    { joinNew, joinSignOffs, keepName, keptName, readState, signSave },
  ] = await Promise.all([
    import('../../model/review/review-for-editors.js'),
    import('./panels/check/format-problem.js'),
    import('./panels/check/open-points.js'),
    import('./source-advice.js'),
    import('./saving/kept-advice.js'),
    import('./saving/signing.js'),
  ]);
  const signing = { joinNew, joinSignOffs, keepName, keptName, readState, signSave };
  return { review, formatProblem, formatProblemCounts, SourceAdvice, keptAdvice, signing };
}
