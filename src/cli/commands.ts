import type { Command } from './command.js'

/** Every command, in the order of the help; each is loaded only when it runs. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.js')).initCommand,
  segment: async () => (await import('./commands/segment.js')).segmentCommand,
  extract: async () => (await import('./commands/extract.js')).extractCommand,
  pretranslate: async () => (await import('./commands/pretranslate.js')).pretranslateCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  assemble: async () => (await import('./commands/assemble.js')).assembleCommand,
  pack: async () => (await import('./commands/pack.js')).packCommand,
  unpack: async () => (await import('./commands/unpack.js')).unpackCommand,
  strings: async () => (await import('./commands/strings.js')).stringsCommand,
  names: async () => (await import('./commands/names.js')).namesCommand,
  align: async () => (await import('./commands/align.js')).alignCommand,
  tm: async () => (await import('./commands/tm.js')).tmCommand,
  page: async () => (await import('./commands/page.js')).pageCommand,
  status: async () => (await import('./commands/status.js')).statusCommand,
  validate: async () => (await import('./commands/validate.js')).validateCommand,
  xliff: async () => (await import('./commands/xliff.js')).xliffCommand,
  explain: async () => (await import('./commands/explain.js')).explainCommand,
  config: async () => (await import('./commands/config.js')).configCommand,
  completion: async () => (await import('./commands/completion.js')).completionCommand,
  schema: async () => (await import('./commands/schema.js')).schemaCommand,
}
