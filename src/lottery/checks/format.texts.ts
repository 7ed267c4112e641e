import type { TextsFor } from '../../language/texts.js';
import type { FormatReasons } from './format.js';

/** The texts of the check `format`. */
export const formatTexts: TextsFor<FormatReasons> = {
  'format.record': {
    nb: 'Protokollen har riktig form',
    nn: 'Protokollen har rett form',
    en: 'The record has the right form',
  },
  'format.malformed': {
    nb: ({ at }, write) =>
      `Dette er ikke en protokoll fra en trekning; feil ved ${write.list(places(at, 'roten'))}`,
    nn: ({ at }, write) =>
      `Dette er ikkje ein protokoll frå ei trekning; feil ved ${write.list(places(at, 'rota'))}`,
    en: ({ at }, write) =>
      `This is not the record of a draw; wrong at ${write.list(places(at, 'the root'))}`,
  },
};

/** The paths of issues. An empty path is the record itself. */
function places(paths: readonly string[], root: string): readonly string[] {
  return paths.map((path) => (path === '' ? root : path));
}
