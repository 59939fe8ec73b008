import { valueAt } from '../../../document/pointer.js';
import { isSilence } from '../../../story/story-entries.js';
import '../../../../i18n/en/check.js';
import '../../../../i18n/en/details.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import { formatList } from '../../../../i18n/message-parts.js';
import type { EditorContext } from '../../editor-context.js';

type Kind = 'eventCount' | 'statementCount' | 'silenceCount' | 'findingCount' | 'checkOthers';

/** Formats the number of entries of each kind: “6 events, 28 statements, 3 things not said”. */
export function countEntries(
  { document, say }: Pick<EditorContext, 'document' | 'say'>,
  entries: readonly { readonly pointer: string }[],
): string {
  const kindOf = ({ pointer }: { readonly pointer: string }): Kind => {
    if (pointer.startsWith('/events/')) return 'eventCount';
    if (pointer.startsWith('/findings/')) return 'findingCount';
    if (!pointer.startsWith('/statements/')) return 'checkOthers';
    return isSilence(valueAt(document, pointer)) ? 'silenceCount' : 'statementCount';
  };
  const kinds = entries.map(kindOf);
  const order: readonly (Kind & MessageKey)[] = [
    'eventCount',
    'statementCount',
    'silenceCount',
    'findingCount',
    'checkOthers',
  ];
  const counts = order.map((key) => ({ key, count: kinds.filter((kind) => kind === key).length }));
  return formatList(
    counts.filter(({ count }) => count > 0).map(({ key, count }) => say(key, { count })),
    say,
  );
}
