import { describe, expect, it } from 'vitest';
import { causeRule } from '../../../../lib/claims/rules/cause';
import { article, run } from './harness';

const title = 'حريق كبير في سوق المدينة';
const found = (...texts: readonly string[]) =>
  run(
    causeRule,
    texts.map((text, i) => article(`a${i}`, '2024-03-01', text, title)),
  ).filter((d) => d.confidence >= 0.5);

describe('causeRule', () => {
  it('holds two reasons said outright against each other', () => {
    const [finding, ...rest] = found(
      'عزا قائد الإطفاء الحريق إلى تماس كهربائي في أحد المحال.',
      'قال تجار السوق إن سبب الحريق هو إهمال البلدية لأعمال الصيانة.',
    );
    expect(rest).toEqual([]);
    expect(finding?.relation).toBe('conflict');
    expect(finding?.sides.map((s) => s.value)).toEqual([
      'إهمال البلدية لأعمال الصيانة',
      'تماس كهربائي في أحد المحال',
    ]);
    expect(finding?.label.en).toBe('Cause of the fire');
  });

  it('quotes a reason that goes on past its clause to its end', () => {
    const [finding] = found(
      'عزا قائد الإطفاء الحريق إلى تماس كهربائي في أحد المحال.',
      'قال تجار السوق إن الحريق اندلع في المحال لأن الأسلاك العارية والقديمة تلفت كلها فلم يعد لها عازل يحميها من المطر، وإنهم طالبوا مرات عدة قبل الحادث بتغييرها وكتبوا إلى الوزارة، وإن أحدا لم يرد على رسائلهم، وإنهم سيقيمون دعوى أمام المحكمة في العاصمة خلال الأسبوع المقبل، وإن خسائرهم كبيرة.',
    );
    const [mention] = finding?.sides.find((s) => s.value.startsWith('الأسلاك'))?.mentions ?? [];
    expect(mention?.quote).toMatch(/من المطر$/u);
    expect(mention?.focus?.end).toBe(mention?.end);
  });

  it('holds what a pronoun singles out as the reason against another', () => {
    const [finding] = found(
      'عزا قائد الإطفاء الحريق إلى تماس كهربائي في أحد المحال.',
      'قال تجار السوق إن تهاون الحراس هو الذي أشعل الحريق.',
    );
    expect(finding?.sides.map((s) => s.value)).toEqual([
      'تماس كهربائي في أحد المحال',
      'تهاون الحراس',
    ]);
  });

  it('takes a reason in other words for the same', () => {
    expect(
      found(
        'عزا قائد الإطفاء الحريق إلى تماس كهربائي في أحد المحال.',
        'اندلع الحريق بسبب تماس كهربائي، وفق مصدر في البلدية.',
      ),
    ).toEqual([]);
  });

  it('ends a reason where the sentence itself begins, and leaves an adverb before it out', () => {
    const [finding] = found(
      'وبسبب الدخان قال قائد الإطفاء إن السوق أغلق، وعزا الحريق إلى تماس كهربائي في أحد المحال.',
      'اشتعل الحريق لأنه ببساطة إهمال من البلدية لأعمال الصيانة.',
    );
    expect(finding?.sides.map((s) => s.value)).toContain('إهمال من البلدية لأعمال الصيانة');
  });

  it('takes one thing for one reason, whatever else is told of it', () => {
    expect(
      found(
        'عزا قائد الإطفاء الحريق إلى عمل تخريبي أوقع خسائر كبيرة في المحال.',
        'عزا تجار السوق الحريق إلى عمل تخريبي.. نطالب بمحاسبة من دبره.',
      ),
    ).toEqual([]);
  });

  it('lays a bare السبب to what everybody reports', () => {
    expect(
      found(
        'نجم الحريق عن تسرب غاز في مطعم صغير.',
        'وقال شهود إن السبب ألعاب نارية أطلقها مراهقون.',
      ).map((d) => d.sides.length),
    ).toEqual([2]);
  });

  it('reports a reason that another article rules out', () => {
    const [finding] = found(
      'اندلع الحريق بسبب تسرب الغاز من مطعم صغير.',
      'نفت الشركة أن يكون الحريق ناتجا عن تسرب الغاز.',
      'نفت الشركة أن تكون النيران ناجمة عن تسرب الغاز.',
    );
    expect(finding?.sides.some((s) => s.value.startsWith('≠'))).toBe(true);
  });

  it('holds a reason that is set aside beside another against those who give it', () => {
    const [finding, ...rest] = found(
      'قال نائب في المجلس إن سبب الأزمة هو سوء الإدارة، لا نقص التمويل الحكومي كما تزعم البلدية.',
      'أرجعت البلدية تأخر المشروع إلى نقص التمويل الحكومي خلال العامين الماضيين.',
    );
    expect(rest).toEqual([]);
    expect(finding?.sides.map((s) => s.value)).toContain('≠ نقص التمويل الحكومي');
  });

  it('reads a reason told to be ruled out in one article', () => {
    const sides = found(
      'لم يكن الحريق نتيجة تماس كهربائي كما تقول الشركة، بل ثمرة سنوات من الإهمال.',
      'زار الوالي سوق المدينة بعد الحريق ووعد التجار بالتعويض.',
    ).flatMap((d) => d.sides.map((s) => s.value));
    expect(sides).toEqual(['سنوات من الإهمال', '≠ تماس كهربائي']);
  });

  it('does not mix the reasons of two events, nor take what came first for a reason', () => {
    expect(
      found(
        'عزا قائد الإطفاء الحريق إلى تماس كهربائي في أحد المحال.',
        'تأخرت فرق الإطفاء بسبب ازدحام الطرق المؤدية إلى المكان.',
      ),
    ).toEqual([]);
    expect(
      found(
        'اندلع الحريق بعدما أغلق التجار محالهم مساء الخميس.',
        'اندلع الحريق إثر مرور شاحنة محملة بالخشب في الشارع.',
      ),
    ).toEqual([]);
  });

  it('lays a reason for the decision or the crisis to what everybody reports', () => {
    const names = found(
      'أعلنت البلدية نقل السوق. وأرجعت المتحدثة القرار، في أول تصريح لها، إلى قدم المبنى وتصدعه.',
      'ويرى تجار أن الدافع الحقيقي وراء القرار هو بيع الأرض لمستثمر.',
    ).map((d) => d.sides.map((s) => s.value));
    expect(names).toEqual([['بيع الأرض لمستثمر', 'قدم المبنى وتصدعه']]);
  });

  it('does not take a negated happening for a negated reason, nor a comma aside for the whole', () => {
    const negated = (text: string) =>
      found(text, 'اندلع الحريق بسبب ألعاب نارية، وفق مصدر في البلدية.').flatMap((d) =>
        d.sides.map((s) => s.value),
      );
    expect(negated('لم يُخمد الحريق بسبب الرياح القوية التي هبت ليلا.')).toContain(
      'الرياح القوية التي هبت ليلا',
    );
    expect(negated('كان تماس كهربائي، وليس التخريب، هو السبب في الحريق.').join(' ')).not.toContain(
      '≠ تماس',
    );
  });

  it('takes two reasons that one article gives for ones that go together', () => {
    expect(
      found(
        'أرجع المدير الخطوة إلى نقص العمال، وعزا القرار في ختام كلمته إلى غلاء الوقود.',
        'قالت النقابة إن سبب القرار هو غلاء الوقود.',
      ),
    ).toEqual([]);
  });

  it('does not hold the reason of something years ago against that of the report', () => {
    expect(
      found(
        'وكان حريق قد اندلع في السوق عام 1987 بسبب تماس كهربائي في أحد المحال.',
        'اندلع الحريق بسبب تسرب الغاز، وفق مصدر في البلدية.',
      ),
    ).toEqual([]);
  });

  it('reads whose words a reason is between commas, and what is explained far from it', () => {
    const [finding, ...rest] = found(
      'وعزا قائد الإطفاء، العقيد ماهر الناصري، الحريق الذي أتى على عشرات المحال فجر أمس إلى تماس كهربائي.',
      'اندلع الحريق بسبب إهمال الحراس.',
    );
    expect(rest).toEqual([]);
    expect(finding?.sides.map((s) => s.value).sort()).toEqual(['إهمال الحراس', 'تماس كهربائي']);
  });

  it('knows by its first noun what is explained', () => {
    const title = 'متحف المدينة يفتح أبوابه';
    const [finding] = run(causeRule, [
      article('a', '2024-03-01', 'أرجعت البلدية تأجيل الافتتاح إلى تأخر وصول المقاعد.', title),
      article('b', '2024-03-01', 'تأجل الافتتاح بسبب وفاة المحافظ السابق.', title),
    ]);
    expect(finding?.label.en).toBe('Cause of the postponement');
  });

  it('does not take what is set aside for the reason', () => {
    const [finding] = found(
      'الفضل في إخماد الحريق يعود إلى شباب الحي لا إلى فرق البلدية.',
      'عزا المحافظ إخماد الحريق إلى وصول الطائرات.',
    );
    expect(finding?.sides.map((s) => s.value)).not.toContain('فرق البلدية');
  });

  it('reads reasons by which something is justified or explained', () => {
    const title = 'وزير النقل يغيب عن جلسة البرلمان';
    const told = (...texts: readonly string[]) =>
      run(
        causeRule,
        texts.map((text, i) => article(`a${i}`, '2024-03-01', text, title)),
      ).flatMap((d) => (d.confidence >= 0.5 ? [d.sides.map((s) => s.value).sort()] : []));
    expect(
      told(
        'برر مكتب الوزير غيابه عن الجلسة بوعكة صحية مفاجئة.',
        'غاب الوزير عن الجلسة احتجاجا على طريقة طرح الأسئلة.',
      ),
    ).toEqual([['بوعكة صحية مفاجئة', 'طريقة طرح الأسئلة']]);
  });

  it('takes what came before an outbreak for its reason', () => {
    const title = 'مواجهات بين أهالي القريتين';
    const values = run(causeRule, [
      article('a', '2024-03-01', 'ونشب الخلاف إثر شجار على بئر ماء.', title),
      article('b', '2024-03-01', 'واندلعت المواجهات على خلفية سرقة قطيع.', title),
    ]).flatMap((d) => (d.confidence >= 0.5 ? [d.sides.map((s) => s.value).sort()] : []));
    expect(values).toEqual([['سرقة قطيع', 'شجار على بئر ماء']]);
  });

  it('reads a marker that a quotation opens in', () => {
    const title = 'الشركة تسحب عمالها من الحقل';
    expect(
      run(causeRule, [
        article('a', '2024-03-01', 'وقالت الشركة إن الخطوة تأتي "ردا على تهديدات متكررة".', title),
        article('b', '2024-03-01', 'ويرى عمال أن السبب الحقيقي هو نضوب البئر.', title),
      ]).filter((d) => d.confidence >= 0.5),
    ).toHaveLength(1);
  });

  it('takes what stands before the outer of two markers for one reason', () => {
    const [finding] = found(
      'وقال شهود إن جفاف العشب جراء موجة الحر كان وراء الحريق.',
      'وأثبت التحقيق أن خطأ ارتكبه عامل لحام هو السبب.',
    );
    expect(finding?.sides.map((s) => s.value)).toContain('جفاف العشب جراء موجة الحر');
  });

  it('holds a fault told without a marker against a reason given elsewhere, in short reports', () => {
    const [finding, ...rest] = found(
      'التهمت النيران سوق المدينة فجر أمس. وقال ضابط في الإطفاء إن تماسا كهربائيا هو ما أشعل الحريق.',
      'أتى حريق على سوق المدينة. وعزا أصحاب المحال الحادث إلى قنبلة حارقة ألقاها مجهولون.',
    );
    expect(rest).toEqual([]);
    expect(finding?.type).toBe('cause');
    expect(finding?.sides.flatMap((s) => s.mentions.map((m) => m.quote))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('تماسا كهربائيا'),
        expect.stringContaining('قنبلة حارقة'),
      ]),
    );
  });

  it('reads a lack after ل, and a pronoun on the verb, as what is explained and why', () => {
    const reasons = run(
      causeRule,
      [
        'أُلغيت الرحلة البحرية يوم الجمعة. وقال المنظم إنها أُلغيت لنقص الوقود في خزانات الباخرة.',
        'أُلغيت الرحلة البحرية يوم الجمعة، في خطوة بررتها الشركة بسوء الأحوال الجوية في المضيق.',
      ].map((text, i) => article(`a${i}`, '2022-09-03', text, 'إلغاء الرحلة البحرية')),
    ).flatMap((d) => d.sides.map((s) => s.value));
    expect(reasons).toContain('لنقص الوقود في خزانات الباخرة');
    expect(reasons).toContain('بسوء الأحوال الجوية في المضيق');
  });

  it('takes words laid to a speaker for no reason', () => {
    expect(
      found(
        'نُسب إلى رئيس البلدية قوله إن الحريق التهم السوق كله.',
        'قال ضابط في الإطفاء إن سبب الحريق تماس كهربائي في أحد المحال.',
      ),
    ).toEqual([]);
  });

  it('passes over who says so between marker and reason, and keeps what the reason is not apart', () => {
    const [finding] = found(
      'فالسبب، بحسب مهندس في البلدية، أسلاك متآكلة في سقف السوق.',
      'عزا قائد الإطفاء الحريق إلى انفجار قارورة غاز في أحد المحال.',
    );
    expect(finding?.sides.map((s) => s.value)).toContain('أسلاك متآكلة في سقف السوق');
    const [other] = found(
      'السبب ليس الأسلاك القديمة، بل قارورة غاز تركها بائع قرب الباب.',
      'عزا قائد الإطفاء الحريق إلى الأسلاك القديمة في سقف السوق.',
    );
    expect(other?.sides.map((s) => s.value)).toContain('≠ الأسلاك القديمة');
  });

  it('does not take for explained what only says when, nor what was not done for what was', () => {
    const labels = (head: string, ...texts: readonly string[]) =>
      run(
        causeRule,
        texts.map((text, i) => article(`a${i}`, '2024-03-01', text, head)),
      ).map((d) => d.label.en);
    expect(
      labels(
        title,
        'عزا قائد الإطفاء الحريق إلى تماس كهربائي في أحد المحال.',
        'لن تفتح الطريق المجاورة بعد الحريق مباشرة، نظرا إلى كثرة الأنقاض.',
      ),
    ).not.toContain('Cause of the fire');
    const leaving = 'جاءت استقالة مدير المصرف بسبب خلاف على القروض.';
    const why = 'يسحب الأعضاء الاستقالة لأن المهلة القانونية انقضت.';
    const head = 'استقالة مدير المصرف';
    expect(labels(head, leaving, why)).toContain('Cause of the resignation');
    expect(labels(head, leaving, `لن ${why}`)).not.toContain('Cause of the resignation');
  });
});
