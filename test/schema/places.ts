export type Path = readonly (string | number)[];

/** Every place in a value, as a path from its root. */
export function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => places(at(value, [key]), [...path, key]))];
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => inner?.[key as keyof typeof inner], value);
}

/** A copy of a value with something else in one place; without that place when it is undefined. */
export function put(value: unknown, [key, ...rest]: Path, what: unknown): unknown {
  if (key === undefined) return what;
  if (Array.isArray(value)) {
    const inner = put(value[Number(key)], rest, what);
    return value.flatMap((item, index) => {
      if (index !== key) return [item];
      return inner === undefined ? [] : [inner];
    });
  }
  const { [key]: before, ...others } = value as Record<string | number, unknown>;
  const inner = put(before, rest, what);
  return inner === undefined ? others : { ...others, [key]: inner };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
