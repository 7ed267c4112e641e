import { type DrawRecord, type Language, writing } from 'utlysning';
import { element } from './element.ts';
import { MOST_ROWS, table } from './table.ts';
import { words } from './words.ts';

/** What has happened since the draw; nothing when nothing has. */
export function logTable({ log }: DrawRecord, language: Language): HTMLElement | undefined {
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
      `${say.checks.log.name} (${number(log.length)})`,
      columns,
      log,
      (event) => [
        element('time', { datetime: event.at }, moment(event.at, 'Europe/Oslo')),
        say.events[event.kind],
        element('bdi', {}, event.id),
        'reason' in event ? element('bdi', {}, event.reason) : '–',
      ],
      say.firstOf(number(MOST_ROWS), number(log.length)),
    ),
  );
}
