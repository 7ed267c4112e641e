import type { Revealed, RevealedBeacon, RevealedNumbers, RevealedSecret } from './revealed.js';
import type { DrandSource, NumbersSource, SecretSource, Source, Successor } from './source.js';

type Replacement = Successor['source'];

/** A revealed value with the announced source that it is of: the source itself, or its successor. */
export type UsedSource = {
  /** The number of the source, from 1. */
  readonly position: number;
  /** The source that never came, where its successor was used. */
  readonly replaced?: Source;
} & (
  | {
      readonly kind: 'drand';
      readonly source: DrandSource | Extract<Replacement, { kind: 'drand' }>;
      readonly given: RevealedBeacon;
    }
  | { readonly kind: 'secret'; readonly source: SecretSource; readonly given: RevealedSecret }
  | {
      readonly kind: 'numbers';
      readonly source: NumbersSource | Extract<Replacement, { kind: 'numbers' }>;
      readonly given: RevealedNumbers;
    }
);

/** What a kind of source gave, by the position of the source. A value of another kind is left out. */
export function usedSources(
  sources: readonly Source[],
  revealed: readonly Revealed[],
): readonly UsedSource[] {
  return sources.flatMap((announced, at) => {
    const given = revealed[at];
    const isSuccessor = given !== undefined && given.kind !== 'secret' && given.successor === true;
    const source = isSuccessor ? successorOf(announced)?.source : announced;
    if (given === undefined || source?.kind !== given.kind) return [];
    const replaced = isSuccessor ? { replaced: announced } : {};
    return [{ position: at + 1, kind: given.kind, source, given, ...replaced } as UsedSource];
  });
}

/** What the sources of a kind gave. */
export function usedOf<Kind extends UsedSource['kind']>(used: readonly UsedSource[], kind: Kind) {
  return used.filter((one): one is UsedOf<Kind> => one.kind === kind);
}

/** What a source of a kind gave. */
export type UsedOf<Kind extends UsedSource['kind']> = Extract<UsedSource, { kind: Kind }>;

/** The announced successor of a source, if any. */
export function successorOf(source: Source): Successor | undefined {
  return source.kind === 'secret' ? undefined : source.successor;
}
