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
      recordou dito publicou comparou afirm{a,am,ou,aram,ava,avam,ado} declar{a,am,ou,aram,ava,avam,ado} explic{a,am,ou,aram,ava,avam,ado} pergunt{a,am,ou,aram,ava,avam,ado} question{a,am,ou,aram,ava,avam,ado}
      indag{a,am,ou,aram,ava,avam,ado} ressalt{a,am,ou,aram,ava,avam,ado} destac{a,am,ou,aram,ava,avam,ado} fris{a,am,ou,aram,ava,avam,ado} salient{a,am,ou,aram,ava,avam,ado} sublinh{a,am,ou,aram,ava,avam,ado}
      observ{a,am,ou,aram,ava,avam,ado} coment{a,am,ou,aram,ava,avam,ado} relat{a,am,ou,aram,ava,avam,ado} inform{a,am,ou,aram,ava,avam,ado} anunci{a,am,ou,aram,ava,avam,ado} confess{a,am,ou,aram,ava,avam,ado}
      confirm{a,am,ou,aram,ava,avam,ado} alert{a,am,ou,aram,ava,avam,ado} reiter{a,am,ou,aram,ava,avam,ado} sustent{a,am,ou,aram,ava,avam,ado} argument{a,am,ou,aram,ava,avam,ado} lembr{a,am,ou,aram,ava,avam,ado}
      continu{a,am,ou,aram,ava,avam,ado} pens{a,am,ou,aram,ava,avam,ado} exclam{a,am,ou,aram,ava,avam,ado} grit{a,am,ou,aram,ava,avam,ado} sussurr{a,am,ou,aram,ava,avam,ado} murmur{a,am,ou,aram,ava,avam,ado}
      apel{a,am,ou,aram,ava,avam,ado} critic{a,am,ou,aram,ava,avam,ado} lament{a,am,ou,aram,ava,avam,ado} revel{a,am,ou,aram,ava,avam,ado} desabaf{a,am,ou,aram,ava,avam,ado} brinc{a,am,ou,aram,ava,avam,ado}
      ironiz{a,am,ou,aram,ava,avam,ado} complet{a,am,ou,aram,ava,avam,ado} avali{a,am,ou,aram,ava,avam,ado} apont{a,am,ou,aram,ava,avam,ado} adiant{a,am,ou,aram,ava,avam,ado} assegur{a,am,ou,aram,ava,avam,ado}
      tuit{a,am,ou,aram,ava,avam,ado} detalh{a,am,ou,aram,ava,avam,ado} ponder{a,am,ou,aram,ava,avam,ado} acus{a,am,ou,aram,ava,avam,ado} celebr{a,am,ou,aram,ava,avam,ado} comemor{a,am,ou,aram,ava,avam,ado}
      opin{a,am,ou,aram,ava,avam,ado} pontu{a,am,ou,aram,ava,avam,ado} suspir{a,am,ou,aram,ava,avam,ado} enfatiz{a,am,ou,aram,ava,avam,ado} justific{a,am,ou,aram,ava,avam,ado} reforç{a,am,ou,aram,ava,avam,ado}
      reclam{a,am,ou,aram,ava,avam,ado} analis{a,am,ou,aram,ava,avam,ado} acrescent{a,am,ou,aram,ava,avam,ado} atest{a,am,ou,aram,ava,avam,ado} consider{a,am,ou,aram,ava,avam,ado} decret{a,am,ou,aram,ava,avam,ado}
      denunci{a,am,ou,aram,ava,avam,ado} elogi{a,am,ou,aram,ava,avam,ado} enumer{a,am,ou,aram,ava,avam,ado} especific{a,am,ou,aram,ava,avam,ado} festej{a,am,ou,aram,ava,avam,ado} finaliz{a,am,ou,aram,ava,avam,ado}
      implor{a,am,ou,aram,ava,avam,ado} insinu{a,am,ou,aram,ava,avam,ado} jur{a,am,ou,aram,ava,avam,ado} minimiz{a,am,ou,aram,ava,avam,ado} narr{a,am,ou,aram,ava,avam,ado} profetiz{a,am,ou,aram,ava,avam,ado}
      protest{a,am,ou,aram,ava,avam,ado} queix{a,am,ou,aram,ava,avam,ado} recomend{a,am,ou,aram,ava,avam,ado} relembr{a,am,ou,aram,ava,avam,ado} ratific{a,am,ou,aram,ava,avam,ado} reivindic{a,am,ou,aram,ava,avam,ado}
      sentenci{a,am,ou,aram,ava,avam,ado} sinaliz{a,am,ou,aram,ava,avam,ado} solicit{a,am,ou,aram,ava,avam,ado} aconselh{a,am,ou,aram,ava,avam,ado} acredit{a,am,ou,aram,ava,avam,ado} agreg{a,am,ou,aram,ava,avam,ado}
      alfinet{a,am,ou,aram,ava,avam,ado} arremat{a,am,ou,aram,ava,avam,ado} constat{a,am,ou,aram,ava,avam,ado} contest{a,am,ou,aram,ava,avam,ado} diagnostic{a,am,ou,aram,ava,avam,ado} exort{a,am,ou,aram,ava,avam,ado}
      gracej{a,am,ou,aram,ava,avam,ado} cont{a,am,ou,aram,ava,avam} garant{e,em,iu,iram,ia,ido} neg{a,am,ou,aram,ado} rebat{e,em,eu,eram} refut{a,ou} suger{e,em,iu,iram} recorda{,m,ram} indic{a,am,ou,aram,ado} disse{,ram}
      diz{,em,ia,iam} respond{e,em,eu,eram,ia,iam,ido} advert{e,em,iu,iram,ia,ido} insist{e,em,iu,iram,ia,ido} defend{e,em,eu,eram,ia,iam,ido} admit{e,em,iu,iram,ia,ido} reconhec{e,em,eu,eram,ia,ido}
      promet{e,em,eu,eram,ia,ido} conclu{i,em,iu,íram,ía,ído} prossegu{e,em,iu,iram,ia,ido} escrev{e,em,eu,eram,ia,iam} escrito ped{e,em,iu,iram,ia,ido} descrev{e,em,eu,eram,ia} resum{e,em,iu,iram,ia}
      refer{e,em,iu,iram,ia,ido} esclarec{e,em,eu,eram,ido} agradec{e,em,eu,eram} repet{e,em,iu,iram,ia} contrap{õe,ôs} exp{õe,ôs,useram} prop{õe,ôs,useram} prev{ê,iu,iram} retruc{a,ou,aram} replic{a,am,ou,aram}
      aleg{a,am,ou,aram,ava,ado} exig{e,em,iu,iram,ia} intervém interveio aduz{,iu} cobr{a,ou} dispar{a,ou} desej{a,ou} debocha debochou concord{a,am,ou,aram} discord{a,am,ou,aram} vibr{a,ou} saber notar claro
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
    auxiliaries: `
      tem têm tinha tinham há havia se lhe lhes o a os as me nos está estava é foi foram era fez faz fizeram fazia feito deixou deixa deixaram quis quer ter
      teria
    `,
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
      ministro ministra presidente porta-voz vice-presidente prefeito prefeita governador governadora diretor diretora chefe secretário secretária deputado deputada senador senadora líder dirigente especialista
      especialistas pesquisador pesquisadora pesquisadores cientista cientistas professor professora médico médica advogado advogada procurador juiz juíza testemunha testemunhas autor autora escritor escritora jornalista
      ator atriz cantor cantora treinador técnico jogador capitão fundador dono empresário chanceler embaixador general coronel delegado polícia autoridades governo ministério sindicato partido associação empresa comissão
      tribunal fontes vizinho pai mãe irmão irmã filho filha marido mulher homem papa bispo rei rainha candidato candidata historiador economista analista analistas primeiro-ministro primeira-ministra acusado acusada
      suspeito suspeita vítima vítimas morador moradora moradores réu ré sobrevivente vice-prefeit{o,a} vereador vereadora vereadores ministros ministras governadores presidenta presidentes ex-presidente ex-ministr{o,a}
      ex-prefeit{o,a} parlamentar parlamentares deputados deputadas senadores relator relatora líderes dirigentes porta-vozes assessor assessora assessoria coordenador coordenadora superintendente secretários
      subsecretári{o,a} comissári{o,a} ouvidor ouvidora corregedor procuradora procuradores promotor promotora promotores defensor defensora desembargador desembargadora ministério_público juízes magistrad{o,a}
      funcionári{o,a,os} servidor servidora servidores gestor gestora gerente representante representantes responsável responsáveis delegada delegados investigador investigadora perito perita policial policiais
      bombeir{o,a,os} tenente capitã sargento soldado major comandante guarda agente agentes trabalhador trabalhadora trabalhadores operári{o,a} empregad{o,a} agricultor agricultora agricultores produtor produtora
      produtores pecuarista pescador pescadores caminhoneir{o,os} motorista motoristas taxista comerciante comerciantes lojista empresária empresários executiv{o,a} diretores patrão proprietári{o,a,os} dona donos
      fundadora fundadores criador criadora idealizador idealizadora organizador organizadora atacante zagueir{o,a} volante meia goleir{o,a} lateral jogadora jogadores treinadora artilheir{o,a} tenista pilot{o,a} ciclista
      atleta atletas nadador nadadora campeão campeã futebolista avançad{o} médio guarda-redes defesa selecionador míster mister professores docente docentes reitor reitora pesquisadoras investigadores doutor doutora
      doutores biólog{o,a} epidemiologista virologista infectologista psicólog{o,a} sociólog{o,a} cientista_político antropólog{o,a} arqueólog{o,a} geólog{o,a} meteorologista engenheir{o,a,os} arquitet{o,a} historiadora
      estudante estudantes alun{o,a,os} médicos médicas enfermeir{o,a,os,as} cirurgiã{o} pediatra farmacêutic{o,a} veterinári{o,a} paciente pacientes dentista advogados advogadas acusação poeta romancista dramaturg{o,a}
      roteirista cineasta realizador realizadora ator{es} atrizes cantores músic{o,a,os} compositor compositora pintor pintora artista artistas curador curadora editor editora jornalistas apresentador apresentadora
      comentarista colunista correspondente fotógraf{o,a} designer estilista chef cozinheir{o,a} arcebispo cardeal pontífice padre pastor pastora freira rabino imã patriarca vizinha vizinhos residente residentes habitante
      habitantes cidadã{o,os} passageir{o,a,os} turista turistas cliente clientes manifestante manifestantes ativista ativistas ambientalista voluntári{o,a,os} torcedor torcedora torcedores adepto adeptos pais avô avó tio
      tia primo prima sobrinh{o,a} filhos filhas espos{o,a} viúv{o,a} namorad{o,a} amig{o,a,os} coleg{a,as} companheir{o,a} familiares parente parentes menin{o,a} jovem jovens rapaz garot{o,a} crianç{a,as} idos{o,a}
      aposentad{o,a} homens mulheres pessoa pessoas gente internauta sobreviventes ferid{o,a} detid{o,a} pres{o,a} condenad{o,a} investigad{o,a} denunciante sindicatos sindicalista centrais ong oposição prefeitura câmara
      secretaria pasta autarquia planalto casa_branca kremlin onu otan nato ue bce fmi banco entidade companhia firma multinacional construtora concessionária operadora clube federação confederação fundação instituto
      universidade hospital escola plataforma coletivo organização órgão agência departamento parlamento congresso senado corte conselho comitê comité exército marinha aeronáutica pf pm psp gnr stf tse ibge inpe vaticano
      igreja diocese republican{o,a} democrata socialista tucan{o,a} petista bolsonarista premiê monarca magnata bilionári{o,a} autores autoras comunicado relatório nota estudo documento carta sentença decisão texto
      boletim laudo jornal
    `,
    sources: [
      'segundo',
      'de acordo com',
      'na opinião {de,do,da,dos,das}',
      'na avaliação {de,do,da,dos,das}',
      'na visão {de,do,da,dos,das}',
      'no entender {de,do,da,dos,das}',
      'no entendimento {de,do,da,dos,das}',
      'na análise {de,do,da,dos,das}',
      'na interpretação {de,do,da,dos,das}',
      'na definição {de,do,da,dos,das}',
      'conforme',
      'consoante',
      'nas palavras {de,do,da,dos,das}',
      'pelas palavras {de,do,da,dos,das}',
      'no dizer {de,do,da,dos,das}',
      'a juízo {de,do,da,dos,das}',
      'ao ver {de,do,da,dos,das}',
      'aos olhos {de,do,da,dos,das}',
    ],
    openingSources: 'para',
    asWords: 'como conforme',
    participles: `
      dizendo acrescentando afirmando explicando alegando declarando respondendo destacando ressaltando argumentando completando acusando acreditando
      alertando anunciando apontando assegurando avaliando comentando confirmando contando criticando defendendo denunciando detalhando exclamando frisando
      garantindo gritando informando insistindo ironizando justificando lamentando lembrando pedindo perguntando ponderando prometendo reafirmando
      reconhecendo recordando reforçando reiterando revelando salientando sublinhando sugerindo sustentando escrevendo concluindo observando indicando
      advertindo admitindo
    `,
    transitive: `
      {critic,lament,apont,elogi,acus,justific,celebr,comemor,denunci,exort,aconselh,inform,alert,contest,minimiz,cobr,desej,alfinet}{a,am,ou,aram,ado}
      agradece{,m,u,ram} descreve descreveu defende defendeu prevê previu prop{õe,ôs} ped{e,iu}
    `,
    impersonal: 'se',
    masculine: 'ele',
    feminine: 'ela',
    dropsSubject: true,
    inverts: true,
    incises: true,
    quoting: 'cita citou citado citada',
    resumptions: ['foi o que', 'é o que', 'assim', 'isso foi o que'],
    resumedSources: [
      'a {afirmação,declaração,avaliação,opinião,informação,análise,frase,explicação,observação,promessa,denúncia} {é,foi} {de,do,da,dos,das}',
      '{são,foram} palavras {de,do,da,dos,das}',
      'palavras {de,do,da,dos,das}',
      '{são,foram} as palavras {de,do,da,dos,das}',
      'é a opinião {de,do,da,dos,das}',
    ],
    infinitives: 'saber notar claro',
    judgedAs: 'de como',
    speechNouns:
      'resposta comentário reação mensagem desabafo alerta apelo declaração aviso denúncia explicação relato',
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
    andHalf: 'e_meio e_meia',
  },

  names: { endings: 's es', notNames: 'sr sra' },
}
