import { expect } from '@open-wc/testing';
import { propose } from '../../src/propose/propose.js';

/** A Sunday. */
const SUNDAY = '2023-02-19';

type Row = readonly [text: string, ...found: string[]];

const statements: Readonly<Record<string, readonly Row[]>> = {
  fr: [
    ['« Il est tard », a déclaré Anne Roche.', 'Anne Roche | direct | Il est tard'],
    ['"Il est tard", a déclaré Anne Roche.', 'Anne Roche | direct | Il est tard'],
    ['« Il est tard », sourit Anne Roche.', 'Anne Roche | direct | Il est tard'],
    ['« Il est tard », s’indigne Anne Roche.', 'Anne Roche | direct | Il est tard'],
    ['« Il est tard », a annoncé jeudi à l’AFP la préfecture.', 'la préfecture | direct | Il est tard'],
    ['« Il est tard », accuse le maire de Brenne, Luc Roche.', 'Luc Roche | direct | Il est tard'],
    ['Pour le maire Luc Roche, « il est bien tard ».', 'Luc Roche | direct | il est bien tard'],
    ['Anne Roche est arrivée. « Il est tard », a-t-elle dit.', 'Anne Roche | direct | Il est tard'],
    ['Anne Roche est arrivée. « Il est tard », peste-t-elle.', 'Anne Roche | direct | Il est tard'],
    [
      'La présidente régionale du syndicat affirme qu’il est tard.',
      'La présidente régionale du syndicat | indirect | il est tard',
    ],
    ['Le bac est fermé, a précisé le géant du transport.', 'le géant du transport | indirect | Le bac est fermé'],
    ['Selon le maire, le bac sera fermé en mai.', 'le maire | indirect | le bac sera fermé en mai'],
    ['Le bac sera fermé en mai, d’après la compagnie Transbaie.', 'Transbaie | indirect | Le bac sera fermé en mai'],
    ['Anne Roche dément avoir fermé le bac.', 'Anne Roche | indirect | dément avoir fermé le bac'],
    ['Anne Roche n’a pas souhaité commenter.', 'Anne Roche | silence | n’a pas souhaité commenter'],
    ['La préfecture a refusé de donner un chiffre.', 'La préfecture | silence | refusé de donner un chiffre'],
    ['Personne n’a dit que le bac était fermé.'],
    ['Les revenus déclarés par le maire ont baissé.'],
    // Nobody said the words for who speaks, which stand within the marks or behind a dash.
    ['« Il est tard, dit-il. Partons. »'],
    ['« Il est tard, a-t-elle déclaré. Partons. »'],
    ['« Il est tard, explique Anne Roche. Partons. »'],
    ['« Il est tard, ajoute le maire. Partons. »'],
    ['— Il est tard, dit Anne Roche.\n— Partons, répond Luc Roche.'],
    [
      '« Viendra-t-elle, va-t-elle venir ? », demande Anne Roche.',
      'Anne Roche | direct | Viendra-t-elle, va-t-elle venir ?',
    ],
  ],
  es: [
    ['«Es tarde», dijo Ana Ruiz.', 'Ana Ruiz | direct | Es tarde'],
    ['“Es tarde”, ha dicho Ana Ruiz.', 'Ana Ruiz | direct | Es tarde'],
    ['«Es tarde», murmura Ana Ruiz.', 'Ana Ruiz | direct | Es tarde'],
    ['«Es tarde», declaró en una rueda de prensa la alcaldesa Ana Ruiz.', 'Ana Ruiz | direct | Es tarde'],
    ['«Es tarde, dijo Ana Ruiz. Vámonos.»'],
    ['«Es tarde, ha dicho la alcaldesa. Vámonos.»'],
    ['—Es tarde —dijo Ana Ruiz—. Vámonos.'],
    ['Ana Ruiz llegó ayer. «Es tarde», dijo.', 'Ana Ruiz | direct | Es tarde'],
    ['Ana Ruiz llegó ayer. Añadió que era muy tarde.', 'Ana Ruiz | indirect | era muy tarde'],
    ['El sindicato advirtió de que habrá protestas.', 'El sindicato | indirect | habrá protestas'],
    ['La presa está vacía, según informó este jueves la alcaldesa.', 'la alcaldesa | indirect | La presa está vacía'],
    ['Según la policía, la presa está vacía.', 'la policía | indirect | la presa está vacía'],
    ['Ana Ruiz negó haber recibido avisos.', 'Ana Ruiz | indirect | negó haber recibido avisos'],
    ['Ana Ruiz no quiso hacer declaraciones.', 'Ana Ruiz | silence | no quiso hacer declaraciones'],
    ['La empresa se negó a facilitar el contrato.', 'La empresa | silence | se negó a facilitar el contrato'],
    ['Nadie dijo que la presa estuviera vacía.'],
  ],
};

const events: Readonly<Record<string, readonly Row[]>> = {
  fr: [
    ['Le pont a été fermé samedi.', '2023-02-18 | Le pont a été fermé'],
    ['Le pont a été rénové en 2019.', '2019 | Le pont a été rénové'],
    ['Le pont sera fermé mardi.', '2023-02-21 | Le pont sera fermé'],
    ['Le pont a été fermé le 4 février.', '2023-02-04 | Le pont a été fermé'],
    ['Le pont a été ouvert en juin 1931.', '1931-06 | Le pont a été ouvert'],
    ['Les travaux ont duré pendant trois semaines.'],
  ],
  es: [
    ['La presa se rompió el lunes.', '2023-02-13 | La presa se rompió'],
    ['La presa se rompió el sábado.', '2023-02-18 | La presa se rompió'],
    ['La presa fue construida en 1964.', '1964 | La presa fue construida'],
    ['La presa abrirá el 7 de marzo.', '2023-03-07 | La presa abrirá'],
    ['La presa se revisó en octubre de 2021.', '2021-10 | La presa se revisó'],
    ['La obra duró más de tres semanas.'],
  ],
};

describe('who said what in French and Spanish', () => {
  for (const [lang, rows] of Object.entries(statements))
    for (const [text, ...expected] of rows)
      it(text, async () => {
        const found = (await propose(text, { lang })).statements;
        const lines = found.map(({ speaker, form, text: words }) => `${speaker ?? 'speaker?'} | ${form} | ${words}`);
        expect(lines).to.deep.equal(expected);
      });
});

describe('what happened in French and Spanish', () => {
  for (const [lang, rows] of Object.entries(events))
    for (const [text, ...expected] of rows)
      it(text, async () => {
        const found = (await propose(text, { lang, published: SUNDAY })).events;
        expect(found.map(({ date, title }) => `${date ?? 'date?'} | ${title}`)).to.deep.equal(expected);
      });
});
