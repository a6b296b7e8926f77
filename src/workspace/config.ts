import { formatNames } from '../document/index.js'
import type { MapSchema, RecordSchema, SchemaOf } from './schema.js'

/** What `guillemet.config.json` may say. */
export interface Config {
  readonly $schema?: string
  readonly sourceLocale?: string
  readonly targetLocales?: readonly string[]
  readonly sources?: readonly string[]
  readonly paths?: PathsConfig
  /** Names of formats by glob, for files whose ending does not say what they are. */
  readonly formats?: Readonly<Record<string, string>>
  /** Files of own rules of segmentation, from the folder of the configuration. */
  readonly exceptions?: string
  readonly srx?: string
  /** What a quotation is to segments. */
  readonly quotes?: string
  /** Translation memories, from the folder of the configuration. */
  readonly memories?: readonly string[]
  /** Files of terms, from the folder of the configuration. */
  readonly termbases?: readonly string[]
  /** Words that were first said in a target language. */
  readonly quotations?: readonly QuotationConfig[]
  /** By the engine's name. */
  readonly engines?: Readonly<Record<string, EngineConfig>>
  readonly policy?: string
  readonly setLang?: boolean
  readonly rules?: RuleConfig
  readonly locales?: Readonly<Record<string, LocaleConfig>>
}

/** Path templates. */
export interface PathsConfig {
  readonly output?: string
}

/** One quotation that was first said in a target language. */
export interface QuotationConfig {
  readonly speaker?: string
  readonly words: string
  readonly original: string
  readonly locale: string
  readonly reference?: string
}

/** One engine; its address and its key are never in a file, since the one says where the other goes. */
export interface EngineConfig {
  readonly model?: string
}

/** How much each rule matters, by its id. */
export type RuleConfig = Readonly<Record<string, string>>

/** The house's style in one target locale. */
export interface LocaleConfig {
  readonly rules?: RuleConfig
}

const rules: MapSchema<SchemaOf<string>> = {
  type: 'map',
  keys: 'rule',
  description: 'How much each rule matters, by its id.',
  values: { type: 'text', choices: ['error', 'warning', 'info', 'off'], description: 'A severity, or off.' },
}

/** Typed, so that it cannot forget a setting. */
const settings: SchemaOf<Config> = {
  type: 'record',
  description: 'Configuration of guillemet.',
  fields: {
    $schema: { type: 'text', description: 'Where an editor finds this schema.' },
    sourceLocale: {
      type: 'text',
      form: 'language',
      default: 'en',
      description: 'The language of the sources (BCP 47).',
    },
    targetLocales: {
      type: 'list',
      items: { type: 'text', form: 'language', description: 'A language (BCP 47).' },
      description: 'The languages that the articles are translated into (BCP 47).',
    },
    sources: {
      type: 'list',
      items: { type: 'text', description: 'A glob, from the folder of this file.' },
      default: ['source/**'],
      description: 'Globs of the articles. The folder that a glob begins with is left out of {dir}.',
    },
    paths: {
      type: 'record',
      description: 'Path templates.',
      fields: {
        output: {
          type: 'text',
          form: 'template',
          default: 'locales/{locale}/{dir}/{name}.{ext}',
          description: 'Where a finished article goes, of {locale} {dir} {name} {ext}.',
        },
      },
    },
    formats: {
      type: 'map',
      keys: 'any',
      description:
        'Formats of files whose ending does not say what they are, by globs from the folder of this file; of several that fit the last one counts.',
      values: { type: 'text', choices: formatNames(), description: 'The name of a format.' },
    },
    exceptions: {
      type: 'text',
      description: 'A file of own ends of sentences and abbreviations, from the folder of this file.',
    },
    srx: { type: 'text', description: 'A file of segmentation rules (SRX 2.0), from the folder of this file.' },
    quotes: {
      type: 'text',
      choices: ['link', 'atomic', 'auto'],
      default: 'link',
      description: 'What a quotation is to segments: sentences that are linked, one segment, or by its length.',
    },
    memories: {
      type: 'list',
      items: { type: 'text', description: 'A translation memory (TMX), from the folder of this file.' },
      description: 'Translation memories that pretranslate and tm search look into, beside memory.tmx of each locale.',
    },
    termbases: {
      type: 'list',
      items: { type: 'text', description: 'A file of terms (TBX or CSV), from the folder of this file.' },
      description: 'Files of terms that check looks for.',
    },
    quotations: {
      type: 'list',
      items: {
        type: 'record',
        required: ['words', 'original', 'locale'],
        description: 'One quotation.',
        fields: {
          speaker: { type: 'text', form: 'words', description: 'Who said it.' },
          words: { type: 'text', form: 'words', description: 'What was said, as the source language has it.' },
          original: { type: 'text', form: 'words', description: 'What was said.' },
          locale: { type: 'text', form: 'language', description: 'The language of the original wording (BCP 47).' },
          reference: { type: 'text', description: 'Where it can be looked up: a source, an address.' },
        },
      },
      description:
        'Quotations that were first said in a target language: there the original wording is quoted, not translated back.',
    },
    engines: {
      type: 'map',
      keys: 'any',
      description: 'Settings of the engines, by name.',
      values: {
        type: 'record',
        description: 'Settings of one engine.',
        fields: { model: { type: 'text', description: 'The model that is asked (openai).' } },
      },
    },
    policy: {
      type: 'text',
      choices: ['block', 'source', 'previous'],
      default: 'block',
      description: 'What assemble does with an untranslated segment.',
    },
    setLang: {
      type: 'flag',
      default: false,
      description: 'Whether assemble writes lang and dir where the format has them.',
    },
    rules,
    locales: {
      type: 'map',
      keys: 'language',
      description: 'Settings of one target locale.',
      values: { type: 'record', description: 'Settings of one target locale.', fields: { rules } },
    },
  },
}

/** The schema of `guillemet.config.json`: the one source for the check of its type, its errors and the published JSON schema. */
export const configSchema: RecordSchema = settings

/** The name of the configuration file. */
export const configName = 'guillemet.config.json'
