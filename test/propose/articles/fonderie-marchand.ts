import type { TestArticle } from './article.js';

/** French, written before there were rules for it: two camps at a factory, a minister, and words that go on behind a verb. */
export const fonderieMarchand: TestArticle = {
  name: 'fonderie-marchand',
  lang: 'fr',
  published: '2024-02-09',
  text: `À Valmeuse, la fonderie vit ses derniers jours

Le tribunal de commerce de Charmont a prononcé lundi la liquidation de la fonderie Marchand. Les 212 salariés recevront leur lettre de licenciement avant la fin du mois, a confirmé l’administrateur judiciaire, Luc Barrois.

Devant les grilles, l’émotion est vive. « Trente ans de ma vie, et on me rend un carton », souffle Karim Belkacem, délégué syndical. « Les machines partiront, pas nous », lance-t-il à la foule.

Fondée en 1921, l’usine fabriquait des pièces pour l’automobile. Son dernier repreneur, le groupe allemand Stahlhof, avait promis en juin 2022 d’investir 15 millions d’euros. « Pas un centime n’est arrivé », accuse le maire de Valmeuse, Antoine Riquet. « On s’est moqué de nous », a-t-il ajouté, visiblement ému.

Le groupe conteste cette version. Dans un courriel adressé à notre rédaction, une porte-parole de Stahlhof soutient que « plus de six millions » ont été versés. Elle rappelle que la hausse du prix de l’énergie « a rendu le site déficitaire ». Elle a refusé de communiquer les comptes de l’usine.

La ministre de l’Industrie, Hélène Vasseur, s’est dite « préoccupée ». En visite à Charmont mercredi, elle a promis un plan de reconversion et a appelé les élus à « ne pas céder au découragement ». Le ministère n’a pas précisé le montant de l’aide.

« Nous avons besoin d’actes, pas de visites », a réagi la députée de la circonscription, Nora Lemoine, sur son compte X. Elle demande que l’État entre au capital d’un futur repreneur.

Selon une source proche du dossier, deux industriels italiens se sont manifestés ces dernières semaines. L’un d’eux « pourrait reprendre une soixantaine de personnes », d’après la même source. Luc Barrois n’a pas voulu confirmer cette information.

Pour beaucoup, il est déjà trop tard. « J’ai trois enfants et un crédit », confie Sylvie Aubert, 46 ans, opératrice depuis 1999. « Je ne peux pas attendre un miracle. » Son mari travaille lui aussi à la fonderie.

Les syndicats appellent à manifester samedi à Charmont. Karim Belkacem prévient : « Cette ville ne se taira pas. »`,
  people: [
    ['Luc Barrois', 'administrateur judiciaire'],
    ['Karim Belkacem', 'délégué syndical'],
    ['Antoine Riquet', 'maire de Valmeuse'],
    ['Le groupe', null],
    ['une porte-parole de Stahlhof', null],
    ['Hélène Vasseur', 'ministre de l’Industrie'],
    ['Le ministère', null],
    ['Nora Lemoine', 'députée de la circonscription'],
    ['une source proche du dossier', null],
    ['la même source', null],
    ['Sylvie Aubert', null],
    ['Les syndicats', null],
    ['Stahlhof', 'groupe allemand'],
  ],
  events: [
    ['2024-02-05', 'la liquidation de la fonderie Marchand'],
    ['1921', 'l’usine fabriquait'],
    ['2022-06', 'avait promis'],
    ['2024-02-10', 'Les syndicats appellent à manifester'],
  ],
  statements: [
    ['Luc Barrois', 'indirect', 'Les 212 salariés recevront'],
    ['Karim Belkacem', 'direct', 'Trente ans de ma vie'],
    ['Karim Belkacem', 'direct', 'Les machines partiront'],
    ['Stahlhof', 'indirect', 'promis en juin 2022'],
    ['Antoine Riquet', 'direct', 'Pas un centime'],
    ['Antoine Riquet', 'direct', 'On s’est moqué de nous'],
    ['Le groupe', 'indirect', 'conteste cette version'],
    ['une porte-parole de Stahlhof', 'mixed', '« plus de six millions »'],
    ['une porte-parole de Stahlhof', 'mixed', 'la hausse du prix'],
    ['une porte-parole de Stahlhof', 'silence', 'refusé de communiquer'],
    ['Hélène Vasseur', 'mixed', 'dite « préoccupée »'],
    ['Hélène Vasseur', 'indirect', 'promis un plan'],
    ['Hélène Vasseur', 'mixed', 'appelé les élus'],
    ['Le ministère', 'silence', 'n’a pas précisé'],
    ['Nora Lemoine', 'direct', 'Nous avons besoin'],
    ['Nora Lemoine', 'indirect', 'demande que l’État'],
    ['une source proche du dossier', 'indirect', 'deux industriels italiens'],
    ['la même source', 'mixed', 'L’un d’eux'],
    ['Luc Barrois', 'silence', 'n’a pas voulu confirmer'],
    ['Sylvie Aubert', 'direct', 'J’ai trois enfants'],
    ['Sylvie Aubert', 'direct', 'Je ne peux pas attendre'],
    ['Les syndicats', 'indirect', 'appellent à manifester'],
    ['Karim Belkacem', 'direct', 'Cette ville ne se taira pas'],
  ],
};
