/** The digests of what a library says, by what they are of; where there is no `crypto`, hand SHA-256 in. */
export function digests(
  library: object,
  sha256?: (text: string) => string | Promise<string>,
): Promise<Readonly<Record<string, string>>>;
