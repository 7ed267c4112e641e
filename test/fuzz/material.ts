/** Keys and indexes from the root of a value. */
export type Path = readonly (string | number)[];

/** A value, and every place in it. */
export interface Sample {
  readonly value: unknown;
  readonly places: readonly Path[];
}

/** What values are changed with. */
export interface Material {
  /** Values that are right somewhere, parts of which are put elsewhere. */
  readonly samples: readonly Sample[];
  /** Any values at all. */
  readonly anything: readonly unknown[];
}

export function sampleOf(value: unknown): Sample {
  return { value, places: placesIn(value, []) };
}

function placesIn(value: unknown, path: Path): Path[] {
  if (!(isList(value) || isObject(value))) return [path];
  const keys = isList(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn(partAt(value, [key]), [...path, key]))];
}

/** What stands in a place of a value; nothing when the place is not there. */
export function partAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const key of path) {
    if (!(isList(part) || isObject(part))) return undefined;
    part = Object.getOwnPropertyDescriptor(part, key)?.value;
  }
  return part;
}

/** A list that can be copied: of a length that somebody would send, and without traps. */
export function isList(value: unknown): value is readonly unknown[] {
  if (kindOf(value) !== Array.prototype) return false;
  return Object.getOwnPropertyDescriptor(value, 'length')?.value < 10_000;
}

/** An object of plain data, as JSON.parse makes it. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === Object.prototype;
}

function kindOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Object.getPrototypeOf(value);
  } catch {
    return undefined;
  }
}

/** Puts a part into an object or a list as JSON.parse would, whatever the key is called. */
export function set(holder: object, key: string | number, value: unknown): void {
  const property = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(holder, key, property);
}

/** A copy of a value with another part in one place. Only the way there is copied. */
export function put(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || !(isList(value) || isObject(value))) return part;
  const holder = isList(value) ? [...value] : { ...value };
  set(holder, key, put(partAt(value, [key]), rest, part));
  return holder;
}
