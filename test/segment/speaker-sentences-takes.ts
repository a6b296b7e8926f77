/** Sentences that take a quotation up, judge something with it, or name someone behind what the office is of; speakers as in `speaker-sentences.ts`. */
export const takenUpSpeakerSentences: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> =
  {
    it: [
      ['Così l’assessore Paolo Gatti in un’intervista: «Il ponte resterà chiuso».', 'l’assessore Paolo Gatti'],
      ['«Il ponte resterà chiuso», così Gatti.', 'Gatti'],
      [
        '«Il ponte resterà chiuso», ha annunciato l’assessora alla Mobilità Carla Gatti in aula.',
        'l’assessora alla Mobilità Carla Gatti',
      ],
      ['«Basta», ha detto il ministro alla Camera dei deputati.', 'il ministro'],
      ['Per i residenti è «una beffa che dura da anni».', 'i residenti'],
      ['«Basta così». Lo ha detto ieri sera il sindaco.', 'il sindaco'],
      ['L’assessore ha descritto il ponte come “vecchio e stanco”.', 'L’assessore'],
      ['«Il ponte è sicuro», sono le parole dell’ingegnere Carlo Neri.', 'ingegnere Carlo Neri'],
      ['Dura la replica di Gatti: «Il ponte è sicuro».', 'Gatti'],
      ['La reazione alle parole di Gatti: «Basta con le polemiche».', '-'],
      ['La frase pronunciata dal sindaco Gatti in aula: «Il ponte è sicuro».', 'sindaco Gatti'],
    ],
    ru: [
      [
        '«Мост закроют», — сообщил глава управления дорог области Пётр Носов.',
        'глава управления дорог области Пётр Носов',
      ],
      ['«Мост закроют», — сказал глава управления после встречи с Петром Носовым.', 'глава управления'],
      ['Против закрытия выступает и бывший мэр Пётр Носов: «Город встанет».', '-'],
      ['О закрытии говорит и бывший мэр Пётр Носов: «Город встанет».', 'бывший мэр Пётр Носов'],
      ['«Мост закрыт», — сообщили в дорожном управлении.', 'дорожном управлении'],
      ['«Мост закрыт», об этом сообщил диспетчер Носов.', 'диспетчер Носов'],
      ['Ответ министра Носова агентству: «Мост безопасен».', 'министра Носова'],
      ['Со слов рыбаков, мост «качался даже без ветра».', 'рыбаков'],
    ],
    ar: [
      ['قال المهندس إن الجسر "لن يفتح".', 'المهندس'],
      ['واعتبر النائب أن إغلاق الجسر "قرار خاطئ".', 'النائب'],
      ['ووصف النائب الجسر بأنه "خطر على الناس".', 'النائب'],
      ['"الجسر مغلق"، بهذه الكلمات علق المهندس على السكان.', 'المهندس'],
      ['وفقا لمدير المرور، فإن "الجسر مغلق حتى الغد".', 'لمدير المرور'],
      ['قال الناقد إن فيلم "ليلة طويلة" ممتع.', '-'],
      ['قال المهاجم إنه يحب نادي "لا روخا".', '-'],
      ['وطالب النائب بـ"إغلاق فوري للجسر" أمام الشاحنات.', 'النائب'],
    ],
    he: [
      ['המהנדס אמר כי הוא "מודאג מאוד" ממצב הגשר.', 'המהנדס'],
      ['בתגובה נמסר ממשרד התחבורה: "הגשר ייסגר מחר".', 'ממשרד התחבורה'],
      ['המבקרת אמרה כי הסרט "לילה ארוך" משעמם.', '-'],
      ['"הגשר רעד", תיאר אחד הנהגים.', 'אחד הנהגים'],
    ],
    fa: [
      ['«پل بسته است»، این را مهندس شهرداری گفت.', 'مهندس شهرداری'],
      ['مدیر راهداری فیلم «شب بلند» را دید.', '-'],
    ],
    tr: [
      ['Belediye Başkanı’nın “Köprü kapanacak” sözleri tepki çekti.', 'Belediye Başkanı’nın'],
      ['Kaya, Facebook hesabından duyurdu: “Köprü kapanıyor.”', 'Kaya'],
      ['Mühendis Ali Tan, “Köprü kapanıyor” diye paylaşımda bulundu.', 'Mühendis Ali Tan'],
      ['Mühendis, köprünün “artık güvenli olmadığını” belirtti.', 'Mühendis'],
      ['Görgü tanıkları sarsıntıyı “deprem gibiydi” sözleriyle anlattı.', 'Görgü tanıkları'],
    ],
    hu: [
      ['Kis Péter, a hivatal igazgatója elmondta, hogy „a hidat holnap lezárják”.', 'Kis Péter'],
      ['A polgármester „rossz viccnek” nevezte a tervet.', 'A polgármester'],
    ],
    ja: [
      ['「橋は閉鎖します」。土木課の佐藤課長は会見でこう説明した。', '土木課の佐藤課長'],
      ['「橋は閉鎖します」。近くの店主もそう話す。', '店主'],
      ['「橋は閉鎖します」。佐藤課長はこうして話を終えた。', '-'],
      ['市によると、橋は「いつ落ちてもおかしくない」という。', '市'],
      ['「橋が揺れた」と話す女性（52）は、今も渡るのを避けている。', '女性'],
    ],
    el: [
      ['Ο δήμαρχος έκανε λόγο για «πρωτοφανή ολιγωρία».', 'Ο δήμαρχος'],
      ['Ο δήμαρχος κατηγόρησε την εταιρεία για «εγκληματική αμέλεια».', 'Ο δήμαρχος'],
    ],
    ro: [['„Podul se închide”, a dat asigurări primarul.', 'primarul']],
    hi: [['इंजीनियर रमेश पाल का मानना है कि पुल "अब सुरक्षित नहीं रहा"।', 'इंजीनियर रमेश पाल']],
  }
