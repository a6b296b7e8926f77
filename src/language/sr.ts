import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sr. */
export const reviewed: ReviewedLanguage = {
  tag: 'sr',
  covers: 'sr-Latn',

  quotes: { pairs: '„” „“ ’’ ‘’ »« «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        гђа. гђица. др. проф. доц. мр. инж. дипл. акад. св. о. ген. пук. кап. нпр. тзв. тј. ул. ур. прев. рођ.
        умр. gđa. dr. prof. mr. inž. sv. gen. puk. npr. tzv. tj. ul. tel. red. пуков. потпук. потпор. бриг. вл.
        еп. митр. патр. протој. мон. цца. тел. бул. предс. дир. зам. пом. dipl. ing. akad. doc. o. kap. maj.
        prev. rođ. umr. cca. bul. preds. dir. zam. pom. сц. med. sc. арх. дипл.инж. дипл.правн. дипл.ек. спец.
        прим. прим.др. проф.др. ред.проф. ванр.проф. ванр. доц.др. асист. лект. наст. учит. виш. научн. науч.
        сарадн. дописн. поч. емер. г-ђа. г-ђица. г-дин. г-ца. гђице. госп. потпредс. председн. секр. ген.секр.
        ген.дир. зам.мин. посл. нар.посл. одб. адв. тужил. јав.тужил. истр. инсп. нач. команд. кап.фрег. ппук.
        ппор. пор. наредн. стар.вод. зас. заст. дес. разв. ген.мај. ген.потпук. ген.пук. адм. контраадм.
        вицеадм. бриг.ген. арм.ген. свешт. прот. протој-ставр. јером. архим. архиеп. влад. игум. бл. преп. вмч.
        мч. муфт. еф. в.д. бив. пок. удов. пенз. зв. уп. цит. одн. окв. приб. прибл. прос. макс. укуп. нац. држ.
        покр. хрв. црног. слов. буг. мађ. алб. грч. лат. јевр. рус. укр. пољ. чеш. нем. енгл. франц. фр. итал.
        ит. шпан. порт. амер. брит. аустр. швајц. швед. норв. јап. кин. европ. међунар. јуж. ист. зап. гор. Вел.
        истор. књиж. геогр. биол. хем. физ. екон. техн. тех. филоз. филол. лингв. грам. псих. социол. педаг.
        муз. уметн. полит. одг.ур. гл.ур. гл.одг. гл. прир. прип. приред. илустр. фот. фотогр. реж. сцен. глум.
        песн. новин. факс. моб. адр. зем. месн. акад.слик. arh. dipl.inž. dipl.pravn. dipl.ek. spec. prim.
        red.prof. vanr.prof. vanr. asist. nast. učit. naučn. dopisn. redov. poč. g-đa. g-đica. g-din. gosp.
        potpreds. sekr. gen.sekr. gen.dir. posl. nar.posl. adv. tužil. insp. nač. komand. ppuk. ppor. por.
        naredn. vod. zast. gen.maj. adm. svešt. prot. jerom. arhim. arhiep. ep. mitr. patr. igum. mon. bl. biv.
        pok. udov. penz. zv. up. odn. okv. pribl. pros. maks. ukup. nac. drž. pokr. srp. hrv. mak. bos. bug.
        rum. mađ. tur. grč. lat. arap. rus. ukr. nem. engl. franc. ital. špan. amer. brit. evrop. međunar. sev.
        juž. ist. zap. sred. gor. don. književ. geogr. biol. hem. fiz. mat. prav. ekon. tehn. filoz. filol.
        psih. sociol. muz. lik. polit. ur. odg.ur. gl.ur. gl. prir. prired. izd. ilustr. fot. rež. scen. glum.
        novin. faks. mob. adr. trg.
      `,
      beforeNumber: `
        бр. чл. ст. стр. с. сл. таб. књ. тач. год. br. čl. st. str. sl. tab. knj. tač. god. јан. феб. мар. апр.
        авг. септ. окт. нов. дец. jan. feb. mar. apr. avg. sept. okt. nov. dec. мин. min. s. т. ал. подт. погл.
        том. свес. табл. црт. прил. нап. фусн. оп. кат. инв.бр. инв. сиг. фасц. кут. предм. посл.бр. Сл.гл.
        Сл.гласник. Сл.лист. Сл.л. к.п. кп. к.п.бр. парц. парц.бр. к.о. ПИБ. МБ. ЈМБГ. ж.р. ж.рач. рач. пр. спр.
        соб. ч. час. сек. пон. уто. сре. чет. пет. суб. нед. мај. јун. јул. сеп. темп. вис. шир. дуж. дуб. теж.
        сер. раз. разр. одељ. груп. р.бр. ред.бр. ред. t. al. stav. tom. pril. nap. op. kat. inv. sig. fasc.
        Sl.gl. Sl.glasnik. Sl.list. k.p. kp. k.p.br. parc. k.o. PIB. MB. JMBG. ž.r. spr. stan. ulaz. soba. č.
        čas. sek. pon. uto. sre. čet. pet. sub. ned. sep. temp. vis. šir. duž. raz. razr. odelj. r.br. red.br.
        Мт. Мк. Лк. Јн. Рим. Кор. Пс. Mt. Mk. Lk. Jn. Rim. Kor. Ps.
      `,
      beforeName: `
        Св. мл. ст. ml. st. г. g. мин. min. с. општ. окр. обл. гр. сел. р. пл. јез. ман. цркв. ср. кн. кр. вој.
        Зав. зав. фак. Фак. унив. Унив. гимн. Гимн. болн. клин. удр. Удр. друш. Друш. предуз. Предуз. фабр. изд.
        Муз. гал. поз. Реп. реп. Репуб. Ср. Н. Бгд. Ник. Пет. Стев. Драг. Љуб. Вл. Влад. Ђ. Алекс. Мих. Стан.
        Жив. Радосл. Вас. В. opšt. okr. obl. gr. sel. r. pl. jez. man. crkv. kn. kr. voj. zav. Zav. fak. Fak.
        univ. Univ. gimn. Gimn. boln. klin. udr. Udr. druš. Druš. preduz. Preduz. fabr. Rep. Jov. Nik. Pet.
        Stev. Ljub. Vlad. Aleks. Mih. Stan. Svet. Živ. Vas.
      `,
      mayEnd: `
        год. г. дин. хиљ. мил. милиј. млрд. км. кг. ха. мин. сек. н.е. п.н.е. д.о.о. а.д. мл. god. g. din. hilj.
        mil. mlrd. km. kg. n.e. p.n.e. d.o.o. a.d. min. sek. cm. mm. цм. мм. т. t. пон. уто. сре. чет. пет. суб.
        нед. РСД. RSD. EUR. h. млн. мил.дин. евр. мес. дан. ч. час. с. м. дм. гр. мг. дкг. дл. хл. л. kW. kcal.
        кал. ком. ос. ст. в. век. чл. пре.н.е. пр.Хр. по.Хр. о.г. т.г. тек.г. к.д. о.д. с.з.р. с.р. м.п. mln.
        evr. mes. č. čas. s. m. dm. gr. mg. dkg. dl. hl. l. ha. kom. os. stan. st. v. vek. čl. pr.n.e. pr.Hr.
        po.Hr. o.g. t.g. k.d. o.d. s.z.r. ml. s.r. m.p. спр. spr.
      `,
      multiDot: `
        т.ј. б.б. t.j. b.b. т.зв. н.пр. о.п. П.С. P.S. Н.Б. N.B. v.d. t.zv. n.pr. o.p. op.cit. ор.cit. л.к. s.v.
        i.e.
      `,
      endsList: 'итд. сл. итсл. itd. itsl. sl. и.др. i.dr. и.сл. etc. i.sl.',
    },
    finalClusters: `
      нц рц нд рд зд лд лф фф нг рг лг рх цх нк рк ск лк јк лм рм јм јн рн мб рб лб мп лп рп кс лс рс нс пс мс
      сс фт кт лт нт пт рт ст шт тт рв лв нз рз лз зз јз нш рш нч рч дж рж жд кл тл лл гл nc rc nd rd zd ld lf
      ff ng rg lg rh ch lj nj nk rk sk lk jk lm rm jm jn rn mb rb lb mp lp rp ks ls rs ns ps ms ss ft kt lt nt
      pt rt st št xt tt rv lv nz rz lz zz jz nš rš nč rč dž rž žd kl tl ll gl
    `,
    ordinals: true,
    ordinalYears: true,
    beforeFigures: `
      бр стр с тел br str s tel vol страна страни број поглавље тачка година године соба место линија разред strana strani broj poglavlje
      tačka godina godine soba mesto linija razred
    `,
    starters: `
      он она оно они оне ми ја ви ти то тај та те овај ова ово његов њен њихов наш мој шта како када где зашто
      ко који која које у на из од до по за при о под над између кроз без пре после након током према и а али
      или него ако иако јер дакле тако тада ту тамо сада данас јуче сутра касније раније такође још већ само не
      да осим међутим ипак сви све сваки многи неки два две три затим с са on ona ono oni one mi ja vi ti to taj
      ta te ovaj ova ovo njegov njen njihov šta kako kada gde zašto ko koji koja koje u na iz od do po za pri o
      pod nad između kroz bez pre posle nakon tokom prema i a ali ili nego ako iako jer tako tada tu tamo sada
      danas juče sutra kasnije ranije takođe još već samo ne da osim međutim ipak svi sve svaki mnogi године godine
    `,
  },

  reporting: {
    verbs: `
      рекао рекла рекли каже кажу казао казала говори говорио изјавио изјавила изјавили додао додала додаје
      одговорио одговорила одговара упитао упитала пита питао питала објаснио објаснила објашњава нагласио
      нагласила истакао истакла истиче напоменуо приметио устврдио тврди тврде признао признала демантовао
      потврдио потврдила упозорио упозорила обећао најавио најавила објавио објавила написао написала пише
      викнуо повикао шапнуо наставио наставила закључио закључила прокоментарисао подсетио подсетила сматра
      мисли поручио поручила навео навела саопштио саопштила узвикнуо испричао rekao rekla rekli kaže kažu kazao
      kazala izjavio izjavila dodao dodala dodaje odgovorio odgovorila upitao upitala pita objasnio objasnila
      naglasio naglasila istakao istakla ističe tvrdi priznao potvrdio upozorio najavio napisao piše poručio
      poručila naveo navela saopštio
      upozorila upozorava naglašava poručuje pojasnio pojasnila pojašnjava objašnjava podsetio podsetila podseća primetio primetila primećuje ocenio
      ocenila ocenjuje procenio procenila procenjuje prokomentarisao prokomentarisala komentariše napomenuo napomenula napominje zaključio zaključila
      zaključuje priznala priznaje demantovao demantovala demantuje potvrdila potvrđuje obećao obećala obećava uveren uverena uverava zapretio
      zapretila preti pozvao pozvala poziva zatražio zatražila traži kritikovao kritikovala kritikuje optužio optužila
      optužuje ispričao ispričala prisetio prisetila priseća požalio požalila žali našalio odgovara uzvratio uzvratila uzviknuo napisala objavio
      objavila izvestio izvestila navodi smatra veruje strahuje predviđa najavila najavljuje otkrio otkrila otkriva precizirao precizirala
      упозорава наглашава поручује појаснио појаснила појашњава подсећа приметила примећује оценио оценила оцењује проценио проценила процењује
      прокоментарисала коментарише напоменула напомиње закључује признаје демантовала демантује потврђује обећала обећава уверен уверена уверава
      запретио запретила прети позвао позвала позива затражио затражила тражи критиковао критиковала критикује оптужио
      оптужила оптужује испричала присетио присетила присећа пожалио пожалила жали узвратио узвратила известио известила наводи верује страхује
      предвиђа најављује открио открила открива прецизирао прецизирала
      demantovalo dodalo ispričalo istaklo izjavilo izvestilo kazalo kritikovalo naglasilo najavilo napisalo napomenulo navelo obećalo objasnilo
      objavilo ocenilo odgovorilo optužilo otkrilo podsetilo pojasnilo poručilo potvrdilo pozvalo požalilo preciziralo primetilo prisetilo priznalo
      procenilo prokomentarisalo reklo upitalo upozorilo uzvratilo zaključilo zapretilo zatražilo демантовало додало закључило запретило затражило
      известило изјавило испричало истакло казало критиковало навело нагласило написало напоменуло наставило најавило обећало објавило објаснило
      одговорило оптужило открило оценило питало подсетило пожалило позвало поручило потврдило појаснило прецизирало признало приметило присетило
      прокоментарисало проценило рекло саопштило узвратило упитало упозорило
      saopštila saopštilo saopštava saopštili саопштава саопштили
    `,
    phrases: ['према', 'prema'],
    pronouns: 'он она они ја ми ти ви on ona oni ja mi ti vi',
    conjunctions: 'да da',
  },

  speakers: {
    addressees: 'агенцији листу порталу agenciji listu portalu',
    and: 'и i',
    auxiliaries: 'je su sam smo bio bila bili će bi se mu joj im је су сам смо био била били ће би се му јој им',
    articles:
      'taj ta to ti te ovaj ova ovi njegov njegova njen njezin njihov naš moj svoj jedan jedna nekoliko mnogi neki drugi dva dvije tri četiri pet svi svaki тај та то ти те овај ова ови његов његова њен њезин њихов наш мој свој један једна неколико многи неки други два двије три четири пет сви сваки',
    oblique:
      'mu joj im nam mi meni vam nas vas njih njega njoj njemu му јој им нам ми мени вам нас вас њих њега њој њему',
    prepositions:
      'u na do s sa iz od po za pod nad pri kroz bez pre poslije nakon između tijekom tokom protiv oko prema zbog osim umjesto o k ka kod među у на до с са из од по за под над при кроз без пре послије након између тијеком током против око према због осим умјесто о к ка код међу',
    conjunctions:
      'i a ali ili da kako ako kad kada jer iako dok što gde ko koji koja koje čiji zašto te nego и а али или да како ако кад када јер иако док што где ко који која које чији зашто те него',
    relatives: 'koji koja koje који која које',
    adverbs:
      'ne također takođe već još juče jučer danas sutra potom zatim onda tada sada ovde tamo ranije kasnije ponovno ponovo samo čak uvek nikad često nedavno međutim ujutro navečer ponedeljak utorak sredu četvrtak petak subotu nedelju novinarima osim_toga istodobno не такођер такође већ још јуче јучер данас сутра потом затим онда тада сада овде тамо раније касније поновно поново само чак увек никад често недавно међутим ујутро навечер понедељак уторак среду четвртак петак суботу недељу новинарима осим_тога истодобно новинарима novinarima',
    roles: `
      ministar ministrica premijer premijerka predsednik predsednica predsjednik kancelar kancelarka gradonačelnik gradonačelnica zastupnik zastupnica veleposlanik
      portparolka tajnik ravnatelj ravnateljica direktor direktorica šef šefica voditelj voditeljica stručnjak stručnjaci ekspert analitičar
      analitičari politolog istoričar ekonomist naučnik naučnica naučnici profesor profesorica lekar lekarka advokat tužilac sudija
      policija svedok svedoci autor autorica pisac književnik novinar novinarka reditelj glumac glumica pjevač pjevačica trener selektor igrač kapetan
      general vojnik dužnosnik političar lider osnivač vlasnik poduzetnik korisnik stanovnik stanovnici komšija komšinica majka otac brat sestra sin kći suprug
      supruga prijatelj kolega muškarac žena devojka učitelj student ministarstvo vlada kompanija agencija sud stranka povjerenstvo izvor kralj kraljica papa
      biskup svećenik predstavnik predstavnica portparol
      министар министрица премијер премијерка председник председница предсједник канцелар канцеларка градоначелник градоначелница заступник заступница велепосланик
      портпаролка тајник равнатељ равнатељица директор директорица шеф шефица водитељ водитељица стручњак стручњаци експерт аналитичар
      аналитичари политолог историчар економист научник научница научници професор професорица лекар лекарка адвокат тужилац судија
      полиција сведок сведоци аутор ауторица писац књижевник новинар новинарка редитељ глумац глумица пјевач пјевачица тренер селектор играч капетан
      генерал војник дужносник политичар лидер оснивач власник подузетник корисник становник становници комшија комшиница мајка отац брат сестра син кћи супруг
      супруга пријатељ колега мушкарац жена девојка учитељ студент министарство влада компанија агенција суд странка повјеренство извор краљ краљица папа
      бискуп свећеник представник представница портпарол
      очевидац očevidac ministarka министарка advokatica svedokinja сведокиња roditelji родитељи nastavnik наставник nastavnica наставница učenik
      ученик studentkinja студенткиња rektor ректор dekan декан lekari лекари bolnica болница vatrogasac ватрогасац komandant командант vozač возач
      pilot пилот putnik путник fudbaler фудбалер golman голман napadač нападач rediteljka редитељка pevačica певачица pesnik песник urednik уредник
      poljoprivrednik пољопривредник radnik радник radnici радници sindikat синдикат preduzetnik предузетник vlasnica власница direktorka директорка
      poslanica посланица ambasadorka episkop епископ patrijarh патријарх sveštenik свештеник istraživač истраживач ekonomista економиста psiholog
      психолог meteorolog метеоролог kupac
    `,
    roleEndings: 'ministar direktor olog telj министар директор олог тељ',
    sources: ['prema', 'prema rečima', 'po rečima', 'према', 'према речима', 'по речима'],
    asWords: 'kako kao како као',
    masculine: 'on он',
    feminine: 'ona она',
    masculineVerbs: 'ao io ао ио',
    feminineVerbs: 'ala ila ала ила',
    dropsSubject: true,
    inverts: true,
    transitive:
      'pozvao pozvala optužio optužila kritikovao kritikovala позвао позвала оптужио оптужила критиковао критиковала',
    judgements: `
      opisao opisala opisali nazvao nazvala nazvali ocenio ocenila optužio optužila osudio osudila okarakterisao okarakterisala описао описала описали
      назвао назвала назвали оценио оценила оптужио оптужила осудио осудила окарактерисао окарактерисала
    `,
    judgedAs: 'kao za као за',
  },

  dates: {
    months:
      'јануар{,а,у,ом} januar{,a,u,om} јануарск{и,ог,ога,ом,ој,им,а,е,у,о,их} januarsk{i,og,oga,om,oj,im,a,e,u,o,ih} | фебруар{,а,у,ом} februar{,a,u,om} фебруарск{и,ог,ога,ом,ој,им,а,е,у,о,их} februarsk{i,og,oga,om,oj,im,a,e,u,o,ih} | март{,а,у,ом} mart{,a,u,om} мартовск{и,ог,ога,ом,ој,им,а,е,у,о,их} martovsk{i,og,oga,om,oj,im,a,e,u,o,ih} | април{,а,у,ом} april{,a,u,om} априлск{и,ог,ога,ом,ој,им,а,е,у,о,их} aprilsk{i,og,oga,om,oj,im,a,e,u,o,ih} | мај{,а,у,ем} maj{,a,u,em} мајск{и,ог,ога,ом,ој,им,а,е,у,о,их} majsk{i,og,oga,om,oj,im,a,e,u,o,ih} | јун{,а,у,ом} jun{,a,u,om} јунск{и,ог,ога,ом,ој,им,а,е,у,о,их} junsk{i,og,oga,om,oj,im,a,e,u,o,ih} | јул{,а,у,ом} jul{,a,u,om} јулск{и,ог,ога,ом,ој,им,а,е,у,о,их} julsk{i,og,oga,om,oj,im,a,e,u,o,ih} | август{,а,у,ом} avgust{,a,u,om} августск{и,ог,ога,ом,ој,им,а,е,у,о,их} avgustsk{i,og,oga,om,oj,im,a,e,u,o,ih} | септемб{ар,ра,ру,ром} septemb{ar,ra,ru,rom} септембарск{и,ог,ога,ом,ој,им,а,е,у,о,их} septembarsk{i,og,oga,om,oj,im,a,e,u,o,ih} | октоб{ар,ра,ру,ром} oktob{ar,ra,ru,rom} октобарск{и,ог,ога,ом,ој,им,а,е,у,о,их} oktobarsk{i,og,oga,om,oj,im,a,e,u,o,ih} | новемб{ар,ра,ру,ром} novemb{ar,ra,ru,rom} новембарск{и,ог,ога,ом,ој,им,а,е,у,о,их} novembarsk{i,og,oga,om,oj,im,a,e,u,o,ih} | децемб{ар,ра,ру,ром} decemb{ar,ra,ru,rom} децембарск{и,ог,ога,ом,ој,им,а,е,у,о,их} decembarsk{i,og,oga,om,oj,im,a,e,u,o,ih}',
    weekdays:
      'понедељ{ак,ка,ку,ком} ponedelj{ak,ka,ku,kom} | утор{ак,ка,ку,ком} utor{ak,ka,ku,kom} | сред{а,е,и,у,ом} sred{a,e,i,u,om} | четврт{ак,ка,ку,ком} četvrt{ak,ka,ku,kom} | пет{ак,ка,ку,ком} pet{ak,ka,ku,kom} | субот{а,е,и,у,ом} subot{a,e,i,u,om} | недељ{а,е,и,у,ом} nedelj{a,e,i,u,om}',
    unsure: 'сред{а,е,и,у,ом} sred{a,e,i,u,om} недељ{е,и} nedelj{e,i}',
    before: 'у u од od до do на na прошле prošle ове ove сваке svake',
    ranges: 'до do и i',
    relative:
      'јуче jučer juče данас danas сутра sutra истог_дана тог_дана сутрадан дан_раније Божић Нову_годину istog_dana tog_dana sutradan dan_ranije Božić Novu_godinu',
  },

  numbers: {
    percent: 'одсто процен{ат,та,ата,ти} procen{at,ta,ata,ti} odsto',
    magnitudes:
      '3: хиљад{а,е,у} hiljad{a,e,u} | 6: милион{,а,и,е} milion{,a,i,e} | 9: милијард{а,е,у,и} milijard{a,e,u,i}',
    currencies:
      'USD: долар{,а,и,е} dolar{,a,i,e} | EUR: евр{о,а,и} evr{o,a,i} | RSD: динар{,а,и,е} dinar{,a,i,e} | RUB: рубаља rubalja',
    andHalf: 'i_po i_pol и_по и_пол',
    words: '0.5: pola polovin{a,e,u} пола половин{а,е,у} | 12: tuce туце',
  },

  names: {
    endings: 'а у ом ем е и о ој ога ому ог им их има ама ова ово ову a u om em e i o oj oga omu og im ih ima ama',
    fleeting: true,
    alternations: 'к:ц г:з х:с k:c g:z h:s',
  },
}
