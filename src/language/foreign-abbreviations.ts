import type { ReviewedAbbreviations } from './reviewed.js'

/** Abbreviations that foreign names bring into the press of every language in Latin script, where the language says nothing else of them. */
export const foreignAbbreviations: ReviewedAbbreviations = {
  neverFinal: 'Mr. Mrs. Ms. Dr. Prof. vs. Mlle. Mme. Sgt. Capt. Cpt. Lt. Col. Cmdr. Gov. Mt. St. Ste. Msgr. Mgr. Hon.',
  beforeName:
    'Gen. Maj. Sen. Rep. Rev. Calif. Fla. Ga. Va. Tex. Colo. Mass. Conn. Pa. Ill. Ltd. Inc. Co. Corp. Jr. Sr. U.S. U.K.',
  beforeNumber: 'No. Nr. p. pp. vol. fig. art.',
  mayEnd:
    'Ltd. Inc. Co. Corp. Jr. Sr. U.S. U.S.A. U.K. D.C. a.m. p.m. km. kg. cm. mm. Ph.D. M.D. al. S.A. N.V. B.V. Va. Ga.',
  multiDot: 'i.e. e.g.',
  endsList: 'etc.',
}
