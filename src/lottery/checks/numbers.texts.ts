import type { Localized } from '../../language/language.js';
import type { TextsFor } from '../../language/texts.js';
import type { NumbersProblem, NumbersReasons } from './numbers.js';

export const numbersTexts: TextsFor<NumbersReasons> = {
  'numbers.fit': {
    nb: ({ sources }, write) =>
      `Tallene passer til det som ble kunngjort om ${write.list(
        sources.map(
          ({ position, count, from, to }) =>
            `kilde nummer ${position} (${count} tall fra ${from} til ${to})`,
        ),
      )}; om kilden virkelig ga dem, må noen slå opp`,
    nn: ({ sources }, write) =>
      `Tala passar til det som vart kunngjort om ${write.list(
        sources.map(
          ({ position, count, from, to }) =>
            `kjelde nummer ${position} (${count} tal frå ${from} til ${to})`,
        ),
      )}; om kjelda verkeleg gav dei, må nokon slå opp`,
    en: ({ sources }, write) =>
      `The numbers fit what was announced of ${write.list(
        sources.map(
          ({ position, count, from, to }) =>
            `source number ${position} (${count} ${count === 1 ? 'number' : 'numbers'} from ${from} to ${to})`,
        ),
      )}; somebody has to look up whether the source gave them`,
  },
  'numbers.unfit': {
    nb: ({ position, problem }) =>
      `Tallene fra kilde nummer ${position} passer ikke til det som ble kunngjort: ${problems[problem].nb}`,
    nn: ({ position, problem }) =>
      `Tala frå kjelde nummer ${position} passar ikkje til det som vart kunngjort: ${problems[problem].nn}`,
    en: ({ position, problem }) =>
      `The numbers of source number ${position} do not fit what was announced: ${problems[problem].en}`,
  },
  'numbers.not-looked-up': {
    nb: ({ positions }, write) =>
      `Tallene fra kilde nummer ${write.list(positions.map(String))} er ikke slått opp; slå dem opp selv`,
    nn: ({ positions }, write) =>
      `Tala frå kjelde nummer ${write.list(positions.map(String))} er ikkje slått opp; slå dei opp sjølv`,
    en: ({ positions }, write) =>
      `The numbers of source number ${write.list(positions.map(String))} have not been looked up; look them up yourself`,
  },
  'numbers.looked-up': {
    nb: ({ positions }, write) =>
      `Tallene fra kilde nummer ${write.list(positions.map(String))} er de samme som du slo opp`,
    nn: ({ positions }, write) =>
      `Tala frå kjelde nummer ${write.list(positions.map(String))} er dei same som du slo opp`,
    en: ({ positions }, write) =>
      `The numbers of source number ${write.list(positions.map(String))} are those that you looked up`,
  },
  'numbers.differ': {
    nb: ({ position, recorded, lookedUp }) =>
      `Tallene fra kilde nummer ${position} er ikke de du slo opp: protokollen har ${recorded.join(', ')}, og du oppga ${lookedUp.join(', ')}`,
    nn: ({ position, recorded, lookedUp }) =>
      `Tala frå kjelde nummer ${position} er ikkje dei du slo opp: protokollen har ${recorded.join(', ')}, og du oppgav ${lookedUp.join(', ')}`,
    en: ({ position, recorded, lookedUp }) =>
      `The numbers of source number ${position} are not those that you looked up: the record has ${recorded.join(', ')}, and you gave ${lookedUp.join(', ')}`,
  },
};

const problems: Readonly<Record<NumbersProblem, Localized>> = {
  count: {
    nb: 'antallet er et annet',
    nn: 'talet på dei er eit anna',
    en: 'there are more or fewer of them',
  },
  range: {
    nb: 'et tall er utenfor området',
    nn: 'eit tal er utanfor området',
    en: 'a number is out of the range',
  },
  repeated: {
    nb: 'et tall står to ganger',
    nn: 'eit tal står to gonger',
    en: 'a number stands twice',
  },
  order: {
    nb: 'de står ikke i stigende rekkefølge',
    nn: 'dei står ikkje i stigande rekkjefølgje',
    en: 'they are not in ascending order',
  },
};
