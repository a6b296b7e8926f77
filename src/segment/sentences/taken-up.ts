import type { Language } from '../../language/index.js'
import { firstForm } from '../forms.js'

/** Whether a word begins at an offset that takes up what was quoted right before it, so that a sentence begins there (`「帰ろう」そう言って`): before a comma, a Han character or a verb of speech; before others it goes on (`「自由」そのもの`, `「雨」そうだ`). */
export function takesUp(text: string, offset: number, language: Language): boolean {
  return language.takesUp.some((form) => {
    if (!text.startsWith(form, offset)) return false
    const after = offset + form.length
    if (/^[\p{Script=Han}、]/u.test(text.slice(after, after + 2))) return true
    return [language.reporting.verbs, language.saysAfter].some((verbs) => firstForm(text, after, after + 1, verbs))
  })
}
