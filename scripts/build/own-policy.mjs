/**
 * Rollup: gives Lit in the desk's bundle a policy of its own. A page may have the readers' script beside it, with a second Lit, and where
 * Trusted Types are required each policy can be made once. Where a page allows only `lit-html`, the desk takes that.
 */
const POLICY = /(\w)\.createPolicy\("lit-html",(\{createHTML:\w=>\w\})\)/;

export const ownPolicy = (name) => ({
  name: 'own-policy',
  transform(code, id) {
    if (!/node_modules[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    if (!POLICY.test(code)) this.error(`${id} is no longer as scripts/build/own-policy.mjs knows it.`);
    const inTurn = `(rules=>{try{return $1.createPolicy("${name}",rules)}catch{return $1.createPolicy("lit-html",rules)}})($2)`;
    return { code: code.replace(POLICY, inTurn), map: null };
  },
});
