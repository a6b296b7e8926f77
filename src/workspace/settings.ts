import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { placeOf } from './read-json.js'
import type { RecordSchema, Schema } from './schema.js'
import type { Workspace } from './workspace.js'

/** One setting in force. */
export interface Setting {
  /** Its path, as `paths.output`. */
  readonly key: string
  readonly value: unknown
  /** The line of the configuration that it stands in; absent for a default. */
  readonly line?: number
}

/** Every setting that has a value, and where that comes from. */
export function settingsOf(workspace: Workspace | undefined, schema: RecordSchema): readonly Setting[] {
  const root = workspace === undefined ? undefined : parseTree(workspace.text)
  const settings: Setting[] = []
  const walk = (field: Schema, value: unknown, path: readonly string[]): void => {
    if (field.type === 'record' || (field.type === 'map' && value !== undefined)) {
      const inner = new Map(value !== null && typeof value === 'object' ? Object.entries(value) : [])
      const keys = field.type === 'record' ? Object.keys(field.fields) : [...inner.keys()]
      for (const key of keys) {
        const next = field.type === 'record' ? field.fields[key] : field.values
        if (next !== undefined) walk(next, inner.get(key), [...path, key])
      }
      return
    }
    const node = value === undefined || root === undefined ? undefined : findNodeAtLocation(root, [...path])
    const line = node === undefined || workspace === undefined ? undefined : placeOf(workspace.text, node.offset).line
    const shown = value ?? field.default
    if (shown !== undefined)
      settings.push({ key: path.join('.'), value: shown, ...(line === undefined ? {} : { line }) })
  }
  walk(schema, workspace?.config, [])
  return settings
}
