// The first thing that is evaluated in a realm of its own: from here on, what of the language asks the
// host anything is refused, and nothing that the language brings can be changed any more.

/* global refuse, replace -- from the host: one throws and is remembered, the other sets a global. */

const TrueDate = Date;

/** A constructor that looks at what it is given before it makes anything, and hands on what it made. */
function looking(maker, check, hand = (made) => made) {
  const proxy = new Proxy(maker, {
    apply: (target, self, given) => {
      check(given, 'called');
      return hand(Reflect.apply(target, self, given), given);
    },
    construct: (target, given, made) => {
      // A class over Date, as `UTCDate` is, makes a Date before it sets the moment: it gets none.
      if (target === TrueDate && made !== proxy && given.length === 0) {
        return Reflect.construct(target, [Number.NaN], made);
      }
      check(given, 'constructed');
      return hand(Reflect.construct(target, given, made), given);
    },
  });
  maker.prototype.constructor = proxy;
  return proxy;
}

/** A property that others may have one of their own of, as they may where nothing is frozen. */
function replaceable(prototype, key, value, name) {
  Object.defineProperty(prototype, key, {
    get: () => value,
    set(own) {
      if (this === prototype) refuse(`a change of ${name}.${key}`);
      Object.defineProperty(this, key, { value: own, writable: true, configurable: true });
    },
  });
}

/** Whether a text says by itself which moment it is. */
const isMoment = (text) => /^\d{4}-\d\d-\d\d$|(?:Z|[+-]\d\d:\d\d)$/.test(text);

// The clock, and the zone of the host. What is set in that zone becomes a moment of no meaning: date-fns-tz
// sets a date so before it formats an offset, of which the date is no part.
const { parse } = Date;
Date.now = () => refuse('Date.now()');
Date.parse = (text) =>
  isMoment(text) ? parse(text) : refuse('Date.parse in the zone of the host');
for (const name of Object.getOwnPropertyNames(Date.prototype)) {
  const isLocal = /^(?:get|set)(?!Time$|UTC)|^to(?!ISO|JSON|UTC|GMT)/.test(name);
  if (!isLocal) continue;
  const value = name.startsWith('set')
    ? function () {
        return this.setTime(987_654_321);
      }
    : () => refuse(`Date.prototype.${name}`);
  replaceable(Date.prototype, name, value, 'Date.prototype');
}
replace(
  'Date',
  looking(Date, (given, how) => {
    if (how === 'called') refuse('Date()');
    if (given.length === 0) refuse('new Date()');
    const [moment] = given;
    if (given.length > 1 || (typeof moment === 'string' && !isMoment(moment))) {
      refuse('new Date in the zone of the host');
    }
  }),
);

// Randomness.
Math.random = () => refuse('Math.random()');

// The language and the zone of the host, and once more its clock.
for (const { prototype } of [
  Array,
  BigInt,
  Number,
  Object,
  String,
  Object.getPrototypeOf(Int8Array),
]) {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (/^toLocale|^localeCompare$/.test(name)) prototype[name] = () => refuse(name);
  }
}
/** Formats made with a zone alone, as date-fns-tz asks whether there is such a zone: they format nothing. */
const silent = new WeakSet();
for (const name of Object.getOwnPropertyNames(Intl)) {
  if (typeof Intl[name] !== 'function' || Intl[name].prototype === undefined) continue;
  const isOfDates = name === 'DateTimeFormat';
  Intl[name] = looking(
    Intl[name],
    ([locale, options]) => {
      if (isOfDates && options?.timeZone === undefined) {
        refuse('Intl.DateTimeFormat in the zone of the host');
      }
      if (locale === undefined && !isOfDates) refuse(`Intl.${name} in the language of the host`);
    },
    (made, [locale]) => {
      if (isOfDates && locale === undefined) silent.add(made);
      return made;
    },
  );
}
const shows = Intl.DateTimeFormat.prototype;
const format = Object.getOwnPropertyDescriptor(shows, 'format').get;
const { formatToParts } = shows;
const needsMoment = (show) => (moment) =>
  moment === undefined ? refuse('Intl.DateTimeFormat of now') : show(moment);
const needsLanguage = (made) => {
  if (silent.has(made)) refuse('Intl.DateTimeFormat in the language of the host');
};
Object.defineProperty(shows, 'format', {
  get() {
    needsLanguage(this);
    return needsMoment(format.call(this));
  },
});
shows.formatToParts = function (moment) {
  needsLanguage(this);
  return needsMoment((at) => formatToParts.call(this, at))(moment);
};

// An error may have a name and a message of its own, as it has where nothing is frozen.
for (const key of ['name', 'message', 'toString']) {
  replaceable(Error.prototype, key, Error.prototype[key], 'Error.prototype');
}

/** What the language brings and no global names. */
const unnamed = [
  function* () {},
  async () => {},
  async function* () {},
  [].values(),
  new Map().values(),
  new Set().values(),
  ''[Symbol.iterator](),
  'a'.matchAll(/a/g),
  new Int8Array(1),
  new Intl.Segmenter('en').segment('a')[Symbol.iterator](),
];

/** Freezes a value, and all that it leads to. */
function freeze(value, done) {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (!isObject || done.has(value)) return;
  done.add(value);
  const properties = Object.getOwnPropertyDescriptors(value);
  for (const key of Reflect.ownKeys(properties)) {
    for (const part of ['value', 'get', 'set']) freeze(properties[key][part], done);
  }
  freeze(Object.getPrototypeOf(value), done);
  if (!ArrayBuffer.isView(value)) Object.freeze(value);
}

const done = new Set([globalThis]);
for (const name of Object.getOwnPropertyNames(globalThis)) {
  const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
  freeze(value, done);
}
freeze(unnamed, done);
