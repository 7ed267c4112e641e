// The first thing that is evaluated in a realm of its own: from here on, what of the language asks the
// host anything is refused, and nothing that the language brings can be changed any more.

/* global refuse, replace -- from the host: one throws and is remembered, the other sets a global. */

/** A constructor that looks at what it is given before it makes anything. */
function looking(maker, check) {
  const proxy = new Proxy(maker, {
    apply: (target, self, given) => {
      check(given, 'called');
      return Reflect.apply(target, self, given);
    },
    construct: (target, given, made) => {
      check(given, 'constructed');
      return Reflect.construct(target, given, made);
    },
  });
  maker.prototype.constructor = proxy;
  return proxy;
}

/** Whether a text says by itself which moment it is. */
const isMoment = (text) => /^\d{4}-\d\d-\d\d$|(?:Z|[+-]\d\d:\d\d)$/.test(text);

// The clock, and the zone of the host.
const { parse } = Date;
Date.now = () => refuse('Date.now()');
Date.parse = (text) =>
  isMoment(text) ? parse(text) : refuse('Date.parse in the zone of the host');
for (const name of Object.getOwnPropertyNames(Date.prototype)) {
  const isLocal = /^(?:get|set)(?!Time$|UTC)|^to(?!ISO|JSON|UTC|GMT)/.test(name);
  if (isLocal) Date.prototype[name] = () => refuse(`Date.prototype.${name}`);
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
for (const name of Object.getOwnPropertyNames(Intl)) {
  if (typeof Intl[name] !== 'function' || Intl[name].prototype === undefined) continue;
  Intl[name] = looking(Intl[name], ([locale, options]) => {
    if (locale === undefined) refuse(`Intl.${name} in the language of the host`);
    if (name === 'DateTimeFormat' && options?.timeZone === undefined) {
      refuse('Intl.DateTimeFormat in the zone of the host');
    }
  });
}
const shows = Intl.DateTimeFormat.prototype;
const format = Object.getOwnPropertyDescriptor(shows, 'format').get;
const { formatToParts } = shows;
const needsMoment = (show) => (moment) =>
  moment === undefined ? refuse('Intl.DateTimeFormat of now') : show(moment);
Object.defineProperty(shows, 'format', {
  get() {
    return needsMoment(format.call(this));
  },
});
shows.formatToParts = function (moment) {
  return needsMoment((at) => formatToParts.call(this, at))(moment);
};

// An error may have a name and a message of its own, as it has where nothing is frozen.
for (const key of ['name', 'message', 'toString']) {
  const { value } = Object.getOwnPropertyDescriptor(Error.prototype, key);
  Object.defineProperty(Error.prototype, key, {
    get: () => value,
    set(own) {
      if (this === Error.prototype) refuse(`a change of Error.prototype.${key}`);
      Object.defineProperty(this, key, { value: own, writable: true, configurable: true });
    },
  });
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
