import type { TextTable } from '../language/texts.js';
import type { ClaimedAmountReasons } from './claimed-amount.js';

export const claimedAmountTexts: TextTable<ClaimedAmountReasons> = {
  'amount.claimed': ({ amount }, write) => ({
    nb: `Kravet er på ${write.money(amount)}`,
    nn: `Kravet er på ${write.money(amount)}`,
    en: `The claim is for ${write.money(amount)}`,
  }),
  'amount.not-stated': {
    nb: 'Kravet oppgir ikke noe beløp',
    nn: 'Kravet har ikkje noko beløp',
    en: 'The claim states no amount',
  },
  'amount.needs-facts': ({ missing }, write) => ({
    nb:
      missing.length === 0
        ? 'Beløpet regnes ut fra det som er levert; kravet oppgir ikke dette'
        : `Beløpet regnes ut fra det som er levert; kravet mangler ${write.list(missing.map(write.term))}`,
    nn:
      missing.length === 0
        ? 'Beløpet blir rekna ut frå det som er levert; kravet seier ikkje kva det er'
        : `Beløpet blir rekna ut frå det som er levert; kravet manglar ${write.list(missing.map(write.term))}`,
    en:
      missing.length === 0
        ? 'The amount is computed from what was delivered; the claim does not state this'
        : `The amount is computed from what was delivered; the claim lacks ${write.list(missing.map(write.term))}`,
  }),
};
