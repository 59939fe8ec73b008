/** English verbs that no rule leads to their past: the verb, its past tense, and its participle where that is another word. */
const VERBS =
  'shoot shot,meet met,hold held,win won,leave left,send sent,take took taken,give gave given,go went gone,come came,begin began begun,' +
  'fall fell,strike struck,break broke broken,fly flew flown,lead led,make made,find found,lose lost,write wrote written,' +
  'speak spoke spoken,see saw seen,bring brought,buy bought,become became,build built,spend spent,keep kept,stand stood,rise rose,' +
  'hide hid,sell sold,pay paid,fight fought,know knew,die died,choose chose,cut cut,do did,draw drew,drive drove,flee fled,get got,' +
  'grow grew,hit hit,lay laid,put put,run ran,sink sank,sit sat,set set,shut shut,steal stole,teach taught,throw threw,burst burst,' +
  'spread spread,say said,tell told,think thought,feel felt,read read,seek sought,forecast forecast';

/** Forms of one irregular verb of English. */
export type IrregularVerb = readonly [base: string, past: string, participle?: string];

export const IRREGULAR_VERBS: readonly IrregularVerb[] = VERBS.split(',').map(
  (row) => row.split(' ') as unknown as IrregularVerb,
);
