import type { TextsFor } from '../../language/texts.js';
import type { CallReasons } from './call.js';

/** The texts of the check `call`. */
export const callTexts: TextsFor<CallReasons> = {
  'call.same': {
    nb: ({ id }) => `Trekningen gjelder utlysningen ${id} og har like mange plasser`,
    nn: ({ id }) => `Trekninga gjeld utlysinga ${id} og har like mange plassar`,
    en: ({ id }) => `The draw is of the call ${id} and has as many places`,
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
  'call.places': {
    nb: ({ announced, handedIn }, write) =>
      `Kunngjøringen har et annet antall plasser (${write.number(announced)}) enn utlysningen (${write.number(handedIn)})`,
    nn: ({ announced, handedIn }, write) =>
      `Kunngjeringa har eit anna tal på plassar (${write.number(announced)}) enn utlysinga (${write.number(handedIn)})`,
    en: ({ announced, handedIn }, write) =>
      `The announcement has another number of places (${write.number(announced)}) than the call (${write.number(handedIn)})`,
  },
};
