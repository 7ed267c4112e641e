import { FORMS, type Form } from './forms.js';
import type { IssueCode, IssueParams, ValueType } from './issue-code.js';

/** What a text needs to write the params of its issue. `Writing` has it. */
interface Write {
  day(day: string): string;
  number(value: number): string;
  either(items: readonly string[]): string;
  quote(text: string): string;
  term(id: string): string;
}

/** A text in each language. */
type InEach<Text> = { readonly nb: Text; readonly nn: Text; readonly en: Text };

/** The texts of each code of an issue. They have no full stop. */
export const issueTexts: {
  readonly [Code in IssueCode]: InEach<
    string | ((params: IssueParams[Code], write: Write) => string)
  >;
} = {
  // Of any value.
  duplicate: {
    nb: 'Denne id-en står to ganger i listen',
    nn: 'Denne id-en står to gonger i lista',
    en: 'This id occurs twice in the list',
  },
  invalid: {
    nb: 'Verdien er ikke gyldig',
    nn: 'Verdien er ikkje gyldig',
    en: 'The value is not valid',
  },
  'invalid-format': {
    nb: ({ form }) => `Skriv ${formTexts[form].nb}`,
    nn: ({ form }) => `Skriv ${formTexts[form].nn}`,
    en: ({ form }) => `Write ${FORMS[form]}`,
  },
  'invalid-key': {
    nb: ({ form }) => `Nøkkelen har feil form; skriv ${formTexts[form].nb}`,
    nn: ({ form }) => `Nøkkelen har feil form; skriv ${formTexts[form].nn}`,
    en: ({ form }) => `The key has the wrong form; write ${FORMS[form]}`,
  },
  'invalid-type': {
    nb: ({ types }, write) => `Verdien må være ${write.either(types.map((t) => typeTexts[t].nb))}`,
    nn: ({ types }, write) => `Verdien må vere ${write.either(types.map((t) => typeTexts[t].nn))}`,
    en: ({ types }, write) =>
      `The value has to be ${write.either(types.map((t) => typeTexts[t].en))}`,
  },
  'invalid-value': {
    nb: ({ values }, write) => `Verdien må være ${write.either(quoted(values, write))}`,
    nn: ({ values }, write) => `Verdien må vere ${write.either(quoted(values, write))}`,
    en: ({ values }, write) => `The value has to be ${write.either(quoted(values, write))}`,
  },
  'key.twice': {
    nb: 'Et felt står to ganger; behold det ene',
    nn: 'Eit felt står to gonger; behald det eine',
    en: 'A field occurs twice; keep one of them',
  },
  missing: { nb: 'Verdien mangler', nn: 'Verdien manglar', en: 'The value is missing' },
  'text.blank': {
    nb: 'Teksten må ha minst ett synlig tegn',
    nn: 'Teksten må ha minst eitt synleg teikn',
    en: 'The text needs at least one visible character',
  },
  'text.ill-formed': {
    nb: 'Teksten har et ødelagt tegn; skriv den på nytt',
    nn: 'Teksten har eit øydelagt teikn; skriv han på nytt',
    en: 'The text has a broken character; write it again',
  },
  'too-big': {
    nb: ({ limit, of }, write) =>
      ({
        characters: `Teksten kan ha høyst ${write.number(limit)} tegn`,
        items: `Listen kan ha høyst ${write.number(limit)} ${limit === 1 ? 'element' : 'elementer'}`,
        number: `Tallet kan være høyst ${write.number(limit)}`,
      })[of],
    nn: ({ limit, of }, write) =>
      ({
        characters: `Teksten kan ha høgst ${write.number(limit)} teikn`,
        items: `Lista kan ha høgst ${write.number(limit)} element`,
        number: `Talet kan vere høgst ${write.number(limit)}`,
      })[of],
    en: ({ limit, of }, write) =>
      ({
        characters: `The text can have at most ${write.number(limit)} ${limit === 1 ? 'character' : 'characters'}`,
        items: `The list can have at most ${write.number(limit)} ${limit === 1 ? 'item' : 'items'}`,
        number: `The number can be at most ${write.number(limit)}`,
      })[of],
  },
  'too-small': {
    nb: ({ limit, of }, write) =>
      ({
        characters: `Teksten må ha minst ${write.number(limit)} tegn`,
        items: `Listen må ha minst ${write.number(limit)} ${limit === 1 ? 'element' : 'elementer'}`,
        number: `Tallet må være minst ${write.number(limit)}`,
      })[of],
    nn: ({ limit, of }, write) =>
      ({
        characters: `Teksten må ha minst ${write.number(limit)} teikn`,
        items: `Lista må ha minst ${write.number(limit)} element`,
        number: `Talet må vere minst ${write.number(limit)}`,
      })[of],
    en: ({ limit, of }, write) =>
      ({
        characters: `The text needs at least ${write.number(limit)} ${limit === 1 ? 'character' : 'characters'}`,
        items: `The list needs at least ${write.number(limit)} ${limit === 1 ? 'item' : 'items'}`,
        number: `The number has to be at least ${write.number(limit)}`,
      })[of],
  },
  'unknown-key': {
    nb: 'Feltet finnes ikke; ta det bort',
    nn: 'Feltet finst ikkje; ta det bort',
    en: 'There is no such field; remove it',
  },
  unreadable: {
    nb: 'Verdien kan ikke leses som JSON',
    nn: 'Verdien kan ikkje lesast som JSON',
    en: 'The value cannot be read as JSON',
  },

  // Of time and money.
  'currency.unknown': {
    nb: 'Skriv en valutakode fra ISO 4217, for eksempel NOK',
    nn: 'Skriv ein valutakode frå ISO 4217, til dømes NOK',
    en: 'Write a currency code of ISO 4217, such as NOK',
  },
  'day.invalid': {
    nb: 'Skriv en dag som finnes, i årene 1900 til 2100, for eksempel 2024-06-24',
    nn: 'Skriv ein dag som finst, i åra 1900 til 2100, til dømes 2024-06-24',
    en: 'Write a day that exists, in the years 1900 to 2100, such as 2024-06-24',
  },
  'instant.invalid': {
    nb: 'Skriv tidspunktet som 2024-06-24T10:00:00+02:00, med høyst seks desimaler i sekundene',
    nn: 'Skriv tidspunktet som 2024-06-24T10:00:00+02:00, med høgst seks desimalar i sekunda',
    en: 'Write the time as 2024-06-24T10:00:00+02:00, with at most six decimals of a second',
  },
  'instant.naive': {
    nb: 'Tidspunktet mangler avstanden fra UTC; skriv Z eller for eksempel +02:00 til slutt',
    nn: 'Tidspunktet manglar avstanden frå UTC; skriv Z eller til dømes +02:00 til slutt',
    en: 'The time has no offset from UTC; write Z or an offset such as +02:00 at the end',
  },
  'month.invalid': {
    nb: 'Skriv en måned i årene 1900 til 2100, for eksempel 2024-10',
    nn: 'Skriv ein månad i åra 1900 til 2100, til dømes 2024-10',
    en: 'Write a month in the years 1900 to 2100, such as 2024-10',
  },
  'time.utc': {
    nb: 'Skriv tidspunktet i UTC på sekundet, for eksempel 2026-01-31T12:00:00Z',
    nn: 'Skriv tidspunktet i UTC på sekundet, til dømes 2026-01-31T12:00:00Z',
    en: 'Write the time in UTC to the second, such as 2026-01-31T12:00:00Z',
  },
  'wall-time.ambiguous': {
    nb: 'Klokkene viser dette klokkeslettet to ganger; oppgi hvilken gang som menes, eller velg et annet',
    nn: 'Klokkene viser dette klokkeslettet to gonger; oppgi kva gong som er meint, eller vel eit anna',
    en: 'The clocks show this time twice; state which one is meant, or choose another',
  },
  'wall-time.invalid': {
    nb: 'Skriv dag og klokkeslett i årene 1970 til 2100, for eksempel 2024-06-24T10:00',
    nn: 'Skriv dag og klokkeslett i åra 1970 til 2100, til dømes 2024-06-24T10:00',
    en: 'Write a day and a time in the years 1970 to 2100, such as 2024-06-24T10:00',
  },
  'wall-time.nonexistent': {
    nb: 'Klokkene hopper over dette klokkeslettet; velg et annet',
    nn: 'Klokkene hoppar over dette klokkeslettet; vel eit anna',
    en: 'The clocks skip this time; choose another',
  },
  'zone.unknown': {
    nb: 'Tidssonen er ikke kjent; skriv for eksempel Europe/Oslo',
    nn: 'Tidssona er ikkje kjend; skriv til dømes Europe/Oslo',
    en: 'The time zone is not known; write one such as Europe/Oslo',
  },

  // Of conditions and facts.
  'bands.order': {
    nb: 'Båndene må stå i rekkefølge, og bare det siste er uten grense',
    nn: 'Banda må stå i rekkjefølgje, og berre det siste er utan grense',
    en: 'The bands have to be in order, and only the last has no limit',
  },
  'condition.count': {
    nb: 'Antallet må være minst 1 og høyst så mange vilkår som det er',
    nn: 'Talet må vere minst 1 og høgst så mange vilkår som det er',
    en: 'The number has to be at least 1 and at most the number of conditions',
  },
  'condition.empty': {
    nb: 'Vilkåret krever ingenting',
    nn: 'Vilkåret krev ingenting',
    en: 'The condition asks for nothing',
  },
  'condition.mixed': {
    nb: 'Vilkåret krever flere ting på én gang; del det opp',
    nn: 'Vilkåret krev fleire ting på éin gong; del det opp',
    en: 'The condition asks for several things at once; split it',
  },
  'fact.about': {
    nb: 'Opplysningen gjelder noe annet; oppgi den der den hører til',
    nn: 'Opplysninga gjeld noko anna; oppgi henne der ho høyrer til',
    en: 'The fact is about something else; state it there',
  },
  'fact.applicant': {
    nb: 'Søkeren oppgir denne opplysningen',
    nn: 'Søkjaren oppgir denne opplysninga',
    en: 'The applicant states this fact',
  },
  'fact.host': {
    nb: 'Arrangøren oppgir denne opplysningen',
    nn: 'Arrangøren oppgir denne opplysninga',
    en: 'The organiser states this fact',
  },
  'fact.kind': {
    nb: 'Verdien er av feil slag',
    nn: 'Verdien er av feil slag',
    en: 'The value is of the wrong kind',
  },
  'fact.out-of-range': {
    nb: 'Verdien er utenfor det som er mulig',
    nn: 'Verdien er utanfor det som er mogleg',
    en: 'The value is outside what is possible',
  },
  'fact.scope': {
    nb: 'Opplysningen kan ikke brukes her',
    nn: 'Opplysninga kan ikkje brukast her',
    en: 'The fact cannot be read here',
  },
  'fact.stated-by': {
    nb: 'En søker oppgir ikke opplysninger om utlysningen',
    nn: 'Ein søkjar oppgir ikkje opplysningar om utlysinga',
    en: 'An applicant states no facts about the call',
  },
  'fact.unknown': {
    nb: 'Utlysningen har ingen slik opplysning',
    nn: 'Utlysinga har inga slik opplysning',
    en: 'The call has no such fact',
  },
  'form.unknown': {
    nb: 'Verdien har ingen kjent form, eller flere på én gang',
    nn: 'Verdien har ingen kjend form, eller fleire på éin gong',
    en: 'The value has no known form, or several at once',
  },
  'limit.impossible': {
    nb: 'Grensen kan ikke oppfylles sammen med en annen grense',
    nn: 'Grensa kan ikkje oppfyllast saman med ei anna grense',
    en: 'The limit cannot hold together with another limit',
  },
  'limit.order': {
    nb: 'Den øvre grensen er lavere enn den nedre',
    nn: 'Den øvre grensa er lågare enn den nedre',
    en: 'The upper limit is below the lower one',
  },
  'limit.stated': {
    nb: 'Grensen er oppgitt fra før',
    nn: 'Grensa er oppgitt frå før',
    en: 'The limit is stated already',
  },
  'item.circle': {
    nb: 'Tilskuddet kan ikke være en andel av seg selv',
    nn: 'Tilskotet kan ikkje vere ein del av seg sjølv',
    en: 'The item cannot be a share of itself',
  },
  'item.missing': {
    nb: 'Utlysningen har ikke noe slikt tilskudd i penger',
    nn: 'Utlysinga har ikkje noko slikt tilskot i pengar',
    en: 'The call has no such item in money',
  },
  'list.missing': {
    nb: 'Utlysningen har ingen slik liste',
    nn: 'Utlysinga har inga slik liste',
    en: 'The call has no such list',
  },
  'list.nested': {
    nb: 'En liste kan ikke stå i en liste',
    nn: 'Ei liste kan ikkje stå i ei liste',
    en: 'A list cannot stand in a list',
  },
  'moment.clock': {
    nb: 'En dag kan bare sammenlignes med en dag',
    nn: 'Ein dag kan berre samanliknast med ein dag',
    en: 'A day can only be compared with a day',
  },
  'moment.empty': {
    nb: 'Oppgi år, måneder eller dager',
    nn: 'Oppgi år, månader eller dagar',
    en: 'State years, months or days',
  },
  'number.inexact': {
    nb: 'Tallet har flere enn 15 sifre',
    nn: 'Talet har fleire enn 15 siffer',
    en: 'The number has more than 15 digits',
  },
  'quantity.kind': {
    nb: 'Beløp og tall kan ikke blandes her',
    nn: 'Beløp og tal kan ikkje blandast her',
    en: 'Money and numbers cannot be mixed here',
  },
  'tiers.order': {
    nb: 'Trinnene må stå i rekkefølge, og bare det siste er uten grense',
    nn: 'Trinna må stå i rekkjefølgje, og berre det siste er utan grense',
    en: 'The tiers have to be in order, and only the last has no limit',
  },
  'unit.unknown': {
    nb: 'Enheten er ikke kjent',
    nn: 'Eininga er ikkje kjend',
    en: 'The unit is not known',
  },
  'value.unknown': {
    nb: 'Verdien kan ikke velges',
    nn: 'Verdien kan ikkje veljast',
    en: 'The value cannot be chosen',
  },

  // Of a call.
  'amendment.chain': {
    nb: 'En endring stemmer ikke med utlysningen',
    nn: 'Ei endring stemmer ikkje med utlysinga',
    en: 'An amendment does not agree with the call',
  },
  'amendment.order': {
    nb: 'Endringene står ikke i rekkefølge',
    nn: 'Endringane står ikkje i rekkjefølgje',
    en: 'The amendments are not in order',
  },
  'amendment.refused': {
    nb: 'Søkerne stoler på denne delen av utlysningen, så den kan ikke endres slik nå',
    nn: 'Søkjarane stoler på denne delen av utlysinga, så han kan ikkje endrast slik no',
    en: 'Applicants rely on this section of the call, so it cannot change in this way now',
  },
  'amendment.version': {
    nb: 'Versjonen stemmer ikke med antallet endringer',
    nn: 'Versjonen stemmer ikkje med talet på endringar',
    en: 'The version does not agree with the number of amendments',
  },
  'answer.empty': {
    nb: 'Oppgi når svaret kommer',
    nn: 'Oppgi når svaret kjem',
    en: 'State when the answer comes',
  },
  'answer.order': {
    nb: 'Svaret kommer før fristen',
    nn: 'Svaret kjem før fristen',
    en: 'The answer comes before the deadline',
  },
  'attendance.size': {
    nb: 'Flere skal delta enn gruppen kan ha',
    nn: 'Fleire skal delta enn gruppa kan ha',
    en: 'More have to attend than the group may have',
  },
  'event.unknown': {
    nb: 'Utlysningen har ingen slik hendelse',
    nn: 'Utlysinga har inga slik hending',
    en: 'The call has no such event',
  },
  'gathering.course': {
    nb: 'Samlingen er utenfor kurset',
    nn: 'Samlinga er utanfor kurset',
    en: 'The gathering is outside the course',
  },
  'gatherings.missing': {
    nb: 'Utlysningen har ingen samlinger',
    nn: 'Utlysinga har ingen samlingar',
    en: 'The call has no gatherings',
  },
  'group.size': {
    nb: 'Gruppen kan ikke ha færre enn den har plasser',
    nn: 'Gruppa kan ikkje ha færre enn ho har plassar',
    en: 'The group cannot have fewer members than seats',
  },
  'id.reserved': {
    nb: 'Denne id-en er opptatt; velg en annen',
    nn: 'Denne id-en er oppteken; vel ein annan',
    en: 'This id is reserved; choose another',
  },
  'obligation.before-course': {
    nb: 'Fristen er før kurset begynner',
    nn: 'Fristen er før kurset byrjar',
    en: 'The due date is before the course begins',
  },
  'obligation.circle': {
    nb: 'Forpliktelsen viser til seg selv, direkte eller gjennom andre',
    nn: 'Plikta viser til seg sjølv, direkte eller gjennom andre',
    en: 'The obligation refers to itself, directly or through others',
  },
  'obligation.order': {
    nb: 'Fristen kommer før det den skal komme etter',
    nn: 'Fristen kjem før det han skal kome etter',
    en: 'The due date comes before what it has to follow',
  },
  'payments.sum': {
    nb: 'Utbetalingene er mer enn det som er innvilget',
    nn: 'Utbetalingane er meir enn det som er innvilga',
    en: 'The payments are more than what is granted',
  },
  'rounds.exclusive': {
    nb: 'En utlysning med runder har ingen egen åpning eller frist',
    nn: 'Ei utlysing med rundar har inga eiga opning eller frist',
    en: 'A call with rounds has no opening or deadline of its own',
  },
  'register.does-not-cover': {
    nb: ({ register, on, last }, write) =>
      `Søkere slås opp ${write.day(on)}, og registeret ${register} dekker ikke den dagen${last === undefined ? '' : `; siste dag er ${write.day(last)}`}`,
    nn: ({ register, on, last }, write) =>
      `Søkjarar blir slått opp ${write.day(on)}, og registeret ${register} dekkjer ikkje den dagen${last === undefined ? '' : `; siste dag er ${write.day(last)}`}`,
    en: ({ register, on, last }, write) =>
      `Applicants are looked up on ${write.day(on)}, which the register ${register} does not cover${last === undefined ? '' : `; its last day is ${write.day(last)}`}`,
  },
  'term.missing': {
    nb: 'Id-en har ikke noe navn i `terms`',
    nn: 'Id-en har ikkje noko namn i `terms`',
    en: 'The id has no name in `terms`',
  },
  'value.text-missing': {
    nb: 'Verdiene har ingen tekster',
    nn: 'Verdiane har ingen tekstar',
    en: 'The values have no texts',
  },
  'clause.unknown': {
    nb: 'Utlysningen har ikke dette punktet',
    nn: 'Utlysinga har ikkje dette punktet',
    en: 'The call has no such clause',
  },
  'course.missing': {
    nb: 'Utlysningen har ikke noe kurs; velg «any», eller legg til et kurs',
    nn: 'Utlysinga har ikkje noko kurs; vel «any», eller legg til eit kurs',
    en: 'The call has no course; choose ‘any’, or add a course',
  },
  'course.order': {
    nb: 'Kurset slutter før det begynner',
    nn: 'Kurset sluttar før det byrjar',
    en: 'The course ends before it begins',
  },
  'gathering.dates': {
    nb: 'Den siste dagen er før den første',
    nn: 'Den siste dagen er før den første',
    en: 'The last day is before the first',
  },
  'gathering.deadline': {
    nb: 'Samlingen begynner før søknadsfristen',
    nn: 'Samlinga byrjar før søknadsfristen',
    en: 'The gathering begins before the deadline',
  },
  'opens.order': {
    nb: 'Utlysningen må åpne før fristen',
    nn: 'Utlysinga må opne før fristen',
    en: 'The call has to open before its deadline',
  },

  // Of an application or a record that is read with its call.
  'application.duplicate': {
    nb: 'En annen søknad har samme id',
    nn: 'Ein annan søknad har same id',
    en: 'Another application has the same id',
  },
  'attendance.day': {
    nb: 'Dagen er utenfor samlingen',
    nn: 'Dagen er utanfor samlinga',
    en: 'The day is outside the gathering',
  },
  'category.unknown': {
    nb: ({ known }, write) => `Utlysningen har ikke denne kategorien${choose.nb(known, write)}`,
    nn: ({ known }, write) => `Utlysinga har ikkje denne kategorien${choose.nn(known, write)}`,
    en: ({ known }, write) => `The call has no such category${choose.en(known, write)}`,
  },
  'channel.spelling': {
    nb: 'Kanalen er skrevet på en annen måte enn i utlysningen',
    nn: 'Kanalen er skriven på ein annan måte enn i utlysinga',
    en: 'The channel is written otherwise than in the call',
  },
  'change.already-in-group': {
    nb: 'Personen er alt i gruppen den dagen',
    nn: 'Personen er alt i gruppa den dagen',
    en: 'The person is already in the group on that day',
  },
  'change.not-in-group': {
    nb: 'Personen er ikke i gruppen den dagen',
    nn: 'Personen er ikkje i gruppa den dagen',
    en: 'The person is not in the group on that day',
  },
  'entry.unknown': {
    nb: 'Søknaden har ikke denne oppføringen',
    nn: 'Søknaden har ikkje denne oppføringa',
    en: 'The application has no such entry',
  },
  'gathering.unknown': {
    nb: ({ known }, write) => `Denne samlingen kan ikke brukes her${choose.nb(known, write)}`,
    nn: ({ known }, write) => `Denne samlinga kan ikkje brukast her${choose.nn(known, write)}`,
    en: ({ known }, write) => `This gathering cannot be used here${choose.en(known, write)}`,
  },
  'item.unknown': {
    nb: ({ known }, write) => `Utlysningen gir ikke dette tilskuddet${choose.nb(known, write)}`,
    nn: ({ known }, write) => `Utlysinga gir ikkje dette tilskotet${choose.nn(known, write)}`,
    en: ({ known }, write) => `The call does not give this item${choose.en(known, write)}`,
  },
  'list.unknown': {
    nb: ({ known }, write) => `Utlysningen har ikke denne listen${choose.nb(known, write)}`,
    nn: ({ known }, write) => `Utlysinga har ikkje denne lista${choose.nn(known, write)}`,
    en: ({ known }, write) => `The call has no such list${choose.en(known, write)}`,
  },
  'obligation.unknown': {
    nb: ({ known }, write) => `Denne forpliktelsen kan ikke brukes her${choose.nb(known, write)}`,
    nn: ({ known }, write) => `Denne plikta kan ikkje brukast her${choose.nn(known, write)}`,
    en: ({ known }, write) => `This obligation cannot be used here${choose.en(known, write)}`,
  },
  'part.unknown': {
    nb: ({ known }, write) => `Søknaden har ikke denne delen${choose.nb(known, write)}`,
    nn: ({ known }, write) => `Søknaden har ikkje denne delen${choose.nn(known, write)}`,
    en: ({ known }, write) => `The application has no such part${choose.en(known, write)}`,
  },

  'task.unknown': {
    nb: ({ known }, write) => `Utlysningen ber ikke om denne oppgaven${choose.nb(known, write)}`,
    nn: ({ known }, write) => `Utlysinga ber ikkje om denne oppgåva${choose.nn(known, write)}`,
    en: ({ known }, write) => `The call does not ask for this task${choose.en(known, write)}`,
  },

  // Of a draw.
  'journal.form': {
    nb: 'Filen er ikke en journal i formatet utlysning-journal/2',
    nn: 'Fila er ikkje ein journal i formatet utlysning-journal/2',
    en: 'The file is not a journal in the format utlysning-journal/2',
  },
  'journal.order': {
    nb: 'Tidspunktet kan ikke være før linjen over',
    nn: 'Tidspunktet kan ikkje vere før linja over',
    en: 'The time cannot be before that of the line above',
  },
  'journal.void': {
    nb: 'Bare en linje lenger opp, for samme trekning, kan trekkes tilbake',
    nn: 'Berre ei linje lenger opp, for same trekning, kan trekkjast tilbake',
    en: 'Only a line further up, of the same draw, can be taken back',
  },
  'selection.ask': {
    nb: 'Et budsjett krever en egenskap med beløpet som det blir søkt om',
    nn: 'Eit budsjett krev ein eigenskap med beløpet som det blir søkt om',
    en: 'A budget needs an attribute with the amount that is asked for',
  },
  'selection.attribute': {
    nb: 'Kunngjøringen har ingen slik egenskap',
    nn: 'Kunngjeringa har ingen slik eigenskap',
    en: 'The announcement has no such attribute',
  },
  'selection.capacity': {
    nb: 'Utlysningen sier ikke hvor mange plasser eller hvor mye penger dette skal tas av',
    nn: 'Utlysinga seier ikkje kor mange plassar eller kor mykje pengar dette skal takast av',
    en: 'The call does not say of how many places, or of how much money, this is taken',
  },
  'selection.order': {
    nb: 'Rekkefølgen kan ikke leses slik: «direction» hører til et faktum, «groups» til «priority», og «lot» står sist',
    nn: 'Rekkjefølgja kan ikkje lesast slik: «direction» høyrer til eit faktum, «groups» til «priority», og «lot» står sist',
    en: 'The order cannot be read so: `direction` belongs to a fact, `groups` to `priority`, and `lot` is last',
  },
  'selection.nothing': {
    nb: 'Prosenten gir ingen plasser',
    nn: 'Prosenten gir ingen plassar',
    en: 'The percentage gives no places',
  },
  'selection.overlap': {
    nb: 'Noen kan høre til også i en kvote foran denne; kvotene fylles i den rekkefølgen de står',
    nn: 'Nokon kan høyre til også i ein kvote framfor denne; kvotane blir fylte i den rekkjefølgja dei står',
    en: 'Some may belong to a quota before this one too; quotas are filled in the order in which they stand',
  },
  'selection.quotas': {
    nb: 'Kvotene er til sammen større enn det som skal fordeles',
    nn: 'Kvotane er til saman større enn det som skal fordelast',
    en: 'The quotas together are more than there is to give',
  },
  'selection.when-short': {
    nb: 'Oppgi hva som skjer når noen ikke får plass innenfor rammen: stop, skip eller, med et budsjett, pro-rata',
    nn: 'Oppgi kva som skjer når nokon ikkje får plass innanfor ramma: stop, skip eller, med eit budsjett, pro-rata',
    en: 'State what happens when somebody does not fit: stop, skip or, with a budget, pro-rata',
  },
  'entrant.attributes': {
    nb: 'Skriv alle egenskapene som er kunngjort, og ingen andre',
    nn: 'Skriv alle eigenskapane som er kunngjorde, og ingen andre',
    en: 'Write all announced attributes and no others',
  },
  'entrant.number': {
    nb: 'Skriv et helt tall med høyst 15 sifre i egenskapene som det sorteres på eller summeres',
    nn: 'Skriv eit heilt tal med høgst 15 siffer i eigenskapane som det blir sortert på eller summert',
    en: 'Write a whole number of at most 15 digits in the attributes that are sorted on or summed',
  },
  'source.name': {
    nb: 'Skriv navnet på én linje, med 1 til 200 vanlige tegn og uten mellomrom i endene',
    nn: 'Skriv namnet på éi linje, med 1 til 200 vanlege teikn og utan mellomrom i endane',
    en: 'Write the name on one line, in 1 to 200 ordinary characters without blanks at the ends',
  },
  'text.one-line': {
    nb: 'Skriv teksten på én linje, med vanlige tegn og uten mellomrom i endene',
    nn: 'Skriv teksten på éi linje, med vanlege teikn og utan mellomrom i endane',
    en: 'Write the text on one line, in ordinary characters without blanks at the ends',
  },

  // Of drand.
  'beacon.hex': {
    nb: 'Skriv 1 til 96 byte i heksadesimale sifre med små bokstaver',
    nn: 'Skriv 1 til 96 byte i heksadesimale siffer med små bokstavar',
    en: 'Write 1 to 96 bytes in lower-case hexadecimal',
  },
  'chain.hash': {
    nb: 'Kontrollsummen stemmer ikke med de andre feltene',
    nn: 'Kontrollsummen stemmer ikkje med dei andre felta',
    en: 'The hash does not agree with the other fields',
  },
  'chain.hex': {
    nb: 'Skriv riktig antall byte i heksadesimale sifre med små bokstaver',
    nn: 'Skriv rett tal på byte i heksadesimale siffer med små bokstavar',
    en: 'Write the right number of bytes in lower-case hexadecimal',
  },
  'chain.key': {
    nb: 'Den offentlige nøkkelen har feil lengde for denne metoden',
    nn: 'Den offentlege nøkkelen har feil lengd for denne metoden',
    en: 'The public key has the wrong length for this scheme',
  },
  'chain.scheme': {
    nb: 'Metoden må være pedersen-bls-chained eller bls-unchained-g1-rfc9380',
    nn: 'Metoden må vere pedersen-bls-chained eller bls-unchained-g1-rfc9380',
    en: 'The scheme has to be pedersen-bls-chained or bls-unchained-g1-rfc9380',
  },
};

/** The forms in Norwegian. */
const formTexts: Readonly<Record<Form, Omit<InEach<string>, 'en'>>> = {
  base64: {
    nb: 'base64, med = til slutt der det trengs',
    nn: 'base64, med = til slutt der det trengst',
  },
  currency: {
    nb: 'tre store bokstaver, for eksempel NOK',
    nn: 'tre store bokstavar, til dømes NOK',
  },
  'attribute-value': {
    nb: '1 til 100 skrivbare ASCII-tegn uten mellomrom',
    nn: '1 til 100 skrivbare ASCII-teikn utan mellomrom',
  },
  'data-id': {
    nb: '1 til 32 små ASCII-bokstaver, sifre og -, der det første er en bokstav',
    nn: '1 til 32 små ASCII-bokstavar, siffer og -, der det første er ein bokstav',
  },
  'draw-id': {
    nb: '1 til 64 bokstaver fra a til z, sifre og tegnene . _ / -, og begynn med en bokstav eller et siffer',
    nn: '1 til 64 bokstavar frå a til z, siffer og teikna . _ / -, og byrj med ein bokstav eller eit siffer',
  },
  'entry-line': {
    nb: 'en id og egenskapene, for eksempel 810100012 group=2',
    nn: 'ein id og eigenskapane, til dømes 810100012 group=2',
  },
  digits: { nb: '1 til 20 sifre', nn: '1 til 20 siffer' },
  hash: {
    nb: '64 heksadesimale sifre med små bokstaver',
    nn: '64 heksadesimale siffer med små bokstavar',
  },
  hex: {
    nb: 'heksadesimale sifre med små bokstaver, to for hver byte',
    nn: 'heksadesimale siffer med små bokstavar, to for kvar byte',
  },
  id: {
    nb: '1 til 100 bokstaver fra a til z, sifre og tegnene . _ : -, og begynn med en bokstav eller et siffer',
    nn: '1 til 100 bokstavar frå a til z, siffer og teikna . _ : -, og byrj med ein bokstav eller eit siffer',
  },
  key: { nb: '1 til 200 ASCII-tegn uten mellomrom', nn: '1 til 200 ASCII-teikn utan mellomrom' },
  'language-tag': {
    nb: 'en språkkode, for eksempel nb eller en-GB',
    nn: 'ein språkkode, til dømes nb eller en-GB',
  },
  orgnr: { nb: 'ni sifre', nn: 'ni siffer' },
  secret: {
    nb: '64 heksadesimale sifre med små bokstaver, eller withheld',
    nn: '64 heksadesimale siffer med små bokstavar, eller withheld',
  },
  version: { nb: 'en versjon', nn: 'ein versjon' },
  'whole-number': {
    nb: 'et helt tall med høyst 15 sifre',
    nn: 'eit heilt tal med høgst 15 siffer',
  },
};

const typeTexts: Readonly<Record<ValueType, InEach<string>>> = {
  string: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  integer: { nb: 'et helt tall', nn: 'eit heilt tal', en: 'a whole number' },
  boolean: { nb: 'true eller false', nn: 'true eller false', en: 'true or false' },
  object: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
  array: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
};

function quoted(values: IssueParams['invalid-value']['values'], write: Write): readonly string[] {
  return values.map((value) => (typeof value === 'string' ? write.quote(value) : `${value}`));
}

/** What can be chosen instead, at the end of a sentence. */
const choose: InEach<(known: readonly string[], write: Write) => string> = {
  nb: (known, write) => (known.length === 0 ? '' : `; velg ${write.either(known.map(write.term))}`),
  nn: (known, write) => (known.length === 0 ? '' : `; vel ${write.either(known.map(write.term))}`),
  en: (known, write) =>
    known.length === 0 ? '' : `; choose ${write.either(known.map(write.term))}`,
};
