import { announceDraw, closeEntries, commitOthers } from 'utlysning';
import { quicknet } from 'utlysning/drand';

const signature =
  'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';

/** Round 123 of quicknet. */
export const revealed = [{ kind: 'drand', round: 123, signature }];

/** A draw that is announced and closed, among so many. */
export function prepared(entrants) {
  const { announcement } = announceDraw({
    drawId: 'bench',
    closesAt: '2023-08-23T15:00:00Z',
    drawAt: '2023-08-23T15:15:33Z',
    sources: [{ kind: 'drand', chain: quicknet }],
    selection: { order: [], places: 6 },
  });
  const others = commitOthers({ announcement, others: [] });
  const ids = Array.from({ length: entrants }, (_, n) => String(800_000_000 + n * 97));
  const entries = ids.map((id) => ({ id, attributes: {} }));
  return { announcement, others, entries: closeEntries({ announcement, entries, others }) };
}
