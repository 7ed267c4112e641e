import type { TextsFor } from '../language/texts.js';
import type { ClaimRemarks } from './claim-remarks.js';

/** The texts of remarks on claims. */
export const claimRemarkTexts: TextsFor<ClaimRemarks> = {
  'remark.far-from-gathering': {
    nb: ({ claim, on, gathering }, write) =>
      `${claim} er fra ${write.day(on)}, mer enn to uker fra ${write.term(gathering)}`,
    nn: ({ claim, on, gathering }, write) =>
      `${claim} er frå ${write.day(on)}, meir enn to veker frå ${write.term(gathering)}`,
    en: ({ claim, on, gathering }, write) =>
      `${claim} is from ${write.day(on)}, more than two weeks from ${write.term(gathering)}`,
  },
  'remark.not-recorded': {
    nb: ({ claim, person, gathering }, write) =>
      `${claim} gjelder ${person}, som ikke er registrert på ${write.term(gathering)}`,
    nn: ({ claim, person, gathering }, write) =>
      `${claim} gjeld ${person}, som ikkje er registrert på ${write.term(gathering)}`,
    en: ({ claim, person, gathering }, write) =>
      `${claim} is for ${person}, who is not recorded at ${write.term(gathering)}`,
  },
  'remark.same-as': {
    nb: ({ claim, earlier }) => `${claim} har samme post, dag og beløp som ${earlier}`,
    nn: ({ claim, earlier }) => `${claim} har same post, dag og beløp som ${earlier}`,
    en: ({ claim, earlier }) => `${claim} has the same item, day and amount as ${earlier}`,
  },
  'remark.above-estimate': {
    nb: ({ item, claimed, appliedFor }, write) =>
      `Det er krevd ${write.money(claimed)} til ${write.term(item)}, mer enn de ${write.money(appliedFor)} som det er søkt om`,
    nn: ({ item, claimed, appliedFor }, write) =>
      `Det er kravd ${write.money(claimed)} til ${write.term(item)}, meir enn dei ${write.money(appliedFor)} som det er søkt om`,
    en: ({ item, claimed, appliedFor }, write) =>
      `${write.money(claimed)} was claimed for ${write.term(item)}, more than the ${write.money(appliedFor)} that was applied for`,
  },
  'remark.unknown-item': {
    nb: ({ item }, write) => `Det er søkt om ${write.term(item)}, som utlysningen ikke har`,
    nn: ({ item }, write) => `Det er søkt om ${write.term(item)}, som utlysinga ikkje har`,
    en: ({ item }, write) => `${write.term(item)} was applied for, and the call does not have it`,
  },
};
