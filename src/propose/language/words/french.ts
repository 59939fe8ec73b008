import { DAYS_FR, MONTHS_FR } from '../../../language/dates/calendar-names.js';
import type { LanguageData } from '../language-data.js';

const COUNT = String.raw`(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|\d+)`;
const UNIT = '(?:minutes?|heures?|jours?|semaines?|mois|années?|ans?)';

/** French, with its words before and behind “…, a-t-il déclaré”. */
export const french: LanguageData = {
  lang: 'fr',
  verbs: {
    say: `déclar affirm assur estim indiqu précis expliqu ajout soulign racont insist observ constat confi confirm jug ~cri
      rétorqu martel argument avou souhait pens !dout !redout =signal =annonc =plaid =regrett =montr =not =avanc`,
    tell: '',
    object: `accus critiqu dénonc !réclam !contest !rejet !~demand !exig salu condamn évoqu ~qualifi !récus déplor reproch
      fustig !réfut ~compar`,
    aim: '~refus ~menac ~propos',
  },
  endings: 'e ent ait aient ant= é+ ée+ és+ ées+',
  forms: {
    say: `dit disent disait disaient disant= dit+ soutient soutiennent soutenait soutenu+ répond répondent répondait répondu+
      reconnaît reconnaissent reconnaissait reconnu+ admet admettent admis+ promet promettent promis+ prévient préviennent
      prévenu+ =écrit =écrivent =écrit+ rappelle rappellent rappelait rappelé+ rappelant= annonçait annonçant= croit croient
      !craint !craignent conclut conclu+ réagit réagi+ espère espèrent révèle révèlent révélé+ considère considèrent prétend
      prétendent maintient maintiennent maintenu+ avertit avertissent averti+ reprend poursuit poursuivi+ inquiète inquiètent
      inquiété+ répète répètent répété+`,
    tell: '',
    object: `dite+ dits+ dites+ !dément !démentent !démenti+ défend défendent défendu+ rejette rejettent !nie !nient !nié+
      !exclut !exclu+`,
    aim: 'engage+à engagé+à appelle+à appellent+à appelé+ appelait+à veut veulent',
  },
  sourcePhrases: `
    selon
    d' après
    de l' avis|aveu de|du|des|d'
    aux yeux de|du|des|d'
    de source|sources`,
  silences: `
    n'|ne a|ont|avait|avaient|souhaite|souhaitent|veut|veulent|pas|a * commenter|répondre|réagir|exprimer|confirmer|préciser|communiquer|dire|détailler|révéler|donner
    n'|ne a|ont|avait|avaient pas|jamais|guère|toujours|rien|pas dit|précisé|répondu|commenté|réagi|indiqué|communiqué|expliqué|mentionné|évoqué|détaillé|révélé
    n'|ne a|ont|avait|avaient pas|toujours encore|pas répondu|réagi|précisé
    n'|ne a|ont fait|donné|livré|fourni aucun|aucune|pas|le|la|de|d'
    n'|ne précise|précisent|dit|disent|répond|répondent|commente|mentionne|mentionnent|évoque|indique pas|jamais
    refusé|refuse|refusent|refusait|refusant * commenter|répondre|réagir|exprimer|confirmer|préciser|communiquer|dire|détailler|révéler|donner|parler|publier
    refusé|refuse|refusent à|tout|toute commentaire|tout|déclaration
    décliné|décline|déclinent toute|tout|notre|nos|l'|la|les demande|commentaire|demandes|interview|invitation
    gardé|garde|gardent le silence`,
  nobody: String.raw`personne|nul|aucune?(?!\p{L})`,
  split: String.raw`(?<=^(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu|quoiqu)['’])(?=\p{L})|(?<=-)(?=(?:il|elle|on)s?$)`,
  verbEndings: 'e|it|ut|ait|aît|ent',
  past: String.raw`a|ont|avait|avaient|est|sont|était|étaient|fut|furent|sera|seront|aura|auront|va|vont|doit|doivent|devra|devrait|devraient|.{3,}(?:era|eront|ira|iront|dra|dront)|.{3,}(?:ait|aient)|commence|débute|ouvre|ferme|rouvre`,
  words: {
    subjectPronouns: 'il elle ils elles on je nous vous lui eux',
    relatives: 'qui',
    articles: "le la les l' un une son sa ses leur leurs",
    determiners:
      "le la les l' un une des du son sa ses leur leurs ce cet cette ces notre nos mon ma mes votre vos plusieurs certains certaines quelques deux trois quatre cinq six tous toutes chaque autre autres tout toute",
    prepositions:
      "de du des d' à au aux en dans sur sous pour par avec sans contre chez vers entre depuis pendant après avant devant derrière lors selon parmi malgré durant dès jusqu' hors près face suite grâce",
    roleLinks: "de du des d' chez pour en",
    auxiliaries:
      "a ont avait avaient ai avons avez est sont était étaient fut furent sera seront serait seraient être été aura auront aurait auraient avoir eu ayant peut peuvent pourrait pourraient doit doivent devrait devraient va vont s' se a-t ont-t",
    passives: 'est sont était étaient fut été être sera serait',
    negations: "ne n' pas jamais guère",
    adverbs:
      "aussi également encore toujours déjà hier aujourd'hui demain enfin ensuite alors ainsi notamment cependant pourtant toutefois néanmoins puis plus très bien récemment désormais seulement simplement d'ailleurs ailleurs même lui-même elle-même eux-mêmes elles-mêmes eux lui y là ici longtemps souvent parfois tard tôt bref certes sobrement fermement clairement vivement visiblement régulièrement immédiatement",
    clauseWords:
      "que qu' quand lorsque lorsqu' si comme parce puisque où dont quoi pourquoi comment alors tandis avant après afin sans pendant",
    coordinators: 'et mais ou ni car puis',
    complementizers: "que qu'",
    titles:
      'm. mme mlle dr dr. me pr. général colonel maître monsieur madame président présidente ministre maire député députée sénateur sénatrice préfet préfète juge capitaine roi reine pape',
    places: 'à',
    viewpoints: 'pour',
    daytimes: 'matin midi soir après-midi nuit',
    abbreviations: 'm mme dr me pr st ste av bd art env janv févr juil sept oct nov déc',
  },
  roles: String.raw`(?!sect|mot|fact|béa|pat|bapt|jean)\p{L}{2,}(?:t(?:eur|rice)|iste|logue)|professeure?|procureure?|chercheu[rs]|pêcheur|éleveu[rs]|entraîneu[rs]|joueu[rs]|vendeu[rs]|ingénieure?|cuisini(?:er|ère)|infirmi(?:er|ère)|polici(?:er|ère)|historienne?|technicienne?|chirurgienne?|pharmacienne?|(?:vice-)?président|minist(?:re|ère)|maire|mairie|porte-parole|patronn?|cheff?|secrétaire|député|élue?|préfète?|préfecture|parquet|juge|avocat|police|gendarme|gendarmerie|pompier|gouvernement|état|région|département|municipalité|ville|commune|conseil|conseill(?:er|ère)|commission|commissaire|syndicat|délégué|association|collectif|entreprise|groupe|société|compagnie|banque|usine|hôpital|université|agence|office|service|direction|cabinet|institut|tribunal|cour|justice|défense|famille|mère|père|frère|sœur|fils|fille|mari|femme|homme|épou(?:x|se)|voisine?|habitant|riveraine?|résident|usager|passag(?:er|ère)|client|salarié|employé|ouvri(?:er|ère)|commerçant|restaurat(?:eur|rice)|enseignant|élève|étudiant|médecin|expert|architecte|écrivaine?|témoin|victime|plaignant|source|responsable|dirigeant|gérant|propriétaire|locataire|opposant|opposition|majorité|parti|candidat|militant|manifestant|organisation|fédération|union|confédération|comité|équipe|capitaine|pilote|diplomate|ambassade|évêque|prêtre|roi|reine|prince|princesse|général|colonel|commandant|armée|rapport|étude|enquête|communiqué|document|journal|quotidien|presse|adjoint|premi(?:er|ère)|notaire|garde|agent|gardien|bénévole|autorité|club|chaîne|géant|exploitant|fabricant|magistrat`,
  roleEndings: 'es?|s|x',
  givenNames: 'Avril|Mai',
  months: MONTHS_FR,
  days: DAYS_FR,
  time: {
    hint: String.raw`${MONTHS_FR}|${DAYS_FR}|hier|avant-hier|aujourd['’]hui|demain|(?:mois|année|an|semaine) (?:derni|proch)\p{L}+|cette (?:année|semaine)|ce mois|il y a|(?:1[5-9]|20)\d\d`,
    patterns: [
      [`(?:${MONTHS_FR}) (?:dernier|de l['’]an(?:née)? derni[èe]re?)`, 'month-of-year', -1],
      ['(?:au )?(?:début du|ce|fin du) mois(?:-ci)?', 'month', 0],
      ['(?:le )?mois dernier', 'month', -1],
      ['(?:le )?mois prochain', 'month', 1],
      ['cette année', 'year', 0],
      ["l['’]an(?:née)? derni(?:er|ère)", 'year', -1],
      ["l['’]an(?:née)? prochaine?", 'year', 1],
      ['cette semaine', 'week', 0],
      ['la semaine dernière', 'week', -1],
      ['la semaine prochaine', 'week', 1],
      ['avant-hier', 'day', -2],
      ['hier', 'day', -1],
      ["aujourd['’]hui", 'day', 0],
      ['demain', 'day', 1],
    ],
    durations: `(?:pendant|durant|en|depuis|dans|après|plus de|près de|environ|il y a|pour) ${COUNT} ${UNIT}|${COUNT} ${UNIT} (?:plus tard|plus tôt|après|avant|auparavant)`,
    years: String.raw`(?<=(?<!\p{L})(?:en|depuis|dès|avant|après|fin|début|et) )(?:1[4-9]|20)\d\d(?![\p{N}\p{L}]|[-.,]\p{N})`,
    future: String.raw`sera|seront|va|vont|doit|doivent|devrait|devraient|prévue?s?|prochaine?s?|\p{L}+(?:era|eront|dra|dront|ira|iront)|appelle(?:nt)?`,
    sequence: `(?:peu|juste|quelques (?:heures|jours|semaines|mois)|${COUNT} ${UNIT}) (?:avant|après) qu[e'’]`,
  },
};
