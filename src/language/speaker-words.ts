import type { ReviewedSpeakers } from './reviewed-speakers.js'
import { expandForms } from './word-forms.js'

/** What tells the subject of a verb of speech, merged along the fallback chain; words in lower case. */
export interface SpeakerWords {
  readonly auxiliaries: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly wordArticles: ReadonlySet<string>
  readonly oblique: ReadonlySet<string>
  readonly addressees: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  readonly pluralVerbs: readonly string[]
  readonly presentVerbs: readonly string[]
  readonly within: ReadonlySet<string>
  readonly institutions: ReadonlySet<string>
  readonly genitives: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly adverbEndings: readonly string[]
  readonly prefixes: readonly string[]
  readonly boundArticles: readonly string[]
  readonly roles: ReadonlySet<string>
  readonly roleEndings: readonly string[]
  readonly definiteEndings: readonly string[]
  readonly adjectiveEndings: readonly string[]
  readonly genitiveAdjectives: readonly string[]
  readonly saidNouns: ReadonlySet<string>
  readonly ownerEndings: readonly string[]
  readonly relativeEndings: readonly string[]
  readonly infinitives: ReadonlySet<string>
  readonly reportedOpeners: ReadonlySet<string>
  readonly absolutes: ReadonlySet<string>
  readonly narrativeInfinitives: ReadonlySet<string>
  readonly feminineEndings: readonly string[]
  /** Each as its words, the longest first. */
  readonly sources: readonly (readonly string[])[]
  readonly sourcesAfter: readonly (readonly string[])[]
  readonly speechNouns: ReadonlySet<string>
  readonly openingSources: ReadonlySet<string>
  readonly resumptions: readonly (readonly string[])[]
  readonly resumedSources: readonly (readonly string[])[]
  readonly thus: ReadonlySet<string>
  readonly passives: ReadonlySet<string>
  readonly quoting: ReadonlySet<string>
  readonly impersonal: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly asWords: ReadonlySet<string>
  readonly participles: ReadonlySet<string>
  readonly transitive: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly latter: ReadonlySet<string>
  readonly caseEndings: ReadonlySet<string>
  readonly nounCases: readonly string[]
  readonly datives: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly particleVerbs: ReadonlySet<string>
  readonly verbParticles: ReadonlySet<string>
  readonly notBeforeInfinitive: ReadonlySet<string>
  readonly judgements: ReadonlySet<string>
  readonly judgedAs: ReadonlySet<string>
  readonly reportedForms: ReadonlySet<string>
  readonly notVerbs: readonly string[]
  readonly naming: ReadonlySet<string>
  readonly firstPerson: ReadonlySet<string>
  readonly masculine: ReadonlySet<string>
  readonly feminine: ReadonlySet<string>
  readonly masculineVerbs: readonly string[]
  readonly feminineVerbs: readonly string[]
  readonly subjectMarkers: readonly string[]
  readonly dropsSubject: boolean
  readonly inverts: boolean
  readonly verbFinal: boolean
  readonly incises: boolean
}

/** The blocks of several files as one, nearest first: lists are joined, of the rest the nearest counts. */
export function speakerWords(blocks: readonly ReviewedSpeakers[]): SpeakerWords {
  const list = (pick: (block: ReviewedSpeakers) => string | undefined): readonly string[] =>
    blocks.flatMap((block) => expandForms(pick(block)).flat())
  const set = (pick: (block: ReviewedSpeakers) => string | undefined): ReadonlySet<string> => new Set(list(pick))
  const phrases = (pick: (block: ReviewedSpeakers) => readonly string[] | undefined): readonly (readonly string[])[] =>
    blocks
      .flatMap((block) => pick(block) ?? [])
      .flatMap((phrase) => expandForms(phrase.replaceAll(' ', '_')).flat())
      .map((phrase) => phrase.split(' '))
      .sort((one, other) => other.length - one.length)
  const flag = (pick: (block: ReviewedSpeakers) => boolean | undefined): boolean =>
    blocks.map(pick).find((value) => value !== undefined) ?? false
  return {
    auxiliaries: set((block) => block.auxiliaries),
    articles: set((block) => block.articles),
    wordArticles: set((block) => block.wordArticles),
    oblique: set((block) => block.oblique),
    addressees: set((block) => block.addressees),
    agencies: set((block) => block.agencies),
    pluralVerbs: list((block) => block.pluralVerbs),
    presentVerbs: list((block) => block.presentVerbs),
    within: set((block) => block.within),
    institutions: set((block) => block.institutions),
    genitives: set((block) => block.genitives),
    prepositions: set((block) => block.prepositions),
    conjunctions: set((block) => block.conjunctions),
    adverbs: set((block) => block.adverbs),
    adverbEndings: list((block) => block.adverbEndings),
    prefixes: list((block) => block.prefixes),
    boundArticles: list((block) => block.boundArticles),
    roles: set((block) => block.roles),
    roleEndings: list((block) => block.roleEndings),
    definiteEndings: list((block) => block.definiteEndings),
    adjectiveEndings: list((block) => block.adjectiveEndings),
    genitiveAdjectives: list((block) => block.genitiveAdjectives),
    saidNouns: set((block) => block.saidNouns),
    ownerEndings: list((block) => block.ownerEndings),
    relativeEndings: list((block) => block.relativeEndings),
    infinitives: set((block) => block.infinitives),
    reportedOpeners: set((block) => block.reportedOpeners),
    absolutes: set((block) => block.absolutes),
    narrativeInfinitives: set((block) => block.narrativeInfinitives),
    feminineEndings: list((block) => block.feminineEndings),
    sources: phrases((block) => block.sources),
    sourcesAfter: phrases((block) => block.sourcesAfter),
    resumptions: phrases((block) => block.resumptions),
    resumedSources: phrases((block) => block.resumedSources),
    speechNouns: set((block) => block.speechNouns),
    openingSources: set((block) => block.openingSources),
    thus: set((block) => block.thus),
    passives: set((block) => block.passives),
    quoting: set((block) => block.quoting),
    impersonal: set((block) => block.impersonal),
    relatives: set((block) => block.relatives),
    asWords: set((block) => block.asWords),
    participles: set((block) => block.participles),
    transitive: set((block) => block.transitive),
    indefinite: set((block) => block.indefinite),
    and: set((block) => block.and),
    latter: set((block) => block.latter),
    caseEndings: set((block) => block.caseEndings),
    nounCases: list((block) => block.nounCases),
    datives: set((block) => block.datives),
    negations: set((block) => block.negations),
    particleVerbs: set((block) => block.particleVerbs),
    verbParticles: set((block) => block.verbParticles),
    notBeforeInfinitive: set((block) => block.notBeforeInfinitive),
    judgements: set((block) => block.judgements),
    judgedAs: set((block) => block.judgedAs),
    reportedForms: set((block) => block.reportedForms),
    notVerbs: list((block) => block.notVerbs),
    naming: set((block) => block.naming),
    firstPerson: set((block) => block.firstPerson),
    masculine: set((block) => block.masculine),
    feminine: set((block) => block.feminine),
    masculineVerbs: list((block) => block.masculineVerbs),
    feminineVerbs: list((block) => block.feminineVerbs),
    subjectMarkers: list((block) => block.subjectMarkers),
    dropsSubject: flag((block) => block.dropsSubject),
    inverts: flag((block) => block.inverts),
    verbFinal: flag((block) => block.verbFinal),
    incises: flag((block) => block.incises),
  }
}
