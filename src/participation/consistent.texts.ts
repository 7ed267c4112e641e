import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import { formatPath } from '../parse/issue.js';
import type { ConsistencyReasons } from './consistent.js';

/** The texts of the criterion `record`. */
export const consistencyTexts: TextsFor<ConsistencyReasons> = {
  'record.consistent': {
    nb: 'Opplysningene om deltakelsen henger sammen',
    nn: 'Opplysningane om deltakinga heng saman',
    en: 'The record of participation is consistent',
  },
  'record.faulty': {
    nb: ({ faults }, write) =>
      `Opplysningene om deltakelsen har feil som er holdt utenfor: ${placesOf(faults, write)}`,
    nn: ({ faults }, write) =>
      `Opplysningane om deltakinga har feil som er haldne utanfor: ${placesOf(faults, write)}`,
    en: ({ faults }, write) =>
      `The record of participation has faults, which have been left out of account: ${placesOf(faults, write)}`,
  },
};

function placesOf(faults: ConsistencyReasons['record.faulty']['faults'], write: Writing): string {
  return write.list(faults.map(({ path, code }) => `${formatPath(path)} (${code})`));
}
