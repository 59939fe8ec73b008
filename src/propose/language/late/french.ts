import type { LanguageData } from '../language-data.js';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const COUNT = String.raw`(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|\d+)`;
const UNIT = '(?:minutes?|heures?|jours?|semaines?|mois|années?|ans?)';

/** French, with its words before and behind “…, a-t-il déclaré”. */
export const french: LanguageData = {
  lang: 'fr',
  verbs: {
    say: `déclar affirm assur estim indiqu précis expliqu ajout not soulign racont insist témoign martel observ constat
      confi confirm répliqu ironis lâch lanc souffl résum détaill justifi jur argument poursuiv réagi soupir
      pens ~jug ~cri ~montr !~dout !redout !espèr !souhait =signal =rappel =considèr =révél =alert =prévien =recommand
      =annonc =plaid =regrett =estimer =tranch =martel =nuanc =analys =admett =témoin =tonn agac félicit alarm`,
    tell: '',
    object: `accus critiqu dénonc !réclam !contest !rejet !~demand !exig salu condamn défend évoqu ~qualifi !démen !récus
      déplor ~reproch ~fustig ~pointer !réfut !nier !ni !exclu regrett ~encourag`,
    aim: `~refus ~appel+à`,
  },
  endings: 'e ent ait aient ant= é+ ée+ és+ ées+',
  forms: {
    say: `dit disent disait disaient disant= dit+ soutient soutiennent soutenait soutenant= soutenu+
      répond répondent répondait répondant= répondu+ reconnaît reconnaissent reconnaissait reconnu+ reconnaissant=
      admet admettent admis+ promet promettent promis+ promettant= prévient préviennent prévenu+ =écrit =écrivent =écrit+
      rappelle rappellent rappelait rappelé+ rappelant= annonçait annonçant= croit croient croyait craint craignent craint+
      prédit prédit+ conclut conclu+ convient convenu+ réagit réagi+ poursuit poursuivi+ soupire fait+savoir fait+savoir
      espère espèrent redoute révèle révèlent révélé+ considère considèrent agace inquiète inquiètent prétend prétendent prétendu+
      maintient maintiennent maintenu+ avertit avertissent averti+ avançait tonne reprend entend+dire`,
    tell: '',
    object: `dite+ dits+ dites+ !dément !démentent !démenti+ défend défendent défendu+ rejette rejettent plaint plaignent`,
    aim: `s’engage engagé+ appelle+à appellent+à appelé+ veut veulent`,
  },
  sourcePhrases: `
    selon
    d' après
    de l' avis|aveu de|du|des|d'
    aux yeux de|du|des|d'
    de source|sources`,
  silences: `
    n'|ne a|ont|avait|avaient|souhaite|souhaitent|veut|veulent|souhaitait|voulait|pas|a pas|plus|jamais souhaité|voulu|désiré|pu|commenter|répondre|réagir|s' * commenter|répondre|réagir|exprimer|confirmer|préciser|communiquer|dire|détailler|révéler|divulguer|donner|faire
    n'|ne a|ont|avait|avaient pas|jamais|guère dit|précisé|répondu|commenté|réagi|indiqué|communiqué|expliqué|mentionné|évoqué|détaillé|révélé|donné|fourni
    n'|ne précise|précisent|dit|disent|répond|répondent|commente|mentionne|mentionnent|évoque|indique pas|jamais
    refusé|refuse|refusent|refusait|refusant de|d' * commenter|répondre|réagir|exprimer|confirmer|préciser|communiquer|dire|détailler|révéler|divulguer|donner|parler
    refusé|refuse|refusent à tout commentaire
    décliné|décline|déclinent toute|tout|notre|nos|l' demande|commentaire|demandes|interview|invitation
    gardé|garde|gardent le silence`,
  nobody: String.raw`personne|nul|aucune?(?!\p{L})`,
  split: String.raw`(?<=^(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu|quoiqu)['’])(?=\p{L})|(?<=-)(?=(?:il|elle|on)s?$)`,
  past: String.raw`a|ont|avait|avaient|est|sont|était|étaient|fut|furent|sera|seront|aura|auront|va|vont|doit|doivent|devra|devrait|devraient|.{3,}(?:era|eront|ira|iront|dra|dront)|.{3,}(?:ait|aient)|commence|débute|ouvre|ferme|rouvre`,
  words: {
    subjectPronouns: 'il elle ils elles on je nous vous',
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
    daytimes: 'matin midi soir après-midi nuit',
    abbreviations: 'm mme dr me pr st ste av bd art env janv févr juil sept oct nov déc',
  },
  roles: `ministre|maire|mairie|porte-parole|président|direc|directrice|chef|cheffe|patron|secrétaire|député|sénat|élu|préfet|préfète|préfecture|procureure?|parquet|juge|avocat|police|policier|gendarm|gendarmerie|pompier|gouvernement|ministère|État|état|région|département|municipalité|commune|conseil|conseill|commission|commissaire|syndicat|syndicalist|délégué|associat|collectif|entreprise|groupe|société|compagnie|firme|banque|usine|hôpital|université|agence|office|tribunal|cour|justice|défense|famille|mère|père|frère|sœur|fils|fille|mari|femme|homme|épouse?|voisin|habitant|riverain|résident|usager|passag|client|salarié|employé|ouvri|opérat|agricult|éleveur|éleveuse|pêcheur|commerçant|commerçante|restaurateur|restauratrice|enseignant|instit|professeure?|élève|étudiant|chercheur|chercheuse|scientifique|historien|économist|sociologue|biologiste|géologue|hydrologue|médecin|infirmi|docteur|expert|spécialist|analyst|observat|ingénieure?|architecte|écrivain|aut|autrice|journalist|rédac|témoin|victime|plaignant|source|responsable|dirigeant|gérant|propriétaire|locataire|fondat|cofondat|coordinat|administrat|gestionnaire|opposant|opposition|majorité|parti|candidat|militant|manifestant|organisat|organisation|fédération|union|confédération|comité|équipe|entraîneur|entraîneuse|joueur|joueuse|capitaine|pilote|ambassad|ambassade|diplomate|conservat|conservatrice|évêque|prêtre|roi|reine|prince|princesse|général|colonel|commandant|armée|rapport|étude|enquêt|enquête|communiqué|document|journal|quotidien|presse|adjoint|vice-président|premi|notaire|garde|agent|inspec|géant|institut|institution|autorité|club|chaîne|fabricant|construct|exploitant|promot|magistrat|gestionnair|vendeuse|vend|forestier|forestière|guide|gardien|bénévole|animat|bibliothécaire`,
  roleEndings:
    'eurs?|rices?|teurs?|trices?|es?|s|eurs?|er|ers|ères?|iers?|ières?|ien|iens|iennes?|istes?|iste|ions?|nes?|ant|ants|antes?|x|aux',
  months: MONTHS,
  days: DAYS,
  time: {
    hint: String.raw`${MONTHS}|${DAYS}|hier|avant-hier|aujourd['’]hui|demain|(?:mois|année|an|semaine) (?:derni|proch)\p{L}+|cette (?:année|semaine)|ce mois|il y a|(?:1[5-9]|20)\d\d`,
    patterns: [
      [`(?:${MONTHS}) (?:dernier|de l['’]an(?:née)? derni[èe]re?)`, 'month-of-year', -1],
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
