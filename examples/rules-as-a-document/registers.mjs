/** Those whom the examples take for municipalities, Oslo and Bergen, and for those in any other register. */
const MUNICIPALITIES = [{ orgnr: '958935420' }, { orgnr: '964338531' }];
const OTHERS = [{ id: 'A' }, { id: 'B' }];

/** Two applicants that a call can have. */
export function applicantsTo({ applicant: { type } }) {
  return type === 'municipality' ? MUNICIPALITIES : OTHERS;
}

/** What `everyDay` knows each of them by, and as. */
const NUMBERS = new Map([
  ['958935420', '0301'],
  ['964338531', '4601'],
  ['A', '1'],
  ['B', '2'],
]);

/** Knows all of these on every day, so that examples come out the same for a call of any year. */
export const everyDay = {
  covers: () => true,
  find: (applicant) => {
    const number = NUMBERS.get(applicant);
    return number && { number };
  },
};

/** Knows nothing of any day. */
export const noDay = { covers: () => false, find: () => undefined };
