import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for en. */
export const reviewed: ReviewedLanguage = {
  tag: 'en',

  quotes: { pairs: '“” ‘’' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Mr. Mrs. Ms. Mx. Messrs. Mmes. Dr. Drs. Prof. vs. v. cf. viz. ca. approx. esp. incl. excl. c. Sts. Mlle. hon.
        Mme. Profs. Shri. Smt. Lieut. Archbp. Bp. Abp. Msgr. Mts. Mses. MM. Hons. Revd. Wg. Ldr. Gp. Sqdn. Cmdt.
        Lt.-Cdr. Bps. Fs. Dn. Presb. Attys. Supts. Comr. Commr. Pty.Ltd. H.M.S. U.S.S. H.R.H. H.M. R.M.S. H.E.
        Rt.Hon. Rt.Rev. Most.Rev. V.Rev. P.O. bef. abt. circ. transl. abr. pseud. Lieut.-Col. Lieut.-Gov.
        Lt.-Gov. Asst.Prof. Assoc.Prof. Adj.Prof. V.P. Vice-Pres. Luth.
      `,
      beforeNumber: `
        No. Nos. p. pp. Art. Arts. Sec. Secs. Ch. Chap. Chs. Fig. Figs. Vol. Vols. Eq. par. para. paras. cl.
        ver. Op. Ex. App. Tab. Pt. Reg. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Rte. Hwy.
        Apt. Rm. ext. est. b. d. r. fl. no. nos. Rs. Cl. Cls. Sched. Regs. fn. ll. col. vol. vols. fig. figs.
        ch. chap. sec. ed. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. Exh. Exhs. Stat. Supp. reg. regs.
        sch. sched. ss. s. rr. opp. Opp. bk. bks. Bk. Bks. fol. fols. MS. MSS. mss. Ps. Pss. vv. Cor. Exod. Rom.
        Eph. Thess. Heb. Isa. Jer. Ezek. Deut. Lev. Num. Judg. Kgs. Chron. Prov. Eccl. Pet. Ref. refs. tel. Tel.
        Cat. Inv. inv. Acc. BWV. pl. pls. Pl. illus. Temp. max. Max. min. Min. Weds. Thur. m. bn. Bn. div. Rgt.
        Regt. Coy. Hob. sig. sigs. pct. Bldg. Flt. ff. n. nn. nr. Sess. sess. Cong. Pub.L. U.S.C. C.F.R. Tpke.
        Expy. I.P. sq. Mk. Fed. Cir. Cal. Wk. wk. Yr. yr. Gr. gr. edn. Att. att. exh. Encl. Attach. Fn.
      `,
      beforeName: `
        Gen. Sen. Sens. Rep. Reps. Gov. Govs. Lt. Col. Maj. Capt. Cmdr. Adm. Sgt. Cpl. Pvt. Pfc. Supt. Insp.
        Det. Ofc. Pres. Amb. Atty. Treas. Hon. Rev. Fr. Br. Sr. St. Ste. Mt. Ft. Pt. Ald. Dist. Asst. Assoc.
        Cllr. Brig. Cdr. Sub-Lt. Ven. Rt. ed. eds. Wm. Chas. Geo. Jas. Jos. Thos. Robt. U.S. U.K. U.N. E.U.
        U.S.A. D.C. L.A. N.Y.C. a.m. p.m. A.M. P.M. Inc. Ltd. Co. Corp. Bros. Jr. Ph.D. M.D. B.A. M.A. J.D. Esq.
        Ave. Blvd. Rd. Ln. Dept. Univ. Assn. Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky.
        La. Md. Mass. Mich. Minn. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C.
        S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. B.C. Ont. Que. Alta. Sask. Fed. Civ. Crim. Cir. Supp.
        Const. Evid. Proc. Ct. Natl. Intl. Acad. Adv. Cpt. Lt.-Col. Lt.-Gen. Maj.-Gen. Brig.-Gen. Vice-Adm.
        Rear-Adm. Sgts. Lts. Cols. Gens. Dets. Revs. Spc. Pte. Flt. Sqn. Comdr. Ens. Secy. Dep. Bldg. Fwy. Pkwy.
        Pl. Sq. Ed. Eds. Pty. L.L.C. L.P. P.R. N.S. P.E.I. trans. arr. perf. prod. dir. Regt. Bn. Bde. Bdr. Gnr.
        Tpr. Spr. Cmd. Sgt.-Maj. M.Sgt. Msgt. Bro. Srs. Frs. Ld. Atty.Gen. Isl. Mtn. Mtns. Pen. Riv. Cal. Wilts.
        Lancs. Yorks. Herts. Hants. Notts. Northants. Oxon. Bucks. Berks. Cambs. Beds. Glos. Leics. Lincs.
        Staffs. Warks. Worcs. Salop. Middx. Cres. Gdns. Gro. Hts. Ctr. Expy. Tpke. Ter. Pde. Hwy. Rte. Ry. Rwy.
        Mfg. Mgmt. Inst. Govt. Sch. Lib. Mus. Soc. Hosp. Cem. Twp. Cnty. Cty. Benj. Danl. Edw. Fredk. Jno. Saml.
        Richd. Hy. Presbyt. Prot. Cath. Episc. Meth. Secy.-Gen. Sec.-Gen. Min. Ambs. Chmn. Exec. Prin. Mgr.
        Coll. Illus. Cts. Mag. Det.-Sgt. Det.-Insp. Ch.Insp. P.C. D.C.I. Nottm. Utd. Ref.
      `,
      mayEnd: `
        al. U.S. U.K. U.N. E.U. U.S.A. D.C. L.A. N.Y.C. a.m. p.m. A.M. P.M. Inc. Ltd. Co. Corp. Bros. Jr. Sr.
        Ph.D. M.D. B.A. M.A. J.D. Esq. Ave. Blvd. Rd. St. Ln. Dept. Univ. Assn. Ala. Ariz. Ark. Calif. Colo.
        Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y.
        N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. B.C. A.D. B.C.E. C.E.
        Ont. Que. Alta. Sask. ft. in. lb. lbs. oz. mi. min. hr. hrs. sec. yr. yrs. mph. ibid. pp. seq. Mon. Tue.
        Tues. Wed. Thu. Thurs. Fri. Sat. Sun. D.D.S. Ed.D. D.Phil. D.Sc. B.Sc. M.Sc. LL.B. LL.M. M.B.A. M.P.H.
        R.N. C.P.A. Q.C. K.C. M.P. M.E.P. J.P. O.B.E. M.B.E. C.B.E. Pty. L.L.C. L.P. P.R. N.S. P.E.I. S.A.
        S.p.A. G.B. U.A.E. U.S.S.R. F.B.I. C.I.A. G.O.P. N.F.L. N.B.A. R.S.V.P. P.S. C.E.O. T.V. km. kg. cm. mm.
        kts. misc. avg. Pkwy. Sq. Bldg. tbsp. tsp. Tbsp. pt. pts. qt. qts. gal. gals. pkg. doz. cc. ml. mg. deg.
        hp. rpm. mins. secs. yd. yds. wks. mos. mo. wk. Cal. Wilts. Lancs. Yorks. Herts. Hants. Notts.
        Northants. Oxon. Bucks. Berks. Cambs. Beds. Glos. Leics. Lincs. Staffs. Warks. Worcs. Salop. Middx.
        Cres. Gdns. Hts. Ctr. Ter. Esqs. Jnr. Snr. plc. Plc. LLP. Pte. edn. Assoc. Soc. Inst. Govt. govt. dept.
        Nov. Oct. Sept. Aug. Feb. Jan. Apr. ret. Ret. mth. mths. cwt. sq. cu. C.S.I. B.A.s. M.D.s. P.C. M.R.C.P.
        F.R.S. F.R.C.S. D.S.O. D.F.C. M.C. V.C. R.A.F. U.S.N. U.S.M.C. U.S.A.F. st.
      `,
      multiDot: `
        e.g. i.e. q.v. n.b. N.B. a.k.a. w.r.t. f.o.b. c.i.f. p.a. v.s. c.f. e.t.c. o.b.o. t.b.a. t.b.c. i.a.
        l.c. op.cit. loc.cit. s.v. w.e.f. r.s.v.p. p.p. f.k.a. d.b.a. c.o.d.
      `,
      endsList: 'etc. &c.',
    },
    truncatedEndings: 'v j q gt vt vd',
    wholeWords: 'rev spiv',
    elisions: `
      tis twas twere twill twould twon tisn twasn em til till cause cos cuz n bout round neath gainst nother
      nuff fraid scuse ave ello allo ere im er ope pon
    `,
    alwaysCapital: 'i',
    truncations: 'o an t th ol lil wi fo mos ev -in',
    beforeFigures: `
      plan vitamin vitamins group class grade category section appendix exhibit type hepatitis chapter part
      model series serie option block zone team terminal gate figure table schedule formula influenza rule
      factor phase
    `,
    prepositions: `
      in on at by for from with without to of after before during since until under over between among about
      near despite like as unlike
    `,
    starters: `
      the a an this that these those he she it they we i you his her their my our your its who what when where
      why how which whose in on at by for from with without to of after before during since until while as if
      unless although though because but and or so yet nor then there here now today yesterday tomorrow tonight
      later earlier meanwhile however moreover furthermore therefore thus also still even only just not no yes
      both each every all some many most few several another such one two three instead perhaps maybe once under
      over between among against about around near despite according did do does is are was were have has had
      can could would should must am nobody someone everyone anyone everybody somebody nothing something
      everything anything none neither either less fewer whatever whoever whether same other others please let
      don didn isn aren wasn weren won wouldn couldn thanks sorry okay oh ah hey well plus again ago almost
      already always anyway apart apparently away behind below besides beyond certainly clearly consequently
      currently down eventually ever except finally first firstly four five fortunately frankly generally hardly
      hence him himself herself indeed inside into itself lastly likewise luckily more mostly much myself nearly
      never nevertheless next nine nonetheless normally nowadays obviously occasionally often originally
      otherwise ours out outside overall per possibly previously probably quite rarely rather recently
      regardless roughly sadly secondly seldom seven shall shortly similarly simply six somehow somewhere soon
      sometimes suddenly surely ten thirdly through throughout together too toward towards typically ultimately
      unfortunately unlike up upon us usually very via within yours theirs twice nearby elsewhere overnight cf
      see
    `,
    saysAfter: `
      deadpanned drawled bellowed croaked gasped groaned moaned howled squealed squeaked stammered stuttered
      spat sneered scoffed snorted sobbed wailed whimpered whined cooed crooned purred rasped thundered intoned
      chipped chorused interrupted prompted prodded queried questioned challenged goaded taunted jeered heckled
      joshed needled fretted panicked marvelled marveled breathed mouthed texted emailed messaged radioed
      harrumphed griped grouched sniffed huffed ranted raged stormed exulted gloated crowed grinned smirked
      giggled cackled hooted shrieked hollered chanted shrilled blurted rejoined parried riposted cajoled coaxed
      soothed scolded chided admonished rebuked lectured cursed swore groused corrected clarified specified
      summarised summarized summed rhapsodised rhapsodized rebutted whooped yelped bleated blustered blubbered
      burbled gabbled jabbered prattled rambled droned warbled trilled deadpans drawls barks sighs laughs grins
      groans snaps interrupts chuckles mutters murmurs exclaims yells screams jeers scoffs retorts volunteers
      quips muses
    `,
    subordinators: `
      when whenever if unless as while after before although though since because once until wherever
    `,
  },

  reporting: {
    verbs: `
      said says say saying told tells tell asked asks ask added adds add replied replies reply answered answers
      answer stated states state explained explains explain noted notes note emphasized emphasised emphasizes
      emphasises stressed stresses warned warns declared declares announced announces insisted insists argued
      argues claimed claims admitted admits acknowledged acknowledges confirmed confirms denied denies suggested
      suggests recalled recalls remarked remarks observed observes commented comments concluded concludes
      continued continues wrote writes tweeted posted shouted shouts yelled cried cries screamed whispered
      whispers murmured muttered mumbled exclaimed exclaims demanded demands inquired enquired wondered wonders
      thought thinks believes believed testified testifies highlighted highlights joked jokes quipped promised
      promises vowed vows pledged pledges predicted predicts boasted complained complains lamented conceded
      concedes agreed agrees objected countered retorted responded responds reported reports reiterated repeated
      repeats urged urges called interjected volunteered reads read recounted reflected reasoned sighed snapped
      laughed begged pleaded guessed ventured mused protested proclaimed affirmed asserted asserts contended
      maintains maintained cautioned cautions disclosed revealed reveals
      explaining advised advises recommended instructed ordered pleads bragged gushed teased fumed quoted cites cited
      tweets penned opined surmised speculated estimated pointed echoed implored chimed enthused grumbled hissed
      growled roared chuckled believe think argue allege insist warn predict hinted hints found finds ruled rules charged alleged alleges showed felt feared feels
      boast boasts clarified clarifies elaborated underscored underscores underlined underlines remembered remembers recounts
      bemoaned bemoans scoffed scoffs deadpanned theorized posited concurred confided confides confessed confesses divulged proposed proposes
      complains laments jokes mocked mocks decried decries counters protests reiterates blurted
    `,
    phrases: ['according to', 'in the words of', 'as saying', 'quoted as saying'],
    pronouns: 'he she they it i we you who',
    conjunctions: 'that how whether why what if',
    subjectFirst: true,
  },

  speakers: {
    naming:
      'titled entitled called named nicknamed dubbed so-called aka codenamed code-named word{,s} term{,s} phrase{,s} slogan{,s} headline{,s} caption nickname motto name{,s} title song film movie book novel album single series show podcast play musical magazine newspaper poem painting ship vessel operation project programme program band word chant reading read reads known memoir memoirs autobiography essay documentary',
    notBeforeInfinitive: 'continued continues continue agreed agrees began',
    and: 'and',
    negations: 'not never neither nor',
    judgedAs: 'as',
    judgements:
      'accused accuses attributed attributes described describes branded dubbed dismissed dismisses praised praises criticised criticized criticises criticizes slammed slams blasted hailed likened characterised characterized labelled labeled denounced denounces condemned condemns welcomed called calls referred refers blamed put puts apologised apologized chanted spoke speaks decried decries mocked mocks ridiculed derided describing denouncing dismissing condemning hailing praising branding labeling labelling blasting criticizing criticising mocking deriding accusing touted touts lauded lauds defended defends',
    auxiliaries:
      'has have had is was were are be been being do does did will would could can may might must should s ve d',
    passives: 'is was were are be been being',
    articles: `
      the a an this that these those his her its their our my your another each every some any many most several few all both one two three four five
      six seven eight nine ten dozens hundreds no other
    `,
    oblique: 'him them me us whom himself herself itself themselves',
    genitives: 'of',
    prepositions: `
      in on at to for from by with about after before during since until till under over into through between among against without within across
      behind beyond near off onto out than toward towards upon via despite amid regarding concerning including unlike following at
    `,
    conjunctions:
      'and but or nor yet so because although though while whereas if when whenever where who which whose that whether as unless once what how why',
    relatives: 'who which',
    adverbs: `
      not also then later earlier now still already again only even just too once here there today yesterday tomorrow tonight recently previously
      repeatedly publicly simply flatly quickly finally initially first meanwhile however nevertheless nonetheless instead indeed further furthermore
      moreover additionally afterwards afterward thereafter therefore thus once twice soon often always never sometimes usually clearly reportedly
      allegedly bluntly highly widely heavily strongly angrily quietly calmly softly sharply famously explicitly specifically similarly apparently jokingly briefly really actually
      so well ago long in_turn ever rather quite perhaps maybe am pm
    
      last week month year weekend night morning afternoon evening moments`,
    roles: `
      official{,s} spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons police authorities expert{,s} analyst{,s} critic{,s}
      researcher{,s} scientist{,s} economist{,s} doctor{,s} lawyer{,s} attorney{,s} prosecutor{,s} investigator{,s} witness{,es} source{,s}
      supporter{,s} opponent{,s} organiser{,s} organizer{,s} activist{,s} campaigner{,s} protester{,s} resident{,s} neighbour{,s} neighbor{,s}
      leader{,s} president{,s} minister{,s} premier secretary senator{,s} lawmaker{,s} politician{,s} mayor{,s} governor{,s} chancellor chairman
      chairwoman chairperson chair chief{,s} head{,s} director{,s} manager{,s} executive{,s} officer{,s} commander{,s} general captain colonel major sergeant
      lieutenant admiral judge{,s} justice{,s} professor{,s} teacher{,s} student{,s} author{,s} writer{,s} journalist{,s} reporter{,s} editor{,s} historian{,s}
      actor{,s} actress director singer{,s} musician{,s} coach player{,s} owner{,s} founder{,s} member{,s} representative{,s} ambassador{,s} diplomat{,s}
      envoy adviser{,s} advisor{,s} aide{,s} deputy deputies candidate{,s} worker{,s} employee{,s} driver{,s} farmer{,s} pilot{,s} soldier{,s} victim{,s}
      survivor{,s} mother father brother sister wife husband son daughter widow friend{,s} colleague{,s} relative{,s} parent{,s} people men women man woman boy
      girl king queen prince princess pope bishop{,s} priest{,s} pastor{,s} father company companies ministry government court department agency union
      party committee commission council report statement paper newspaper website study letter document bank group organisation organization team club
      striker midfielder defender goalkeeper forward investor{,s} trader{,s} user{,s} customer{,s} visitor{,s} veteran{,s} physician{,s} nurse{,s}
      specialist{,s} engineer{,s} designer{,s} artist{,s} entrepreneur businessman businesswoman publisher producer{,s} observer{,s} co-founder defendant{,s} suspect{,s} plaintiff{,s}
      undersecretary superintendent inspector detective{,s} sheriff paramedic{,s} firefighter{,s} others office service administration authority bureau foundation institute university federation association embassy regulator watchdog operator airline{,s} firm{,s}
      defendant defendants suspect suspects victim victims plaintiff plaintiffs accused survivor survivors claimant
    `,
    roleEndings: 'ologist ologists trist gist mist nist rist pist',
    sources: ['according to', 'in the words of', 'in the opinion of', 'in the view of'],
    asWords: 'as',
    participles:
      'saying adding noting telling asking explaining insisting stating stressing warning arguing claiming writing calling replying declaring announcing pointing tweeting posting suggesting remarking commenting joking conceding admitting acknowledging emphasizing emphasising urging demanding quipping boasting lamenting vowing promising predicting recalling observing describing cautioning declaring denouncing dismissing condemning hailing praising branding labeling labelling blasting criticizing criticising mocking deriding accusing',
    absolutes: 'with',
    transitive:
      'urging told tells tell telling reads read called urged maintained claims noted_that volunteered reports posted reminded informed calling assured',
    indefinite:
      'read answer reply note state states state guessed reads laughed snapped reflected commented_on comments_on comment_on spoke_on speaks_on',
    impersonal: 'one',
    firstPerson: 'i we my our me us im',
    masculine: 'he',
    feminine: 'she',
    particleVerbs: 'put puts found finds ruled rules charged alleged alleges showed felt feared feels',
    verbParticles: 'put_it puts_it {found,finds,ruled,rules,charged,alleged,alleges,showed,felt,feared,feels}_that',
    quoting: 'quoted quotes',
    adverbEndings: 'ously ively ically ingly edly fully ently antly',
    resumptions: ['so'],
    resumedSources: ["that's according to", 'that is according to', 'that was the view of'],
  },

  dates: {
    months: '| | | | | | | | Sept. | | |',
    weekdays:
      'Monday{s} | Tuesday{s} Tues. | Wednesday{s} Weds. | Thursday{s} Thur. Thurs. | Friday{s} | Saturday{s} | Sunday{s}',
    capital: true,
    unsure: 'May March Mar Sun Sat Wed Mon',
    before:
      'in since until till by on from to of through during before after early late mid this last next and between for every each or',
    links: 'of of_the',
    ranges: 'to and through until or till',
    monthFirst: true,
    relative:
      'yesterday today tomorrow tonight same_day that_day next_day following_day previous_day day_before day_after day_earlier day_later Christmas New_Year',
  },

  numbers: {
    percent: 'percent per_cent pct percentage_point{,s}',
    magnitudes:
      '2: hundred | 3: thousand{,s} | 5: lakh{,s} | 6: million{,s} mn mln mio m | 7: crore{,s} | 9: billion{,s} bn bln b | 12: trillion{,s} tn trn tln',
    currencies:
      'USD: dollar{,s} buck{,s} | EUR: euro{,s} | GBP: pound{,s} pounds_sterling quid | JPY: yen | CNY: yuan renminbi | UAH: hryvnia{,s} hryvnya{,s} hryvnias | RUB: ruble{,s} rouble{,s} | PLN: zloty{,s} złoty | CZK: koruna{,s} crown{,s} | CHF: franc{,s} | SEK: krona kronor | NOK: krone kroner krónur | HUF: forint{,s} | TRY: lira{,s} | INR: rupee{,s} | KRW: won | MXN: peso{,s} | ZAR: rand | BRL: real reais | ILS: shekel{,s} | AED: dirham{,s} | SAR: riyal{,s} | HRK: kuna{,s} | RON: leu lei | BGN: lev leva | THB: baht | VND: dong | KZT: tenge',
    words:
      '12: dozen | 0.5: half | 0.25: quarter | 1: once single | 2: twice double both pair twin two-fold couple | 3: thrice triple threefold | 4: quadruple | 20: twenties | 30: thirties | 40: forties | 50: fifties | 60: sixties | 70: seventies | 80: eighties | 90: nineties | 0: midnight | 12: noon midday | 100: centenary centennial century centuries | 200: bicentennial bicentenary | 10: decade decades | 14: fortnight | 24: day',
    units:
      'mile: mi | mile-per-hour: mph | pound: lb lbs | foot: ft feet | inch: inches in | kilometer: kilometer{,s} kilometre{,s} km kms | degree: degree{,s} | celsius: degrees_Celsius degree_Celsius C °C | fahrenheit: degrees_Fahrenheit degree_Fahrenheit F °F',
    clock: 'a.m am p.m pm o’clock',
    clockBefore: 'at by until',
    afternoon: 'pm p.m afternoon evening night',
    andHalf: 'and_a_half',
  },

  names: {
    endings: 's es',
    longEndings: 'ic n ns an ans ian ians i is y ese ish er ers',
    notNames:
      'i im ive id ill mr mrs ms dr prof sir lord lady dame president minister king queen prince princess duke earl pope saint st house white black red green blue golden great new old north south east west northern southern eastern western street road avenue lane park square river lake mount mountain mountains island islands bay sea ocean valley coast beach bridge tower city town village county state states district province region republic kingdom empire union federation league alliance coalition party government parliament assembly congress senate court supreme high police department ministry office bureau agency authority authorities council committee commission board bank fund foundation group company corporation inc ltd co university college school academy institute hospital clinic church cathedral mosque temple museum gallery theatre theater center centre stadium arena airport station hotel club society association organisation organization united national international world global public private royal general central federal foreign home defense defence health education finance treasury trade justice security interior environment energy transport labour labor army navy air force forces guard marine marines day week month year night morning news times post journal daily press magazine radio channel cup games olympic olympics championship championships premier final finals act bill law code agreement treaty accord plan project program programme chief chairman chairwoman speaker secretary director officer captain colonel major sergeant lieutenant judge justice attorney senator governor mayor professor doctor reverend democrat democrats democratic republican republicans conservative conservatives liberal liberals christian christians muslim muslims islamic catholic jewish jew jews god bible',
  },
}
