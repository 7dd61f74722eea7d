import type { Scale } from './scales-type';

/** Words that negate what stands behind them. */
export const SCALE_NEGATORS = 'لم لن لا ليس ليست ليسوا غير دون بدون بلا عدم ولا دونما لما';
/** Verbs that take the force from a negation before them: لا يزال. */
export const SCALE_STILL = 'يزال تزال يزالون زال زالت زالوا يزل تزل ينفك برح برحت';
/** Words that undo what stands behind them: it was refused, called off or failed. Lemmas, families and bare forms. */
export const SCALE_UNDOING =
  'الغاء الغى تأجيل ارجاء ارجأ اجل فشل فشلت عجز عجزت رفض رفضت منع حال تعذر تعذرت صعوبة محاولة حاول هدد تهديد استبعد استبعاد';
/** Words that tell of something to come: before it, behind it, and what takes the force from those behind it. */
export const SCALE_AHEAD = {
  before:
    'سوف مقرر منتظر متوقع مرتقب مفترض مزمع يعتزم تعتزم اعتزم ينوي تنوي يخطط تخطط خطط يستعد تستعد استعد ينتظر تنتظر يرتقب يتوقع تتوقع يفترض وعد تعهد طالب طالبت طلب دعا دعت داعيا ناشد اقترح يتجه تتجه يدرس تدرس موعد تمهيدا توطئة يأمل تأمل بانتظار',
  behind: 'غدا مقبل مقبلة قادم قادمة قريبا لاحقا وشيكا',
  until: 'حتى لغاية الى',
};

/**
 * Questions of any field that reports answer differently, in classes of words. The columns are told at `Scale`, the
 * classes at `SCALE_WORDS`. Compiled from general knowledge of Arabic news writing.
 */
export const SCALES: readonly Scale[] = [
  {
    id: 'way-open',
    type: 'status',
    label: { ar: 'هل الطريق مفتوح؟', en: 'Is the way open?', fr: 'La voie est-elle ouverte ?' },
    changes: true,
    of: 'way crossing',
    values: [
      { name: { ar: 'مغلق', en: 'closed', fr: 'fermée' }, said: 'shut | remain-shut' },
      { name: { ar: 'مفتوح', en: 'open', fr: 'ouverte' }, said: 'opened' },
    ],
  },
  {
    id: 'airport-open',
    type: 'status',
    label: {
      ar: 'هل تعمل حركة الطيران؟',
      en: 'Are flights running?',
      fr: 'Les vols sont-ils assurés ?',
    },
    changes: true,
    of: 'airport',
    values: [
      { name: { ar: 'متوقفة', en: 'stopped', fr: 'arrêtés' }, said: 'shut' },
      { name: { ar: 'تعمل', en: 'running', fr: 'assurés' }, said: 'opened' },
    ],
  },
  {
    id: 'port-open',
    type: 'status',
    label: { ar: 'هل يعمل الميناء؟', en: 'Is the port working?', fr: 'Le port fonctionne-t-il ?' },
    changes: true,
    of: 'port',
    values: [
      { name: { ar: 'مغلق', en: 'closed', fr: 'fermé' }, said: 'shut' },
      { name: { ar: 'يعمل', en: 'working', fr: 'ouvert' }, said: 'opened' },
    ],
  },
  {
    id: 'lessons-on',
    type: 'status',
    label: { ar: 'هل تجري الدراسة؟', en: 'Are lessons held?', fr: 'Les cours ont-ils lieu ?' },
    changes: true,
    of: 'lessons',
    values: [
      { name: { ar: 'معلّقة', en: 'suspended', fr: 'suspendus' }, said: 'shut' },
      { name: { ar: 'جارية', en: 'held', fr: 'assurés' }, said: 'opened' },
    ],
  },
  {
    id: 'place-open',
    type: 'status',
    label: { ar: 'هل المكان مفتوح؟', en: 'Is the place open?', fr: 'Le lieu est-il ouvert ?' },
    changes: true,
    of: 'place-open',
    values: [
      { name: { ar: 'مغلق', en: 'closed', fr: 'fermé' }, said: 'shut | remain-shut' },
      { name: { ar: 'مفتوح', en: 'open', fr: 'ouvert' }, said: 'opened' },
    ],
  },
  {
    id: 'plant-works',
    type: 'status',
    label: {
      ar: 'هل يعمل المرفق؟',
      en: 'Is the plant running?',
      fr: 'L’installation fonctionne-t-elle ?',
    },
    changes: true,
    of: 'plant',
    values: [
      { name: { ar: 'متوقف', en: 'stopped', fr: 'à l’arrêt' }, said: 'shut' },
      { name: { ar: 'يعمل', en: 'running', fr: 'en marche' }, said: 'opened' },
    ],
  },
  {
    id: 'utility-on',
    type: 'status',
    label: { ar: 'هل الخدمة مقطوعة؟', en: 'Is the supply cut?', fr: 'Le service est-il coupé ?' },
    changes: true,
    of: 'utility',
    values: [
      { name: { ar: 'مقطوعة', en: 'cut', fr: 'coupé' }, said: 'shut' },
      { name: { ar: 'قائمة', en: 'on', fr: 'assuré' }, said: 'opened' },
    ],
  },
  {
    id: 'blaze-state',
    type: 'status',
    label: { ar: 'هل أُخمد الحريق؟', en: 'Is the fire out?', fr: 'Le feu est-il éteint ?' },
    changes: true,
    of: 'fire',
    values: [
      { name: { ar: 'مشتعل', en: 'burning', fr: 'actif' }, said: 'burning' },
      { name: { ar: 'أُخمد', en: 'out', fr: 'éteint' }, said: 'put-out' },
    ],
  },
  {
    id: 'search-over',
    type: 'status',
    label: {
      ar: 'هل يستمر البحث؟',
      en: 'Is the search going on?',
      fr: 'Les recherches continuent-elles ?',
    },
    changes: true,
    of: 'search',
    values: [
      {
        name: { ar: 'مستمر', en: 'goes on', fr: 'se poursuivent' },
        said: 'goes-on | still-under!',
      },
      { name: { ar: 'انتهى', en: 'ended', fr: 'terminées' }, said: 'over | last-body!' },
    ],
  },
  {
    id: 'thing-found',
    type: 'status',
    label: { ar: 'هل تم العثور؟', en: 'Found or not?', fr: 'Retrouvé ou non ?' },
    changes: true,
    of: 'recorder',
    values: [
      { name: { ar: 'عُثر عليه', en: 'found', fr: 'retrouvé' }, said: 'found' },
      { name: { ar: 'لم يُعثر عليه', en: 'not found', fr: 'introuvable' }, said: 'still-under!' },
    ],
  },
  {
    id: 'caught',
    type: 'status',
    label: { ar: 'قبض أم فرار؟', en: 'Caught or at large?', fr: 'Arrestation ou fuite ?' },
    changes: true,
    of: 'captive',
    values: [
      { name: { ar: 'في قبضة الأمن', en: 'caught', fr: 'arrêtés' }, said: 'seized' },
      { name: { ar: 'طليق', en: 'at large', fr: 'en fuite' }, said: 'at-large' },
    ],
  },
  {
    id: 'set-free',
    type: 'status',
    label: { ar: 'احتجاز أم إفراج؟', en: 'Held or freed?', fr: 'Détention ou libération ?' },
    changes: true,
    of: 'captive traveller',
    values: [
      { name: { ar: 'محتجز', en: 'held', fr: 'détenus' }, said: 'seized | kidnapped' },
      { name: { ar: 'أُفرج عنه', en: 'freed', fr: 'libérés' }, said: 'freed' },
    ],
  },
  {
    id: 'stranded-arrived',
    type: 'status',
    label: {
      ar: 'هل وصل العالقون؟',
      en: 'Have those stranded arrived?',
      fr: 'Les personnes bloquées sont-elles arrivées ?',
    },
    changes: true,
    of: 'traveller',
    values: [
      { name: { ar: 'عالق', en: 'stuck or waiting', fr: 'bloqués' }, said: 'stuck' },
      { name: { ar: 'وصل', en: 'arrived or gone', fr: 'arrivés' }, said: 'got-there | left' },
    ],
  },
  {
    id: 'goods-arrived',
    type: 'status',
    label: {
      ar: 'هل وصلت الشحنة؟',
      en: 'Has the load arrived?',
      fr: 'La cargaison est-elle arrivée ?',
    },
    changes: true,
    of: 'freight vehicle',
    values: [
      { name: { ar: 'وصلت', en: 'arrived', fr: 'arrivée' }, said: 'arrived' },
      { name: { ar: 'لم تصل', en: 'not yet', fr: 'attendue' }, said: 'stranded' },
    ],
  },
  {
    id: 'gone-or-here',
    type: 'status',
    label: { ar: 'هل تمت المغادرة؟', en: 'Left or still there?', fr: 'Départ ou non ?' },
    changes: true,
    of: 'envoy',
    values: [
      { name: { ar: 'غادر', en: 'gone', fr: 'partis' }, said: 'left' },
      { name: { ar: 'باق', en: 'still there', fr: 'toujours là' }, said: 'stays' },
    ],
  },
  {
    id: 'talks-end',
    type: 'status',
    label: { ar: 'هل نجحت المحادثات؟', en: 'How did the talks end?', fr: 'Issue des pourparlers' },
    changes: true,
    of: 'talks',
    values: [
      { name: { ar: 'فشلت', en: 'failed', fr: 'échec' }, said: 'failed' },
      { name: { ar: 'نجحت', en: 'succeeded', fr: 'succès' }, said: 'succeeded' },
    ],
  },
  {
    id: 'truce-state',
    type: 'status',
    label: { ar: 'هل صمدت الهدنة؟', en: 'Does the truce hold?', fr: 'La trêve tient-elle ?' },
    changes: true,
    of: 'truce',
    values: [
      { name: { ar: 'صامدة', en: 'holds', fr: 'tient' }, said: 'holds' },
      { name: { ar: 'انهارت', en: 'broken', fr: 'rompue' }, said: 'broken' },
    ],
  },
  {
    id: 'strike-now',
    type: 'status',
    label: { ar: 'هل انتهى الإضراب؟', en: 'Is the strike over?', fr: 'La grève est-elle finie ?' },
    changes: true,
    of: 'strike',
    values: [
      { name: { ar: 'مستمر', en: 'goes on', fr: 'se poursuit' }, said: 'strike-on' },
      { name: { ar: 'انتهى', en: 'ended', fr: 'finie' }, said: 'strike-over' },
    ],
  },
  {
    id: 'leaves-office',
    type: 'status',
    label: {
      ar: 'بقاء في المنصب أم رحيل؟',
      en: 'Staying in office or leaving?',
      fr: 'Maintien en poste ou départ ?',
    },
    changes: true,
    of: 'officeholder',
    values: [
      { name: { ar: 'يغادر', en: 'leaves', fr: 'part' }, said: 'resign' },
      { name: { ar: 'يبقى', en: 'stays', fr: 'reste' }, said: 'stay-on' },
    ],
  },
  {
    id: 'transfer-done',
    type: 'status',
    label: { ar: 'هل تمت الصفقة؟', en: 'Was the move made?', fr: 'Le transfert est-il conclu ?' },
    changes: true,
    of: 'move',
    values: [
      { name: { ar: 'تمت', en: 'done', fr: 'conclu' }, said: 'move-done' },
      { name: { ar: 'انهارت', en: 'off', fr: 'échoué' }, said: 'move-failed' },
    ],
  },
  {
    id: 'deal-signed',
    type: 'status',
    label: { ar: 'هل وُقّع العقد؟', en: 'Was the contract signed?', fr: 'Le contrat est-il signé ?' },
    of: 'contract',
    values: [
      { name: { ar: 'موقّع', en: 'signed', fr: 'signé' }, said: 'signed' },
      {
        name: { ar: 'شفهي أو غير موقّع', en: 'oral or unsigned', fr: 'oral ou non signé' },
        said: 'oral',
      },
    ],
  },
  {
    id: 'result-out',
    type: 'status',
    label: {
      ar: 'هل نُشرت النتائج؟',
      en: 'Have the results been published?',
      fr: 'Les résultats sont-ils publiés ?',
    },
    changes: true,
    of: 'findings',
    values: [
      { name: { ar: 'نُشرت', en: 'published', fr: 'publiés' }, said: 'published' },
      { name: { ar: 'لم تُنشر', en: 'not published', fr: 'inédits' }, said: 'unpublished' },
    ],
  },
  {
    id: 'bill-passed',
    type: 'status',
    label: { ar: 'هل أُقرّ المشروع؟', en: 'Was the bill passed?', fr: 'Le projet est-il adopté ?' },
    changes: true,
    of: 'bill',
    values: [
      { name: { ar: 'أُقرّ', en: 'passed', fr: 'adopté' }, said: 'passed' },
      { name: { ar: 'قيد الدرس', en: 'pending', fr: 'à l’étude' }, said: 'pending' },
      { name: { ar: 'رُفض', en: 'rejected', fr: 'rejeté' }, said: 'thrown-out' },
    ],
  },
  {
    id: 'matter-decided',
    type: 'status',
    label: { ar: 'هل حُسم الأمر؟', en: 'Has it been decided?', fr: 'Est-ce tranché ?' },
    changes: true,
    of: 'matter',
    values: [
      { name: { ar: 'حُسم', en: 'decided', fr: 'tranché' }, said: 'decided' },
      { name: { ar: 'أُرجئ', en: 'put off', fr: 'reporté' }, said: 'put-off' },
    ],
  },
  {
    id: 'office-filled',
    type: 'status',
    label: {
      ar: 'هل تم التعيين؟',
      en: 'Was the appointment made?',
      fr: 'La nomination est-elle faite ?',
    },
    changes: true,
    of: 'post',
    values: [
      { name: { ar: 'عُيّن', en: 'named', fr: 'nommé' }, said: 'named' },
      { name: { ar: 'لم يُعيّن', en: 'not named', fr: 'pas nommé' }, said: 'put-off' },
    ],
  },
  {
    id: 'oath-taken',
    type: 'status',
    label: { ar: 'هل أُدّيت اليمين؟', en: 'Was the oath taken?', fr: 'Le serment est-il prêté ?' },
    changes: true,
    values: [
      { name: { ar: 'أُدّيت', en: 'taken', fr: 'prêté' }, said: 'sworn' },
      { name: { ar: 'لم تُؤدّ', en: 'not taken', fr: 'pas prêté' }, said: 'not-sworn' },
    ],
  },
  {
    id: 'rule-in-force',
    type: 'status',
    label: { ar: 'هل بدأ التطبيق؟', en: 'Is it in force?', fr: 'Est-ce en vigueur ?' },
    changes: true,
    of: 'rule-text',
    values: [
      { name: { ar: 'ساري', en: 'in force', fr: 'en vigueur' }, said: 'in-force' },
      { name: { ar: 'غير مطبّق', en: 'not in force', fr: 'pas en vigueur' }, said: 'not-in-force' },
    ],
  },
  {
    id: 'works-finished',
    type: 'status',
    label: {
      ar: 'هل انتهت الأشغال؟',
      en: 'Are the works finished?',
      fr: 'Les travaux sont-ils finis ?',
    },
    changes: true,
    of: 'works',
    values: [
      { name: { ar: 'انتهت', en: 'finished', fr: 'finis' }, said: 'works-done' },
      { name: { ar: 'لم تنته', en: 'not finished', fr: 'inachevés' }, said: 'works-on' },
    ],
  },
  {
    id: 'drive-over',
    type: 'status',
    label: {
      ar: 'هل انتهت العملية؟',
      en: 'Is the operation over?',
      fr: 'L’opération est-elle finie ?',
    },
    changes: true,
    of: 'drive',
    values: [
      { name: { ar: 'انتهت', en: 'over', fr: 'finie' }, said: 'drive-over' },
      { name: { ar: 'مستمرة', en: 'goes on', fr: 'se poursuit' }, said: 'drive-on' },
    ],
  },
  {
    id: 'town-held',
    type: 'status',
    label: { ar: 'هل سقط المكان؟', en: 'Was the place taken?', fr: 'La place est-elle prise ?' },
    changes: true,
    of: 'town',
    values: [
      { name: { ar: 'سقط', en: 'taken', fr: 'prise' }, said: 'taken' },
      {
        name: { ar: 'صُدّ المهاجمون', en: 'attackers driven off', fr: 'assaillants repoussés' },
        said: 'repelled',
      },
    ],
  },
  {
    id: 'sky-clear',
    type: 'polarity',
    label: {
      ar: 'هل كانت السماء صافية؟',
      en: 'Was the sky clear?',
      fr: 'Le ciel était-il dégagé ?',
    },
    of: 'sky',
    values: [
      { name: { ar: 'صافية', en: 'clear', fr: 'dégagé' }, said: 'clear' },
      { name: { ar: 'غائمة', en: 'overcast', fr: 'couvert' }, said: 'overcast' },
    ],
  },
  {
    id: 'weather-eases',
    type: 'polarity',
    label: { ar: 'تطور الطقس', en: 'Turn of the weather', fr: 'Évolution du temps' },
    of: 'weather',
    values: [
      { name: { ar: 'يتحسن', en: 'eases', fr: 's’améliore' }, said: 'eases' },
      { name: { ar: 'يسوء', en: 'gets worse', fr: 'empire' }, said: 'worsens' },
    ],
  },
  {
    id: 'anyone-hurt',
    type: 'polarity',
    label: { ar: 'هل أصيب أحد؟', en: 'Was anybody hurt?', fr: 'Y a-t-il des blessés ?' },
    values: [
      { name: { ar: 'لا', en: 'no', fr: 'non' }, said: 'no-hurt' },
      { name: { ar: 'نعم', en: 'yes', fr: 'oui' }, said: 'hurt | dead' },
    ],
  },
  {
    id: 'anyone-dead',
    type: 'polarity',
    label: { ar: 'هل قُتل أحد؟', en: 'Was anybody killed?', fr: 'Y a-t-il des morts ?' },
    values: [
      { name: { ar: 'لا', en: 'no', fr: 'non' }, said: 'no-dead' },
      { name: { ar: 'نعم', en: 'yes', fr: 'oui' }, said: 'dead' },
    ],
  },
  {
    id: 'person-alive',
    type: 'polarity',
    label: { ar: 'نجاة أم وفاة؟', en: 'Survived or not?', fr: 'Survie ou non ?' },
    of: 'someone',
    values: [
      { name: { ar: 'مات', en: 'died', fr: 'mort' }, said: 'dead' },
      { name: { ar: 'نجا', en: 'survived', fr: 'survivant' }, said: 'survived' },
    ],
  },
  {
    id: 'was-warned',
    type: 'polarity',
    label: {
      ar: 'هل صدر تحذير؟',
      en: 'Was there a warning?',
      fr: 'Y a-t-il eu un avertissement ?',
    },
    of: 'warning',
    values: [
      { name: { ar: 'نعم', en: 'yes', fr: 'oui' }, said: 'warned' },
      { name: { ar: 'لا', en: 'no', fr: 'non' }, said: 'unwarned' },
    ],
  },
  {
    id: 'shooting',
    type: 'polarity',
    label: { ar: 'هل أُطلق الرصاص؟', en: 'Were shots fired?', fr: 'Y a-t-il eu des coups de feu ?' },
    values: [
      { name: { ar: 'نعم', en: 'yes', fr: 'oui' }, said: 'fired + shots' },
      { name: { ar: 'لا', en: 'no', fr: 'non' }, said: 'لم_تطلق_اي_رصاصة | دون_اطلاق_رصاصة' },
    ],
  },
  {
    id: 'was-present',
    type: 'polarity',
    label: { ar: 'حضور أم غياب؟', en: 'There or away?', fr: 'Présence ou absence ?' },
    of: 'gathering',
    values: [
      { name: { ar: 'حضر', en: 'present', fr: 'présent' }, said: 'gone-to' },
      { name: { ar: 'غاب', en: 'absent', fr: 'absent' }, said: 'absent' },
    ],
  },
  {
    id: 'found-guilty',
    type: 'polarity',
    label: {
      ar: 'إدانة أم براءة؟',
      en: 'Convicted or acquitted?',
      fr: 'Condamnation ou acquittement ?',
    },
    of: 'accused-one someone',
    values: [
      { name: { ar: 'أُدين', en: 'convicted', fr: 'condamné' }, said: 'convicted' },
      { name: { ar: 'بُرّئ', en: 'acquitted', fr: 'acquitté' }, said: 'acquitted' },
    ],
  },
  {
    id: 'is-allowed',
    type: 'polarity',
    label: { ar: 'هل هو مسموح؟', en: 'Is it allowed?', fr: 'Est-ce permis ?' },
    changes: true,
    of: 'ban-object',
    values: [
      { name: { ar: 'مسموح', en: 'allowed', fr: 'permis' }, said: 'permitted' },
      { name: { ar: 'ممنوع', en: 'banned', fr: 'interdit' }, said: 'banned' },
    ],
  },
  {
    id: 'enough',
    type: 'polarity',
    label: { ar: 'هل هناك نقص؟', en: 'Is there enough?', fr: 'Y en a-t-il assez ?' },
    of: 'goods',
    values: [
      { name: { ar: 'نقص', en: 'short', fr: 'pénurie' }, said: 'short' },
      { name: { ar: 'كاف', en: 'enough', fr: 'suffisant' }, said: 'enough' },
    ],
  },
  {
    id: 'was-harmed',
    type: 'polarity',
    label: { ar: 'هل وقع ضرر؟', en: 'Was there damage?', fr: 'Y a-t-il des dégâts ?' },
    shared: true,
    values: [
      { name: { ar: 'تضرر', en: 'harmed', fr: 'touché' }, said: 'harmed' },
      { name: { ar: 'سليم', en: 'unharmed', fr: 'intact' }, said: 'unharmed' },
    ],
  },
  {
    id: 'disease-there',
    type: 'polarity',
    label: {
      ar: 'هل ثبت المرض؟',
      en: 'Is the disease confirmed?',
      fr: 'La maladie est-elle confirmée ?',
    },
    of: 'disease',
    values: [
      { name: { ar: 'ثبت', en: 'confirmed', fr: 'confirmée' }, said: 'confirmed' },
      { name: { ar: 'استُبعد', en: 'ruled out', fr: 'exclue' }, said: 'ruled-out' },
    ],
  },
  {
    id: 'is-free',
    type: 'polarity',
    label: { ar: 'هل هو مجاني؟', en: 'Is it free of charge?', fr: 'Est-ce gratuit ?' },
    of: 'entry',
    values: [
      { name: { ar: 'مجاني', en: 'free', fr: 'gratuit' }, said: 'free-charge' },
      { name: { ar: 'بمقابل', en: 'paid', fr: 'payant' }, said: 'paid' },
    ],
  },
  {
    id: 'seats-full',
    type: 'polarity',
    label: { ar: 'هل امتلأت المقاعد؟', en: 'Full or not?', fr: 'Complet ou non ?' },
    of: 'seats',
    values: [
      { name: { ar: 'ممتلئة', en: 'full', fr: 'plein' }, said: 'full' },
      { name: { ar: 'شبه خالية', en: 'near empty', fr: 'presque vide' }, said: 'empty' },
    ],
  },
  {
    id: 'with-consent',
    type: 'polarity',
    label: { ar: 'هل جرى بتنسيق؟', en: 'Was it coordinated?', fr: 'Y a-t-il eu coordination ?' },
    values: [
      { name: { ar: 'بتنسيق', en: 'coordinated', fr: 'coordonné' }, said: 'coordinated' },
      { name: { ar: 'دون علم', en: 'without being told', fr: 'à l’insu' }, said: 'uninformed' },
    ],
  },
  {
    id: 'offer-taken',
    type: 'polarity',
    label: {
      ar: 'هل قُبل العرض؟',
      en: 'Was the offer accepted?',
      fr: 'L’offre est-elle acceptée ?',
    },
    changes: true,
    of: 'offer',
    values: [
      { name: { ar: 'قُبل', en: 'accepted', fr: 'accepté' }, said: 'accepted' },
      { name: { ar: 'رُفض', en: 'refused', fr: 'refusé' }, said: 'refused' },
    ],
  },
  {
    id: 'they-met',
    type: 'polarity',
    label: {
      ar: 'هل جرى اللقاء؟',
      en: 'Was there a meeting?',
      fr: 'La rencontre a-t-elle eu lieu ?',
    },
    of: 'body-to-meet',
    values: [
      { name: { ar: 'التقوا', en: 'met', fr: 'oui' }, said: 'met' },
      { name: { ar: 'لم يلتقوا', en: 'not met', fr: 'non' }, said: 'not-met' },
    ],
  },
  {
    id: 'vote-clean',
    type: 'polarity',
    label: {
      ar: 'هل شابت الاقتراع مخالفات؟',
      en: 'Was the vote clean?',
      fr: 'Le vote était-il régulier ?',
    },
    of: 'polling',
    values: [
      { name: { ar: 'مخالفات', en: 'irregularities', fr: 'irrégularités' }, said: 'irregular' },
      { name: { ar: 'سليم', en: 'clean', fr: 'régulier' }, said: 'clean' },
    ],
  },
  {
    id: 'over-capacity',
    type: 'polarity',
    label: {
      ar: 'هل تجاوزت الحمولة الحد؟',
      en: 'Overloaded or not?',
      fr: 'Y avait-il surcharge ?',
    },
    values: [
      { name: { ar: 'ضمن الحد', en: 'within limits', fr: 'dans la limite' }, said: 'capacity' },
      { name: { ar: 'تجاوزت', en: 'overloaded', fr: 'surcharge' }, said: 'crowded' },
    ],
  },
  {
    id: 'help-came',
    type: 'polarity',
    label: {
      ar: 'هل وصلت النجدة سريعا؟',
      en: 'Did help come in time?',
      fr: 'Les secours ont-ils tardé ?',
    },
    of: 'helpers',
    values: [
      { name: { ar: 'سريعا', en: 'quickly', fr: 'vite' }, said: 'prompt' },
      {
        name: { ar: 'متأخرة أو لم تصل', en: 'late or not at all', fr: 'tard ou jamais' },
        said: 'late',
      },
    ],
  },
  {
    id: 'treatment',
    type: 'polarity',
    label: { ar: 'المعاملة', en: 'Treatment received', fr: 'Traitement reçu' },
    values: [
      { name: { ar: 'بسوء', en: 'badly', fr: 'mal' }, said: 'ill-treated' },
      { name: { ar: 'حسنا', en: 'well', fr: 'bien' }, said: 'well-treated' },
    ],
  },
  {
    id: 'rival-ran',
    type: 'polarity',
    label: { ar: 'هل كان هناك منافس؟', en: 'Was there a rival?', fr: 'Y avait-il un rival ?' },
    values: [
      { name: { ar: 'لا', en: 'no', fr: 'non' }, said: 'unopposed' },
      { name: { ar: 'نعم', en: 'yes', fr: 'oui' }, said: 'contested' },
    ],
  },
  {
    id: 'signal-got',
    type: 'polarity',
    label: { ar: 'هل وصلت إشارة؟', en: 'Did a signal come?', fr: 'Y a-t-il eu un signal ?' },
    of: 'signal',
    values: [
      { name: { ar: 'نعم', en: 'yes', fr: 'oui' }, said: 'got-signal' },
      { name: { ar: 'لا', en: 'no', fr: 'non' }, said: 'no-signal' },
    ],
  },
  {
    id: 'gift-loan',
    type: 'status',
    label: {
      ar: 'هبة أم إعارة أم شراء؟',
      en: 'Given, lent or bought?',
      fr: 'Don, prêt ou achat ?',
    },
    of: 'museum-piece',
    values: [
      { name: { ar: 'هبة', en: 'given', fr: 'donné' }, said: 'given' },
      { name: { ar: 'إعارة', en: 'lent', fr: 'prêté' }, said: 'lent' },
      { name: { ar: 'شراء', en: 'bought', fr: 'acheté' }, said: 'bought' },
    ],
  },
  {
    id: 'was-armed',
    type: 'polarity',
    label: { ar: 'بسلاح أم بلا سلاح؟', en: 'Armed or not?', fr: 'Avec ou sans arme ?' },
    of: 'someone army',
    values: [
      { name: { ar: 'مسلح', en: 'armed', fr: 'armé' }, said: 'armed' },
      { name: { ar: 'أعزل', en: 'unarmed', fr: 'sans arme' }, said: 'unarmed' },
    ],
  },
  {
    id: 'how-came',
    type: 'status',
    label: {
      ar: 'كيف جاء المهاجم؟',
      en: 'How did the attacker come?',
      fr: 'Comment l’assaillant est-il venu ?',
    },
    of: 'attack',
    values: [
      { name: { ar: 'سيرا', en: 'on foot', fr: 'à pied' }, said: 'on-foot' },
      { name: { ar: 'على دراجة', en: 'on a bike', fr: 'à moto' }, said: 'on-bike' },
      { name: { ar: 'بسيارة', en: 'by car', fr: 'en voiture' }, said: 'by-car' },
      { name: { ar: 'بقارب', en: 'by boat', fr: 'en bateau' }, said: 'by-boat' },
    ],
  },
  {
    id: 'emergency-declared',
    type: 'status',
    label: { ar: 'هل أُعلنت الحالة؟', en: 'Was it declared?', fr: 'Est-ce décrété ?' },
    changes: true,
    values: [
      { name: { ar: 'أُعلنت', en: 'declared', fr: 'décrété' }, said: 'declared + majeure' },
      {
        name: { ar: 'لم تُعلن', en: 'not declared', fr: 'non décrété' },
        said: 'not-declared + majeure',
      },
    ],
  },
  {
    id: 'price-moves',
    type: 'status',
    label: { ar: 'هل ارتفع السعر؟', en: 'Did the price go up?', fr: 'Le prix a-t-il monté ?' },
    changes: true,
    of: 'price',
    values: [
      { name: { ar: 'رُفع', en: 'raised', fr: 'relevé' }, said: 'raised' },
      {
        name: { ar: 'خُفض أو ثُبّت', en: 'lowered or kept', fr: 'baissé ou maintenu' },
        said: 'kept-low',
      },
    ],
  },
  {
    id: 'ship-laden',
    type: 'polarity',
    label: { ar: 'محملة أم فارغة؟', en: 'Laden or empty?', fr: 'Avec ou sans chargement ?' },
    of: 'ship vehicle',
    values: [
      { name: { ar: 'محملة', en: 'laden', fr: 'chargé' }, said: 'laden' },
      { name: { ar: 'فارغة', en: 'empty', fr: 'vide' }, said: 'unladen' },
    ],
  },
  {
    id: 'ship-sank',
    type: 'status',
    label: { ar: 'هل غرقت السفينة؟', en: 'Did the ship sink?', fr: 'Le navire a-t-il coulé ?' },
    changes: true,
    of: 'ship',
    values: [
      { name: { ar: 'غرقت', en: 'sank', fr: 'coulé' }, said: 'sunk' },
      { name: { ar: 'عائمة', en: 'afloat', fr: 'à flot' }, said: 'afloat' },
    ],
  },
  {
    id: 'loser-concedes',
    type: 'status',
    label: {
      ar: 'هل أقر الخاسر بالنتيجة؟',
      en: 'Does the losing side concede?',
      fr: 'Le perdant accepte-t-il ?',
    },
    of: 'outcome',
    values: [
      { name: { ar: 'أقر', en: 'concedes', fr: 'accepte' }, said: 'conceded' },
      { name: { ar: 'طعن', en: 'contests', fr: 'conteste' }, said: 'challenged' },
    ],
  },
  {
    id: 'envoy-recalled',
    type: 'status',
    label: {
      ar: 'هل استُدعي السفير؟',
      en: 'Was the ambassador recalled?',
      fr: 'L’ambassadeur est-il rappelé ?',
    },
    of: 'recall-object',
    values: [
      { name: { ar: 'استُدعي', en: 'recalled', fr: 'rappelé' }, said: 'recalled' },
      { name: { ar: 'في منصبه', en: 'in the post', fr: 'à son poste' }, said: 'at-post' },
    ],
  },
  {
    id: 'thing-launched',
    type: 'status',
    label: { ar: 'هل تم الإطلاق؟', en: 'Was it launched?', fr: 'Le lancement est-il fait ?' },
    changes: true,
    of: 'launched-thing',
    values: [
      { name: { ar: 'انطلق', en: 'launched', fr: 'lancé' }, said: 'launch' },
      { name: { ar: 'لم ينطلق', en: 'not launched', fr: 'pas lancé' }, said: 'not-launched' },
    ],
  },
  {
    id: 'exam-sat',
    type: 'status',
    label: { ar: 'هل أُجري الامتحان؟', en: 'Was the exam held?', fr: 'L’examen a-t-il eu lieu ?' },
    changes: true,
    of: 'exam',
    values: [
      { name: { ar: 'أُجري', en: 'held', fr: 'passé' }, said: 'sat' },
      {
        name: { ar: 'أُلغي', en: 'cancelled or put off', fr: 'annulé ou reporté' },
        said: 'not-held',
      },
    ],
  },
  {
    id: 'event-on',
    type: 'status',
    label: { ar: 'هل تم الانعقاد؟', en: 'Was it held?', fr: 'Cela a-t-il eu lieu ?' },
    changes: true,
    of: 'event-thing',
    values: [
      { name: { ar: 'انعقد', en: 'held', fr: 'tenu' }, said: 'held' },
      {
        name: { ar: 'أُلغي أو أُجّل', en: 'cancelled or put off', fr: 'annulé ou reporté' },
        said: 'not-held',
      },
    ],
  },
  {
    id: 'swap-made',
    type: 'status',
    label: { ar: 'هل تم التبادل؟', en: 'Was the exchange made?', fr: 'L’échange a-t-il eu lieu ?' },
    changes: true,
    of: 'swap',
    values: [
      { name: { ar: 'تم', en: 'done', fr: 'fait' }, said: 'swap-done' },
      { name: { ar: 'تعثر', en: 'off', fr: 'échoué' }, said: 'swap-off' },
    ],
  },
  {
    id: 'visit-paid',
    type: 'status',
    label: {
      ar: 'هل جرت الزيارة؟',
      en: 'Did the visit take place?',
      fr: 'La visite a-t-elle eu lieu ?',
    },
    changes: true,
    of: 'visitor',
    values: [
      { name: { ar: 'جرت', en: 'made', fr: 'faite' }, said: 'visit | arrived' },
      { name: { ar: 'لم تجر', en: 'not made', fr: 'pas faite' }, said: 'no-visit' },
    ],
  },
  {
    id: 'dues-paid',
    type: 'status',
    label: {
      ar: 'هل صُرفت المستحقات؟',
      en: 'Were the dues paid?',
      fr: 'Les sommes sont-elles versées ?',
    },
    changes: true,
    of: 'dues',
    values: [
      { name: { ar: 'صُرفت', en: 'paid', fr: 'versées' }, said: 'paid-out' },
      { name: { ar: 'لم تُصرف', en: 'unpaid', fr: 'impayées' }, said: 'unpaid' },
    ],
  },
  {
    id: 'people-cleared',
    type: 'status',
    label: { ar: 'هل أُخلي المكان؟', en: 'Was the place evacuated?', fr: 'Le lieu est-il évacué ?' },
    changes: true,
    of: 'town',
    values: [
      { name: { ar: 'أُخلي', en: 'cleared', fr: 'évacué' }, said: 'cleared-out' },
      {
        name: { ar: 'بقوا أو عادوا', en: 'stayed or back', fr: 'restés ou rentrés' },
        said: 'stayed-put',
      },
    ],
  },
  {
    id: 'patients-out',
    type: 'status',
    label: {
      ar: 'مغادرة المستشفى أم بقاء؟',
      en: 'Discharged or still in hospital?',
      fr: 'Sortie de l’hôpital ou non ?',
    },
    of: 'hospital',
    values: [
      { name: { ar: 'غادروا', en: 'discharged', fr: 'sortis' }, said: 'discharged' },
      { name: { ar: 'تحت العلاج', en: 'under care', fr: 'soignés' }, said: 'under-care' },
    ],
  },
  {
    id: 'ban-lifted',
    type: 'status',
    label: {
      ar: 'هل رُفع الحظر؟',
      en: 'Was the ban lifted?',
      fr: 'L’interdiction est-elle levée ?',
    },
    changes: true,
    of: 'ban-word',
    values: [
      { name: { ar: 'رُفع', en: 'lifted', fr: 'levée' }, said: 'lifted' },
      { name: { ar: 'باق', en: 'kept', fr: 'maintenue' }, said: 'kept' },
    ],
  },
  {
    id: 'player-plays',
    type: 'status',
    label: {
      ar: 'هل يشارك اللاعب؟',
      en: 'Is the player taking part?',
      fr: 'Le joueur participe-t-il ?',
    },
    changes: true,
    of: 'player',
    values: [
      { name: { ar: 'يشارك', en: 'plays', fr: 'joue' }, said: 'will-play' },
      { name: { ar: 'يغيب', en: 'misses', fr: 'absent' }, said: 'will-miss' },
    ],
  },
  {
    id: 'show-finished',
    type: 'status',
    label: {
      ar: 'هل اكتمل العرض؟',
      en: 'Was the show completed?',
      fr: 'Le spectacle est-il allé au bout ?',
    },
    changes: true,
    of: 'show',
    values: [
      { name: { ar: 'اكتمل', en: 'went through', fr: 'achevé' }, said: 'went-through' },
      { name: { ar: 'توقف', en: 'cut short', fr: 'interrompu' }, said: 'cut-short' },
    ],
  },
  {
    id: 'who-known',
    type: 'status',
    label: {
      ar: 'هل عُرفت الهوية؟',
      en: 'Is the identity known?',
      fr: 'L’identité est-elle connue ?',
    },
    changes: true,
    of: 'identity',
    values: [
      { name: { ar: 'عُرفت', en: 'known', fr: 'connue' }, said: 'known' },
      { name: { ar: 'مجهولة', en: 'unknown', fr: 'inconnue' }, said: 'unknown-id' },
    ],
  },
  {
    id: 'accord-reached',
    type: 'status',
    label: { ar: 'هل تم التوصل إلى اتفاق؟', en: 'Was a deal reached?', fr: 'Y a-t-il accord ?' },
    changes: true,
    of: 'accord',
    values: [
      { name: { ar: 'نعم', en: 'reached', fr: 'oui' }, said: 'reached' },
      { name: { ar: 'لا', en: 'not reached', fr: 'non' }, said: 'not-reached' },
    ],
  },
  {
    id: 'goods-taken-in',
    type: 'status',
    label: { ar: 'هل تم التسليم؟', en: 'Was it handed over?', fr: 'La remise est-elle faite ?' },
    changes: true,
    of: 'intake',
    values: [
      { name: { ar: 'سُلّمت', en: 'handed over', fr: 'remis' }, said: 'takeover' },
      { name: { ar: 'حُجبت', en: 'withheld', fr: 'retenu' }, said: 'withheld' },
    ],
  },
  {
    id: 'building-fell',
    type: 'status',
    label: {
      ar: 'هل انهار المبنى؟',
      en: 'Did the building collapse?',
      fr: 'Le bâtiment s’est-il effondré ?',
    },
    of: 'building',
    values: [
      { name: { ar: 'انهار', en: 'fell', fr: 'effondré' }, said: 'collapsed' },
      { name: { ar: 'قائم', en: 'stands', fr: 'debout' }, said: 'standing' },
    ],
  },
  {
    id: 'verdict-out',
    type: 'status',
    label: { ar: 'هل صدر الحكم؟', en: 'Is there a verdict?', fr: 'Y a-t-il un verdict ?' },
    changes: true,
    of: 'verdict',
    values: [
      { name: { ar: 'صدر', en: 'given', fr: 'rendu' }, said: 'ruled' },
      { name: { ar: 'أُجّل', en: 'adjourned', fr: 'reporté' }, said: 'adjourned' },
    ],
  },
  {
    id: 'moon-seen',
    type: 'polarity',
    label: {
      ar: 'هل ثبتت الرؤية؟',
      en: 'Was the new moon seen?',
      fr: 'La nouvelle lune a-t-elle été vue ?',
    },
    of: 'moon',
    values: [
      { name: { ar: 'ثبتت', en: 'seen', fr: 'vue' }, said: 'seen' },
      { name: { ar: 'لم تثبت', en: 'not seen', fr: 'pas vue' }, said: 'unseen' },
    ],
  },
  {
    id: 'army-sides',
    type: 'polarity',
    label: {
      ar: 'انحياز أم حياد؟',
      en: 'Taking sides or neutral?',
      fr: 'Y a-t-il eu parti pris ?',
    },
    of: 'army',
    values: [
      { name: { ar: 'انحاز', en: 'took sides', fr: 'oui' }, said: 'loyal' },
      { name: { ar: 'على الحياد', en: 'neutral', fr: 'non' }, said: 'neutral' },
    ],
  },
  {
    id: 'fought-or-left',
    type: 'polarity',
    label: {
      ar: 'بقتال أم بانسحاب؟',
      en: 'By fighting or by withdrawal?',
      fr: 'Par le combat ou le retrait ?',
    },
    of: 'town army',
    values: [
      { name: { ar: 'بقتال', en: 'by fighting', fr: 'combat' }, said: 'stormed' },
      { name: { ar: 'بانسحاب', en: 'by withdrawal', fr: 'retrait' }, said: 'retreat' },
    ],
  },
  {
    id: 'by-chance',
    type: 'cause',
    label: {
      ar: 'صدفة أم متابعة؟',
      en: 'By chance or by inquiry?',
      fr: 'Par hasard ou par enquête ?',
    },
    of: 'haul',
    values: [
      { name: { ar: 'صدفة', en: 'by chance', fr: 'par hasard' }, said: 'caught-by-chance' },
      { name: { ar: 'بمتابعة', en: 'by watch', fr: 'par enquête' }, said: 'by-plan' },
    ],
  },
  {
    id: 'patient-state',
    type: 'status',
    label: { ar: 'حال المصاب', en: 'Condition of the injured', fr: 'État du blessé' },
    changes: true,
    of: 'condition',
    values: [
      { name: { ar: 'مستقرة', en: 'stable', fr: 'stable' }, said: 'stable' },
      { name: { ar: 'حرجة', en: 'critical', fr: 'critique' }, said: 'critical' },
    ],
  },
  {
    id: 'confessed',
    type: 'polarity',
    label: { ar: 'هل وقع اعتراف؟', en: 'Was there a confession?', fr: 'Y a-t-il eu aveu ?' },
    of: 'accused-one',
    values: [
      { name: { ar: 'اعترف', en: 'confessed', fr: 'avoué' }, said: 'confessed' },
      { name: { ar: 'أنكر', en: 'denied', fr: 'nié' }, said: 'denied-it' },
    ],
  },
  {
    id: 'kin-pardon',
    type: 'polarity',
    label: {
      ar: 'هل عفت الأسرة؟',
      en: 'Did the family pardon?',
      fr: 'La famille a-t-elle pardonné ?',
    },
    of: 'family',
    values: [
      { name: { ar: 'عفت', en: 'pardoned', fr: 'pardonné' }, said: 'pardoned' },
      { name: { ar: 'لم تعف', en: 'did not', fr: 'non' }, said: 'not-pardoned' },
    ],
  },
  {
    id: 'is-genuine',
    type: 'polarity',
    label: { ar: 'أصلي أم مزوّر؟', en: 'Genuine or forged?', fr: 'Authentique ou faux ?' },
    of: 'forgeable',
    values: [
      { name: { ar: 'أصلي', en: 'genuine', fr: 'authentique' }, said: 'genuine' },
      { name: { ar: 'مزوّر', en: 'forged', fr: 'faux' }, said: 'forged' },
    ],
  },
  {
    id: 'has-licence',
    type: 'polarity',
    label: { ar: 'هل وُجد ترخيص؟', en: 'Was there a licence?', fr: 'Y avait-il une licence ?' },
    shared: true,
    values: [
      { name: { ar: 'مرخّص', en: 'licensed', fr: 'autorisé' }, said: 'licensed' },
      { name: { ar: 'غير مرخّص', en: 'unlicensed', fr: 'sans licence' }, said: 'unlicensed' },
    ],
  },
  {
    id: 'turnout-size',
    type: 'polarity',
    label: {
      ar: 'هل كانت المشاركة واسعة؟',
      en: 'Did many take part?',
      fr: 'Forte ou faible participation ?',
    },
    of: 'turnout',
    values: [
      { name: { ar: 'واسعة', en: 'wide', fr: 'forte' }, said: 'wide' },
      { name: { ar: 'محدودة', en: 'weak', fr: 'faible' }, said: 'weak' },
    ],
  },
  {
    id: 'kept-time',
    type: 'polarity',
    label: { ar: 'هل تم في موعده؟', en: 'Was it on time?', fr: 'À l’heure ou en retard ?' },
    of: 'service-trip',
    values: [
      { name: { ar: 'في موعده', en: 'on time', fr: 'à l’heure' }, said: 'on-time' },
      { name: { ar: 'متأخر', en: 'late', fr: 'en retard' }, said: 'delayed' },
    ],
  },
  {
    id: 'cure-works',
    type: 'polarity',
    label: { ar: 'هل هو فعّال؟', en: 'Does it work?', fr: 'Est-ce efficace ?' },
    of: 'remedy',
    values: [
      { name: { ar: 'فعّال', en: 'works', fr: 'efficace' }, said: 'effective' },
      { name: { ar: 'غير فعّال', en: 'does not', fr: 'inefficace' }, said: 'ineffective' },
    ],
  },
  {
    id: 'is-safe',
    type: 'polarity',
    label: { ar: 'هل هو آمن؟', en: 'Is it safe?', fr: 'Est-ce sûr ?' },
    of: 'consumed',
    values: [
      { name: { ar: 'آمن', en: 'safe', fr: 'sûr' }, said: 'safe' },
      { name: { ar: 'غير آمن', en: 'unsafe', fr: 'dangereux' }, said: 'unsafe' },
    ],
  },
  {
    id: 'vote-split',
    type: 'polarity',
    label: {
      ar: 'بالإجماع أم بانقسام؟',
      en: 'Unanimous or divided?',
      fr: 'À l’unanimité ou non ?',
    },
    of: 'vote-thing',
    values: [
      { name: { ar: 'بالإجماع', en: 'unanimous', fr: 'unanime' }, said: 'unanimous' },
      { name: { ar: 'بانقسام', en: 'divided', fr: 'divisé' }, said: 'split-vote' },
    ],
  },
  {
    id: 'crowd-mood',
    type: 'polarity',
    label: { ar: 'هادئ أم عنيف؟', en: 'Peaceful or violent?', fr: 'Calme ou violent ?' },
    of: 'demo',
    values: [
      { name: { ar: 'هادئ', en: 'peaceful', fr: 'calme' }, said: 'peaceful' },
      { name: { ar: 'عنيف', en: 'violent', fr: 'violent' }, said: 'violent' },
    ],
  },
  {
    id: 'profit-loss',
    type: 'polarity',
    label: { ar: 'ربح أم خسارة؟', en: 'Profit or loss?', fr: 'Bénéfice ou perte ?' },
    of: 'firm-thing',
    values: [
      { name: { ar: 'ربح', en: 'profit', fr: 'bénéfice' }, said: 'profit' },
      { name: { ar: 'خسارة', en: 'loss', fr: 'perte' }, said: 'loss' },
    ],
  },
  {
    id: 'jobs-kept',
    type: 'status',
    label: { ar: 'هل سُرّح العمال؟', en: 'Were jobs cut?', fr: 'Y a-t-il eu des licenciements ?' },
    changes: true,
    of: 'staff',
    values: [
      { name: { ar: 'سُرّحوا', en: 'laid off', fr: 'licenciés' }, said: 'laid-off' },
      { name: { ar: 'بقوا', en: 'kept', fr: 'maintenus' }, said: 'kept-on' },
    ],
  },
  {
    id: 'willing',
    type: 'polarity',
    label: { ar: 'طوعا أم قسرا؟', en: 'By choice or by force?', fr: 'De gré ou de force ?' },
    shared: true,
    values: [
      { name: { ar: 'طوعا', en: 'willingly', fr: 'de gré' }, said: 'by-will' },
      { name: { ar: 'قسرا', en: 'by force', fr: 'de force' }, said: 'by-force' },
    ],
  },
  {
    id: 'spill-held',
    type: 'status',
    label: { ar: 'هل تم الاحتواء؟', en: 'Was it contained?', fr: 'Est-ce contenu ?' },
    changes: true,
    of: 'leak',
    values: [
      { name: { ar: 'احتُوي', en: 'contained', fr: 'contenu' }, said: 'contained' },
      { name: { ar: 'ينتشر', en: 'spreading', fr: 's’étend' }, said: 'spreading' },
    ],
  },
  {
    id: 'was-hacked',
    type: 'polarity',
    label: { ar: 'اختراق أم عطل؟', en: 'Was it hacked?', fr: 'Y a-t-il eu piratage ?' },
    of: 'system',
    values: [
      { name: { ar: 'اختراق', en: 'hacked', fr: 'piraté' }, said: 'hacked' },
      { name: { ar: 'لم يُخترق', en: 'not hacked', fr: 'non piraté' }, said: 'not-hacked' },
    ],
  },
  {
    id: 'reception',
    type: 'polarity',
    label: { ar: 'كيف كان الاستقبال؟', en: 'Kind of reception', fr: 'Type d’accueil' },
    of: 'hall',
    values: [
      { name: { ar: 'ترحيب', en: 'applause', fr: 'applaudi' }, said: 'applause' },
      { name: { ar: 'فتور', en: 'coldness', fr: 'froid' }, said: 'coldness' },
    ],
  },
  {
    id: 'quorum-met',
    type: 'polarity',
    label: { ar: 'هل اكتمل النصاب؟', en: 'Was there a quorum?', fr: 'Y avait-il quorum ?' },
    of: 'quorum',
    values: [
      { name: { ar: 'اكتمل', en: 'met', fr: 'atteint' }, said: 'complete-q' },
      { name: { ar: 'لم يكتمل', en: 'not met', fr: 'non atteint' }, said: 'lacking-q' },
    ],
  },
  {
    id: 'aid-landed',
    type: 'polarity',
    label: { ar: 'مآل المساعدات', en: 'Where did the aid end up?', fr: 'Destination de l’aide' },
    of: 'searched-aid',
    values: [
      { name: { ar: 'في محلها', en: 'where meant', fr: 'à bon port' }, said: 'aid-good' },
      { name: { ar: 'في غير محلها', en: 'astray', fr: 'égarée' }, said: 'aid-astray' },
    ],
  },
  {
    id: 'safety-gear',
    type: 'polarity',
    label: {
      ar: 'هل عملت وسائل السلامة؟',
      en: 'Did the safety equipment work?',
      fr: 'La sécurité a-t-elle fonctionné ?',
    },
    of: 'belted',
    values: [
      { name: { ar: 'عملت', en: 'worked', fr: 'oui' }, said: 'worked' },
      { name: { ar: 'لم تعمل', en: 'did not', fr: 'non' }, said: 'not-worked' },
    ],
  },
  {
    id: 'in-syllabus',
    type: 'polarity',
    label: { ar: 'ضمن المقرر؟', en: 'Within the syllabus?', fr: 'Au programme ?' },
    of: 'syllabus',
    values: [
      { name: { ar: 'ضمنه', en: 'within', fr: 'oui' }, said: 'within' },
      { name: { ar: 'خارجه', en: 'outside', fr: 'non' }, said: 'outside' },
    ],
  },
  {
    id: 'any-missing',
    type: 'polarity',
    label: { ar: 'هل فُقد أحد؟', en: 'Is anybody missing?', fr: 'Y a-t-il des disparus ?' },
    of: 'traveller ship someone',
    values: [
      { name: { ar: 'نعم', en: 'yes', fr: 'oui' }, said: 'vanished' },
      { name: { ar: 'لا', en: 'no', fr: 'non' }, said: 'none-lost' },
    ],
  },
  {
    id: 'rent-own',
    type: 'status',
    label: { ar: 'إيجار أم شراء؟', en: 'Leased or bought?', fr: 'Location ou achat ?' },
    of: 'leasable',
    values: [
      { name: { ar: 'إيجار', en: 'leased', fr: 'loué' }, said: 'leased' },
      { name: { ar: 'شراء', en: 'bought', fr: 'acheté' }, said: 'owned' },
    ],
  },
  {
    id: 'amount-kept',
    type: 'polarity',
    label: {
      ar: 'هل تغيّرت الكمية؟',
      en: 'Has the quantity changed?',
      fr: 'La quantité a-t-elle changé ?',
    },
    of: 'treaty-like',
    values: [
      { name: { ar: 'كما هي', en: 'same as before', fr: 'inchangée' }, said: 'still-same' },
      { name: { ar: 'تغيّرت', en: 'changed', fr: 'changée' }, said: 'cut-down | raised' },
    ],
  },
  {
    id: 'term-extended',
    type: 'status',
    label: {
      ar: 'هل مُدّدت المهلة؟',
      en: 'Was the deadline extended?',
      fr: 'Le délai est-il prolongé ?',
    },
    changes: true,
    of: 'term-thing',
    values: [
      { name: { ar: 'مُدّدت', en: 'extended', fr: 'prolongé' }, said: 'extended' },
      { name: { ar: 'لم تُمدّد', en: 'not extended', fr: 'non prolongé' }, said: 'not-extended' },
    ],
  },
  {
    id: 'is-included',
    type: 'polarity',
    label: { ar: 'مشمول أم مستثنى؟', en: 'Included or not?', fr: 'Inclusion ou exclusion ?' },
    of: 'list-thing',
    values: [
      { name: { ar: 'مشمول', en: 'included', fr: 'inclus' }, said: 'named-in' },
      { name: { ar: 'مستثنى', en: 'left out', fr: 'exclu' }, said: 'left-out' },
    ],
  },
  {
    id: 'won-lost',
    type: 'status',
    label: { ar: 'فوز أم خسارة؟', en: 'Won or lost?', fr: 'Victoire ou défaite ?' },
    of: 'contender',
    values: [
      { name: { ar: 'فاز', en: 'won', fr: 'gagné' }, said: 'won' },
      { name: { ar: 'خسر', en: 'lost', fr: 'perdu' }, said: 'lost' },
    ],
  },
  {
    id: 'goes-or-stops',
    type: 'status',
    label: { ar: 'هل يستمر الأمر؟', en: 'Does it go on?', fr: 'Cela continue-t-il ?' },
    changes: true,
    shared: true,
    values: [
      { name: { ar: 'مستمر', en: 'goes on', fr: 'continue' }, said: 'goes-on' },
      { name: { ar: 'انتهى', en: 'ended', fr: 'fini' }, said: 'over' },
    ],
  },
  {
    id: 'runs-or-not',
    type: 'status',
    label: { ar: 'يعمل أم متوقف؟', en: 'Running or stopped?', fr: 'En marche ou à l’arrêt ?' },
    changes: true,
    shared: true,
    values: [
      { name: { ar: 'متوقف', en: 'stopped', fr: 'arrêté' }, said: 'shut' },
      { name: { ar: 'يعمل', en: 'running', fr: 'en marche' }, said: 'opened' },
    ],
  },
  {
    id: 'came-about',
    type: 'status',
    label: { ar: 'نجاح أم فشل؟', en: 'Success or failure?', fr: 'Réussite ou échec ?' },
    changes: true,
    shared: true,
    values: [
      { name: { ar: 'نجح', en: 'succeeded', fr: 'réussi' }, said: 'succeeded' },
      { name: { ar: 'فشل', en: 'failed', fr: 'échoué' }, said: 'failed' },
    ],
  },
  {
    id: 'taken-or-not',
    type: 'status',
    label: { ar: 'قبول أم رفض؟', en: 'Accepted or refused?', fr: 'Accord ou refus ?' },
    changes: true,
    shared: true,
    values: [
      { name: { ar: 'قُبل', en: 'accepted', fr: 'accepté' }, said: 'accepted' },
      { name: { ar: 'رُفض', en: 'refused', fr: 'refusé' }, said: 'refused' },
    ],
  },
  {
    id: 'decided-or-not',
    type: 'status',
    label: { ar: 'هل حُسم الأمر؟', en: 'Decided or pending?', fr: 'Tranché ou en suspens ?' },
    changes: true,
    shared: true,
    values: [
      { name: { ar: 'حُسم', en: 'decided', fr: 'tranché' }, said: 'decided | passed' },
      { name: { ar: 'لم يُحسم', en: 'pending', fr: 'en suspens' }, said: 'pending | put-off' },
    ],
  },
  {
    id: 'allowed-or-not',
    type: 'polarity',
    label: { ar: 'مسموح أم ممنوع؟', en: 'Allowed or banned?', fr: 'Permis ou interdit ?' },
    changes: true,
    shared: true,
    values: [
      { name: { ar: 'مسموح', en: 'allowed', fr: 'permis' }, said: 'permitted' },
      { name: { ar: 'ممنوع', en: 'banned', fr: 'interdit' }, said: 'banned' },
    ],
  },
  {
    id: 'began-or-not',
    type: 'status',
    label: { ar: 'هل بدأ الأمر؟', en: 'Has it begun?', fr: 'Est-ce commencé ?' },
    changes: true,
    shared: true,
    values: [
      { name: { ar: 'بدأ', en: 'begun', fr: 'commencé' }, said: 'launch | in-force' },
      {
        name: { ar: 'لم يبدأ', en: 'not begun', fr: 'non commencé' },
        said: 'not-launched | not-in-force',
      },
    ],
  },
  {
    id: 'up-or-down',
    type: 'polarity',
    label: { ar: 'ارتفاع أم انخفاض؟', en: 'Up or down?', fr: 'Hausse ou baisse ?' },
    changes: true,
    shared: true,
    values: [
      { name: { ar: 'ارتفع', en: 'up', fr: 'hausse' }, said: 'raised' },
      {
        name: { ar: 'انخفض أو ثبت', en: 'down or unchanged', fr: 'baisse ou stable' },
        said: 'kept-low | still-same',
      },
    ],
  },
];
