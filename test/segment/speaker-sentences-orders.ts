/** Orders of words that were once missed: a sentence that takes the quotation up, papers spoken to, participles, topics without a listed verb; some traps. */
export const orderSpeakerSentences: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> = {
  en: [
    ['Tom Evans and his sister saw the barge sink. Evans: “I saw it all from the bridge.”', 'Evans'],
    ['Housing first. Budget: “There is no money left this year.”', '-'],
    ['The minister: “I saw the letter and sent it back.”', 'The minister'],
    ['The minister’s motto: “I saw the letter and sent it back.”', '-'],
    ['Amid a row over fees, Olsen Hart, the club’s owner, left early, saying it was “a private matter”.', 'Olsen Hart'],
    ['“The mill will not close this year.” That’s according to Petra Olsen, who chairs the board.', 'Petra Olsen'],
    ['A woman who saw the crash told reporters it was “a scene from hell and worse”.', 'A woman'],
    ['The man who the mayor said was “a danger to the whole town” has left.', 'the mayor'],
  ],
  de: [
    ['„Wir haben alles versucht.“ Das sagte Bauministerin Elke Sommer am Montag.', 'Bauministerin Elke Sommer'],
    ['„Wir haben alles versucht.“ So Bauministerin Elke Sommer am Montag.', 'Bauministerin Elke Sommer'],
    ['„Wir haben alles versucht.“ So kam es nicht dazu, sagte später niemand mehr.', '-'],
    ['„Wir haben alles versucht“, sagte dem „Tagesboten“ Ministerin Elke Sommer.', 'Ministerin Elke Sommer|-'],
    ['Der Minister: „Ich habe den Brief gelesen.“', 'Der Minister'],
    ['Besonders freut er sich über den Chor. „Wir haben hier jede Woche gesungen.“', 'er'],
    ['Der Titel: „Ich habe den Brief gelesen.“', '-'],
  ],
  fr: [
    ['« Nous sommes prêts. » C’est ce qu’a déclaré le ministre Jean Roux lundi.', 'le ministre Jean Roux'],
    ['« Nous sommes prêts », a confié au « Phare du Nord » la directrice Anne Roux.', 'la directrice Anne Roux|-'],
    ['Le ministre : « Je n’ai rien lu de tel. »', 'Le ministre'],
    ['Le mot du ministre : « Je n’ai rien lu de tel. »', '-'],
    ['Peu après, le ministre abrège : « Je n’ai rien lu de tel. »', 'le ministre'],
    ['Après une nuit à Metz, Anne Roux est repartie, ajoutant que « la route serait longue ».', 'Anne Roux'],
    ['Une femme qui a vu l’accident a raconté : « C’était l’enfer sur la route. »', 'Une femme'],
    [
      'La préfète parle d’un « acte d’une violence rare » et promet « une réponse ferme et rapide ».',
      'La préfète|La préfète',
    ],
  ],
  es: [
    ['En Palacio Nacional, el mandatario bromeó que “no se va a ir nunca de aquí”.', 'el mandatario'],
    ['“No habrá segunda oportunidad”. Así lo ha afirmado el alcalde, Luis Prado.', 'el alcalde'],
    ['En Lugo, Marta Prado mostró la carta y aseguró: “No habrá segunda oportunidad”.', 'Marta Prado'],
    ['El Gobierno lanzó un “ataque sin precedentes contra las cuentas” de los municipios.', '-'],
    ['El alcalde lanzó: “No habrá segunda oportunidad”.', 'El alcalde'],
  ],
  it: [
    ['“Il ponte riaprirà a maggio”. Lo ha detto a Pavia il ministro Carlo Neri.', 'il ministro Carlo Neri'],
    ['“Il ponte riaprirà a maggio”. Così il ministro Carlo Neri durante la visita.', 'il ministro Carlo Neri'],
    ['“Il ponte riaprirà a maggio”. Così il ministro ha chiuso la visita.', '-'],
    ['Il sindaco: “Il ponte riaprirà a maggio”.', 'Il sindaco'],
    ['Poi il sindaco sbuffa: “Il ponte riaprirà a maggio”.', 'il sindaco'],
    ['«Ho sentito un botto contro il muro - spiega Carla Neri - e sono scesa in strada».', 'Carla Neri'],
    ['«Il silenzio di tutti – dice Neri, che abita di fronte – è un segnale chiaro per il quartiere».', 'Neri'],
    ['Conferma il titolare del bar: «Sono entrati quattro volte in un mese».', 'il titolare del bar'],
  ],
  pt: [
    [
      'No debate de ontem, o prefeito Rui Matos (PXD) afirmou que “a ponte não volta a fechar”.',
      'o prefeito Rui Matos',
    ],
    ['Depois da reunião, ele pediu mais prazo, alegando “respeito ao trabalho dos técnicos”.', 'ele'],
    ['“A ponte não volta a fechar.” Foi o que disse o ministro Rui Matos.', 'o ministro Rui Matos'],
    ['Uma mulher que viu o acidente disse: “Foi um inferno na estrada.”', 'Uma mulher'],
  ],
  ru: [
    ['«Мост откроют весной». Об этом заявил министр транспорта Олег Рыбак.', 'министр транспорта Олег Рыбак'],
    ['«Мост откроют весной», — сообщили «Вестнику» в пресс-службе порта.', 'пресс-службе порта|-'],
    ['«Мост откроют весной», — сказал «Вестнику» министр Олег Рыбак.', 'министр Олег Рыбак|-'],
  ],
  uk: [['«Міст відкриють навесні». Про це повідомив міністр Олег Рибак.', 'міністр Олег Рибак']],
  cs: [['„Most otevřeme na jaře,“ oznámilo ministerstvo.', 'ministerstvo']],
  hu: [['„A híd tavasszal nyílik meg” – jelentette ki Tóth Ilona a megnyitón.', 'Tóth Ilona']],
  tr: [
    [
      'Kültür, Ulaştırma Bakanı Murat Kaya, dünkü konuşmasında, “Köprüyü baharda açacağız” ifadelerini kullandı.',
      'Ulaştırma Bakanı Murat Kaya',
    ],
    ['Kaya, gazetecilerin sorusu üzerine, “Köprüyü baharda açacağız” şeklinde yanıt verdi.', 'Kaya'],
  ],
  ar: [
    ['وانتقد الوزير سامي خوري القرار. وأعرب خوري عن أسفه قائلا: “لم يصلنا أي رد حتى الآن”.', 'خوري'],
    ['علّق الوزير سامي خوري على القرار، قائلاً: “لم يصلنا أي رد حتى الآن”.', 'الوزير سامي خوري'],
  ],
  hi: [
    ['मेयर अनिल वर्मा के अनुसार, “पुल वसंत में खुलेगा और फिर बंद नहीं होगा।”', 'मेयर अनिल वर्मा'],
    ['मेयर अनिल वर्मा का कहना है कि “पुल वसंत में खुलेगा और फिर बंद नहीं होगा।”', 'मेयर अनिल वर्मा'],
    ['मेयर अनिल वर्मा ने कहा, "हम पुल बना देंगे।" उन्होंने कहा कि "पैसे की कमी नहीं है"।', 'मेयर अनिल वर्मा|उन्होंने'],
    ['किसी ने ‘जनता’ से पूछा।', '-'],
  ],
  ja: [
    ['田村市長は「橋は春に開く。もう閉めることはない」とほっとした表情を浮かべた。', '田村市長'],
    ['田村市長は「橋を閉めたのは誤りだった」と住民から批判された。', '-'],
    ['田村市長は「橋は町の宝だ」という語り口で人気を集めた。', '-'],
  ],
  zh: [['田明一边看着桥，一边说：“桥明年春天就开，不会再关了。”', '田明']],
  th: [['นายสมชาย ใจดี กล่าวว่า “เราจะซ่อมสะพานให้เสร็จในปีนี้” พร้อมเสริมว่า “งบประมาณมีเพียงพอแล้ว”', 'นายสมชาย ใจดี|นายสมชาย ใจดี']],
  ro: [
    ['„Am mai auzit asta”, i-a răspuns Ioana Marinescu.', 'Ioana Marinescu'],
    ['„Nu am fost întrebați”, le-a spus primarul Dan Pop jurnaliștilor.', 'primarul Dan Pop'],
  ],
  nl: [
    ["'s Avonds reageerde De Vries: ‘Dat is onzin.’", '-'],
    ['Wethouder Els de Boer spreekt van ‘een trap na voor het hele dorp’.', 'Wethouder Els de Boer'],
    ['Piet Visser van Noord- en Oost-Hal laat weten de brief ‘met verbazing te hebben gelezen’.', '-'],
  ],
  pl: [
    ['„Most otworzymy wiosną” – powiedział burmistrz. „To za późno” – powiedział z kolei Wolski.', 'burmistrz|Wolski'],
    ['W rozmowie z gazetą szef urzędu stwierdził, że most „otworzy się dopiero na wiosnę”.', 'szef urzędu'],
  ],
  hr: [
    ['Inspektorica Ana Horvat koja vodi istragu izjavila je: „Most otvaramo u proljeće.”', 'Inspektorica Ana Horvat'],
  ],
}
