import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sl. */
export const reviewed: ReviewedLanguage = {
  tag: 'sl',

  quotes: { pairs: '»« „“ ›‹ ‚‘ «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        g. gdč. dr. prof. doc. mag. inž. dipl. akad. sv. p. kard. gen. polk. npr. tj. oz. ok. ul. tel. prev.
        umr. preds. dir. prim. pribl. vklj. cca. brig. podpolk. stot. msgr. škof. župn. nadšk. gl. tov. viš.
        mlaj. spec. asist. obč. pok. akad.kip. akad.slik. arh. univ.dipl. univ.dipl.inž. univ.dipl.prav.
        univ.dipl.ekon. dipl.inž. dipl.ekon. dipl.prav. dipl.san.inž. dipl.m.s. mag.farm. dr.med. dr.dent.
        prof.dr. izr.prof. izr. red.prof. doc.dr. asist.dr. viš.pred. viš.znan. znan.sod. znan.svet. znan.
        znanst. višj. lekt. zasl.prof. zasl. častn. gosp. gdče. gg. ge. bl. čč. č.g. prečast. Msgr. mons. dek.
        žpk. kpl. br. rajn. rojs. dekl. vdv. voj. stotn. nadpor. poroč. gen.maj. gen.podpolk. gen.polk. adm.
        desetn. vodn. zast. nar. poveljn. nač. podpreds. podpr. min.preds. taj. gen.taj. gen.dir. podžup. žup.
        posl. veleposl. konz. drž.sek. drž.tož. tož. odv. odvet. okrož. okraj. viš.sod. izved. tol. sodn. rač.
        gl.ur. odg. odg.ur. teh.ur. prir. avt. il. ilust. fot. foto. dram. glasb. dirig. pesn. pis. knjiž.
        liter. umetn. zgod. arheol. etnol. geogr. geol. biol. kem. fiz. mat. farm. ekon. tehn. elektr. grad.
        gradb. agr. filoz. filol. teol. slov. sloven. hrv. srb. srbohrv. angl. fr. franc. it. ital. špan. port.
        rus. ukr. slovaš. madž. avstr. švic. šved. norv. gr. hebr. arab. jap. amer. evr. mednar. nac. juž. vzh.
        zah. sr. osr. zg. Zg. Sp. zgor. sz. jv. jz. Gorn. tim. im. t.i. t.im. nekd. biv. sed. takr. upok. pokl.
        nadom. v.d. ustan. povpr. maks. najv. najm. vključ. domn. mob. e-naslov. tr. naselj. Ur. Ur.list. uradn.
      `,
      beforeNumber: `
        št. čl. odst. str. s. pogl. sl. tab. zv. knj. t. l. toč. Ur.l. odd. pril. op. jan. feb. mar. apr. avg.
        sept. okt. nov. dec. min. štev. tč. al. alin. pog. del. let. letn. pregl. kat. inv.št. inv. sign. fasc.
        šk. opr.št. opr. zad. Uradn.l. RS. k.o. parc. parc.št. vl.št. ZK. tel.št. GSM. TRR. EMŠO. DŠ. ID.
        mat.št. hiš.št. h.št. nadstr. st. vh. sob. ura. h. sek. pon. tor. sre. čet. pet. ned. maj. jun. jul.
        temp. šir. dolž. vol. ser. vers. r. razr. kateg. vpr. nal. pr. Mt. Mr. Lk. Jn. Apd. Rim. Kor. Gal. Ef.
        Mz. Ps. Iz. Jer. Raz. progr. kan. ods.
      `,
      beforeName: `
        Sv. ml. st. k. jr. St. min. c. nab. okr. kr. zas. n. ob. r. pl. hr. odd. ured. ust. inšt. Inšt. inst.
        fak. Fak. Univ. gimn. Gimn. OŠ. boln. Boln. klin. druš. Druš. zdr. Zdr. zv. Zv. podj. zal. Zal. založ.
        knjižn. muz. Muz. gal. gled. Gled. orkes. Joz. Jož. Ant. Fr. Mih. Jak. Ig. Iv. Al. Vl. Lud. Stan. Rud.
        Av. Jur. Gr. kn. ces. nov. Spod. Zgor. Obč. Rek. univ. Ur.l. čl.
      `,
      beforeTitle: 'čl.',
      mayEnd: `
        l. st. tis. mio. mrd. km. kg. ha. min. sek. n.št. pr.n.št. pr.Kr. Kr. d.o.o. d.d. s.p. jr. ml. pon. tor.
        sre. čet. pet. sob. ned. cm. mm. t. EUR. SIT. kom. os. preb. jan. feb. mar. apr. avg. sept. okt. nov.
        dec. n.m. e. bil. eur. USD. s. h. ur. u. d. dn. tedn. mes. let. stol. m. dm. a. dag. dkg. mg. dl. hl.
        kW. MW. kWh. kal. kos. oseb. zap. čl. štud. točk. odst. po.Kr. n.m.v. t.l. l.r. d.n.o. k.d. z.o.o.
        z.b.o. p.o. sp. u.d.i.a. u.d.i.g. Ph.D. MBA. LL.M. dop. pop. zj. zv. zveč. zjut. dopold. popold. brezpl.
        n.p. o.p.a.
      `,
      multiDot: 't.j. m.n.v. b.d. i.e. b.v. t.m. n.d. n.n. N.N. P.S. b.n. n.pr. o.č. i.d.r. op.cit. s.t. s.v.',
      endsList: 'itd. ipd. idr. itn. ip. etc. ipod. in.dr. i.pod.',
    },
    finalClusters: `
      db lb mb rb sb žb čb jc lc nc rc tc vc nd rd zd ld jd lf rf ff lg ng rg zg jg rh lh ht lj nj ck lk nk rk
      sk šk tk vk žk jk pk dk mk čk rl vl jl ll lm rm jm zm vm ln rn jn mn vn lp mp rp sp ks ls ms ns ps rs ss
      vs kt lt nt pt rt st št ft jt rv lv jv tv nz rz lz vz jz zz tz nč rč vč šč lč nš rš jš rž lž nž vž žg dž
      kl tl
    `,
    ordinals: true,
    beforeFigures: `
      stran strani številka številki poglavje poglavju točka točki leto leta letu soba mesto mestu peron linija
      razred
    `,
    starters: `
      on ona ono oni one mi jaz vi ti to ta tisti njegov njen njihov naš moj kaj kako kdaj kje zakaj kdo ki
      kateri katera v na iz od do po za pri o pod nad med skozi brez pred in a ampak ali če čeprav ker zato
      torej tako takrat tu tam zdaj danes včeraj jutri pozneje prej tudi še že samo le ne da razen vendar toda
      vsi vse vsak mnogi nekateri dva dve tri nato s z prim gl
    `,
  },

  reporting: {
    verbs: `
      rekel rekla rekli reče pravi pravijo dejal dejala dejali povedal povedala povedali pove izjavil izjavila
      dodal dodala dodali dodaja odgovoril odgovorila odgovarja vprašal vprašala sprašuje pojasnil pojasnila
      pojasnjuje poudaril poudarila poudarja opozoril opozorila opozarja trdi trdijo trdil priznal priznala
      zanikal potrdil potrdila obljubil napovedal napovedala objavil zapisal zapisala piše zavpil zavpila
      kriknil zašepetal zamrmral nadaljeval nadaljevala sklenil komentiral komentirala spomnil spomnila meni
      menijo misli pomislil sporočil sporočila navedel navaja vzkliknil ocenil ocenila
      izpostavil izpostavila izpostavlja razložil razložila spominja ocenjuje komentira zaključil zaključila sklenila sklene priznava zanikala
      zanika potrjuje obljubila obljublja zagotovil zagotovila zagotavlja zagrozil zagrozila pozval pozvala poziva
      zahteval zahtevala kritiziral kritizirala kritizira obtožil obtožila obtožuje pohvalil pohvalila zahvalil zahvalila navedla zatrdil
      zatrdila zatrjuje menil menila verjame upa boji vzkliknila sporoča objavila napoveduje razkril razkrila razkriva pripomnil pripomnila podčrtal
      podčrtala
      dejalo dodalo izjavilo izpostavilo komentiralo kritiziralo menilo nadaljevalo napovedalo navedlo objavilo obljubilo obtožilo ocenilo odgovorilo
      opozorilo podčrtalo pohvalilo pojasnilo potrdilo poudarilo povedalo pozvalo pripomnilo priznalo razkrilo razložilo sklenilo spomnilo sporočilo
      vprašalo vzkliknilo zagotovilo zagrozilo zahtevalo zahvalilo zaključilo zanikalo zapisalo zatrdilo zavpilo
      sporočili sporočajo
    `,
    phrases: ['po besedah', 'po mnenju'],
    pronouns: 'on ona oni one jaz mi ti vi',
    conjunctions: 'da ali',
  },

  speakers: {
    addressees: 'agenciji časniku televiziji',
    and: 'in',
    auxiliaries: 'je so sem smo bil bila bili bo bi se mu ji jim',
    articles:
      'ta to ti te oni njegov njegova njen njihov naš moj svoj en eden ena nekaj mnogi nekateri drugi dva dve trije tri štirje pet vsi vsak',
    oblique: 'mu ji jim nam mi meni vam nas vas njih njega njej njemu',
    prepositions:
      'v na do s z iz od po za pod nad pri skozi brez pred med proti okoli zaradi razen namesto o k h ob prek',
    conjunctions: 'in pa ali a ampak da če ko ker čeprav medtem kot kje kdo ki kateri katera katere čigav zakaj',
    relatives: 'ki',
    adverbs:
      'ne tudi že še včeraj danes jutri potem nato takrat zdaj sedaj tukaj tam prej pozneje kasneje spet znova samo celo vedno nikoli pogosto pred_kratkim vendar ponedeljek torek sredo četrtek petek soboto nedeljo novinarjem',
    roles: `
      minister ministrica premier premierka predsednik predsednica kancler kanclerka župan županja poslanec poslanka veleposlanik predstavnik predstavnica
      govorec tiskovni tajnik direktor direktorica šef vodja strokovnjak strokovnjaki analitik politolog zgodovinar ekonomist znanstvenik profesor
      profesorica zdravnik zdravnica odvetnik tožilec sodnik policija priča avtor avtorica pisatelj novinar novinarka režiser igralec igralka pevec trener
      selektor kapetan politik ustanovitelj lastnik sosed mati oče brat sestra mož žena ministrstvo vlada podjetje stranka komisija vir kralj papež škof
      družba občina podžupan tožilka sodišče sodnica odvetnica zagovornik očividec soseda prebivalec prebivalka prebivalci starši učitelj učiteljica
      dijak študent študentka ravnatelj ravnateljica rektor dekan zdravniki medicinska bolnišnica gasilec gasilci reševalec poveljnik general voznik
      pilot potnik trenerka nogometaš vratar napadalec režiserka pevka pisateljica urednik urednica kmet kmetje delavec delavka sindikat sindikalist
      podjetnik podjetnica lastnica veleposlanica nadškof duhovnik tiskovna strokovnjakinja raziskovalka ekonomistka analitičarka sociolog psiholog
      meteorolog seizmolog
    `,
    roleEndings: 'minister direktor olog telj',
    sources: ['po besedah', 'po mnenju', 'po navedbah'],
    asWords: 'kot kakor',
    masculine: 'on',
    feminine: 'ona',
    dropsSubject: true,
    inverts: true,
    transitive: 'pozval pozvala obtožil obtožila kritiziral kritizirala pohvalil pohvalila zahvalil',
    judgements: `
      označil označila označili označuje imenoval imenovala poimenoval poimenovala opisal opisala opisali obsodil obsodila obsodili obtožil obtožila
      primerjal primerjala
    `,
    judgedAs: 'za kot',
  },

  dates: {
    months:
      'januar{,ja,ju,jem} januarsk{i,ega,emu,im,em,a,e,o,ih,imi} | februar{,ja,ju,jem} februarsk{i,ega,emu,im,em,a,e,o,ih,imi} | mar{ec,ca,cu,cem} marčevsk{i,ega,emu,im,em,a,e,o,ih,imi} | april{,a,u,om} aprilsk{i,ega,emu,im,em,a,e,o,ih,imi} | maj{,a,u,em} majsk{i,ega,emu,im,em,a,e,o,ih,imi} | junij{,a,u,em} junijsk{i,ega,emu,im,em,a,e,o,ih,imi} | julij{,a,u,em} julijsk{i,ega,emu,im,em,a,e,o,ih,imi} | avgust{,a,u,om} avgustovsk{i,ega,emu,im,em,a,e,o,ih,imi} | septemb{er,ra,ru,rom} septembrsk{i,ega,emu,im,em,a,e,o,ih,imi} | oktob{er,ra,ru,rom} oktobrsk{i,ega,emu,im,em,a,e,o,ih,imi} | novemb{er,ra,ru,rom} novembrsk{i,ega,emu,im,em,a,e,o,ih,imi} | decemb{er,ra,ru,rom} decembrsk{i,ega,emu,im,em,a,e,o,ih,imi}',
    weekdays:
      'ponedelj{ek,ka,ku,kom,kov} ponedeljkov{i,ega,emu,im,em,a,e,o,ih,imi} | tor{ek,ka,ku,kom,kov} torkov{i,ega,emu,im,em,a,e,o,ih,imi} | sred{a,e,i,o} sredin{i,ega,emu,im,em,a,e,o,ih,imi} | četrt{ek,ka,ku,kom,kov} četrtkov{i,ega,emu,im,em,a,e,o,ih,imi} | pet{ek,ka,ku,kom,kov} petkov{i,ega,emu,im,em,a,e,o,ih,imi} | sobot{a,e,i,o} sobotn{i,ega,emu,im,em,a,e,o,ih,imi} | nedelj{a,e,i,o} nedeljsk{i,ega,emu,im,em,a,e,o,ih,imi}',
    unsure: 'sredi sredo srede',
    before: 'v od do na za pred po',
    ranges: 'do in ali',
    relative: 'včeraj danes jutri istega_dne tega_dne naslednji_dan dan_prej božič novo_leto',
  },

  numbers: {
    percent: 'odstot{ek,ka,kov,ki,ke} procent{,a,ov,e,i}',
    magnitudes: '3: tisoč tis | 6: milijon{,a,i,ov,e} mio | 9: milijard{a,e,i,o} milijard mrd | 12: bilijon{,a,i,ov}',
    currencies: 'USD: dolar{,ja,jev,ji} | EUR: evr{o,a,ov,i}',
    clock: 'h uri',
    spaceGroups: true,
    andHalf: 'in_pol',
    words: '0.5: pol polovic{a,o,e,i} | 1.5: poldrug{i,o}',
  },

  names: {
    endings:
      'a u om em e i o oj oga omu og ome im ih ima ama ova ovo ovi ovu ove ov ev eva jem ja ju je ji ju jem jih ega emu',
    longEndings: 'ski ska ske sko skog skom skoj skim skih skoga ac aca ci ca anin ani ana',
    fleeting: true,
  },
}
