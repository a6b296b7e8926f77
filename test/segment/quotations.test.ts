import { describe, expect, it } from 'vitest'
import { quotations } from './notation.js'

/** Locale, paragraphs (parted by ¶), the quotations with their levels. */
const cases: Readonly<Record<string, readonly (readonly [string, string, ...string[]])[]>> = {
  'marks of each locale': [
    ['en-US', 'He said “no” and left.', '1 “no”'],
    ['en-GB', 'He said ‘no’ and left.', '1 ‘no’'],
    ['en', 'He said "no" and \'yes\' and left.', '1 "no"', "1 'yes'"],
    ['uk', 'Він сказав «ні» і „так“ та “може”.', '1 «ні»', '1 „так“', '1 “може”'],
    ['pl', 'Powiedział „nie” i »tak« oraz «może».', '1 „nie”', '1 »tak«', '1 «może»'],
    ['de', 'Er sagte „nein“ und »ja« und ‚vielleicht‘.', '1 „nein“', '1 »ja«', '1 ‚vielleicht‘'],
    ['de-CH', 'Er sagte «nein» und ‹ja›.', '1 «nein»', '1 ‹ja›'],
    ['fr', 'Il a dit « non » et “oui”.', '1 « non »', '1 “oui”'],
    ['sv', 'Hon sa ”nej” och »ja».', '1 ”nej”', '1 »ja»'],
    ['fi', 'Hän sanoi ”ei” ja ’joo’.', '1 ”ei”', '1 ’joo’'],
    ['hu', 'Azt mondta: „nem”, »igen«.', '1 „nem”', '1 »igen«'],
    ['ja', '彼は「いいえ」と『はい』と言った。', '1 「いいえ」', '1 『はい』'],
    ['zh-Hans', '他说“不”，又说‘好’。', '1 “不”', '1 ‘好’'],
    ['zh-TW', '他說「不」，又說『好』。', '1 「不」', '1 『好』'],
    ['ko', '그는 “아니요”라고, ‘네’라고 말했다.', '1 “아니요”', '1 ‘네’'],
    ['ar', 'قال «لا» ثم “نعم”.', '1 «لا»', '1 “نعم”'],
    ['he', 'הוא אמר "לא" ואז ”כן”.', '1 "לא"', '1 ”כן”'],
    ['hi', 'उसने “नहीं” कहा।', '1 “नहीं”'],
    ['nl', 'Hij zei ‘nee’ en “ja” en „misschien”.', '1 ‘nee’', '1 “ja”', '1 „misschien”'],
    ['xx', 'A “b” ‘c’ «d» „e“ 「f」.', '1 “b”', '1 ‘c’', '1 «d»', '1 „e“', '1 「f」'],
  ],
  'marks that do not match': [
    ['en', '“Yes," she said. “No,” he said.', '1 “Yes,"', '1 “No,”'],
    ['en', '“Yes," she said, "and no,” he said.', '1 “Yes,"', '1 "and no,”'],
    ['en', '”Yes,” she said. “No,” he said.', '1 ”Yes,”', '1 “No,”'],
    ['en', '“A 12" disc,” she said.', '1 “A 12" disc,”'],
    ['de', '“Ja“, sagte sie. „Nein“, sagte er.', '1 “Ja“', '1 „Nein“'],
    ['de', '“Ja”, sagte sie. „Nein“, sagte er.', '1 “Ja”', '1 „Nein“'],
    ['uk', '”Так”, — сказала. «Ні», — сказав.', '1 ”Так”', '1 «Ні»'],
    ['ko', '그는 "네”라고 했다. “아니요"라고 했다.', '1 "네”', '1 “아니요"'],
    ['ja', '父は「もう帰れ』と言った。母は「待って」と止めた。', '1 「もう帰れ』', '1 「待って」'],
    ['ja', '母は「『雪国』を読んだ」と言った。', '1 「『雪国』を読んだ」', '2 『雪国』'],
    ['fr', 'Le »progrès« selon M. Roux est une »réforme«.', '1 »progrès«', '1 »réforme«'],
    ['fr', 'Le « progrès », dit-il. » Non.', '1 « progrès »'],
    [
      'en',
      "``He called it `nothing'.'' ``So,'' she said.",
      "1 ``He called it `nothing'.''",
      "2 `nothing'",
      "1 ``So,''",
    ],
    ['en-GB', '‘The ‘elite’ is gone,’ he said.', '1 ‘The ‘elite’ is gone,’', '2 ‘elite’'],
    [
      'en-GB',
      'He said:¶‘Hear the farmers’ anger. It is real.¶‘We know.’',
      '1 ‘Hear the farmers’ anger. It is real.¶‘We know.’',
    ],
  ],
  levels: [
    [
      'en-GB',
      '‘She called it “a ‘good’ plan”,’ he said.',
      '1 ‘She called it “a ‘good’ plan”,’',
      '2 “a ‘good’ plan”',
      '3 ‘good’',
    ],
    [
      'fr',
      '« Il a crié « au feu » et « à l’aide » ! »',
      '1 « Il a crié « au feu » et « à l’aide » ! »',
      '2 « au feu »',
      '2 « à l’aide »',
    ],
    ['de', '„Sie nannte es ‚gut‘ und ging.“', '1 „Sie nannte es ‚gut‘ und ging.“', '2 ‚gut‘'],
    ['sv', '”Hon kallade det ’bra’ och gick.”', '1 ”Hon kallade det ’bra’ och gick.”', '2 ’bra’'],
    [
      'en',
      "\"They said 'it's fine' and didn't stop.\"",
      "1 \"They said 'it's fine' and didn't stop.\"",
      "2 'it's fine'",
    ],
    ['ja', '「彼は『行く』と言った」と話した。', '1 「彼は『行く』と言った」', '2 『行く』'],
  ],
  'apostrophes in single quotations': [
    ['en-GB', '‘The ministers’ plan is dead,’ he said.', '1 ‘The ministers’ plan is dead,’'],
    ['en-GB', '‘I’m goin’ home an’ that’s it,’ she said.', '1 ‘I’m goin’ home an’ that’s it,’'],
    [
      'en-GB',
      '‘’Tis the workers’ day,’ they sang. ‘’Twas in the ’90s.’',
      '1 ‘’Tis the workers’ day,’',
      '1 ‘’Twas in the ’90s.’',
    ],
    ['en-GB', 'The boss’s ‘fair deal’ is the workers’ loss.', '1 ‘fair deal’'],
    ['en-GB', 'The ‘workers’ rights’ campaign grew.', '1 ‘workers’ rights’'],
    ['en-GB', 'The club’s ‘lads’ drank rock ’n’ roll beer.', '1 ‘lads’'],
    ['en-GB', 'Channel 4’s ‘Dispatches’ aired. Workers’ leaders’ ‘red line’.', '1 ‘Dispatches’', '1 ‘red line’'],
    ['en', 'Cats’ owners met the ‘experts’ at the Joneses’ house.', '1 ‘experts’'],
    [
      'en',
      'The ‘80s and the ’90s. ‘What?’ he said. Rock ‘n’ roll. ‘Twas fun. ‘Tis so,’ she said.',
      '1 ‘What?’',
      '1 ‘Tis so,’',
    ],
    ['en', "'I can't stop,' she said. The twins' mother didn't.", "1 'I can't stop,'"],
    ['en', 'The dogs’ bowls weren’t full, the owners’ lawyers said.'],
    ['nl', '‘Ik ga ’s avonds,’ zei hij. ’s Morgens niet.', '1 ‘Ik ga ’s avonds,’'],
    ['fr', 'Il parlait de l’« Europe » qu’il aime.', '1 « Europe »'],
    ['it', 'Dell’“Unità” restava un po’ di carta.', '1 “Unità”'],
  ],
  'possessives on the way to the end': [
    [
      'en-GB',
      '‘The families’ lives and the ministers’ only answer is, “Wait”,’ he added.',
      '1 ‘The families’ lives and the ministers’ only answer is, “Wait”,’',
      '2 “Wait”',
    ],
    ['en-GB', 'Her book, ‘The Saints’ Road’, is good.', '1 ‘The Saints’ Road’'],
  ],
  'closing marks of another kind': [
    ['hr', 'Cjepivo uči da „vidi" zle stanice. „Dobro“, rekao je.', '1 „vidi"', '1 „Dobro“'],
    ['en', '"Hello,” he said. "Bye," she said.', '1 "Hello,”', '1 "Bye,"'],
    ['en-GB', "‘Hello,' he said. ‘Bye.’", "1 ‘Hello,'", '1 ‘Bye.’'],
    ['fr', '« Un “deux » trois.', '1 « Un “deux »', '2… “deux '],
    ['fi', '”Hän sanoi ’ehkä’”, sanoin.', '1 ”Hän sanoi ’ehkä’”', '2 ’ehkä’'],
  ],
  'marks typed as two characters': [
    ['de', 'Er fragte: ,,Wann?” ,,Bald“, sagte sie, ,,bald.“', '1 ,,Wann?”', '1 ,,Bald“', '1 ,,bald.“'],
    ['pl', "Powiedział ,,nie'', potem a,,b.", "1 ,,nie''"],
    ['en', "``It's the boys' fault,'' he said.", "1 ``It's the boys' fault,''"],
    ['en', "''Why?'' she asked. It is ''so.", "1 ''Why?''", "1… ''so."],
    ['fr', 'Il dit <<oui>> et a << b.', '1 <<oui>>'],
  ],
  'primes, acronyms, decades': [
    ['en', 'He is 5\'11" tall and lives in a 30" wide flat.'],
    ['en', '"He is 5\'11" tall," she said.', '1 "He is 5\'11" tall,"'],
    ['en', 'She is 5’11” tall. A 7′ fence.'],
    ['en', '“It was 1998,” she said, “or the ‘90s.”', '1 “It was 1998,”', '1 “or the ‘90s.”'],
    ['he', 'מפכ"ל המשטרה אמר: "לא נגיב". דו"ח צה"ל נכתב ב"הארץ".', '1 "לא נגיב"', '1 "הארץ"'],
  ],
  'over paragraphs': [
    ['en', '“One.¶“Two.¶“Three,” he said.¶“Four.”', '1 “One.¶“Two.¶“Three,”', '1 “Four.”'],
    ['en-GB', '‘One isn’t enough.¶And two’s a crowd,’ he said.', '1 ‘One isn’t enough.¶And two’s a crowd,’'],
    [
      'en-GB',
      '‘He said “wait.¶‘“And wait more,” and left.’',
      '1 ‘He said “wait.¶‘“And wait more,” and left.’',
      '2 “wait.¶‘“And wait more,”',
    ],
    ['es', '«Uno.¶»Dos.¶»Tres», dijo.', '1 «Uno.¶»Dos.¶»Tres»'],
    ['fr', '« Un.¶« Deux », dit-il.', '1 « Un.¶« Deux »'],
    ['de', '„Eins.¶Zwei.¶Drei“, sagte er.', '1 „Eins.¶Zwei.¶Drei“'],
    ['en', '"One.¶"Two," he said.', '1 "One.¶"Two,"'],
    ['sv', '”Ett.¶”Två”, sa han.', '1 ”Ett.¶”Två”'],
    ['en', '“One.¶¶“Two,” he said.', '1 “One.¶¶“Two,”'],
  ],
  'never closed': [
    [
      'en',
      '“One, he said. Then he left.¶She said no.¶He said “yes” to all.',
      '1… “One, he said. Then he left.',
      '1 “yes”',
    ],
    ['en', '“One, he said. “Two,” she said.¶“Three.”', '1… “One, he said. “Two,” she said.', '1 “Two,”', '1 “Three.”'],
    ['de', '„Eins, sagte er.¶Er ging. „Zwei“, sagte sie.', '1… „Eins, sagte er.', '1 „Zwei“'],
    ['fr', '« Un “deux » trois.', '1 « Un “deux »', '2… “deux '],
  ],
}

describe('findQuotations', () => {
  for (const [title, rows] of Object.entries(cases))
    it.each(rows.map(([tag, text, ...expected]) => ({ tag, text, expected })))(
      `${title}: $tag $text`,
      ({ tag, text, expected }) => {
        expect(quotations(text.split('¶'), tag)).toEqual(expected)
      },
    )
})
