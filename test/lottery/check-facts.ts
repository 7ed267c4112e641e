import type { DrawFacts } from '../../src/lottery/checks/check.js';
import { factsOf } from '../../src/lottery/facts.js';
import { type HandedIn, requireHandedIn } from '../../src/lottery/handed-in.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import type { NumbersSource, SecretSource, Source } from '../../src/lottery/source.js';
import { sha256 } from './reference-draw.js';

const HASH = '5e'.repeat(32);

export const drand: Source = { kind: 'drand', chain: HASH, round: 7 };
export const secret: SecretSource = { kind: 'secret', commitment: 'c0'.repeat(32) };
export const numbers: NumbersSource = {
  kind: 'numbers',
  name: 'Dice of the mayor',
  count: 1,
  from: 1,
  to: 6,
  repeat: true,
  order: 'drawn',
  outside: true,
};

/** What a check looks at, of a record of which only the parts that are named matter. */
export function checkFacts(
  {
    sources = [drand],
    revealed = [],
    places = 1,
    entrants = 3,
    timestamps,
    drawAt = '2026-02-02T12:00:00Z',
  }: Partial<Pick<DrawRecord, 'revealed' | 'timestamps'>> & {
    readonly sources?: readonly Source[];
    readonly places?: number;
    readonly entrants?: number;
    readonly drawAt?: string;
  },
  handedIn: HandedIn = {},
): DrawFacts {
  const record: DrawRecord = {
    format: 'utlysning-draw/2',
    announcement: {
      format: 'utlysning-announcement/2',
      drawId: 'd-1',
      closesAt: '2026-01-31T12:00:00Z',
      drawAt,
      attributes: [],
      sources,
      selection: { order: [], places },
    },
    entries: { lines: Array.from({ length: entrants }, (_, at) => `e-${at}`), sha256: HASH },
    others: { lines: [], sha256: HASH },
    revealed,
    seed: sha256('seed'),
    order: [],
    log: [],
    ...(timestamps && { timestamps }),
  };
  return factsOf(record, requireHandedIn(handedIn));
}
