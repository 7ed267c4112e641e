import type { TextsFor } from '../../language/texts.js';
import type { CallReasons } from './call.js';

export const callTexts: TextsFor<CallReasons> = {
  'call.same': {
    nb: ({ id }) => `Trekningen gjelder utlysningen ${id} og fordeler plassene som den`,
    nn: ({ id }) => `Trekninga gjeld utlysinga ${id} og fordeler plassane som ho`,
    en: ({ id }) => `The draw is of the call ${id} and gives the places as it does`,
  },
  'call.not-given': {
    nb: ({ id }) => `Utlysningen ${id} er ikke lagt ved, og er derfor ikke sammenlignet`,
    nn: ({ id }) => `Utlysinga ${id} er ikkje lagd ved, og er difor ikkje samanlikna`,
    en: ({ id }) => `The call ${id} has not been handed in, and so has not been compared`,
  },
  'call.other': {
    nb: ({ announced, handedIn }) =>
      announced === null
        ? `Kunngjøringen nevner ingen utlysning, og du la ved ${handedIn}`
        : announced === handedIn
          ? `Kunngjøringen gjelder en annen utgave av utlysningen ${handedIn}`
          : `Kunngjøringen gjelder utlysningen ${announced}, og du la ved ${handedIn}`,
    nn: ({ announced, handedIn }) =>
      announced === null
        ? `Kunngjeringa nemner inga utlysing, og du la ved ${handedIn}`
        : announced === handedIn
          ? `Kunngjeringa gjeld ei anna utgåve av utlysinga ${handedIn}`
          : `Kunngjeringa gjeld utlysinga ${announced}, og du la ved ${handedIn}`,
    en: ({ announced, handedIn }) =>
      announced === null
        ? `The announcement names no call, and you handed in ${handedIn}`
        : announced === handedIn
          ? `The announcement is of another version of the call ${handedIn}`
          : `The announcement is of the call ${announced}, and you handed in ${handedIn}`,
  },
  'call.selection': {
    nb: ({ id, differ }, write) =>
      `Kunngjøringen fordeler plassene på en annen måte enn utlysningen ${id}: ${write.list(differ)}`,
    nn: ({ id, differ }, write) =>
      `Kunngjeringa fordeler plassane på ein annan måte enn utlysinga ${id}: ${write.list(differ)}`,
    en: ({ id, differ }, write) =>
      `The announcement gives the places in another way than the call ${id}: ${write.list(differ)}`,
  },
  'call.no-lot': {
    nb: ({ id }) => `Utlysningen ${id} trekker ikke lodd`,
    nn: ({ id }) => `Utlysinga ${id} trekkjer ikkje lodd`,
    en: ({ id }) => `The call ${id} draws no lots`,
  },
  'call.no-selection': {
    nb: ({ id }) =>
      `Trekningen gjelder utlysningen ${id}, som ikke sier hvordan plassene fordeles. Det er derfor ikke sammenlignet`,
    nn: ({ id }) =>
      `Trekninga gjeld utlysinga ${id}, som ikkje seier korleis plassane blir fordelte. Det er difor ikkje samanlikna`,
    en: ({ id }) =>
      `The draw is of the call ${id}, which does not state how places are given, and so that has not been compared`,
  },
  'call.not-compared': {
    nb: ({ id, open }, write) =>
      `Trekningen følger utlysningen ${id}, men den oppgir ikke disse tallene, og de er ikke sammenlignet: ${write.list(open)}`,
    nn: ({ id, open }, write) =>
      `Trekninga følgjer utlysinga ${id}, men ho gir ikkje opp desse tala, og dei er ikkje samanlikna: ${write.list(open)}`,
    en: ({ id, open }, write) =>
      `The draw follows the call ${id}, but it does not state these numbers, and they have not been compared: ${write.list(open)}`,
  },
};
