import type { TestArticle } from './article.js';

/** French, written after the last rule for it; the rules have not been changed for this one. */
export const tempeteCote: TestArticle = {
  name: 'tempete-cote',
  lang: 'fr',
  published: '2023-11-03',
  text: `Après la tempête, Port-Lannec compte ses dégâts

La tempête Irma-Lou a balayé la côte dans la nuit de mercredi à jeudi, arrachant des toitures et privant d’électricité près de 40 000 foyers. Aucun blessé grave n’est à déplorer, a fait savoir la préfecture dans un communiqué.

« C’était comme un train qui ne s’arrête jamais », raconte Mireille Tanguy, 67 ans, dont le jardin a disparu sous les branches. Ses voisins ont passé la nuit au gymnase. « Les pompiers ont été formidables », ajoute cette ancienne institutrice.

Le vent a soufflé à 172 km/h à la pointe du Raz-Noir, selon Météo-Côtes, un record depuis 1987. « On s’attendait à un coup de vent sévère, pas à cela », reconnaît le prévisionniste Julien Abiven. Il souligne que la houle reste dangereuse et recommande d’éviter le littoral jusqu’à samedi.

Plusieurs maires déplorent le manque de moyens. « Nous avons deux tronçonneuses pour trente kilomètres de routes », a lancé Hervé Cozic, maire de Port-Lannec, au ministre de l’Intérieur, venu sur place jeudi après-midi. Ce dernier, Paul Estève, a assuré que l’armée serait mobilisée « dès ce soir ». Il n’a pas précisé combien de militaires seraient engagés.

Le gestionnaire du réseau, Élec-Ouest, espère rétablir le courant partout avant dimanche. « Nos équipes travaillent jour et nuit », insiste sa directrice régionale, Anaïs Le Goff. L’entreprise a toutefois refusé de donner un calendrier commune par commune.

Les ostréiculteurs, eux, redoutent le pire. D’après leur syndicat, un tiers des parcs seraient détruits. « Je n’ai plus de tables, plus de sacs, plus rien », confie Ronan Pichon, installé depuis 2009. Il demande le classement en catastrophe naturelle. Le gouvernement a promis une réponse sous quinze jours.

Pour Sandra Quéré, climatologue à l’université de Brenn, cet épisode n’a rien d’une surprise. « La mer est plus chaude, donc les tempêtes sont plus fortes », explique-t-elle. Son équipe avait alerté les élus dans un rapport publié en mars 2021.

La messe de dimanche aura lieu dans la cour de l’école, annonce la paroisse : le clocher menace de s’effondrer.`,
  people: [],
  events: [],
  statements: [
    ['la préfecture', 'indirect', 'Aucun blessé grave'],
    ['Mireille Tanguy', 'direct', 'C’était comme un train'],
    ['Mireille Tanguy', 'direct', 'Les pompiers ont été'],
    ['Météo-Côtes', 'indirect', 'Le vent a soufflé'],
    ['Julien Abiven', 'direct', 'On s’attendait à un coup'],
    ['Julien Abiven', 'indirect', 'la houle reste dangereuse'],
    ['Julien Abiven', 'indirect', 'recommande d’éviter'],
    ['Plusieurs maires', 'indirect', 'déplorent le manque'],
    ['Hervé Cozic', 'direct', 'Nous avons deux tronçonneuses'],
    ['Paul Estève', 'mixed', 'l’armée serait mobilisée'],
    ['Paul Estève', 'silence', 'n’a pas précisé'],
    ['Élec-Ouest', 'indirect', 'rétablir le courant'],
    ['Anaïs Le Goff', 'direct', 'Nos équipes travaillent'],
    ['L’entreprise', 'silence', 'refusé de donner'],
    ['Les ostréiculteurs', 'indirect', 'redoutent le pire'],
    ['leur syndicat', 'indirect', 'un tiers des parcs'],
    ['Ronan Pichon', 'direct', 'Je n’ai plus de tables'],
    ['Ronan Pichon', 'indirect', 'demande le classement'],
    ['Le gouvernement', 'indirect', 'promis une réponse'],
    ['Sandra Quéré', 'indirect', 'cet épisode n’a rien'],
    ['Sandra Quéré', 'direct', 'La mer est plus chaude'],
    ['la paroisse', 'indirect', 'La messe de dimanche'],
  ],
};
