/** The shape of a value of a configuration, as data: types are checked against it, errors and the JSON schema come from it. */
export type Schema = TextSchema | FlagSchema | ListSchema | RecordSchema | MapSchema

interface Described {
  /** In English, for the JSON schema that editors show. */
  readonly description: string
  readonly default?: unknown
}

/** A text, perhaps one of a few, or one of a form. */
export interface TextSchema extends Described {
  readonly type: 'text'
  readonly choices?: readonly string[]
  readonly form?: 'language' | 'template' | 'words'
}

/** True or false. */
export interface FlagSchema extends Described {
  readonly type: 'flag'
}

/** A list of values of one shape, perhaps of a fixed length. */
export interface ListSchema<Item extends Schema = Schema> extends Described {
  readonly type: 'list'
  readonly items: Item
  readonly length?: number
}

/** An object with keys that are known. */
export interface RecordSchema<Fields extends Readonly<Record<string, Schema>> = Readonly<Record<string, Schema>>>
  extends Described {
  readonly type: 'record'
  readonly fields: Fields
  readonly required?: readonly string[]
}

/** An object whose keys are languages, rules or anything. */
export interface MapSchema<Value extends Schema = Schema> extends Described {
  readonly type: 'map'
  readonly keys: 'language' | 'rule' | 'any'
  readonly values: Value
}

/** The schema that fits a type: a field too many or too few, or one of another type, does not compile. */
export type SchemaOf<T> = T extends boolean
  ? FlagSchema
  : T extends string
    ? TextSchema
    : T extends readonly (infer Item)[]
      ? ListSchema<SchemaOf<Item>>
      : string extends keyof T
        ? MapSchema<SchemaOf<T[keyof T]>>
        : RecordSchema<{ readonly [Key in keyof T & string]-?: SchemaOf<Exclude<T[Key], undefined>> }>

/** A schema as JSON Schema, draft 2020-12. */
export function jsonSchema(schema: Schema): Readonly<Record<string, unknown>> {
  const said = { description: schema.description, ...(schema.default === undefined ? {} : { default: schema.default }) }
  switch (schema.type) {
    case 'text':
      return { type: 'string', ...said, ...(schema.choices ? { enum: schema.choices } : {}) }
    case 'flag':
      return { type: 'boolean', ...said }
    case 'list': {
      const bounds = schema.length === undefined ? {} : { minItems: schema.length, maxItems: schema.length }
      return { type: 'array', ...said, items: jsonSchema(schema.items), ...bounds }
    }
    case 'record': {
      const properties = Object.fromEntries(
        Object.entries(schema.fields).map(([key, field]) => [key, jsonSchema(field)]),
      )
      const required = schema.required ? { required: schema.required } : {}
      return { type: 'object', ...said, properties, ...required, additionalProperties: false }
    }
    case 'map':
      return { type: 'object', ...said, additionalProperties: jsonSchema(schema.values) }
  }
}
