import type { TextsFor } from '../language/texts.js';
import { eventText } from '../moments/moment.texts.js';
import type { RequirementReasons } from './requirements.js';

/** The texts of requirements that are judged on the day of an event. */
export const requirementTexts: TextsFor<RequirementReasons> = {
  'requirement.day-unknown': {
    nb: ({ event }, write) => `Kan ikke vurderes ennå. Ikke kjent: ${eventText(event, write)}`,
    nn: ({ event }, write) => `Kan ikkje vurderast enno. Ikkje kjent: ${eventText(event, write)}`,
    en: ({ event }, write) => `Cannot be judged yet. Not known: ${eventText(event, write)}`,
  },
};
