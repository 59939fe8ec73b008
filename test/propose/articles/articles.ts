import type { TestArticle } from './article.js';
import { bacDeBrenne } from './bac-de-brenne.js';
import { fonderieMarchand } from './fonderie-marchand.js';
import { marcheCouvert } from './marche-couvert.js';
import { metroNorte } from './metro-norte.js';
import { presaDeOlmeda } from './presa-de-olmeda.js';
import { puertoSinHielo } from './puerto-sin-hielo.js';
import { teatroCervino } from './teatro-cervino.js';
import { tempeteCote } from './tempete-cote.js';
import { footballClub } from './football-club.js';
import { harbourBridge } from './harbour-bridge.js';
import { impfstoff } from './impfstoff.js';
import { lighthouseStrike } from './lighthouse-strike.js';
import { moorbahn } from './moorbahn.js';
import { museumLoan } from './museum-loan.js';
import { riverLevels } from './river-levels.js';
import { schulgarten } from './schulgarten.js';
import { stadtwerke } from './stadtwerke.js';

/** Articles of our own, with all that an editor would take from them. */
export const ARTICLES: readonly TestArticle[] = [
  harbourBridge,
  museumLoan,
  riverLevels,
  footballClub,
  stadtwerke,
  moorbahn,
  impfstoff,
  lighthouseStrike,
  schulgarten,
  bacDeBrenne,
  fonderieMarchand,
  presaDeOlmeda,
  teatroCervino,
];

/** Articles with their statements alone, in French and Spanish, written after rules for these. */
export const LATER_ARTICLES: readonly TestArticle[] = [marcheCouvert, puertoSinHielo, tempeteCote, metroNorte];
