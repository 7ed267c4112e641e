import type { TextTable } from '../language/texts.js';
import type { ClaimRemarks } from './claim-remarks.js';

export const claimRemarkTexts: TextTable<ClaimRemarks> = {
  'remark.far-from-gathering': ({ claim, on, gathering }, write) => ({
    nb: `${claim} er fra ${write.day(on)}, mer enn to uker fra ${write.term(gathering)}`,
    nn: `${claim} er frå ${write.day(on)}, meir enn to veker frå ${write.term(gathering)}`,
    en: `${claim} is from ${write.day(on)}, more than two weeks from ${write.term(gathering)}`,
  }),
  'remark.not-recorded': ({ claim, person, gathering }, write) => ({
    nb: `${claim} gjelder ${person}, som ikke er registrert på ${write.term(gathering)}`,
    nn: `${claim} gjeld ${person}, som ikkje er registrert på ${write.term(gathering)}`,
    en: `${claim} is for ${person}, who is not recorded at ${write.term(gathering)}`,
  }),
  'remark.same-as': ({ claim, earlier }) => ({
    nb: `${claim} har samme post, dag og beløp som ${earlier}`,
    nn: `${claim} har same post, dag og beløp som ${earlier}`,
    en: `${claim} has the same item, day and amount as ${earlier}`,
  }),
  'remark.above-estimate': ({ item, claimed, appliedFor }, write) => ({
    nb: `Det er krevd ${write.money(claimed)} til ${write.term(item)}, mer enn de ${write.money(appliedFor)} som det er søkt om`,
    nn: `Det er kravd ${write.money(claimed)} til ${write.term(item)}, meir enn dei ${write.money(appliedFor)} som det er søkt om`,
    en: `${write.money(claimed)} was claimed for ${write.term(item)}, more than the ${write.money(appliedFor)} that was applied for`,
  }),
  'remark.unknown-item': ({ item }, write) => ({
    nb: `Det er søkt om ${write.term(item)}, som utlysningen ikke har`,
    nn: `Det er søkt om ${write.term(item)}, som utlysinga ikkje har`,
    en: `${write.term(item)} was applied for, and the call does not have it`,
  }),
};
