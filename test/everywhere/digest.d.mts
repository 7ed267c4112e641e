/** The digests of what a library says, by what they are of. */
export function digests(library: object): Promise<Readonly<Record<string, string>>>;
