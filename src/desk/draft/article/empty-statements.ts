import type { StatementProposal } from '../../../propose/proposals.js';

/** Words that only say that somebody stated a view, which is in the same sentence: “conveyed China’s position on the matter”. */
const ONLY_VIEW =
  /^(?:convey|express|stat|g[ai]v|outlin|reiterat|present|explain|shar|voic)(?:e[ds]?|s|ing)? (?:his|her|its|their|(?:the )?\p{L}{2,30}['’]s?) (?:position|views?|stance|opinions?|thoughts?)(?: (?:on|about|over|regarding) (?:this|that|the|these|those) (?:matter|issue|subject|topic|question|incident|case)s?)?$/iu;

/** Words that only say that somebody felt something, without its reason: “voiced its anger”. */
const ONLY_FEELING =
  /^(?:voic|express|convey)(?:e[ds]?|s|ing)? (?:(?:his|her|its|their) )?(?:(?:deep|strong|great) )?(?:anger|outrage|fury|concerns?|displeasure|dissatisfaction|frustration|regrets?|alarm|shock|dismay)$/iu;

/** Words that only say where somebody wrote: “wrote that on X”. */
const ONLY_PLACE =
  /^(?:on|in) (?:X|Twitter|Facebook|Instagram|Telegram|Truth Social|social media|an? (?:tweet|post))$/iu;

/** Removes statements without content: where somebody wrote, what somebody felt, or that they stated a view that is in the same sentence. */
export function withoutEmpty<Statement extends StatementProposal>(
  statements: readonly Statement[],
): readonly Statement[] {
  return statements.filter((each) => {
    if (each.form !== 'indirect') return true;
    const isTold = statements.some(
      ({ start, speaker, parts }) =>
        start === each.start &&
        speaker === each.speaker &&
        (parts[0]?.start ?? 0) >= (each.parts.at(-1)?.end ?? Infinity),
    );
    return !ONLY_PLACE.test(each.text) && !ONLY_FEELING.test(each.text) && !(isTold && ONLY_VIEW.test(each.text));
  });
}
