import type { WordForms } from './word-forms.js'

/** What tells the subject of a verb of speech from the words around it; lists in lower case, every part may be absent. */
export interface ReviewedSpeakers {
  /** Auxiliaries, and clitics that may stand between a subject and its verb (`has`, `s`, `se`). */
  readonly auxiliaries?: WordForms
  /** Words that begin a noun phrase that may be a subject: articles in the nominative, possessives, demonstratives, quantities. */
  readonly articles?: WordForms
  /** Articles after which a quoted noun with a capital is someone's word rather than a name (`von einer „Zumutung für alle“`). */
  readonly wordArticles?: WordForms
  /** Articles of other cases: what they begin is no subject (`dem`). */
  readonly oblique?: WordForms
  /** Nouns for those spoken to, in the dative: a paper, a station; the name after one is its own. */
  readonly addressees?: WordForms
  /** Press agencies and papers, as they stand for those spoken to between a verb and its subject (`řekl ČTK Novák`). */
  readonly agencies?: WordForms
  /** Endings of verbs in the plural: without a subject, what stands after one of `within` is the body whose people speak (`сообщили в полиции`). */
  readonly pluralVerbs?: WordForms
  readonly within?: WordForms
  /** Endings of verbs in the present: where nouns have no article, a form without one of a verb's endings behind a quotation is no verb. */
  readonly presentVerbs?: WordForms
  /** Nouns for such bodies, in the case that stands there; names need not be listed. */
  readonly institutions?: WordForms
  /** Words that tie a noun to the one before it and keep the phrase going (`of`, `des`). */
  readonly genitives?: WordForms
  /** Prepositions: what follows is no subject. */
  readonly prepositions?: WordForms
  /** Conjunctions and relative pronouns: they end a noun phrase. */
  readonly conjunctions?: WordForms
  /** Adverbs, negations and object pronouns: passed over between verb and subject, and no part of a name. */
  readonly adverbs?: WordForms
  /** Endings of adverbs, as they are written. */
  readonly adverbEndings?: WordForms
  /** Prepositions written together with their noun (`لل`). */
  readonly prefixes?: WordForms
  /** Articles written together with their noun (`ال`), where what is quoted has one if it is a title. */
  readonly boundArticles?: WordForms
  /** Nouns for people and bodies that speak, in the nominative, singular and plural. */
  readonly roles?: WordForms
  /** Endings that such nouns have with their article, where that is written at the noun: one behind a prepositional phrase is the subject (`la final antrenorul`). */
  readonly definiteEndings?: WordForms
  /** Endings of such nouns in the nominative. */
  readonly roleEndings?: WordForms
  /** Endings of adjectives in the nominative, where nouns have no article. */
  readonly adjectiveEndings?: WordForms
  /** Endings of adjectives in the genitive, where nouns have no article: a noun follows them (`Повітряних сил`). */
  readonly genitiveAdjectives?: WordForms
  /** Nouns for what was said, behind a quotation; whose words it is stands before that, with one of `ownerEndings` (`Bakan’ın “…” sözleri`). */
  readonly saidNouns?: WordForms
  readonly ownerEndings?: WordForms
  /** Endings of verbs that stand with what belongs to them before their noun (`konuşan Hale`). */
  readonly relativeEndings?: WordForms
  /** Infinitives that speak right behind an auxiliary, and nowhere else (`fa sapere`). */
  readonly infinitives?: WordForms
  /** Words that begin what is said right behind its verb's comma, besides the conjunctions of speech (`Sie sagte, wer „`). */
  readonly reportedOpeners?: WordForms
  /** Words before someone and a participle that make a clause of their own (`with Hale insisting: “`). */
  readonly absolutes?: WordForms
  /** Words before an infinitive in `er`, `ir` or `re` that stands for a verb in the past (`Et Roux de conclure`). */
  readonly narrativeInfinitives?: WordForms
  /** Feminine nouns that are no roles: after an article of two cases they are no subject (`der Zeitung`). */
  readonly feminineEndings?: WordForms
  /** Phrases before the one whose words they are (`according to`), with endings in braces as in word forms (`a detta {di,del}`). */
  readonly sources?: readonly string[]
  /** Prepositions that do so where they open the sentence and a comma ends their phrase (`Pour le maire, « `). */
  readonly openingSources?: WordForms
  /** Nouns for what is said, before the one whose it is and a colon (`l’attacco di Renzi: «`). */
  readonly speechNouns?: WordForms
  /** Phrases after the one whose words they are (`szerint`). */
  readonly sourcesAfter?: readonly string[]
  /** Phrases that begin a sentence behind a quotation and take it up, before a verb of speech (`lo`, `об этом`). */
  readonly resumptions?: readonly string[]
  /** Such phrases right before the one whose words it is (`queste le parole di`). */
  readonly resumedSources?: readonly string[]
  /** Words after a quotation and before the one whose words it is, without a verb (`so Weber`). */
  readonly thus?: WordForms
  /** Auxiliaries of the passive: what stands before them is spoken of, it does not speak. */
  readonly passives?: WordForms
  /** Verbs that give the words of someone else: who is quoted speaks (`was quoted as saying`). */
  readonly quoting?: WordForms
  /** Pronouns that stand for nobody (`on`, `es`). */
  readonly impersonal?: WordForms
  /** Relative pronouns: the one they stand for is the subject (`Hale, who said`). */
  readonly relatives?: WordForms
  /** Words before an attribution that say nothing of who spoke (`as Hale said`). */
  readonly asWords?: WordForms
  /** Forms of verbs of speech whose subject is the sentence's (`adding that`). */
  readonly participles?: WordForms
  /** Verbs of speech after which the one spoken to stands, never the subject (`told`). */
  readonly transitive?: WordForms
  /** Forms in `reporting.verbs` that are too often something else to tell who speaks. */
  readonly indefinite?: WordForms
  /** Conjunctions that join equals (`and`). */
  readonly and?: WordForms
  /** Words that stand with an article for the one who was named last (`ce dernier`). */
  readonly latter?: WordForms
  /** Endings of nouns in other cases than the nominative, where case is written at the noun (`videóban`): behind a verb they are no subject. */
  readonly nounCases?: WordForms
  /** Endings that names have behind an apostrophe in other cases than the nominative (`Ankara’da`). */
  readonly caseEndings?: WordForms
  /** The last three letters of men's names in the dative, where no other case has them: who is spoken to. */
  readonly datives?: WordForms
  /** Words that say of a verb beside them that it was not so: nobody's words follow (`never said`). */
  readonly negations?: WordForms
  /** Verbs that speak only with one of `verbParticles` in their clause (`stellte … fest`); one that goes with one verb alone has that before it (`found_that`). */
  readonly particleVerbs?: WordForms
  readonly verbParticles?: WordForms
  /** Verbs that do not speak before an infinitive (`continued to`). */
  readonly notBeforeInfinitive?: WordForms
  /** Verbs that give someone's words as a judgement of something (`described … as`); they say who speaks, and no more. */
  readonly judgements?: WordForms
  /** Words between what such a verb judges and the judgement (`als`). */
  readonly judgedAs?: WordForms
  /** Verbs in the mood of reported speech, where they are no other form (`sei`): who said it stands in a sentence before. */
  readonly reportedForms?: WordForms
  /** Words that hold a form of such a verb and are none, where words are not separated (`小说`). */
  readonly notVerbs?: WordForms
  /** Pronouns and possessives of the one who speaks. */
  readonly firstPerson?: WordForms
  /** Pronouns of one man, of one woman. */
  readonly masculine?: WordForms
  readonly feminine?: WordForms
  /** Words right before a quotation that is a name, a title or a word spoken of (`titled`, `the so-called`, `the novel`). */
  readonly naming?: WordForms
  /** Endings of verbs in the past that tell a man, a woman. */
  readonly masculineVerbs?: WordForms
  readonly feminineVerbs?: WordForms
  /** Particles after a subject, where it has such (`は`, `ने`). */
  readonly subjectMarkers?: WordForms
  /** The subject may be left out where the verb says enough. */
  readonly dropsSubject?: boolean
  /** Before a quotation the subject may follow the verb (`Am Montag sagte Weber: „`). */
  readonly inverts?: boolean
  /** The verb stands at the sentence's end, so that a quotation may stand between subject and verb. */
  readonly verbFinal?: boolean
  /** An attribution may stand between commas in a quotation or a spoken line (`« Oui, dit-il, je viens. »`). */
  readonly incises?: boolean
}
