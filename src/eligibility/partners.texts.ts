import type { TextsFor } from '../language/texts.js';
import type { PartnersReasons } from './partners.js';
import { assumed } from './registration.texts.js';

/** The texts of the criterion `partners`. */
export const partnersTexts: TextsFor<PartnersReasons> = {
  'partners.registered': {
    nb: ({ kind, ...more }, write) => {
      const many = write.word('member', 'many');
      return kind === 'municipality'
        ? `Alle ${many} er norske kommuner${assumed(more, write)}`
        : `Alle ${many} står i registeret${assumed(more, write)}`;
    },
    nn: ({ kind, ...more }, write) => {
      const many = write.word('member', 'many');
      return kind === 'municipality'
        ? `Alle ${many} er norske kommunar${assumed(more, write)}`
        : `Alle ${many} står i registeret${assumed(more, write)}`;
    },
    en: ({ kind, ...more }, write) => {
      const many = write.word('member', 'many');
      return kind === 'municipality'
        ? `All ${many} are Norwegian municipalities${assumed(more, write)}`
        : `All ${many} are in the register${assumed(more, write)}`;
    },
  },
  'partners.not-registered': {
    nb: (params, write) => {
      const isMunicipality = params.kind === 'municipality';
      const faults = faultsOf(params, {
        notFound: (ids, on) =>
          `${write.list(ids)} ${isMunicipality ? 'var det ikke' : 'sto ikke der'} ${write.day(on)}`,
        invalidOrgnr: (ids) => `organisasjonsnummeret til ${write.list(ids)} er ikke gyldig`,
        withoutOrgnr: (ids) => `${write.list(ids)} er oppgitt uten organisasjonsnummer`,
      });
      const are = isMunicipality ? 'er norske kommuner' : 'står i registeret';
      return `Ikke alle ${write.word('member', 'many')} ${are}: ${faults}${assumed(params, write)}`;
    },
    nn: (params, write) => {
      const isMunicipality = params.kind === 'municipality';
      const faults = faultsOf(params, {
        notFound: (ids, on) =>
          `${write.list(ids)} ${isMunicipality ? 'var det ikkje' : 'stod ikkje der'} ${write.day(on)}`,
        invalidOrgnr: (ids) => `organisasjonsnummeret til ${write.list(ids)} er ikkje gyldig`,
        withoutOrgnr: (ids) => `${write.list(ids)} er oppgitt utan organisasjonsnummer`,
      });
      const are = isMunicipality ? 'er norske kommunar' : 'står i registeret';
      return `Ikkje alle ${write.word('member', 'many')} ${are}: ${faults}${assumed(params, write)}`;
    },
    en: (params, write) => {
      const faults = faultsOf(params, {
        notFound: (ids, on) =>
          `the register does not list ${write.either(ids)} on ${write.day(on)}`,
        invalidOrgnr: (ids) => `the organisation number given for ${write.list(ids)} is not valid`,
        withoutOrgnr: (ids) => `no organisation number is given for ${write.list(ids)}`,
      });
      const are =
        params.kind === 'municipality' ? 'are Norwegian municipalities' : 'are in the register';
      return `Not all ${write.word('member', 'many')} ${are}: ${faults}${assumed(params, write)}`;
    },
    advice: {
      nb: ({ kind }, write) =>
        kind === 'municipality'
          ? `Alle ${write.word('member', 'many')} må være norske kommuner og ha et gyldig organisasjonsnummer`
          : `Alle ${write.word('member', 'many')} må stå i registeret`,
      nn: ({ kind }, write) =>
        kind === 'municipality'
          ? `Alle ${write.word('member', 'many')} må vere norske kommunar og ha eit gyldig organisasjonsnummer`
          : `Alle ${write.word('member', 'many')} må stå i registeret`,
      en: ({ kind }, write) =>
        kind === 'municipality'
          ? `All ${write.word('member', 'many')} have to be Norwegian municipalities with a valid organisation number`
          : `All ${write.word('member', 'many')} have to be in the register`,
    },
  },
  'partners.outside-register': {
    nb: ({ on }, write) =>
      `Det kan ikke avgjøres om utlysningen gjelder alle ${write.word('member', 'many')}: registeret dekker ikke ${write.day(on)}`,
    nn: ({ on }, write) =>
      `Det kan ikkje avgjerast om utlysinga gjeld alle ${write.word('member', 'many')}: registeret dekkjer ikkje ${write.day(on)}`,
    en: ({ on }, write) =>
      `It cannot be determined whether the call is for all ${write.word('member', 'many')}: the register does not cover ${write.day(on)}`,
  },
  'partners.unknown-in-register': {
    nb: ({ members, on, ...more }, write) =>
      `Det kan ikke avgjøres om utlysningen gjelder alle ${write.word('member', 'many')}: registeret har ikke ${write.list(members)}, men mangler nummeret til noen som sto der ${write.day(on)}${assumed(more, write)}`,
    nn: ({ members, on, ...more }, write) =>
      `Det kan ikkje avgjerast om utlysinga gjeld alle ${write.word('member', 'many')}: registeret har ikkje ${write.list(members)}, men manglar nummeret til nokre som stod der ${write.day(on)}${assumed(more, write)}`,
    en: ({ members, on, ...more }, write) =>
      `It cannot be determined whether the call is for all ${write.word('member', 'many')}: the register does not list ${write.either(members)}, but lacks the numbers of some that were in it on ${write.day(on)}${assumed(more, write)}`,
  },
  'partners.day-unknown': {
    nb: (_, write) =>
      `Det kan ikke avgjøres om utlysningen gjelder alle ${write.word('member', 'many')}: dagen som avgjør det, er ikke kjent`,
    nn: (_, write) =>
      `Det kan ikkje avgjerast om utlysinga gjeld alle ${write.word('member', 'many')}: dagen som avgjer det, er ikkje kjend`,
    en: (_, write) =>
      `It cannot be determined whether the call is for all ${write.word('member', 'many')}: the day that decides it is not known`,
  },
  'partners.not-stated': {
    nb: (_, write) => `Søknaden oppgir ingen ${write.word('member', 'many')}`,
    nn: (_, write) => `Søknaden oppgir ingen ${write.word('member', 'many')}`,
    en: (_, write) => `The application states no ${write.word('member', 'many')}`,
    advice: {
      nb: (_, write) => `Oppgi ${write.word('member', 'many')}`,
      nn: (_, write) => `Oppgi ${write.word('member', 'many')}`,
      en: (_, write) => `State the ${write.word('member', 'many')}`,
    },
  },
};

/** A sentence for each way in which members fail. */
interface Faults {
  readonly notFound: (ids: readonly string[], on: string) => string;
  readonly invalidOrgnr: (ids: readonly string[]) => string;
  readonly withoutOrgnr: (ids: readonly string[]) => string;
}

function faultsOf(params: PartnersReasons['partners.not-registered'], faults: Faults): string {
  const { on, members, invalidOrgnr, withoutOrgnr } = params;
  const others = [...invalidOrgnr, ...withoutOrgnr];
  const notFound = members.filter((id) => !others.includes(id));
  return [
    ...(on !== undefined && notFound.length > 0 ? [faults.notFound(notFound, on)] : []),
    ...(invalidOrgnr.length > 0 ? [faults.invalidOrgnr(invalidOrgnr)] : []),
    ...(withoutOrgnr.length > 0 ? [faults.withoutOrgnr(withoutOrgnr)] : []),
  ].join('; ');
}
