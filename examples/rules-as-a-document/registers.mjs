/** Those whom the examples take for municipalities, Oslo and Bergen, and for those in any other register. */
const MUNICIPALITIES = [{ orgnr: '958935420' }, { orgnr: '964338531' }];
const OTHERS = [{ id: 'A' }, { id: 'B' }];

/** Two applicants that a call can have. */
export function applicantsTo({ applicant }) {
  return applicant?.kind === 'municipality' ? MUNICIPALITIES : OTHERS;
}

/** What `everyDay` knows each of them by, and as. */
const NUMBERS = new Map([
  ['958935420', '0301'],
  ['964338531', '4601'],
  ['A', '1'],
  ['B', '2'],
]);

const source = { name: 'examples', version: '1' };

/** Knows all of these on every day, so that examples come out the same for a call of any year. */
export const everyDay = {
  source,
  covers: () => true,
  find: (applicant) => {
    const number = NUMBERS.get(applicant);
    return number && { number };
  },
};

/** Has nobody on any day, and does not know everybody. */
export const incomplete = {
  source,
  covers: () => true,
  find: () => undefined,
  isComplete: () => false,
};

/** Knows nothing of any day. */
export const noDay = { source, covers: () => false, find: () => undefined };
