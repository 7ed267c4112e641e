import type { TextsFor, Writing } from 'utlysning';

interface AuditReasons {
  'audit.whole': { readonly rows: number };
  /** Rows by their numbers: changed, moved, without the one before, and published but not there. */
  'audit.broken': { readonly [Fault in 'changed' | 'moved' | 'orphaned' | 'lost']: number[] };
}

const rows = (label: string, numbers: readonly number[], write: Writing) =>
  numbers.length === 0 ? [] : [`${label} ${write.list(numbers.map(String))}`];

function broken(head: string, changed: string, moved: string, orphaned: string, lost: string) {
  return (faults: AuditReasons['audit.broken'], write: Writing) => {
    const told = [
      ...rows(changed, faults.changed, write),
      ...rows(moved, faults.moved, write),
      ...rows(orphaned, faults.orphaned, write),
      ...rows(lost, faults.lost, write),
    ];
    return `${head}: ${told.join('; ')}`;
  };
}

/** What the check of the audit says to a person. */
export const auditTexts: TextsFor<AuditReasons> = {
  'audit.whole': {
    nb: ({ rows }, { number }) =>
      `Loggen er hel, med ${number(rows)} ${rows === 1 ? 'rad' : 'rader'}`,
    nn: ({ rows }, { number }) =>
      `Loggen er heil, med ${number(rows)} ${rows === 1 ? 'rad' : 'rader'}`,
    en: ({ rows }, { number }) =>
      `The log is whole, with ${number(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  },
  'audit.broken': {
    nb: broken(
      'Loggen er ikke som den ble skrevet',
      'endret',
      'flyttet',
      'uten raden foran',
      'kunngjort og borte',
    ),
    nn: broken(
      'Loggen er ikkje som han vart skriven',
      'endra',
      'flytta',
      'utan rada framfor',
      'kunngjord og borte',
    ),
    en: broken(
      'The log is not as it was written',
      'changed',
      'moved',
      'without the row before',
      'published and gone',
    ),
  },
};
