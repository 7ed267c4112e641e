/** What a signature scheme of drand fixes: lengths in bytes, and what a round signs. */
export interface SchemeFacts {
  /** Whether a round signs the signature before it along with its number. */
  readonly chained: boolean;
  /** The group that signatures lie in; public keys lie in the other. */
  readonly signaturesOn: 'G1' | 'G2';
  /** The length of the compressed public key, in bytes. */
  readonly keyBytes: number;
  /** The length of a compressed signature, in bytes. */
  readonly signatureBytes: number;
}

/**
 * The schemes known here, under the names that drand publishes: keys on G1 and signatures on G2
 * in the older one, the other way round in the newer.
 */
const schemes = {
  'pedersen-bls-chained': { chained: true, signaturesOn: 'G2', keyBytes: 48, signatureBytes: 96 },
  'bls-unchained-g1-rfc9380': {
    chained: false,
    signaturesOn: 'G1',
    keyBytes: 96,
    signatureBytes: 48,
  },
} as const satisfies Record<string, SchemeFacts>;

/**
 * The name of a signature scheme of drand that can be checked here.
 *
 * @useDeclaredType
 */
export type DrandScheme = keyof typeof schemes;

/** Whether a value is the name of a scheme known here. */
export function isScheme(name: unknown): name is DrandScheme {
  return typeof name === 'string' && Object.hasOwn(schemes, name);
}

/** What a scheme fixes. */
export function schemeFacts(name: DrandScheme): SchemeFacts {
  return schemes[name];
}
