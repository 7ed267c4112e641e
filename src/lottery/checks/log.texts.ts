import type { TextsFor } from '../../language/texts.js';
import type { LogReasons } from './log.js';

/** The texts of the check `log`. */
export const logTexts: TextsFor<LogReasons> = {
  'log.empty': {
    nb: 'Ingenting har skjedd etter trekningen',
    nn: 'Ingenting har skjedd etter trekninga',
    en: 'Nothing has happened since the draw',
  },
  'log.replayed': {
    nb: ({ events }, write) =>
      events === 1
        ? 'Hendelsen i loggen kan ha skjedd'
        : `De ${write.number(events)} hendelsene i loggen kan ha skjedd, i den rekkefølgen`,
    nn: ({ events }, write) =>
      events === 1
        ? 'Hendinga i loggen kan ha skjedd'
        : `Dei ${write.number(events)} hendingane i loggen kan ha skjedd, i den rekkjefølgja`,
    en: ({ events }, write) =>
      events === 1
        ? 'The event in the log could have happened'
        : `The ${write.number(events)} events in the log could have happened, in that order`,
  },
  'log.impossible': {
    nb: ({ why }) => `Loggen har en hendelse som ikke kan ha skjedd (${why})`,
    nn: ({ why }) => `Loggen har ei hending som ikkje kan ha skjedd (${why})`,
    en: ({ why }) => `The log has an event that cannot have happened (${why})`,
  },
};
