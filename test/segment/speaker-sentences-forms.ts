/** Sentences for forms of attribution that real news showed: each stands for many, none is taken from one. */
export const speakerForms: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> = {
  en: [
    ['Wardens say they were called to a “dispute between two neighbours” at noon.', 'Wardens'],
    ['The chief executive, Lena Ortiz, said she was “thrilled” with the results.', 'The chief executive'],
    ['Ortiz attributed the loss to “higher costs and a very cold winter.”', 'Ortiz'],
    ['“We lost,” Marsh said. “You have to improve,” the others grumble now.', 'Marsh|the others'],
    ['Backers of the original plan, known as the “beach bill,” say they will not give up.', '-'],
    ['They sang and carried signs that read “No more cuts this winter.”', '-'],
    ['He has a plan for the harbour, which she called “a costly mistake.”', 'she'],
    ['Coach Marsh was blunt: “We did not deserve to win this game.”', 'Coach Marsh'],
  ],
  de: [
    ['„Uns hört ja niemand zu, und das seit Jahren“, ärgert sich Berger.', 'Berger'],
    ['„Wir kommen“, sagte Berger. „Dann helfen wir alle mit“, macht Lea Kern deutlich.', 'Berger|Lea Kern'],
    ['Lea Kern, kulturpolitische Sprecherin: „Die Museen brauchen jetzt verlässliche Zusagen.“', 'Lea Kern'],
    [
      '„Dann sind wir zahlungsfähig“, sagte der Erste Bevollmächtigte der Gewerkschaft.',
      'der Erste Bevollmächtigte der Gewerkschaft',
    ],
    ['Das sah auch der Trainer so: „Wir hätten mehr Tore schießen müssen.“', 'der Trainer'],
    ['Nach dem Abpfiff musste Berger die Niederlage ohne Ausflüchte kommentieren: „Wir waren schlecht.“', '-'],
    ['Seine Frau habe ihn angerufen und gesagt: „Das Wasser kommt ins Haus.“', 'Seine Frau'],
  ],
  fr: [
    ['« On ne sait rien, on ne nous dit rien », s’agace Élodie, une habitante du quartier.', 'Élodie'],
    ['« Personne n’est passé nous voir », expliquait cette dernière à la presse.', 'cette dernière'],
    ['Déçu comme ses joueurs, l’entraîneur a déclaré : « Nous méritions mieux que cela. »', 'l’entraîneur'],
    ['Paul, père de deux enfants, est stupéfait : « On nous enlève une classe en pleine année. »', 'Paul'],
  ],
  es: [
    ['«La hemos cerrado para proteger a los vecinos», informó De Paz en sus redes sociales.', 'De Paz'],
    ['«No debería haberse permitido», se empecinó el regidor.', 'el regidor'],
  ],
  ko: [
    ['박 시장은 “매우 안타까운 일이다”며 “곧 대책을 내놓겠다”고 제안했습니다.', '박 시장|박 시장'],
    ['박 시장은 일정을 묻는 질문에 “아직 정해진 것이 없다”고 답했습니다.', '박 시장'],
  ],
  ja: [
    ['山本市長は「予見することはできなかった」とし、責任を否定した。', '山本市長'],
    ['山本市長が「二度と起こさない」などと発言したことが分かった。', '山本市長'],
  ],
  tr: [
    ['Ankara’da konuşan Ali Demir, “Bu karardan asla vazgeçmeyeceğiz” dedi.', 'Ali Demir'],
    ['“Bizim için önemli olan halkın sağlığıdır” diyen Bakan Demir sözlerini tamamladı.', 'Bakan Demir'],
  ],
  ar: [
    ['وقال سامي منصور، في مؤتمر صحفي عقد أمس، إن “الحكومة تتابع الأمر”.', 'سامي منصور'],
    ['يبدو أن نجم برنامج “لعبة قديمة”، سامي منصور مستعد لعمل جديد.', '-'],
  ],
  fa: [['وزیر انرژی پس از جلسه‌ای که برگزار شد، گفت: «ما به این توافق پایبندیم.»', 'وزیر انرژی']],
  hi: [
    ['उनसे कहा गया, “आप कल सुबह यहाँ फिर आइए और बात कीजिए।”', '-'],
    ['“काला पहाड़” नामक ज्वालामुखी अब भी सक्रिय है।', '-'],
  ],
  zh: [['王伟（生于一九六二年）引用报告说：“目前的迹象都很好。”', '王伟']],
}
