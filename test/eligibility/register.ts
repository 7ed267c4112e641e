import { createRegister, type Municipality } from '../../src/register/municipality-register.js';

const county = { number: '34', name: 'Innlandet' };
const entry = (number: string, name: string, orgnr: string, more: Partial<Municipality> = {}) => ({
  number,
  name,
  otherNames: [],
  county,
  orgnr,
  ...more,
});

const entries: readonly Municipality[] = [
  entry('3411', 'Ringsaker', '864950582'),
  entry('3420', 'Elverum', '952857991', { validTo: '2024-06-24' }),
  entry('0301', 'Oslo', '958935420', { validFrom: '2024-06-24' }),
];

/**
 * Three municipalities in 2024, and not the data of the package: Ringsaker all the year, Elverum to
 * 23 June, Oslo from 24 June, so that a test can tell the day of delivery from that of the deadline.
 */
export const register = createRegister({ from: '2024-01-01', to: '2024-12-31', entries });

export const RINGSAKER = '864950582';
export const ELVERUM = '952857991';
export const OSLO = '958935420';
