/** Words in one text, white space between them (`WordList`; named here again, since that file imports this one). */
type WordList = string

/** Reviewed knowledge about how names are written and inflected in running text. */
export interface ReviewedNames {
  /** Endings that a name takes in the language, without hyphens, in lower case; a name without an ending is always one of its forms. Absent: any short ending may be one. */
  readonly endings?: WordList
  /** More endings, of inhabitants and adjectives, that only a stem of five letters or more takes. */
  readonly longEndings?: WordList
  /** What a stem's last letters turn into before an ending, `from:to` (`к:ц`). */
  readonly alternations?: WordList
  /** A vowel before the last consonant may vanish or change before an ending (`Київ`, `Києва`). */
  readonly fleeting?: boolean
  /** An apostrophe parts a name from its endings (`Ankara’da`). */
  readonly parted?: boolean
  /** Prefixes written together with the next word (`ال`, `و`), longest first. */
  readonly prefixes?: WordList
  /** Words of one or a few letters that lose their vowel before the next word (`l’`, `d’`), without the apostrophe. */
  readonly elided?: WordList
  /** All nouns are written with a capital letter. */
  readonly capitalNouns?: boolean
  /** Words that are written with a capital letter and are no names (titles, languages, `I`), in lower case. */
  readonly notNames?: WordList
  /** Words right before a person's name and hardly before anything else, where no capital tells a name (`السيد`), with their full stops. */
  readonly titles?: WordList
  /** The same right after a name, where words are written without capitals (`氏`). */
  readonly titlesAfter?: WordList
  /** Words that end the names of places and are written on to them, where nothing parts words (`石川県`). */
  readonly endsPlaces?: WordList
  /** Words that a name ends before, where a title begins it: postpositions. */
  readonly endsNames?: WordList
  /** Words right before or after a foreign name whose signs are in none: they bound it where no space does. */
  readonly besideNames?: WordList
  /**
   * Where no capital tells a name: words that are no names though a title stands beside them (`ال-`: no first word that begins so), names of places that are other
   * words too, longer words that a place's name stands in, and single signs that leave open where a name begins or ends.
   */
  readonly unsure?: WordList
}
