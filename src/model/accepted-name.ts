/** A name that a person confirmed: forms of the source, and forms of the target that are right for them. */
export interface AcceptedName {
  readonly source: readonly string[]
  readonly target: readonly string[]
}
