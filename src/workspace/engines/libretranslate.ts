import { scriptOf } from '../../language/index.js'
import type { HttpApi } from './http-engine.js'
import type { Secret } from './secret.js'
import { fieldOf, listOf, textOf } from './shape.js'

/** LibreTranslate's `POST /translate`, from its public description; the key is needed where the server asks for one. */
export function libretranslate(url: URL, key: Secret | undefined): HttpApi {
  return {
    name: 'libretranslate',
    batchSize: 25,
    mostText: 20_000,
    request: (batch, context) => ({
      url,
      headers: {},
      body: {
        q: batch.map(({ text }) => text),
        source: codeOf(context.sourceLanguage),
        target: codeOf(context.targetLanguage),
        format: batch.some(({ tagged }) => tagged) ? 'html' : 'text',
        ...(key === undefined ? {} : { api_key: key.reveal() }),
      },
    }),
    answers: (reply) => listOf(fieldOf(reply, 'translatedText')).map(textOf),
  }
}

/** Its codes are bare languages, but for traditional Chinese. */
function codeOf(tag: string): string {
  const { language } = new Intl.Locale(tag)
  return language === 'zh' && scriptOf(tag) === 'Hant' ? 'zt' : language
}
