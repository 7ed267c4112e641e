/** The facts of a signature scheme of drand. */
export interface SchemeFacts {
  /** Whether a round signs the signature of the round before, along with its own number. */
  readonly chained: boolean;
  /** The group of the signatures. Public keys are in the other group. */
  readonly signaturesOn: 'G1' | 'G2';
  /** The length of the compressed public key, in bytes. */
  readonly keyBytes: number;
  /** The length of a compressed signature, in bytes. */
  readonly signatureBytes: number;
}

/** The known schemes, by the names that drand publishes. */
export const schemes = {
  'pedersen-bls-chained': { chained: true, signaturesOn: 'G2', keyBytes: 48, signatureBytes: 96 },
  'bls-unchained-g1-rfc9380': {
    chained: false,
    signaturesOn: 'G1',
    keyBytes: 96,
    signatureBytes: 48,
  },
} as const satisfies Record<string, SchemeFacts>;

/**
 * The name of a known signature scheme of drand.
 *
 * @useDeclaredType
 */
export type DrandScheme = keyof typeof schemes;

/** Whether a value is the name of a known scheme. */
export function isScheme(name: unknown): name is DrandScheme {
  return typeof name === 'string' && Object.hasOwn(schemes, name);
}
