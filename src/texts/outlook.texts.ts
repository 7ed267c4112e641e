import { capitalized } from '../language/capitalized.js';
import { type Addressed, type All, du, duNn } from './letter.texts.js';

/** What a letter says of the time ahead, and what each sentence needs to know. */
interface Outlooks {
  nothing: Addressed;
  answer: { readonly date: string };
  open: Addressed & { readonly deadline: string };
  closed: object;
  reopen: Addressed & { readonly deadline: string };
  over: object;
  wait: Addressed;
  due: Dated;
  paidBy: Dated;
  paidFrom: Dated;
  paidAfter: Dated;
  counted: Dated;
  late: { readonly what: string };
  payBack: { readonly date: string };
  payBackCounted: { readonly date: string };
}

interface Dated {
  readonly what: string;
  readonly date: string;
}

/** What can be done, and until when: complete sentences. */
export const outlookTexts: All<Outlooks> = {
  nothing: {
    nb: (to) => `${du(to)} trenger ikke gjøre noe nå.`,
    nn: (to) => `${duNn(to)} treng ikkje gjere noko no.`,
    en: () => 'You do not need to do anything now.',
  },
  answer: {
    nb: ({ date }) => `Svaret kommer senest ${date}.`,
    nn: ({ date }) => `Svaret kjem seinast ${date}.`,
    en: ({ date }) => `The answer will come by ${date}.`,
  },
  open: {
    nb: (to) => `${du(to)} kan endre søknaden til fristen går ut, ${to.deadline}. Gjør dette:`,
    nn: (to) => `${duNn(to)} kan endre søknaden til fristen går ut, ${to.deadline}. Gjer dette:`,
    en: ({ deadline }) =>
      `You can change the application until the deadline, ${deadline}. Do this:`,
  },
  closed: {
    nb: () => 'Fristen er ute. Søknaden kan ikke endres.',
    nn: () => 'Fristen er ute. Søknaden kan ikkje endrast.',
    en: () => 'The deadline has passed. The application cannot be changed.',
  },
  reopen: {
    nb: (to) => `${du(to)} kan sende en ny søknad til fristen går ut, ${to.deadline}.`,
    nn: (to) => `${duNn(to)} kan sende ein ny søknad til fristen går ut, ${to.deadline}.`,
    en: ({ deadline }) => `You can send a new application until the deadline, ${deadline}.`,
  },
  over: {
    nb: () => 'Fristen er ute. Det kan ikke sendes en ny søknad.',
    nn: () => 'Fristen er ute. Det kan ikkje sendast ein ny søknad.',
    en: () => 'The deadline has passed. No new application can be sent.',
  },
  wait: {
    nb: (to) => `${du(to)} får beskjed hvis noe blir ledig.`,
    nn: (to) => `${duNn(to)} får beskjed dersom noko blir ledig.`,
    en: () => 'You will be told if something becomes free.',
  },
  due: {
    nb: ({ what, date }) => `Frist for ${what}: ${date}.`,
    nn: ({ what, date }) => `Frist for ${what}: ${date}.`,
    en: ({ what, date }) => `Deadline for ${what}: ${date}.`,
  },
  paidBy: {
    nb: ({ what, date }) => `${capitalized(what)}: senest ${date}.`,
    nn: ({ what, date }) => `${capitalized(what)}: seinast ${date}.`,
    en: ({ what, date }) => `${capitalized(what)}: by ${date}.`,
  },
  paidFrom: {
    nb: ({ what, date }) => `${capitalized(what)}: tidligst ${date}.`,
    nn: ({ what, date }) => `${capitalized(what)}: tidlegast ${date}.`,
    en: ({ what, date }) => `${capitalized(what)}: not before ${date}.`,
  },
  paidAfter: {
    nb: ({ what, date }) => `${capitalized(what)}: etter ${date}.`,
    nn: ({ what, date }) => `${capitalized(what)}: etter ${date}.`,
    en: ({ what, date }) => `${capitalized(what)}: after ${date}.`,
  },
  counted: {
    nb: ({ what, date }) => `${capitalized(what)}: ${date}.`,
    nn: ({ what, date }) => `${capitalized(what)}: ${date}.`,
    en: ({ what, date }) => `${capitalized(what)}: ${date}.`,
  },
  late: {
    nb: ({ what }) => `Lever så snart som mulig: ${what}.`,
    nn: ({ what }) => `Lever så snart som mogleg: ${what}.`,
    en: ({ what }) => `Deliver as soon as possible: ${what}.`,
  },
  payBack: {
    nb: ({ date }) => `Betal senest ${date}.`,
    nn: ({ date }) => `Betal seinast ${date}.`,
    en: ({ date }) => `Pay by ${date}.`,
  },
  payBackCounted: {
    nb: ({ date }) => `Fristen er ${date}. Dagen er ikke kjent ennå.`,
    nn: ({ date }) => `Fristen er ${date}. Dagen er ikkje kjend enno.`,
    en: ({ date }) => `The deadline is ${date}. The day is not known yet.`,
  },
};
