import type { Language } from '../language/language.js';
import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { ChannelReasons } from './channel.js';

type Accepted = ChannelReasons['channel.accepted'];

/** The channels of the call, in the language of the text. */
const channels = ({ accepted }: Accepted, write: Writing) => write.either(accepted.map(write.text));

const submit: Readonly<Record<Language, (accepted: Accepted, write: Writing) => string>> = {
  nb: (accepted, write) => `Lever søknaden gjennom ${channels(accepted, write)}`,
  nn: (accepted, write) => `Lever søknaden gjennom ${channels(accepted, write)}`,
  en: (accepted, write) => `Submit the application through ${channels(accepted, write)}`,
};

/** The texts of the criterion `channel`. */
export const channelTexts: TextsFor<ChannelReasons> = {
  'channel.accepted': {
    nb: (accepted, write) => `Søknaden kom gjennom ${channels(accepted, write)}`,
    nn: (accepted, write) => `Søknaden kom gjennom ${channels(accepted, write)}`,
    en: (accepted, write) => `The application came through ${channels(accepted, write)}`,
  },
  'channel.wrong': {
    nb: (params, write) =>
      `Søknaden kom gjennom ${params.channel}, ikke gjennom ${channels(params, write)}`,
    nn: (params, write) =>
      `Søknaden kom gjennom ${params.channel}, ikkje gjennom ${channels(params, write)}`,
    en: (params, write) =>
      `The application came through ${params.channel}, not through ${channels(params, write)}`,
    advice: submit,
  },
  'channel.not-submitted': {
    nb: (accepted, write) => `Søknaden skal leveres gjennom ${channels(accepted, write)}`,
    nn: (accepted, write) => `Søknaden skal leverast gjennom ${channels(accepted, write)}`,
    en: (accepted, write) => `The application has to come through ${channels(accepted, write)}`,
    advice: submit,
  },
  'channel.not-stated': {
    nb: (accepted, write) =>
      `Det er ikke oppgitt hvordan søknaden kom; den skal leveres gjennom ${channels(accepted, write)}`,
    nn: (accepted, write) =>
      `Det er ikkje oppgitt korleis søknaden kom; han skal leverast gjennom ${channels(accepted, write)}`,
    en: (accepted, write) =>
      `It is not stated how the application came; it has to come through ${channels(accepted, write)}`,
  },
};
