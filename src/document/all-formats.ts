import { docxFormat } from './docx/docx-format.js'
import type { Format } from './format.js'
import { addFormats } from './formats.js'
import { htmlFormat } from './html/html-format.js'
import { jsonFormat } from './json/json-format.js'
import { markdownFormat } from './markdown/markdown-format.js'
import { mdxFormat } from './mdx/mdx-format.js'
import { srtFormat, vttFormat } from './subtitles/subtitles-format.js'
import { textFormat } from './text/text-format.js'

/** The formats that guillemet reads. With this module they are all loaded: what users of the API call is synchronous. */
export const formats: readonly Format[] = addFormats([
  textFormat,
  htmlFormat,
  markdownFormat,
  mdxFormat,
  jsonFormat,
  srtFormat,
  vttFormat,
  docxFormat,
])
