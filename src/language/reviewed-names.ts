/** Reviewed knowledge about names: titles, common prefixes, particles. */
export type ReviewedNames = Readonly<Record<string, never>>
