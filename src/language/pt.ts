import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pt. */
export const reviewed: ReviewedLanguage = {
  tag: 'pt',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Sr. Sra. Srs. Sras. Srta. Dr. Dra. Drs. Prof. Profa. Eng. Arq. D. Pe. Fr. Mons. Cel. Ten. Cap. Maj. Gen.
        Sgt. Alm. Exmo. Exma. Ilmo. Ilma. Sto. Sta. S. Av. Trav. Pç. Lgo. aprox. cf. Gov. Sen. Ver. Pres. Dir.
        Adv. Des. Com. Del. sr. sra. srs. sras. srta. dr. dra. drs. prof. profa. eng. arq. pe. cel. gov. dep.
        sen. av. Dres. Profs. Engª. Enga. Arqª. ten. cap. maj. gen. sgt. alm. brig. cb. insp. del. des. proc.
        prom. adv. pres. dir. sec. vice-pres. pref. com. Card. Arceb. Bpo. Rev. Revd. Rod. Al. Jd. Vl. Cj. Pça.
        Esc. apto. S.Ex.ª. Sr.ª. Dr.ª. Prof.ª. Eng.º. Arq.º. D.ª. Srªs. Exmos. Exmas. Ilmos. Revmo. Revma.
        Rev.mo. Dig. Digmo. MM. Depª. Senª. Des.ª. Desemb. Min.ª. Secr. Secret. Subsec. Subsecr. Vice-gov.
        Vice-pref. Gen.-brig. Gen.-div. Maj.-brig. Brig.-gen. Ten.-cel. ten.-cel. Ten.-Cel. Cap.-ten. Cap.-frag.
        Cap.-m.-g. Sarg. Sub-ten. Subten. Asp. Cb. Sold. Cor. Comte. Cmte. Cte. Alf. Fur. Del.ª. Insp. Inv. Ag.
        Perit. Promª. Adv.ª. Med. Enf. Téc. Psic. Fisiot. Vet. Jorn. Fot. Côn. Diác. Bp. Arc. Sr.ta. Prof.s.
        Prof.as. Doutª. Bela. Mst. Lic. Dir.ª. Coord. Superv. Ger. Presid. Vice-presid. Vog. Tes. apr. ca. c.
        cfr. vd. vid. v. Obs. esp. fr. ingl. lat. ant. mod. hist. lit. cient. téc. econ. pol. soc. Est. Estr.
        estr. Alam. Tv. Praç. Lad. Vda. Qd. Qda. Conj. Resid. Res. Edif. edif. Bl. Lj. And. and. Cond. Bº. Ch.
        Faz. Sít. Km. Bco. Calç. Urb. Qta. Rot. Aven. Atte. at.te. Att. end. Nª. N.ª. N.ªs. Nsa.Sra. V.Ex.ª.
        V.Em.ª. V.Rev.ª. S.Ema. S.Rev.ª. ilust. ilustr. prefác. introd. posf. adapt. comp. ampl. atual. aum.
        Rel.
      `,
      beforeNumber: `
        n. nº. núm. p. pp. pág. págs. art. arts. caps. vol. vols. t. fig. figs. tab. par. inc. al. tel. ed. séc.
        R. jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez. ex. n.º. n.os. nos. CEP. Cx. lj. bl. qd.
        lt. km. Tel. Fax. tít. liv. Jan. Fev. Mar. Abr. Mai. Jun. Jul. Ago. Set. Out. Nov. Dez. op. fls. fl.
        res. dec. port. ap. Proc. f. ff. fol. Art. Inc. alín. cl. cláus. súm. Súm. Port. Dec. dec.-lei. D.-L.
        D.L. MP. ac. Ac. rec. Rec. REsp. HC. ADI. RE. N. num. Num. Nº. telef. Telef. ram. r. fax. apt. apart.
        sl. cj. Lt. cx. C.P. c.p. CP. kms. máx. mín. Máx. Mín. méd. alt. Alt. long. sup. temp. vel. sç. seç. vv.
        vs. col. cols. lin. linh. inv. cat. Cat. reg. Reg. mat. OAB. CRM. BWV. K. Op. Mt. Mc. Lc. Jo. Rm. Gl.
        Ef. Is. Jr. Gn. Ap. seg. qua. qui. sex. sáb. dom. Seg. Ter. Qua. Qui. Sáb. Dom. sem. trim. bim. ref.
        Ref. exp. ofíc. of. Of. rod. sécs. edç. mi.
      `,
      beforeName: `
        R. V. St. Ir. Vva. Fdo. ed. org. trad. coord. M. Sp. Univ. Inst. Fac. Col. N.S. Mto. Gde. Pq. Nsa. Fco.
        Mª. hosp. Cia. Ant. Antº. Aug. Bern. Cat. Crist. Dom. Ed. Edm. Em. Ern. Fern. Fil. Fº. Franc. Fred. Gab.
        Geo. Greg. Guilh. Henr. Inác. Isab. Jac. Jerôn. Joaq. Jos. Jul. Laur. Leop. Lour. Marg. Mart. Mig. Nic.
        Pdo. Raf. Raim. Ric. Rob. Salv. Seb. Ser. Sim. Teod. Vir. Wald. Rib. Rodr. Ferr. Fernds. Gonç. Alv.
        Coop. Lab. Bibl. Mus. Clín. Câm. Mun. Ass. Assoc. Fed. Conf. Sind. Soc. Fund. Acad. Cons. Comp. Dept.
        Depto. dept. depto. Div. Pref. Trib. Proc. Edit. Liv. Tip. Impr. Atl. Part. Rep. Mte. Pta. Pto. univ.
        inst. fac. maternid. Dep. Min. Hosp.
      `,
      mayEnd: `
        a.C. d.C. a.m. p.m. S.A. Ltda. Lda. Cia. Inc. Ltd. Co. Jr. Fº. EUA. E.U.A. min. seg. h. km. kg. cit.
        ibid. al. séc. jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez. A.R. C.P. P.S. S.L. S.A.R.L.
        Lt.da. C.ia. U.E. O.N.U. U.R.S.S. P.T. R.J. S.P. D.F. hab. hs. cm. mm. ha. M.E. E.P.P. a.E.C. E.C. N.A.
        Ph.D. M.Sc. D.Sc. mi. bi. tri. milh. milhs. habs. kgs. g. l. lts. cc. ml. mg. dl. m. mts. mins. hrs. pp.
        págs. fls. art. ed. edit. vol. cent. cts. rs. Comp. jr. Jor. Nt. F.º. Nto. Sob. Ltd.ª. Lt.ª. S.A.F. F.C.
        A.A. C.R. S.E. A.C. D.C. U.F. S.C. P.R. M.G. B.A. R.S. R.N. C.E. P.E. A.M. M.T. M.S. E.S. P.C.B.
        P.M.D.B. P.F. P.M. B.O. C.P.I. C.L.T. I.N.S.S. I.P.T.U. I.P.V.A. S.T.F. S.T.J. T.J. T.S.E. M.P. M.P.F.
        O.A.B. O.M.S. U.S.P. I.B.G.E. N.doT. N.daR. N.R. N.E. dept. depto. dto. esq. trim. sem.
      `,
      multiDot: `
        p.ex. i.e. e.g. v.g. N.B. s.n. s.d. n.b. V.Exa. c.c. a.k.a. S.Exa. V.S. q.b. p.f. s.f.f. n.t. N.T. i.é.
        p.p. p.p.v. s.m.j. s.o.s. r.s.v.p. d.r. e.v. E.M. e.t. a.m.d.g. v.obs. loc.cit. op.cit. ob.cit. art.cit.
        i.h. b.o. f.o.b. a.s. m.s. s.v. S.O. R.I.P. I.H.S. D.m. P.D. p.e. s.s. T.P.M. n.s. d.s. u.e. c.s. t.i.
        p.d. c.el. v.v. s.l. s.ed.
      `,
      endsList: 'etc. ss. segs. e.ss. e.segs.',
    },
    truncatedEndings: 'b c d f g h k p q t v',
    wholeWords: `
      club web chat pop rock blog top stop kit jet set chef golf surf bit test rap hip hop hit spot rock wi-fi 
      app and
    `,
    prepositions: `
      em no na nos nas a ao à de do da com sem sobre sob para por pelo pela até desde entre após durante segundo
      contra
    `,
    beforeFigures: 'plano grupo vitamina classe categoria anexo hepatite tipo série modelo',
    starters: `
      o a os as um uma uns umas este esta isto estes estas esse essa isso aquele aquela ele ela eles elas nós eu
      você vocês vós tu seu sua seus suas meu minha nosso nossa que quem como quando onde porque qual em no na
      nos nas ao à aos às de do da dos das com sem sobre sob para por pelo pela até desde entre após durante
      segundo contra e ou mas porém contudo embora se enquanto assim então depois antes agora hoje ontem amanhã
      mais também ainda já só apenas não sim nem além todos todas tudo cada muitos muitas alguns algumas vários
      dois duas três há é foi era lá aqui ali num numa nesse neste nessa nesta ninguém nada algo alguém algum
      alguma nenhum nenhuma outro outra outros outras qualquer quaisquer talvez tal tais aquilo aqueles aquelas
      dele dela deles delas nele nela sempre nunca jamais quase cedo tarde anteontem ademais igualmente
      finalmente atualmente recentemente posteriormente anteriormente porquanto pois exceto salvo mediante junto
      frente dentro fora perto longe atrás diante acima abaixo inclusive somente unicamente quatro cinco seis
      dez ambos ambas muito muita pouco pouca poucos poucas demais bastante melhor pior são eram foram está
      estão estava estavam tinha tem têm houve havia pode poderia deve faz fazia quanto quantos quantas cujo
      cuja oxalá obrigado obrigada desculpe pronto eis aí cá daí dali daqui disso disto nisso nisto nestes
      nestas desse dessa deste desta sou somos cf cfr vide
    `,
  },

  reporting: {
    verbs: `
      disse diz dizem disseram dizia diziam afirmou afirma afirmam afirmaram declarou declara declararam
      acrescentou acrescenta acrescentaram explicou explica explicam explicaram respondeu responde responderam
      perguntou pergunta perguntaram questionou indagou ressaltou ressalta destacou destaca frisou frisa
      salientou salienta sublinhou sublinha observou observa comentou comenta comentaram contou conta contam
      relatou relata informou informa informaram anunciou anuncia anunciaram admitiu admite reconheceu reconhece
      confessou confessa negou nega negaram confirmou confirma confirmaram alertou alerta advertiu adverte
      insistiu insiste reiterou reitera defendeu defende sustentou sustenta alegou alega argumentou argumenta
      lembrou lembra recordou recorda prometeu promete garantiu garante concluiu conclui prosseguiu continuou
      continua escreveu escreve escreveram pensou pensa exclamou exclama gritou grita gritaram sussurrou
      sussurra murmurou retrucou rebateu replicou pediu pede apelou criticou critica lamentou lamenta revelou
      revela desabafou brincou ironizou completou completa avaliou avalia apontou aponta referiu refere adiantou
      adianta esclareceu assegurou
      dito afirmado declarado explicado publicou tuitou descreveu descreve detalhou detalha ponderou pondera acusou
      acusa celebrou comemorou comemora opinou opina resumiu resume pontuou pontua suspirou explicava contava
      enfatizou enfatiza justificou justifica reforçou reforça reclamou comparou
      sustentava afirmava declarava respondia
    `,
    phrases: ['segundo', 'de acordo com', 'na opinião de'],
    pronouns: 'ele ela eles elas eu nós você vocês tu',
    conjunctions: 'que se como',
  },

  speakers: {
    naming:
      'chamado chamada chamados chamadas denominado denominada intitulado intitulada apelidado apelidada batizado palavra termo expressão lema slogan título nome apelido filme romance livro canção música álbum série programa revista peça jornal navio projeto operação grupo banda faixa cartaz',
    and: 'e',
    negations: 'não nunca jamais nem',
    judgements: 'chamou chama classificou classifica definiu define condenou qualificou falou fala falava',
    auxiliaries: 'tem têm tinha tinham há havia se lhe lhes o a os as me nos está estava é foi foram era',
    passives: 'foi foram é são sido',
    articles: `
      o a os as um uma uns umas este esta estes estas esse essa esses essas aquele seu sua seus suas meu nosso nossa outro outra vários várias alguns algumas
      muitos muitas dois duas três quatro cinco ambos cada todos todas
    `,
    oblique: 'lhe lhes ao aos à às',
    genitives: 'de do da dos das',
    prepositions:
      'a ao à aos às em no na nos nas de do da dos das com sem sobre por pelo pela para até desde entre contra durante após ante sob segundo conforme perante num numa',
    conjunctions: 'e ou mas que se quando porque embora enquanto como onde quem cujo qual pois',
    relatives: 'que quem',
    adverbs: `
      não também já ontem hoje amanhã depois antes então agora aqui ali ainda só apenas até sempre nunca segunda terça quarta quinta sexta sábado domingo
      segunda-feira terça-feira quarta-feira quinta-feira sexta-feira recentemente posteriormente além finalmente assim mais tarde anteriormente disso
    
      semana mês ano passado passada`,
    roles: `
      ministro ministra presidente porta-voz vice-presidente prefeito prefeita governador governadora diretor diretora chefe secretário secretária deputado deputada
      senador senadora líder dirigente especialista especialistas pesquisador pesquisadora pesquisadores cientista cientistas professor professora médico médica
      advogado advogada procurador juiz juíza testemunha testemunhas autor autora escritor escritora jornalista ator atriz cantor cantora treinador técnico
      jogador capitão fundador dono empresário chanceler embaixador general coronel delegado polícia autoridades governo ministério sindicato partido associação
      empresa comissão tribunal fontes vizinho pai mãe irmão irmã filho filha marido mulher homem papa bispo rei rainha candidato candidata historiador
      economista analista analistas primeiro-ministro primeira-ministra
      acusado acusada suspeito suspeita vítima vítimas morador moradora moradores réu ré sobrevivente
    `,
    sources: ['segundo', 'de acordo com', 'na opinião de', 'conforme', 'nas palavras de'],
    openingSources: 'para',
    asWords: 'como conforme',
    participles:
      'dizendo acrescentando afirmando explicando alegando declarando respondendo destacando ressaltando argumentando completando',
    transitive: 'criticou critica lamentou apontou',
    impersonal: 'se',
    masculine: 'ele',
    feminine: 'ela',
    dropsSubject: true,
    inverts: true,
    incises: true,
    quoting: 'cita citou citado citada',
    resumptions: ['foi o que', 'é o que', 'assim', 'isso foi o que'],
    resumedSources: [
      'a afirmação é de',
      'a afirmação é do',
      'a afirmação é da',
      'a declaração é de',
      'a declaração é do',
      'a declaração é da',
      'a declaração foi de',
      'a avaliação é de',
      'a avaliação é do',
      'a avaliação é da',
      'palavras de',
    ],
  },

  dates: {
    weekdays:
      'segunda-feira segundas-feiras | terça-feira terças-feiras | quarta-feira quartas-feiras | quinta-feira quintas-feiras | sexta-feira sextas-feiras | sábado{,s} | domingo{,s}',
    links: 'de do',
    ranges: 'a e ao até ou',
    unsure: 'segunda terça quarta quinta sexta',
    before: 'na nesta desta à',
    relative:
      'ontem hoje amanhã mesmo_dia nesse_dia naquele_dia dia_seguinte dia_anterior véspera Natal Ano_Novo Réveillon',
  },

  numbers: {
    percent: 'por_cento pontos_percentuais',
    magnitudes:
      '2: cem cento | 3: mil milhares | 6: milh{ão,ões} mi | 9: bilh{ão,ões} mil_milhões bi | 12: trilh{ão,ões} bili{ão,ões}',
    currencies:
      'USD: dólar{,es} | EUR: euro{,s} | GBP: libra{,s} | JPY: iene{,s} | CNY: yuan{,s} | RUB: rublo{,s} | BRL: rea{l,is} | CZK: coroa{,s} | CHF: franco{,s}',
    words: '12: dúzia | 0.5: meio meia metade',
    clock: 'h horas',
    clockBefore: 'às',
    spaceGroups: true,
  },

  names: { endings: 's es', notNames: 'sr sra' },
}
