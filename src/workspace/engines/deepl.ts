import { scriptOf } from '../../language/index.js'
import type { EngineContext } from '../../pretranslate/index.js'
import type { HttpApi } from './http-engine.js'
import type { Secret } from './secret.js'
import { fieldOf, listOf, textOf } from './shape.js'

/** Where keys of the free plan and all others are served. */
export function deeplUrl(key: Secret): string {
  return key.reveal().endsWith(':fx') ? 'https://api-free.deepl.com/v2' : 'https://api.deepl.com/v2'
}

/** DeepL's `POST /v2/translate`, from its public description: up to 50 texts, 128 KiB a request, XML tags kept. */
export function deepl(url: URL, key: Secret): HttpApi {
  return {
    name: 'deepl',
    batchSize: 50,
    mostText: 60_000,
    request: (batch, context) => ({
      url,
      headers: { authorization: `DeepL-Auth-Key ${key.reveal()}` },
      body: {
        text: batch.map(({ text }) => text),
        source_lang: new Intl.Locale(context.sourceLanguage).language.toUpperCase(),
        target_lang: targetOf(context),
        split_sentences: '0',
        preserve_formatting: true,
        ...(batch.some(({ tagged }) => tagged) ? { tag_handling: 'xml', outline_detection: false } : {}),
      },
    }),
    answers: (reply) => listOf(fieldOf(reply, 'translations')).map((item) => textOf(fieldOf(item, 'text'))),
  }
}

/** English, Portuguese and Chinese are wanted in one of their forms. */
function targetOf({ targetLanguage }: EngineContext): string {
  const { language, region } = new Intl.Locale(targetLanguage)
  if (language === 'en') return region === undefined || region === 'US' ? 'EN-US' : 'EN-GB'
  if (language === 'pt') return region === undefined || region === 'BR' ? 'PT-BR' : 'PT-PT'
  if (language === 'zh') return scriptOf(targetLanguage) === 'Hant' ? 'ZH-HANT' : 'ZH-HANS'
  return language.toUpperCase()
}
