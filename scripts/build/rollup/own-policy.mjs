/**
 * Rollup: gives Lit in the desk's bundle a policy of its own. The preview there has the readers' file with a second Lit, and a page that
 * requires Trusted Types lets each policy be made once. Where a page allows only `lit-html`, the desk takes that and works without the preview.
 */
const POLICY = /(\w)\.createPolicy\("lit-html",(\{createHTML:\w=>\w\})\)/;

/** @param name Name of the policy; without one Lit keeps its own. */
export const ownPolicy = (name) => ({
  name: 'own-policy',
  transform(code, id) {
    if (name === undefined || !/node_modules[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    if (!POLICY.test(code)) this.error(`${id} is no longer as scripts/build/rollup/own-policy.mjs knows it.`);
    const inTurn = `(rules=>{try{return $1.createPolicy("${name}",rules)}catch{return $1.createPolicy("lit-html",rules)}})($2)`;
    return { code: code.replace(POLICY, inTurn), map: null };
  },
});
