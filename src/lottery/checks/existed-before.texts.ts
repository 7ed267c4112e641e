import { capitalized } from '../../language/capitalized.js';
import type { TextsFor } from '../../language/texts.js';
import type { Writing } from '../../language/writing.js';
import type { ExistedBeforeReasons } from './existed-before.js';

export const existedBeforeTexts: TextsFor<ExistedBeforeReasons> = {
  'existed-before.in-time': {
    nb: ({ of, before, ...token }, write) =>
      `${capitalized(documents[of].nb)} fantes før ${utc(before, write)}: tidsstempelet${by(token.authority, 'fra')} er fra ${timeOf(token, write)}`,
    nn: ({ of, before, ...token }, write) =>
      `${capitalized(documents[of].nn)} fanst før ${utc(before, write)}: tidsstempelet${by(token.authority, 'frå')} er frå ${timeOf(token, write)}`,
    en: ({ of, before, ...token }, write) =>
      `${capitalized(documents[of].en)} existed before ${utc(before, write)}: the timestamp${by(token.authority, 'of')} is of ${timeOf(token, write)}`,
  },
  'existed-before.late': {
    nb: ({ of, before, ...token }, write) =>
      `Tidsstempelet viser ikke at ${documents[of].nb} fantes før ${utc(before, write)}: det er fra ${timeOf(token, write)}`,
    nn: ({ of, before, ...token }, write) =>
      `Tidsstempelet viser ikkje at ${documents[of].nn} fanst før ${utc(before, write)}: det er frå ${timeOf(token, write)}`,
    en: ({ of, before, ...token }, write) =>
      `The timestamp does not show that ${documents[of].en} existed before ${utc(before, write)}: it is of ${timeOf(token, write)}`,
  },
  'existed-before.refused': {
    nb: ({ of, why }) =>
      `Et tidsstempel i protokollen er ikke et gyldig stempel av ${documents[of].nb} (${why})`,
    nn: ({ of, why }) =>
      `Eit tidsstempel i protokollen er ikkje eit gyldig stempel av ${documents[of].nn} (${why})`,
    en: ({ of, why }) =>
      `A timestamp in the record is not a valid one of ${documents[of].en} (${why})`,
  },
  'existed-before.unknown': {
    nb: ({ of, before, why }, write) =>
      `Det er ikke avgjort om ${documents[of].nb} fantes før ${utc(before, write)}: tidsstempelet lar seg ikke kontrollere her (${why})`,
    nn: ({ of, before, why }, write) =>
      `Det er ikkje avgjort om ${documents[of].nn} fanst før ${utc(before, write)}: tidsstempelet lèt seg ikkje kontrollere her (${why})`,
    en: ({ of, before, why }, write) =>
      `Whether ${documents[of].en} existed before ${utc(before, write)} is undecided: the timestamp cannot be checked here (${why})`,
  },
  'existed-before.unchecked': {
    nb: ({ of, before }, write) =>
      `Det er ikke kontrollert om ${documents[of].nb} fantes før ${utc(before, write)}; kontroller tidsstempelet mot en tjeneste som du stoler på`,
    nn: ({ of, before }, write) =>
      `Det er ikkje kontrollert om ${documents[of].nn} fanst før ${utc(before, write)}; kontroller tidsstempelet mot ei teneste som du stoler på`,
    en: ({ of, before }, write) =>
      `Whether ${documents[of].en} existed before ${utc(before, write)} has not been checked; check the timestamp against an authority that you trust`,
  },
};

const documents = {
  announcement: { nb: 'kunngjøringen', nn: 'kunngjeringa', en: 'the announcement' },
  entries: { nb: 'deltakerlisten', nn: 'deltakarlista', en: 'the list of entrants' },
} as const;

function utc(at: string, write: Writing): string {
  return write.moment(at, 'UTC');
}

function timeOf(token: { readonly at: string; readonly accuracyMs: number }, write: Writing) {
  const { at, accuracyMs } = token;
  // A duration is rounded down to seconds, and an accuracy has to be rounded up.
  const ms = accuracyMs < 1000 ? Math.ceil(accuracyMs) : Math.ceil(accuracyMs / 1000) * 1000;
  return `${utc(at, write)}${ms === 0 ? '' : ` ± ${write.duration(ms)}`}`;
}

function by(authority: string | undefined, preposition: string): string {
  return authority === undefined ? '' : ` ${preposition} ${authority}`;
}
