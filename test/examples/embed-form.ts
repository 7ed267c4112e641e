/** The deadline of the call of 2024, in milliseconds since 1970. */
export const DEADLINE = Date.UTC(2024, 5, 24, 8);

/** What an applicant writes: all but the key and the moment, which the portal gives. */
export const form = {
  applicant: { orgnr: '864950582' },
  members: [
    { id: 'p1', categories: ['administration'] },
    { id: 'p2', categories: ['department'] },
    { id: 'p3', categories: ['leadership'] },
    { id: 'p4', categories: ['leadership'] },
  ],
  parts: { plans: 'Planar på nynorsk', motivation: 'Høy' },
};
export const json = JSON.stringify(form);
