import type { TestArticle } from './article.js';
import { footballClub } from './football-club.js';
import { harbourBridge } from './harbour-bridge.js';
import { impfstoff } from './impfstoff.js';
import { lighthouseStrike } from './lighthouse-strike.js';
import { moorbahn } from './moorbahn.js';
import { museumLoan } from './museum-loan.js';
import { riverLevels } from './river-levels.js';
import { schulgarten } from './schulgarten.js';
import { stadtwerke } from './stadtwerke.js';

/** Articles of our own, in English and in German. */
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
];
