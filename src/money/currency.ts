import { UtlysningError } from '../parse/error.js';
import { refined } from '../parse/schema.js';

/**
 * The currencies of ISO 4217, list one, as of 2026-01-01, by the number of their decimals. What has
 * no minor unit, such as gold (XAU), is left out. `Intl` is not used, because it has other decimals
 * than the standard for some, and other currencies on each host.
 */
const BY_DECIMALS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD ' +
    'CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS ' +
    'GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD ' +
    'LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB ' +
    'PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP ' +
    'SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/**
 * The number of decimals of a currency. A sum of 1 is in the smallest unit: `1` in `NOK` is an øre,
 * and `1` in `JPY` is a yen.
 *
 * @throws {@link UtlysningError} `currency.unknown` for what is no code of ISO 4217 in use, or has
 * no minor unit.
 *
 * @example
 * ```ts
 * import { decimalsOf } from 'utlysning';
 *
 * ['NOK', 'JPY', 'KWD', 'CLF'].map(decimalsOf); // => [2, 0, 3, 4]
 * ```
 */
export function decimalsOf(currency: string): number {
  const decimals = find(currency);
  if (decimals !== undefined) return decimals;
  throw new UtlysningError('currency.unknown', EXPECTED);
}

const EXPECTED = 'expected a currency of ISO 4217, such as NOK';

export const currency = refined((text) => find(text) !== undefined, 'currency.unknown', EXPECTED);

function find(currency: string): number | undefined {
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const found = Object.entries(BY_DECIMALS).find(([, codes]) => codes.includes(currency));
  return found && Number(found[0]);
}
