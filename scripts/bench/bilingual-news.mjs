/**
 * Invented units with the properties of news that was measured (WMT, English source): about 140 characters, names in most of
 * them and mostly ones that were not seen before, quotations in a quarter, dates in one of seven, other figures in one of eight.
 * Columns as in bilingual.mjs: en uk de ja ru.
 */
const column = { en: 0, uk: 1, de: 2, ja: 3, ru: 4 }

/** Syllables of names as each language writes them. */
const begins =
  'Ka Ка Ka カ Ка|Mo Мо Mo モ Мо|Ta Та Ta タ Та|Ri Рі Ri リ Ри|Lo Ло Lo ロ Ло|Ne Не Ne ネ Не|Sa Са Sa サ Са|Do До Do ド До|Pe Пе Pe ペ Пе|Ba Ба Ba バ Ба|Mi Мі Mi ミ Ми|No Но No ノ Но'
const middles =
  'ri рі ri リ ри|la ла la ラ ла|ven вен wen ヴェン вен|do до do ド до|mar мар mar マル мар|ti ті ti ティ ти|sen сен sen セン сен|ko ко ko コ ко|ber бер ber ベル бер|na на na ナ на|gol гол gol ゴル гол|pi пі pi ピ пи'
const ends =
  'dal даль dal ダル даль|nen нен nen ネン нен|ric рик rik リク рик|mont монт mont モント монт|dez дес dez デス дес|bach бах bach バハ бах|tov тов tow トフ тов|roy рой roy ロイ рой'
const [begin, middle, end] = [begins, middles, ends].map((list) => list.split('|').map((one) => one.split(' ')))

/** `{A}` and `{B}` are persons, `{T}` a town, `{D}` day and month, `{N}` a number. */
const leads = [
  [
    '{A}, who has led the council of {T} since the spring, said after the talks with {B}',
    '{A}, що очолює раду міста {T} від весни, після переговорів із {B} каже,',
    '{A}, seit dem Frühjahr an der Spitze des Rates von {T}, sagte nach dem Gespräch mit {B},',
    '春から{T}の議会を率いる{A}さんは、{B}さんとの話し合いの後、',
    '{A} во главе совета города {T} с весны и после переговоров с {B} говорит,',
  ],
  [
    'Engineers from {T} have told {A} and the new owner of the works, {B},',
    'Інженери з міста {T} повідомили {A} і новому власникові заводу, {B},',
    'Ingenieure aus {T} haben {A} und dem neuen Besitzer des Werks, {B}, mitgeteilt,',
    '{T}の技術者たちは、{A}さんと工場の新しい所有者の{B}さんに対し、',
    'Инженеры из города {T} сообщили {A} и новому владельцу завода, {B},',
  ],
  [
    'In a letter to the people of {T}, which {A} and {B} have signed too, the teachers write',
    'У листі до мешканців міста {T}, який підписали також {A} і {B}, учителі пишуть,',
    'In einem Brief an die Menschen in {T}, den auch {A} und {B} unterschrieben haben, schreiben die Lehrer,',
    '{A}さんと{B}さんも署名した{T}の住民への手紙の中で、教師たちは、',
    'В письме к жителям города {T}, которое подписали также {A} и {B}, учителя пишут,',
  ],
]
const claims = [
  [
    'that the work on the northern road will take longer than planned.',
    'що роботи на північній дорозі триватимуть довше, ніж планували.',
    'dass die Arbeiten an der nördlichen Straße länger dauern werden als geplant.',
    '北の道路の工事は予定より長くかかると述べた。',
    'что работы на северной дороге займут больше времени, чем планировали.',
  ],
  [
    'that nobody had looked at the old bridge for years and that it must be closed.',
    'що старого мосту роками ніхто не оглядав і що його треба закрити.',
    'dass jahrelang niemand die alte Brücke geprüft habe und dass sie geschlossen werden müsse.',
    '古い橋は何年も誰も調べておらず、閉鎖しなければならないと述べた。',
    'что старый мост годами никто не осматривал и что его нужно закрыть.',
  ],
  [
    'that the school by the river would get a new roof before the winter.',
    'що школа біля річки ще до зими отримає новий дах.',
    'dass die Schule am Fluss noch vor dem Winter ein neues Dach bekomme.',
    '川のそばの学校は冬の前に新しい屋根になると述べた。',
    'что школа у реки ещё до зимы получит новую крышу.',
  ],
  [
    'that most of the harvest was lost in the storm and help is needed at once.',
    'що більшу частину врожаю знищила буря і допомога потрібна негайно.',
    'dass der größte Teil der Ernte im Sturm verloren ging und sofort Hilfe nötig ist.',
    '収穫の大半が嵐で失われ、すぐに助けが必要だと述べた。',
    'что большая часть урожая погибла в бурю и помощь нужна немедленно.',
  ],
]
const said = [
  [
    '“We have asked for help again and again, and nobody has come,” {A} told reporters in {T}. “We shall go on without them, whatever it costs.”',
    '«Ми знову й знову просили про допомогу, і ніхто не прийшов, — розповідає журналістам {A} у місті {T}. — Ми впораємося без них, хай чого це коштує».',
    '„Wir haben wieder und wieder um Hilfe gebeten, und niemand ist gekommen“, sagte {A} vor Journalisten in {T}. „Wir machen ohne sie weiter, was es auch kostet.“',
    '「何度も助けを求めたが、誰も来なかった」と{A}さんは{T}で記者団に語った。「いくらかかっても、彼らなしで続ける」',
    '«Мы снова и снова просили о помощи, и никто не пришёл, — рассказывает журналистам {A} в городе {T}. — Мы справимся без них, чего бы это ни стоило».',
  ],
  [
    'The project, which {A} once called “a bridge to nowhere”, has found a friend in {B}, and the people of {T} do not know what to think.',
    'Проєкт, який {A} свого часу називає «мостом у нікуди», підтримує {B}, і мешканці міста {T} не знають, що думати.',
    'Das Vorhaben, das {A} einst „eine Brücke ins Nichts“ nannte, hat in {B} einen Freund gefunden, und die Menschen in {T} wissen nicht, was sie denken sollen.',
    '{A}さんがかつて「どこへも行かない橋」と呼んだ計画を{B}さんが支持しており、{T}の住民は戸惑っている。',
    'Проект, который {A} когда-то называет «мостом в никуда», поддерживает {B}, и жители города {T} не знают, что думать.',
  ],
]
const dated = [
  [
    'The court in {T} will hear {A} and the lawyers of {B} on {D}, after the first hearing had to be put off because of the flood.',
    'Суд міста {T} вислухає {A} й адвокатів {B} {D}, бо перше слухання довелося перенести через повінь.',
    'Das Gericht in {T} hört {A} und die Anwälte von {B} am {D}, nachdem die erste Anhörung wegen der Flut verschoben werden musste.',
    '{T}の裁判所は、最初の審理が洪水で延期されたため、{D}に{A}さんと{B}さんの弁護士から話を聞く。',
    'Суд города {T} выслушает {A} и адвокатов {B} {D}, так как первое слушание пришлось перенести из-за наводнения.',
  ],
]
const counted = [
  [
    'About {N} people from {T} have signed the letter of {A}, and the council will have to answer it, whether {B} likes it or not.',
    'Лист, який написала родина {A}, підписало близько {N} мешканців міста {T}, і рада мусить відповісти, хоче того {B} чи ні.',
    'Etwa {N} Menschen aus {T} haben den Brief von {A} unterschrieben, und der Rat muss ihn beantworten, ob es {B} gefällt oder nicht.',
    '{T}の約{N}人が{A}さんの手紙に署名しており、{B}さんが望むかどうかにかかわらず、議会は答えなければならない。',
    'Письмо, которое написала семья {A}, подписало около {N} жителей города {T}, и совет должен ответить, хочет того {B} или нет.',
  ],
]

/** Units of a pair of languages: `{source, target}`. The same number gives the same units. */
export function bilingualNews(from, to, count) {
  let state = 11
  const next = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  const pick = (list) => list[next(list.length)]
  const known = []
  /** A name as each language writes it: one of the last ones now and then, as an article goes on about those it has named. */
  const name = () => {
    if (known.length > 0 && next(10) < 3) return pick(known.slice(-6))
    const syllables = [pick(begin), pick(middle), ...(next(2) === 0 ? [pick(middle)] : []), pick(end)]
    const written = syllables[0].map((_, at) => syllables.map((syllable) => syllable[at]).join(''))
    known.push(written)
    return written
  }
  return Array.from({ length: count }, () => {
    const kind = next(100)
    const sentence =
      kind < 27 ? pick(said) : kind < 41 ? pick(dated) : kind < 53 ? pick(counted) : joined(pick(leads), pick(claims))
    const [A, B, T] = [name(), name(), name()]
    const [day, number] = [new Date(Date.UTC(2023, next(12), 1 + next(28))), 1000 + next(900_000)]
    const written = (tag) => {
      const D = day.toLocaleDateString(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })
      const parts = { A: A[column[tag]], B: B[column[tag]], T: T[column[tag]], D, N: number.toLocaleString(tag) }
      return sentence[column[tag]].replaceAll(/\{(\w)\}/g, (_, slot) => parts[slot])
    }
    return { source: written(from), target: written(to) }
  })
}

function joined(lead, claim) {
  return lead.map((words, at) => words + (at === column.ja ? '' : ' ') + claim[at])
}
