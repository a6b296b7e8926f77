import { describe, expect, it } from 'vitest'
import { languageFor } from '../../src/language/index.js'
import { findQuotations } from '../../src/segment/index.js'
import { spokenLine } from '../../src/segment/quotations/dialogue.js'

/** Spoken lines by language; what is spoken stands in brackets. */
const lines: readonly (readonly [string, string])[] = [
  ['uk', '[— Ви вже знаєте?] — тихо запитав Андрій.'],
  ['uk', '[— Знаю,] — відповіла мати, — [але мовчатиму.]'],
  ['uk', '[— Ходімо!] — крикнув він і побіг до воріт. — [Не можна гаяти часу.]'],
  ['uk', '[— Київ — велике місто,] — зітхнув дід.'],
  ['uk', '[— Чому ви пішли з посади?]'],
  ['uk', '[— Це — моя земля,] — наголосив фермер, і додав: — [Я її не віддам.]'],
  ['uk', '[— Ні…] — прошепотіла Ганна.'],
  ['uk', '— підвищити зарплати вчителям;'],
  ['ru', '[— Вы уверены?] — спросила следователь.'],
  ['ru', '[— Уверен,] — сказал свидетель. — [Я видел его своими глазами.]'],
  ['ru', '[— Я думаю,] — начал он осторожно, — [что мы опоздали.]'],
  ['ru', '[— Стой! Кто идёт?] — закричал часовой.'],
  ['ru', '[— Нет,] — ответил Пётр. Он встал и вышел.'],
  ['ru', '[— Москва — не вся Россия,] — напомнил губернатор.'],
  ['pl', '[– Dokąd idziesz?] – zapytała matka.'],
  ['pl', '[– Do szkoły] – odpowiedział Janek. – [Już jestem spóźniony.]'],
  ['pl', '[– Myślę] – powiedział minister – [że zdążymy.]'],
  ['pl', '[– Nie wiem] – wzruszył ramionami. – [Może jutro.]'],
  ['pl', '[– Warszawa to moje miasto, a Kraków tylko odwiedzam] – dodała aktorka.'],
  ['pl', '[– Stać!] – krzyknął strażnik.'],
  ['es', '[—¿Vas a venir?] —preguntó Ana.'],
  ['es', '[—No lo sé] —respondió él—. [Depende del trabajo.]'],
  ['es', '[—Lo importante] —dijo la ministra— [es llegar a tiempo.]'],
  ['es', '[—Mi hermano —el mayor— vino ayer.]'],
  ['es', '[—Cállate] —ordenó el juez.'],
  ['es', '[—Sí, claro] —asintió Luis, y sonrió—. [Vamos.]'],
  ['es', '[—¡Alto!] —gritó el guardia.'],
  ['fr', '[— Vous restez ?] demanda le juge.'],
  ['fr', '[— Oui,] répondit-elle.'],
  ['fr', '[— Je crois,] dit Marie, [que nous partirons demain.]'],
  ['fr', '[— Non !] s’écria-t-il. [C’est impossible.]'],
  ['fr', '[— Paris est une ville magnifique.]'],
  ['fr', '[— D’accord,] a dit le maire. [Nous voterons lundi.]'],
  ['pt', '[— Você vem?] — perguntou Ana.'],
  ['pt', '[— Não sei] — respondeu ele. — [Depende do trabalho.]'],
  ['pt', '[— O importante] — disse a ministra — [é chegar a tempo.]'],
  ['pt', '[— Sim,] disse ela. [Preciso.]'],
  ['pt', '[— Chega!] — gritou o juiz.'],
  ['it', '[— Vieni?] — chiese Anna.'],
  ['it', '[— Non lo so,] — rispose lui. — [Dipende dal lavoro.]'],
  ['it', '[– Sì,] disse la donna. [Devo andare.]'],
  ['it', '[– Penso] – disse il ministro – [che arriveremo in tempo.]'],
  ['it', '[– Basta!] gridò il giudice.'],
  ['cs', '[— Zůstanete?] — zeptal se soudce.'],
  ['cs', '[— Ano,] — odpověděla žena. — [Musím.]'],
  ['cs', '[– Praha je krásná,] – řekl turista.'],
  ['ro', '[— Rămâneți?] întrebă judecătorul.'],
  ['ro', '[— Da,] spuse ea. [Trebuie.]'],
  ['ro', '[— Cred,] a spus ministrul, [că vom ajunge la timp.]'],
  ['ro', '[— Nu știu] — răspunse el. — [Poate mâine.]'],
  ['ro', '[— Ajunge!] strigă polițistul.'],
  ['el', '[— Θα μείνετε;] ρώτησε ο δικαστής.'],
  ['el', '[— Ναι,] απάντησε η γυναίκα. [Πρέπει να μείνω.]'],
  ['el', '[– Νομίζω,] είπε ο υπουργός, [ότι θα προλάβουμε.]'],
  ['el', '[— Φτάνει!] φώναξε ο φρουρός.'],
  ['tr', '[— Kalıyor musunuz?] diye sordu hâkim.'],
  ['tr', '[— Evet,] dedi kadın. [Kalmalıyım.]'],
  ['tr', '[— Hayır,] diye yanıtladı adam. [Gidiyorum.]'],
  ['tr', '[— Yeter!] diye bağırdı bekçi.'],
  ['sv', '[– Kommer du?] frågade Anna.'],
  ['sv', '[– Nej,] svarade han. [Jag måste jobba.]'],
  ['sv', '[– Jag tror,] sade ministern, [att vi hinner.]'],
  ['sv', '[– Vi är mycket glada,] säger Anna Berg.'],
  ['fi', '[– Tuletko?] Anna kysyi.'],
  ['fi', '[– En,] vastasi mies. [Minun on mentävä.]'],
  ['fi', '[– Olemme iloisia,] sanoo Anna Virtanen.'],
  ['hu', '[– Jössz?] – kérdezte Anna.'],
  ['hu', '[– Nem tudom] – felelte a férfi. – [Talán holnap.]'],
  ['hu', '[– Azt hiszem] – mondta a miniszter –, [hogy odaérünk.]'],
  ['da', '[– Kommer du?] spurgte Anna.'],
  ['da', '[– Nej,] svarede han. [Jeg skal arbejde.]'],
  ['nb', '[– Kommer du?] spurte Anna.'],
  ['nb', '[– Vi er veldig glade,] sier Anna Berg. [Dette er stort.]'],
  ['bg', '[— Ще дойдеш ли?] — попита Ана.'],
  ['bg', '[— Не знам] — отговори той. — [Може би утре.]'],
  ['hr', '[– Dolaziš li?] – upita Ana.'],
  ['hr', '[– Ne znam] – odgovori on. – [Možda sutra.]'],
  ['lt', '[– Ar ateisi?] – paklausė Ona.'],
  ['lt', '[– Nežinau,] – atsakė jis. – [Gal rytoj.]'],
  ['uk', '[— Вчора ввечері бачив його біля вокзалу,] — розповів водій автобуса Ігор Шевчук. — [Він був сам.]'],
  ['uk', '[— Мамо, а тато прийде?]'],
  ['uk', '[— Прийде,] — сказав би я йому раніше, та тепер мовчав.'],
  ['uk', '[— Він мені каже: «Йди — і не вертайся»,] — пригадує жінка.'],
  ['uk', '[— Так-так,] — кивнув лікар, — [завтра о 10:30 — операція.]'],
  ['uk', '[— О котрій?] — [О сьомій.]'],
  ['uk', '— січень – березень 2024 року;'],
  [
    'ru',
    '[— Мы работаем с 1998 года,] — рассказывает директор завода Иван Кузнецов, — [и ни разу не останавливались.]',
  ],
  ['ru', '[— А вы?] — обратился судья к подсудимому. — [Признаёте вину?]'],
  ['ru', '[— Всё хорошо!] — улыбнулась Маша.'],
  ['ru', '[— Это — конец…] — прошептал он и закрыл глаза.'],
  ['ru', '[— Петя!] — позвала бы она, если бы могла.'],
  ['pl', '[– Nie mamy już czasu] – mówi prezes spółki Jan Nowak.'],
  ['pl', '[– Jak to?] – zdziwił się. – [Przecież to niemożliwe!]'],
  ['pl', '[– Rok 2024 – 2025 był trudny,] – przyznał dyrektor.'],
  ['pl', '[– Proszę wejść.]'],
  ['pl', '[– To jest – jak zawsze – nasz problem] – stwierdził burmistrz.'],
  ['es', '[—No es justo] —dijo el alcalde, molesto—. [Nos han mentido.]'],
  ['es', '[—¿Quién es?] —quiso saber la niña.'],
  ['es', '[—Yo —el único que quedaba— abrí la puerta.]'],
  ['es', '[—Mañana hablamos] —añadió, y colgó el teléfono.'],
  ['fr', '[— Nous n’avons rien à cacher,] assure le ministre. [Tout est public.]'],
  ['fr', '[— Qui est là ?] demanda-t-elle à voix basse.'],
  ['fr', '[— Et vous ?]'],
  ['fr', '[— C’est mon frère] — expliqua Jeanne — [il habite ici.]'],
  ['pt', '[— Isso não é verdade] — afirmou o presidente da câmara.'],
  ['pt', '[— Quando chegaste?] — perguntou a mãe. — [Não te ouvi.]'],
  ['pt', '[— Hoje] — avisou o médico —, [não pode sair.]'],
  ['it', '[— Non possiamo aspettare,] ha detto il sindaco. [Serve una decisione.]'],
  ['it', '[– Chi è?] – domandò la vecchia, spaventata. – [Parli!]'],
  ['it', '[— Mio fratello, quello maggiore, è partito.]'],
  ['cs', '[– Nevím,] – pokrčil rameny Petr. – [Zeptej se matky.]'],
  ['cs', '[— Kdo to byl?] – zeptala se učitelka.'],
  ['cs', '[– To není pravda!] – zvolal poslanec.'],
  ['ro', '[— Nu avem nimic de ascuns,] a declarat primarul. [Totul este public.]'],
  ['ro', '[– Cine e?] – a întrebat bătrâna. – [Vorbește!]'],
  ['ro', '[— Mâine,] răspunse doctorul, [veți pleca acasă.]'],
  ['el', '[— Δεν έχουμε τίποτα να κρύψουμε,] δήλωσε ο δήμαρχος. [Όλα είναι δημόσια.]'],
  ['el', '[– Ποιος είναι;] – ρώτησε η γριά. – [Μίλα!]'],
  ['el', '[— Αύριο,] απάντησε ο γιατρός, [θα φύγετε.]'],
  ['tr', '[— Saklayacak bir şeyimiz yok,] dedi belediye başkanı. [Her şey açık.]'],
  ['tr', '[— Kim o?] diye sordu yaşlı kadın.'],
  ['tr', '[— Yarın,] diye ekledi doktor, [eve gidebilirsiniz.]'],
  ['sv', '[– Vi har inget att dölja,] säger kommunalrådet Eva Lind. [Allt är offentligt.]'],
  ['sv', '[– Vem är det?] undrade gumman.'],
  ['sv', '[– I morgon,] svarade läkaren, [får ni åka hem.]'],
  ['fi', '[– Meillä ei ole mitään salattavaa,] sanoo kaupunginjohtaja Liisa Laine. [Kaikki on julkista.]'],
  ['fi', '[– Kuka siellä?] vanhus kysyi.'],
  ['fi', '[– Huomenna,] lääkäri vastasi, [pääsette kotiin.]'],
  ['hu', '[– Nincs mit titkolnunk] – jelentette ki a polgármester. – [Minden nyilvános.]'],
  ['hu', '[– Ki az?] – kérdezte az öregasszony.'],
  ['hu', '[– Holnap] – felelte az orvos –, [hazamehet.]'],
  ['nb', '[– Vi har ingenting å skjule,] sier ordføreren. [Alt er offentlig.]'],
  ['nb', '[– Hvem er det?] spurte den gamle kona.'],
  ['da', '[– Vi har intet at skjule,] siger borgmesteren. [Alt er offentligt.]'],
  ['da', '[– Hvem er det?] spurgte den gamle kone.'],
  ['bg', '[— Нямаме какво да крием] — заяви кметът. — [Всичко е публично.]'],
  ['bg', '[— Кой е?] — попита старицата.'],
  ['sk', '[– Nemáme čo skrývať,] – vyhlásil primátor. – [Všetko je verejné.]'],
  ['sl', '[– Kdo je?] – je vprašala starka.'],
  ['lv', '[– Kas tur ir?] – jautāja večiņa. – [Runā!]'],
  ['et', '[– Kes seal on?] küsis vanaeit.'],
  ['ca', '[—Qui és?] —va preguntar la vella—. [Parla!]'],
]

describe('dash dialogue', () => {
  it.each(lines)('%s: %s', (locale, marked) => {
    const text = marked.replace(/[[\]]/g, '')
    const spoken = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1])
    const found = findQuotations([text], locale).quotations.filter(({ kind }) => kind === 'dash')
    expect(found.map(({ start, end }) => text.slice(start.offset, end.offset))).toEqual(spoken)
    for (const { open, close } of found) expect([open, close]).toEqual([marked.replace('[', '').charAt(0), ''])
  })

  it('gives what says who spoke, between the parts', () => {
    const text = '— Так, — сказала вона. — Мушу.'
    expect(spokenLine(text, languageFor('uk'))?.said.map(({ start, end }) => text.slice(start, end))).toEqual([
      'сказала вона.',
    ])
  })

  it.each([
    ['— Θα έρθετε; ρώτησε η γιατρός. — Ναι.', ['η γιατρός', 'η γιατρός']],
    ['— Θα έρθετε; ρώτησε η γιατρός.\n— Όχι.', ['η γιατρός', '-']],
    ['— Θα έρθετε; ρώτησε η γιατρός.\n— Όχι, απάντησε εκείνος.', ['η γιατρός', 'εκείνος']],
  ])('lets nobody go on at a dash that begins a line: %s', (text, speakers) => {
    const found = findQuotations([text], 'el').quotations
    expect(found.map(({ speaker }) => (speaker ? text.slice(speaker.span.start, speaker.span.end) : '-'))).toEqual(
      speakers,
    )
  })

  it.each([
    ['en', '— Yes, — she said.'],
    ['en', '– a list item'],
    ['uk', '– підвищити зарплати;'],
    ['uk', '— Підвищити зарплати'],
    ['uk', 'Київ — столиця України.'],
    ['pl', '—'],
    ['pl', ''],
  ])('finds none where there is none: %s %s', (locale, text) => {
    expect(findQuotations([text], locale).quotations).toEqual([])
  })

  it('takes time in proportion to a line', () => {
    for (const unit of ['— так, ', '—a —b', ', dit ', '— a. ', '—', '; '])
      expect(spokenLine(`— ${unit.repeat(30_000)}`, languageFor('uk'))?.parts.length ?? 0).toBeGreaterThanOrEqual(0)
  })
})
