/**
 * Styles of a whole page that is given no stylesheet: the column in which people read, and the list for readers without script. What an element
 * draws once it has loaded has styles of its own. System fonts and colours ask no other host for anything.
 */
export const PAGE_STYLES = `
:root{color-scheme:light dark}
body{margin:0;font:1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:72rem;margin:auto;padding:1.5rem clamp(1rem,4vw,2.5rem) 4rem}
main>:not(:defined){display:block;max-width:44rem;margin:auto}
h1,h2,h3,h4{line-height:1.2;margin:1.2em 0 .3em;text-wrap:balance}
h1{font-size:clamp(1.75rem,6vw,2.5rem)}
h2{font-size:1.5rem;margin-top:2em;padding-top:.6em;border-top:3px solid}
h3,h4{font-size:1.125rem}
p{margin:.3em 0}
a{color:light-dark(#1d5aa6,#83b6f5)}
ul,ol{padding:0;margin:.5em 0;list-style:none}
li{margin:.2em 0}
:not(li)>ol>li,:not(li)>ul>li{margin:1.1em 0}
li ul,li div,time{font-size:.9375rem}
li li,li>div{color:light-dark(#555b66,#a8b0bd)}
li>div strong{color:CanvasText}
blockquote{margin:.4em 0;padding-inline-start:.8em;border-inline-start:3px solid light-dark(#b9bfc8,#555e6b)}
cite{font-style:italic}
@media print{main{max-width:none;padding:0}li{break-inside:avoid}}
`.replaceAll('\n', '');

/** Styles of a page with tables. Word processors know few rules, but these. */
export const TABLE_STYLES = `${PAGE_STYLES}
main{overflow-x:auto}
ol{list-style:decimal;padding-inline-start:2em}
table{border-collapse:collapse;font-size:.9375rem}
td,th{padding:.3em .6em;vertical-align:top;text-align:start;border:1px solid light-dark(#b9bfc8,#555e6b)}
td>:first-child{margin-top:0}
@media print{main{font-size:10pt}tr{break-inside:avoid}}
`.replaceAll('\n', '');
