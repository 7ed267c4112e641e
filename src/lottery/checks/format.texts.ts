import type { TextsFor } from '../../language/texts.js';
import type { FormatReasons } from './format.js';

export const formatTexts: TextsFor<FormatReasons> = {
  'format.record': {
    nb: 'Protokollen har riktig form',
    nn: 'Protokollen har rett form',
    en: 'The record has the right form',
  },
  'format.unreadable': {
    nb: ({ codes }) =>
      `Dette kan ikke leses som en protokoll fra en trekning (${codes.join(', ')})`,
    nn: ({ codes }) =>
      `Dette kan ikkje lesast som ein protokoll frå ei trekning (${codes.join(', ')})`,
    en: ({ codes }) => `This cannot be read as the record of a draw (${codes.join(', ')})`,
  },
  'format.malformed': {
    nb: ({ at }, write) => `Protokollen har feil form ved ${write.list(places(at, 'roten'))}`,
    nn: ({ at }, write) => `Protokollen har feil form ved ${write.list(places(at, 'rota'))}`,
    en: ({ at }, write) => `The record has the wrong form at ${write.list(places(at, 'the root'))}`,
  },
};

/** The paths of issues. An empty path is the record itself. */
function places(paths: readonly string[], root: string): readonly string[] {
  return paths.map((path) => (path === '' ? root : path));
}
