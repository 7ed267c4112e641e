import { type Language, type LogEvent, writing } from 'utlysning';
import type { Checked } from './check.ts';
import { element } from './element.ts';
import { entrant, idOf } from './entrant.ts';
import { MAX_ROWS, table } from './table.ts';
import { words } from './words.ts';

/** What has happened since the draw; nothing when nothing has. */
export function logTable(
  log: readonly LogEvent[],
  names: Checked['names'],
  language: Language,
): HTMLElement | undefined {
  if (log.length === 0) return undefined;
  const say = words[language];
  const { number, moment } = writing(language);
  const kinds = ['time', 'event', 'entrant', 'reason'] as const;
  const columns = kinds.map((kind) => ({ kind, head: say.logColumns[kind] }));
  const id = 'log-heading';
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h3', { id }, say.logHeading),
    table(
      `${say.logHeading} (${number(log.length)})`,
      columns,
      log,
      (event) => [
        element('time', { datetime: event.at }, moment(event.at, 'Europe/Oslo')),
        say.events[event.kind],
        entrant(idOf(event), names),
        'reason' in event ? element('bdi', {}, event.reason) : '–',
      ],
      say.firstOf(number(MAX_ROWS), number(log.length)),
    ),
  );
}
