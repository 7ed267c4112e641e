import { Temporal } from 'temporal-polyfill';
import { resolveWallTime } from '../../src/time/wall-time.js';

/** Where the library and Temporal differ on a wall time. */
export function disagreements(wall: string, zone: string): string[] {
  const plain = Temporal.PlainDateTime.from(wall);
  const temporal = (disambiguation: 'earlier' | 'later' | 'compatible') =>
    plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
  const [earlier, later] = [temporal('earlier'), temporal('later')];
  // What is skipped is read with the offset before or after: the clocks then show another time.
  const skipped = !Temporal.Instant.fromEpochMilliseconds(earlier)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .equals(plain);
  const expected = [
    earlier,
    later,
    earlier === later ? earlier : temporal('compatible'),
    earlier === later ? earlier : `wall-time.${skipped ? 'nonexistent' : 'ambiguous'}`,
  ];
  // Most wall times come once and Temporal is slow: of these, each quarter of an hour in all ways.
  const ways = earlier !== later || /(00|15|30|45)$/.test(wall) ? [0, 1, 2, 3] : [3];
  return ways.flatMap((way) => {
    const ours = resolved(
      wall,
      zone,
      (['earlier', 'later', 'compatible', undefined] as const)[way],
    );
    return ours === expected[way] ? [] : [`${wall} ${zone}: ${ours}, Temporal ${expected[way]}`];
  });
}

function resolved(...wall: Parameters<typeof resolveWallTime>): number | string {
  try {
    return resolveWallTime(...wall);
  } catch (error) {
    return (error as { code: string }).code;
  }
}
