import type { TestArticle } from './article.js';

/** Written after the rules for French, to see what they missed. */
export const marcheCouvert: TestArticle = {
  name: 'marche-couvert',
  lang: 'fr',
  published: '2024-06-14',
  text: `Le marché couvert divise Rochebrune

Faut-il raser la halle de Rochebrune ? Depuis que le conseil municipal a voté sa démolition, le 3 juin, par dix-huit voix contre onze, la question occupe toutes les conversations.

« C’est un bâtiment dangereux, point final », tranche le premier adjoint, Bruno Castellan. Selon lui, la toiture peut céder à la première neige. L’élu s’appuie sur une expertise remise en février, dont la mairie refuse toutefois de publier le texte intégral.

Les commerçants, eux, n’en croient pas un mot. « Mon grand-père vendait déjà ses fromages ici. La halle tiendra encore cent ans », sourit Odile Marsan, qui préside leur association. Elle reconnaît qu’il faut « refaire l’électricité », mais juge le devis de la ville « délirant ».

Construite en 1887 par un élève d’Eiffel, la halle n’est pas classée. « Nous avons demandé son inscription aux monuments historiques », indique la présidente de Patrimoine en Vallée, Claire Humbert, jointe par téléphone mercredi. La direction régionale des affaires culturelles, sollicitée, n’avait pas répondu vendredi matin.

Pour l’architecte Denis Roussel, « on peut sauver les fermes métalliques sans sacrifier la sécurité ». Il a présenté un contre-projet à 2,4 millions d’euros, soit moitié moins que celui de la municipalité. « Personne à la mairie ne l’a ouvert », regrette-t-il.

Ce que dément formellement Bruno Castellan : « J’ai passé deux heures avec M. Roussel. » D’après l’adjoint, le contre-projet oublie le désamiantage.

L’opposition, de son côté, promet de saisir le tribunal administratif. « On nous a caché l’essentiel », s’indigne la conseillère Fatou Diarra, avant d’ajouter que « la confiance est rompue ».

Le maire, Gérard Pons, en congé jusqu’à lundi, n’a fait aucun commentaire. Son cabinet assure qu’il s’exprimera le 20 juin, lors du prochain conseil.

Sur la place, Roger, 78 ans, hausse les épaules. « Ils feront comme ils voudront, souffle-t-il. Mais qu’ils me laissent mon banc. »`,
  people: [],
  events: [],
  statements: [
    ['Bruno Castellan', 'direct', 'C’est un bâtiment dangereux'],
    ['Bruno Castellan', 'indirect', 'la toiture peut céder'],
    ['la mairie', 'silence', 'refuse toutefois de publier'],
    ['Odile Marsan', 'direct', 'Mon grand-père vendait'],
    ['Odile Marsan', 'mixed', 'il faut « refaire'],
    ['Odile Marsan', 'mixed', 'juge le devis'],
    ['Claire Humbert', 'direct', 'Nous avons demandé'],
    ['La direction régionale des affaires culturelles', 'silence', 'n’avait pas répondu'],
    ['Denis Roussel', 'direct', 'on peut sauver'],
    ['Denis Roussel', 'direct', 'Personne à la mairie'],
    ['Bruno Castellan', 'direct', 'J’ai passé deux heures'],
    ['Bruno Castellan', 'indirect', 'le contre-projet oublie'],
    ['L’opposition', 'indirect', 'promet de saisir'],
    ['Fatou Diarra', 'direct', 'On nous a caché'],
    ['Fatou Diarra', 'direct', 'la confiance est rompue'],
    ['Gérard Pons', 'silence', 'n’a fait aucun commentaire'],
    ['Son cabinet', 'indirect', 'il s’exprimera'],
    ['Roger', 'direct', 'Ils feront comme'],
  ],
};
