import type { TextTable } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import { formatPath } from '../parse/issue.js';
import type { ConsistencyReasons } from './consistency.js';

export const consistencyTexts: TextTable<ConsistencyReasons> = {
  'record.consistent': {
    nb: 'Opplysningene henger sammen',
    nn: 'Opplysningane heng saman',
    en: 'The record is consistent',
  },
  'record.faulty': ({ faults }, write) => ({
    nb: `Disse opplysningene stemmer ikke med resten og er ikke brukt: ${placesOf(faults, write)}`,
    nn: `Desse opplysningane stemmer ikkje med resten og er ikkje brukte: ${placesOf(faults, write)}`,
    en: `These parts of the record do not fit the rest and are not used: ${placesOf(faults, write)}`,
  }),
};

function placesOf(faults: ConsistencyReasons['record.faulty']['faults'], write: Writing): string {
  return write.list(faults.map(({ path, code }) => `${formatPath(path)} (${code})`));
}
