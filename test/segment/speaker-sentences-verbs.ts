/** Sentences in which the verbs, roles and phrases of the languages that have fewer sentences elsewhere tell who speaks; speakers as in `speaker-sentences.ts`. */
export const verbSpeakerSentences: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> = {
  hu: [
    ['„A hidat jövőre felújítják” – tájékoztatott az alpolgármester.', 'az alpolgármester'],
    ['„Ez botrány” – háborgott egy utas.', 'egy utas'],
    ['A frakcióvezető elfogadhatatlannak tartotta, hogy „senki nem kérdezte meg a helyieket”.', 'A frakcióvezető'],
    ['Az edző elismételte: „Nem adjuk fel.”', 'Az edző'],
    ['Az „olcsó kenyér” program tegnap indult.', '-'],
  ],
  ro: [
    ['„Podul va fi reparat la anul”, a clarificat viceprimarul.', 'viceprimarul'],
    ['Deputata a catalogat bugetul drept „o glumă proastă”.', 'Deputata'],
    ['„Nu am semnat nimic”, a replicat fostul director.', 'fostul director'],
    ['Din punctul de vedere al sindicatului, „salariile sunt prea mici”.', 'sindicatului'],
    ['Programul „Pâine ieftină” a început ieri.', '-'],
  ],
  el: [
    ['«Η γέφυρα θα επισκευαστεί του χρόνου», διευκρίνισε ο αντιδήμαρχος.', 'ο αντιδήμαρχος'],
    ['Ο βουλευτής χαρακτήρισε τον προϋπολογισμό «κακόγουστο αστείο».', 'Ο βουλευτής'],
    ['«Δεν υπέγραψα τίποτα», διαβεβαίωσε η πρύτανης.', 'η πρύτανης'],
    ['Το πρόγραμμα «Φθηνό ψωμί» ξεκίνησε χθες.', '-'],
  ],
  bg: [
    ['„Мостът ще бъде ремонтиран догодина“, увери заместник-кметът.', 'заместник-кметът'],
    ['Депутатът нарече бюджета „лоша шега“.', 'Депутатът'],
    ['„Нищо не съм подписвал“, настоя ректорът.', 'ректорът'],
    ['По оценка на синоптиците „бурята ще отмине до вечерта“.', 'синоптиците'],
    ['Програмата „Евтин хляб“ започна вчера.', '-'],
  ],
  sv: [
    ['”Bron repareras nästa år”, försäkrade gruppledaren.', 'gruppledaren'],
    ['Kommunalrådet kallar budgeten ”ett dåligt skämt”.', 'Kommunalrådet'],
    ['”Jag har inte skrivit på något”, dementerade överläkaren.', 'överläkaren'],
    ['Programmet ”Billigt bröd” började i går.', '-'],
  ],
  fi: [
    ['”Silta korjataan ensi vuonna”, täsmentää apulaispormestari.', 'apulaispormestari'],
    ['Kansanedustaja luonnehti budjettia ”huonoksi vitsiksi”.', 'Kansanedustaja'],
    ['”En ole allekirjoittanut mitään”, puolustautui rehtori.', 'rehtori'],
    ['Synoptikkojen arvion mukaan ”myrsky laantuu iltaan mennessä”.', 'Synoptikkojen'],
    ['Ohjelma ”Halpa leipä” alkoi eilen.', '-'],
  ],
  fa: [
    ['معاون شهردار اعلام کرد: «پل سال آینده تعمیر می‌شود.»', 'معاون شهردار'],
    ['نماینده شیراز بودجه را «شوخی بد» توصیف کرد.', 'نماینده شیراز'],
    ['رئیس دانشگاه پاسخ داد: «من چیزی امضا نکرده‌ام.»', 'رئیس دانشگاه'],
    ['به نوشته این روزنامه، «توفان تا شب فروکش می‌کند».', 'این روزنامه'],
    ['برنامه «نان ارزان» دیروز آغاز شد.', '-'],
  ],
  tr: [
    ['Başkan yardımcısı Murat Kaya, “Köprü seneye onarılacak” bilgisini paylaştı.', 'Başkan yardımcısı Murat Kaya'],
    ['Milletvekili Selin Ak, bütçenin “kötü bir şaka” olduğunu öne sürdü.', 'Milletvekili Selin Ak'],
    ['Rektör Ali Tan, “Hiçbir şey imzalamadım” sözleriyle kendini savundu.', 'Rektör Ali Tan'],
    ['“Ucuz ekmek” projesi dün başladı.', '-'],
  ],
  it: [
    ['«Il ponte sarà riparato», ha ipotizzato la vicesindaca.', 'la vicesindaca'],
    ['Come spiegato dal direttore Carlo Neri, «la bufera passerà entro sera».', 'Carlo Neri'],
  ],
  ru: [
    ['Министерство сообщило, что «мост закроют на месяц».', 'Министерство'],
    ['«Мост починят через год», — обнадёжил градоначальник.', 'градоначальник'],
    ['Согласно сообщению мэрии, «мост починят через год».', 'мэрии'],
  ],
  he: [
    ['"לא חתמתי על כלום", חייכה הרקטורית דנה לוי.', 'הרקטורית דנה לוי'],
    ['ח"כ נועם בר כינה את התקציב "בדיחה גרועה מאוד".', 'ח"כ נועם בר'],
  ],
  ar: [
    ['"سيصلح الجسر العام المقبل"، ألمح نائب رئيس البلدية.', 'نائب رئيس البلدية'],
    ['ووفق بيان البلدية، فإن "العاصفة ستهدأ هذا المساء".', 'البلدية'],
  ],
  sk: [
    ['Starosta označil rozpočet za „zlý vtip“.', 'Starosta'],
    ['„Most opravia na budúci rok,“ ozrejmila primátorka.', 'primátorka'],
  ],
  hr: [
    ['Trener je prijedlog nazvao „lošom šalom“.', 'Trener'],
    ['„Most zatvaramo“, priopćilo je ministarstvo.', 'ministarstvo'],
    ['„Most će biti popravljen dogodine“, napomenuo je gradonačelnik.', 'gradonačelnik'],
  ],
  sl: [
    ['»Most zapiramo,« je sporočilo podjetje.', 'podjetje'],
    ['»Most bodo popravili prihodnje leto,« je izpostavil župan.', 'župan'],
  ],
  nb: [
    ['Ifølge statsadvokat Kari Lie er saken «svært alvorlig».', 'statsadvokat Kari Lie'],
    ['– Broen repareres neste år, presiserte ordføreren.', 'ordføreren'],
  ],
  da: [
    ['»Broen er sikker,« forsikrede viceborgmesteren.', 'viceborgmesteren'],
    ['”Broen bliver repareret næste år,” præciserede borgmesteren.', 'borgmesteren'],
  ],
  cs: [['„Most opraví příští rok,“ hájil se náměstek.', 'náměstek']],
}
