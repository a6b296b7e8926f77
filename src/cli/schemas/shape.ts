/** The shape of a JSON value, as JSON Schema (draft 2020-12); `T` is the type that it is held to when it is compiled. */
export interface Shape<T> {
  readonly schema: Readonly<Record<string, unknown>>
  /** Never there: it ties the shape to its type. */
  readonly type?: T
}

type OptionalKey<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T]

/** A text, perhaps one of a few. */
export function text<T extends string = string>(description: string, choices?: readonly T[]): Shape<T> {
  return { schema: { type: 'string', description, ...(choices === undefined ? {} : { enum: choices }) } }
}

/** A whole number. */
export function integer(description: string, minimum = 0): Shape<number> {
  return { schema: { type: 'integer', minimum, description } }
}

/** True or false. */
export function flag(description: string): Shape<boolean> {
  return { schema: { type: 'boolean', description } }
}

/** A list of values of one shape. */
export function list<T>(description: string, items: Shape<T>): Shape<readonly T[]> {
  return { schema: { type: 'array', description, items: items.schema } }
}

/** An object with any keys. */
export function map<T>(description: string, values: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return { schema: { type: 'object', description, additionalProperties: values.schema } }
}

/** A value of one of several types of JSON. */
export function anyOf<T>(description: string, types: readonly string[]): Shape<T> {
  return { schema: { type: types, description } }
}

/** A value that may be null. */
export function nullable<T>(description: string, shape: Shape<T>): Shape<T | null> {
  return { schema: { description, oneOf: [shape.schema, { type: 'null' }] } }
}

/** An object with the fields of its type, all of which are there but the optional ones. Later versions may add fields, so more are allowed. */
export function record<T extends object>(
  description: string,
  fields: { readonly [Key in keyof T]-?: Shape<Exclude<T[Key], undefined>> },
  optional: readonly OptionalKey<T>[] = [],
): Shape<T> {
  const entries = Object.entries<Shape<unknown>>(fields)
  const properties = Object.fromEntries(entries.map(([key, { schema }]) => [key, schema]))
  const required = Object.keys(fields).filter((key) => !optional.some((each) => each === key))
  return { schema: { type: 'object', description, properties, required } }
}
