import type { TextsFor } from '../language/texts.js';
import type { ChannelReasons } from './channel.js';

/** The texts of the criterion `channel`. */
export const channelTexts: TextsFor<ChannelReasons> = {
  'channel.accepted': {
    nb: ({ accepted }, write) => `Søknaden kom gjennom ${write.either(accepted)}`,
    nn: ({ accepted }, write) => `Søknaden kom gjennom ${write.either(accepted)}`,
    en: ({ accepted }, write) => `The application came through ${write.either(accepted)}`,
  },
  'channel.wrong': {
    nb: ({ accepted }, write) => `Søknaden kom ikke gjennom ${write.either(accepted)}`,
    nn: ({ accepted }, write) => `Søknaden kom ikkje gjennom ${write.either(accepted)}`,
    en: ({ accepted }, write) => `The application did not come through ${write.either(accepted)}`,
    advice: {
      nb: ({ accepted }, write) => `Lever søknaden gjennom ${write.either(accepted)}`,
      nn: ({ accepted }, write) => `Lever søknaden gjennom ${write.either(accepted)}`,
      en: ({ accepted }, write) => `Submit the application through ${write.either(accepted)}`,
    },
  },
  'channel.not-submitted': {
    nb: ({ accepted }, write) => `Søknaden skal leveres gjennom ${write.either(accepted)}`,
    nn: ({ accepted }, write) => `Søknaden skal leverast gjennom ${write.either(accepted)}`,
    en: ({ accepted }, write) => `The application has to come through ${write.either(accepted)}`,
    advice: {
      nb: ({ accepted }, write) => `Lever søknaden gjennom ${write.either(accepted)}`,
      nn: ({ accepted }, write) => `Lever søknaden gjennom ${write.either(accepted)}`,
      en: ({ accepted }, write) => `Submit the application through ${write.either(accepted)}`,
    },
  },
};
