/** The ids of the criteria that every call may have. A requirement of its own has another id. */
export const FORMAL_IDS = [
  'applicant',
  'group',
  'partners',
  'opening',
  'round',
  'deadline',
  'parts',
  'channel',
  'requirements',
];
