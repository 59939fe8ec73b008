/** Verbs of one language, separated by commas; `…` in a separable verb stands for other words. */
export interface Verbs {
  /** Forms that can only be verbs; they are searched in a cue and among the first words of a text. */
  readonly verbs: string;
  /** Forms that may also be nouns or adjectives; they are searched in a cue only. */
  readonly inCues?: string;
}

/** Verbs by language (primary subtag). */
export type VerbTable = Readonly<Record<string, Verbs>>;

/**
 * Verbs that add a judgement: that something may not be true (claimed) or is true (revealed), that there was something
 * to hide (admitted), or how it sounded (ranted).
 */
export const LOADED_VERBS: VerbTable = {
  en: {
    verbs:
      'claimed, claiming, he claims, she claims, it claims, they claim, purported, purports, admitted, admits, admitting, ' +
      'confessed, confesses, confessing, conceded, concedes, conceding, insisted, insists, insisting, revealed, reveals, ' +
      'pointed out, points out, pointing out, refuted, refutes, refuting, boasted, bragged, gloated, ranted, raged, fumed, ' +
      'blustered, whined, moaned, lashed out, lashes out, lashing out, hit out, slammed, slams, blasted, blasts, let slip',
    inCues: 'claim, claims, admit, confess, concede, insist, reveal, boasts, brags, rants, rages, fumes, whines, moans',
  },
  de: {
    verbs:
      'behauptete, behaupteten, behauptet, beteuerte, beteuert, gab … zu, gaben … zu, gibt … zu, zugegeben, zugab, ' +
      'räumte … ein, räumten … ein, räumt … ein, eingeräumt, einräumte, gestand, gesteht, beharrte, beharrt, ' +
      'enthüllte, enthüllt, prahlte, prahlt, brüstete, wetterte, wettert, polterte, poltert, schimpfte, schimpft, tobte, ' +
      'widerlegte, widerlegt, offenbarte',
    inCues: 'behaupten, zugeben, einräumen, gestehen, gestanden',
  },
  fr: {
    verbs:
      'prétendu, prétend, prétendent, prétendait, prétendit, avoué, avouait, avoua, avouent, a admis, ont admis, admet, admettent, ' +
      'admettait, concédé, concède, concédait, concéda, confessé, confessa, martelé, martèle, martela, insisté, insista, ' +
      'révélé, révèle, révéla, réfuté, réfuta, s’est vanté, se vante, se vantait, fustigé, fustige, fustigea, fulminé, fulmine, fulmina, éructé, ' +
      'vociféré',
    inCues: 'avoue, admis, confesse, insiste, réfute, vocifère',
  },
  es: {
    verbs:
      'pretendió, pretendía, alegó, alegaba, alegan, admitió, admitía, admite, admiten, confesó, confesaba, confiesa, ' +
      'confiesan, reconoció, reconocía, insistió, insistía, reveló, refutó, presumió, presumía, se jactó, se jacta, ' +
      'alardeó, arremetió, arremete, despotricó, despotrica, espetó, bramó',
    inCues: 'alega, reconoce, insiste, revela, refuta, presume, alardea',
  },
};

/** Verbs that accuse, blame or charge. */
export const ACCUSING_VERBS: VerbTable = {
  en: {
    verbs: 'accused, accuses, accuse, accusing, blamed, blames, blaming, charged, charging',
    inCues: 'blame, charge, charges',
  },
  de: {
    verbs:
      'beschuldigte, beschuldigten, beschuldigt, beschuldigen, bezichtigte, bezichtigt, warf … vor, warfen … vor, ' +
      'wirft … vor, vorgeworfen, vorwarf, klagte … an, klagt … an, angeklagt, lastete … an, lastet … an, ' +
      'gab … die Schuld, gibt … die Schuld, machte … verantwortlich, macht … verantwortlich',
    inCues: 'vorwerfen, anklagen',
  },
  fr: {
    verbs:
      'accusé, accusa, accusait, accusent, reproché, reprocha, reprochait, reprochent, blâmé, blâma, inculpé, incriminé, ' +
      'incrimina, mis en cause, met en cause, tenu … pour responsable, rejeté la faute, rejette la faute',
    inCues: 'accuse, reproche, blâme, incrimine, accuser, blâmer',
  },
  es: {
    verbs:
      'acusó, acusaba, acusaban, acusan, acusado, culpó, culpaba, culpan, culpado, responsabilizó, responsabilizaba, ' +
      'imputó, imputado, inculpó, inculpado, reprochó, reprochaba',
    inCues: 'acusa, culpa, responsabiliza, imputa, inculpa, reprocha, acusar, culpar',
  },
};

/** Verbs with which somebody judges, expects, fears or demands. */
export const OPINION_VERBS: VerbTable = {
  en: {
    verbs:
      'believed, believes, believing, thinks, thought, they think, feared, doubted, doubts whether, suspected, hoped, ' +
      'warned, warns, warning that, cautioned, criticised, criticises, criticized, criticizes, condemned, condemns, ' +
      'denounced, deplored, praised, lauded, lamented, mocked, ridiculed, dismissed, questioned, they question, ' +
      'some question, argued, argues, argue, speculated, predicted, complained, called for, urged, blamed, accused, accuses',
    inCues:
      'believe, think, fear, fears, doubt, doubts, hope, hopes, warn, criticise, condemn, praise, question, urge, blame',
  },
  de: {
    verbs:
      'glaubte, glaubten, glaubt, glauben, meinte, meinten, meint, meinen, findet, finden, befürchtete, befürchtet, ' +
      'befürchten, fürchtete, fürchtet, fürchten, bezweifelte, bezweifelt, bezweifeln, zweifelte, zweifelt, vermutete, ' +
      'vermutet, hoffte, hofft, warnte, warnten, warnt, kritisierte, kritisierten, kritisiert, verurteilte, verurteilt, ' +
      'lobte, lobt, beklagte, beklagt, spottete, bemängelte, bemängelt, forderte, forderten, fordert, hält … für, ' +
      'halten … für',
    inCues: 'warnen, hoffen, kritisieren, verurteilen, loben, beklagen, fordern',
  },
  fr: {
    verbs:
      'croyait, croient, estimé, estime, estiment, estimait, jugé, jugent, jugeait, pensait, pensent, craignait, craignent, ' +
      'craint, redoutait, redoutent, espérait, espèrent, doutait, doutent, averti, avertit, avertissent, critiqué, ' +
      'critiquait, critiquent, condamné, condamnait, condamnent, dénoncé, dénonce, dénoncent, déploré, déplore, déplorent, ' +
      'regretté, salué, raillé, mis en garde, met en garde',
    inCues: 'croit, juge, pense, redoute, espère, doute, critique, condamne, regrette, salue',
  },
  es: {
    verbs:
      'creía, creen, cree, opinó, opina, opinan, considera, consideran, pensaba, piensan, temía, temen, teme, dudaba, ' +
      'dudan, sospecha que, sospechan, esperaba, esperan, advirtió, advierte, advierten, criticó, criticaba, critican, ' +
      'condenó, condenan, denunció, denuncian, lamentó, lamentan, elogió, elogian, cuestionó, cuestionan, reprochó',
    inCues: 'piensa, duda, sospecha, espera, critica, condena, denuncia, lamenta, elogia, cuestiona',
  },
};

/** Judging words that are searched anywhere in a text; by language, separated by commas. */
export const JUDGING_WORDS: Readonly<Record<string, string>> = {
  en:
    'good, bad, better, worse, best, worst, wrong, unacceptable, unjustified, unfair, outrageous, scandalous, shameful, ' +
    'disgraceful, disgusting, concerning, worrying, alarming, disturbing, disappointing, regrettable, unfortunate, ' +
    'unfortunately, deplorable, terrible, horrible, dreadful, appalling, awful, reckless, careless, irresponsible, ' +
    'dangerous, foolish, stupid, absurd, ridiculous, laughable, hysterical, crazy, incompetent, weak, cowardly, ' +
    'dishonest, hypocritical, cynical, cruel, brutal, excellent, brilliant, outstanding, wonderful, admirable, heroic, ' +
    'brave, impressive, obviously, should, shouldn’t, ought',
  de:
    'gut, schlecht, besser, schlechter, schlimm, schlimmer, falsch, inakzeptabel, unannehmbar, ungerechtfertigt, unfair, ' +
    'ungeheuerlich, skandalös, schändlich, beschämend, besorgniserregend, beunruhigend, bedenklich, enttäuschend, ' +
    'bedauerlich, leider, furchtbar, schrecklich, entsetzlich, rücksichtslos, leichtsinnig, unverantwortlich, ' +
    'gefährlich, töricht, dumm, absurd, lächerlich, hysterisch, verrückt, unfähig, schwach, feige, unehrlich, ' +
    'heuchlerisch, zynisch, grausam, brutal, ausgezeichnet, großartig, hervorragend, vorbildlich, mutig, ' +
    'offensichtlich, sollte, sollten',
  fr:
    'bon, bonne, mauvais, mauvaise, meilleur, meilleure, pire, inacceptable, inacceptables, injustifié, injustifiée, ' +
    'injuste, scandaleux, scandaleuse, honteux, honteuse, inquiétant, inquiétante, préoccupant, préoccupante, alarmant, ' +
    'décevant, décevante, regrettable, malheureusement, déplorable, terrible, horrible, irresponsable, dangereux, ' +
    'dangereuse, imprudent, stupide, absurde, ridicule, hystérique, incompétent, faible, lâche, malhonnête, hypocrite, ' +
    'cynique, cruel, brutal, excellent, excellente, brillant, remarquable, admirable, courageux, évidemment, devrait, ' +
    'devraient',
  es:
    'bueno, buena, malo, mala, mejor, peor, inaceptable, inaceptables, injustificado, injustificada, injusto, injusta, ' +
    'escandaloso, escandalosa, vergonzoso, vergonzosa, preocupante, preocupantes, alarmante, inquietante, decepcionante, ' +
    'lamentable, desgraciadamente, lamentablemente, terrible, horrible, temerario, irresponsable, peligroso, peligrosa, ' +
    'estúpido, absurdo, absurda, ridículo, ridícula, histérico, histérica, incompetente, débil, cobarde, deshonesto, ' +
    'hipócrita, cínico, cruel, brutal, excelente, brillante, admirable, valiente, obviamente, debería, deberían',
};
