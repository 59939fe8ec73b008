import type { TestArticle } from './article.js';

/** French, written before there were rules for it: speakers behind their words, inverted pronouns, and a region that would not comment. */
export const bacDeBrenne: TestArticle = {
  name: 'bac-de-brenne',
  lang: 'fr',
  published: '2023-04-20',
  text: `Le bac de Saint-Aurin à quai jusqu’à l’automne

Le bac qui relie Saint-Aurin à l’île de Brenne ne naviguera plus avant l’automne. Une fissure a été découverte mardi dans la coque, a annoncé jeudi la préfecture de la Baie.

« Nous n’avons pas le choix », a déclaré la maire de Saint-Aurin, Jeanne Kerval, lors d’une conférence de presse. « On ne joue pas avec la vie des passagers. »

Le bac transporte 900 personnes par jour en été. Il avait été rénové en 2019 pour deux millions d’euros. Selon la compagnie Transbaie, la fissure mesure près de quarante centimètres. Le directeur de la compagnie, Marc Delorme, a expliqué que les travaux dureraient au moins trois mois. « Le chantier naval est complet jusqu’en juin », a-t-il précisé.

Sur l’île, la colère monte. « On nous avait promis un bateau neuf, on a eu de la peinture », s’agace Yann Le Bihan, patron du seul café de Brenne. Il estime avoir déjà perdu un tiers de sa clientèle. « Si rien ne change, je ferme en septembre », ajoute-t-il.

L’association des usagers réclame une navette gratuite. Sa présidente, Solène Madec, assure que la région « connaît le problème depuis des années » et que rien n’a été fait. Elle a écrit au président de la région le 12 mars.

Interrogée par Le Courrier de la Baie, la région n’a pas souhaité commenter. Dans un communiqué publié mercredi soir, elle indique seulement que « toutes les solutions sont à l’étude ».

Jeanne Kerval, elle, dément avoir été prévenue. « J’ai appris la nouvelle par la presse », a-t-elle affirmé, avant de demander une enquête. D’après un rapport que nous avons consulté, deux inspecteurs avaient pourtant signalé des traces de rouille en novembre 2021.

Le syndicat des marins reproche à la direction d’avoir réduit l’entretien. « Les contrôles ont été espacés pour faire des économies », dénonce son secrétaire, Pierre Abgrall. Marc Delorme rejette ces accusations et affirme que toutes les visites obligatoires ont eu lieu.

Une réunion publique se tiendra le 4 mai à la salle des fêtes. La préfecture a précisé qu’un hélicoptère resterait disponible pour les urgences. Le coût de la réparation n’a pas été communiqué.`,
  people: [
    ['la préfecture de la Baie', null],
    ['Jeanne Kerval', 'maire de Saint-Aurin'],
    ['Transbaie', null],
    ['Marc Delorme', 'directeur de la compagnie'],
    ['Yann Le Bihan', 'patron du seul café de Brenne'],
    ['L’association des usagers', null],
    ['Solène Madec', 'présidente'],
    ['la région', null],
    ['un rapport', null],
    ['Le syndicat des marins', null],
    ['Pierre Abgrall', 'secrétaire'],
    ['La préfecture', null],
  ],
  events: [
    ['2023-04-18', 'Une fissure a été découverte'],
    ['2019', 'Il avait été rénové'],
    ['2023-03-12', 'Elle a écrit au président'],
    ['2021-11', 'deux inspecteurs avaient pourtant signalé'],
    ['2023-05-04', 'Une réunion publique se tiendra'],
  ],
  statements: [
    ['la préfecture de la Baie', 'indirect', 'Une fissure a été découverte'],
    ['Jeanne Kerval', 'direct', 'Nous n’avons pas le choix'],
    ['Jeanne Kerval', 'direct', 'On ne joue pas'],
    ['Transbaie', 'indirect', 'la fissure mesure'],
    ['Marc Delorme', 'indirect', 'les travaux dureraient'],
    ['Marc Delorme', 'direct', 'Le chantier naval'],
    ['Yann Le Bihan', 'direct', 'On nous avait promis'],
    ['Yann Le Bihan', 'indirect', 'avoir déjà perdu'],
    ['Yann Le Bihan', 'direct', 'Si rien ne change'],
    ['L’association des usagers', 'indirect', 'réclame une navette'],
    ['Solène Madec', 'mixed', 'la région « connaît'],
    ['la région', 'silence', 'n’a pas souhaité commenter'],
    ['la région', 'direct', 'toutes les solutions'],
    ['Jeanne Kerval', 'indirect', 'dément avoir été prévenue'],
    ['Jeanne Kerval', 'direct', 'J’ai appris la nouvelle'],
    ['un rapport', 'indirect', 'deux inspecteurs avaient'],
    ['Le syndicat des marins', 'indirect', 'reproche à la direction'],
    ['Pierre Abgrall', 'direct', 'Les contrôles ont été espacés'],
    ['Marc Delorme', 'indirect', 'rejette ces accusations'],
    ['Marc Delorme', 'indirect', 'toutes les visites obligatoires'],
    ['La préfecture', 'indirect', 'un hélicoptère resterait'],
  ],
};
