// The library as a host has it that freezes all it hands over, and that notes what it calls.

/** The same value, with every function in it guarded, and all that they return. */
export function guarded(value, name, called) {
  if (typeof value === 'function') {
    return new Proxy(value, {
      apply(target, self, given) {
        called.add(name);
        return guarded(Reflect.apply(target, self, frozen(given)), `${name}()`, called);
      },
      construct(target, given) {
        called.add(name);
        return Reflect.construct(target, frozen(given));
      },
    });
  }
  if (!isPlain(value) || !Object.values(value).some((part) => typeof part === 'function')) {
    return value;
  }
  const parts = Object.entries(value).map(([key, part]) => [
    key,
    guarded(part, `${name}.${key}`, called),
  ]);
  return Object.freeze(Object.fromEntries(parts));
}

const done = new WeakSet();

/** The same value, frozen through and through. */
function frozen(value) {
  const isData = typeof value === 'function' || Array.isArray(value) || isPlain(value);
  if (!isData || done.has(value)) return value;
  done.add(value);
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** Whether a value is an object as a literal makes it, in this realm or another. */
function isPlain(value) {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) === null;
}
