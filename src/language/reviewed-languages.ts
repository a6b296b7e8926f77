import { reviewed as ar } from './ar.js'
import { reviewed as bg } from './bg.js'
import { reviewed as ca } from './ca.js'
import { reviewed as cs } from './cs.js'
import { reviewed as da } from './da.js'
import { reviewed as de } from './de.js'
import { reviewed as deCh } from './de-ch.js'
import { reviewed as el } from './el.js'
import { reviewed as en } from './en.js'
import { reviewed as enGb } from './en-gb.js'
import { reviewed as es } from './es.js'
import { reviewed as et } from './et.js'
import { reviewed as fa } from './fa.js'
import { reviewed as fi } from './fi.js'
import { reviewed as fr } from './fr.js'
import { reviewed as frCh } from './fr-ch.js'
import { reviewed as he } from './he.js'
import { reviewed as hi } from './hi.js'
import { reviewed as hr } from './hr.js'
import { reviewed as hu } from './hu.js'
import { reviewed as id } from './id.js'
import { reviewed as is } from './is.js'
import { reviewed as it } from './it.js'
import { reviewed as ja } from './ja.js'
import { reviewed as ko } from './ko.js'
import { reviewed as lt } from './lt.js'
import { reviewed as lv } from './lv.js'
import { reviewed as nb } from './nb.js'
import { reviewed as nl } from './nl.js'
import { reviewed as pl } from './pl.js'
import { reviewed as pt } from './pt.js'
import { reviewed as ptPt } from './pt-pt.js'
import type { ReviewedLanguage } from './reviewed.js'
import { reviewed as ro } from './ro.js'
import { reviewed as ru } from './ru.js'
import { reviewed as sk } from './sk.js'
import { reviewed as sl } from './sl.js'
import { reviewed as sr } from './sr.js'
import { reviewed as sv } from './sv.js'
import { reviewed as th } from './th.js'
import { reviewed as tr } from './tr.js'
import { reviewed as uk } from './uk.js'
import { reviewed as vi } from './vi.js'
import { reviewed as zh } from './zh.js'
import { reviewed as zhHant } from './zh-hant.js'

/** Every reviewed file, one a language or region. */
export const reviewedLanguages: readonly ReviewedLanguage[] = [
  ar,
  bg,
  ca,
  cs,
  da,
  deCh,
  de,
  el,
  enGb,
  en,
  es,
  et,
  fa,
  fi,
  frCh,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  ja,
  ko,
  lt,
  lv,
  nb,
  nl,
  pl,
  ptPt,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  th,
  tr,
  uk,
  vi,
  zhHant,
  zh,
]
