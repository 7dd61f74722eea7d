import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { denialsIn, type Denial } from '../../../../lib/claims/denials/denials';
import { readArticle } from '../../../../lib/claims/read';

function read(text: string, title = '') {
  const input = { id: 'a', outlet: 'o', published: '2024-03-05', title, text };
  return readArticle(input, annotateArticle(input));
}

/** The denials of a text with their heads and objects as the text has them. */
function denials(text: string) {
  const article = read(text);
  const { tokens } = article.annotation.text;
  const wordOf = (term: { readonly token: number }): string => {
    const token = tokens[term.token];
    return token ? text.slice(token.start, token.end) : '';
  };
  return denialsIn(article).map((d: Denial) => ({
    kind: d.kind,
    back: d.back,
    total: d.total,
    open: d.open,
    heads: d.heads.map(wordOf),
    objects: d.objects.map(wordOf),
  }));
}

describe('denials', () => {
  test('what is told besides is not denied', () => {
    // Whoever goes on, or another speaker; a participle between does not part a denial from its clause.
    expect(
      denials('أنكر المقاول التهم الموجهة إليه، وقال محاميه إن الورشة تعمل كل يوم.').map(
        (d) => d.heads,
      ),
    ).toEqual([['التهم']]);
    expect(denials('نفى المدير التهمة، مؤكدا أن الورشة مفتوحة.').map((d) => d.heads)).toEqual([
      ['التهمة'],
    ]);
    expect(
      denials('نفى المدير، متهما جيرانه، أن تكون الورشة قد توقفت.').map((d) => d.heads),
    ).toEqual([['توقفت']]);
  });

  test('what is told behind بعدم is denied, what is asked for is not', () => {
    expect(denials('أفادت المديرة بعدم وجود أي إصابة في المدرسة.')).toHaveLength(1);
    expect(denials('طالبت المديرة بعدم بيع الحلوى في المدرسة.')).toEqual([]);
  });

  test('that there was nothing like it before denies nothing of the thing', () => {
    expect(denials('وهي زيارة لم يسبقه إليها أي رئيس أركان بصفة رسمية.')).toEqual([]);
    expect(denials('وصل في زيارة لم يقم بمثلها وزير من قبل.')).toEqual([]);
    expect(denials('موجة حر لم تشهد البلاد مثيلا لها.')).toEqual([]);
    expect(denials('قال إنه لم يلتق بمثل هذا العدد من الوزراء.')).toHaveLength(1);
    expect(denials('لم يمثل الوزير أمام المحكمة.')).toHaveLength(1);
  });

  test('the object of a denial begins past whoever denies', () => {
    const [first, ...rest] = denials('ونفت وزارة المياه وجود أي تسرب في سد الوادي الكبير.');
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ kind: 'denied', total: true, back: false });
    expect(first?.heads).toContain('تسرب');
    expect(first?.objects).toContain('سد');
    expect([...(first?.heads ?? []), ...(first?.objects ?? [])]).not.toContain('وزارة');
  });

  test('a pronoun for what is denied points back at it', () => {
    const [first, ...rest] = denials(
      'تحدث النائب عن خلاف داخل الحزب، ونفاه الأمين في جلسات طويلة.',
    );
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ kind: 'denied', back: true });
    expect(first?.objects).toContain('خلاف');
    expect(first?.objects).not.toContain('جلسات');
  });

  test('what others told is denied, not who told it', () => {
    expect(denials('ونفى المجمع ما نشرته صفحات وحسابات عن إغلاق المصنع.')[0]?.heads).toEqual([
      'إغلاق',
    ]);
    expect(denials('ونفى ما أوردته الصحيفة من أن الحافلة تأخرت.')[0]?.heads).toEqual(['تأخرت']);
    expect(denials('وفند الناطق مزاعم النقابة بشأن بيع المصنع.')[0]?.heads).toEqual(['بيع']);
  });

  test('behind a comma with وأن something else is told', () => {
    const [first] = denials('وقال إن المكابح سليمة، نافيا رواية الشركة، وأن الحافلة انقلبت ليلا.');
    expect(first?.heads).toEqual(['الشركة']);
    expect(first?.objects).toEqual([]);
  });

  test.each([
    ['ليس صحيحا أن الحافلة تأخرت.', 'denied'],
    ['من غير الصحيح أن الحافلة تأخرت.', 'denied'],
    ['واستبعد الخبير فرضية الانفجار.', 'denied'],
    ['الحديث عن بيع النادي عار عن الصحة.', 'untrue'],
    ['ما يشاع عن بيع النادي مجرد إشاعات.', 'untrue'],
    ['لا أحد من الحراس عاد إلى المبنى.', 'negated'],
    ['جرى التوقيف في غياب أي مذكرة.', 'negated'],
    ['وتفتقر المدرسة إلى طفايات.', 'negated'],
    ['كانوا يعملون خارج أي ترخيص.', 'negated'],
  ])('%s denies something', (text, kind) => {
    expect(denials(text)).toMatchObject([{ kind }]);
  });

  test('what may come is not ruled out as having been, and an absence is told of somebody', () => {
    expect(denials('واستبعد الوزير رفع الأسعار.')).toEqual([]);
    expect(denials('لم يستبعد الخبير فرضية الانفجار.')).toEqual([]);
    expect(denials('وأثار غياب الوزير جدلا.')).toEqual([]);
    expect(denials('وكان المبنى خارج المدينة.')).toEqual([]);
  });

  test('of nobody the deed is denied, of what there is the noun behind it', () => {
    expect(denials('لا أحد من الحراس عاد إلى المبنى.')[0]?.heads).toEqual(['عاد']);
    expect(denials('ونفى أن تكون هناك ديون وراء الاستقالة.')[0]?.heads).toEqual(['ديون']);
    expect(denials('وأنكر المتهم معرفته بالضحية.')[0]?.heads).toEqual(['معرفته']);
  });

  test('after أن the deed comes first, not who did it', () => {
    const [first] = denials('ونفى المتحدث أن تكون الشركة قد خفضت رواتب العمال.');
    expect(first?.heads).toEqual(['خفضت']);
    expect(first?.objects).toEqual(expect.arrayContaining(['رواتب', 'العمال']));
  });

  test('of a clause with its subject first the predicate is denied', () => {
    const [first] = denials('ونفى المصدر أن الحارس كان مسلحا.');
    expect(first?.heads).toEqual(['مسلحا']);
  });

  test('the deed before any, and not whose it is, is denied', () => {
    const [first] = denials('ونفى ناطق باسم البلدة دخول أي من الفارين إلى القرية.');
    expect(first?.heads).toContain('دخول');
    expect(denials('ولم يسجل أي وفد اعتراضا على النص.')[0]?.heads).toEqual(['اعتراضا']);
    expect(denials('ولم يكن في القاعة أي وفد.')[0]?.heads).toEqual(['وفد']);
  });

  test('a noun that says no more than that it was done is not what is denied', () => {
    expect(denials('ونفت الشرطة استخدام القوة مع الباعة.')[0]?.heads).toEqual(['القوة']);
    expect(denials('ونفت البلدية فرضية الإهمال في صيانة الجسر.')[0]?.heads).toEqual(['الإهمال']);
  });

  test('a verb cut short by لم is that of its sentence', () => {
    const article = read('ولم يصب أحد من ركاب الزورق في الحادث. يصب النهر في البحر.');
    expect(denialsIn(article)[0]?.heads[0]?.family).toBe('اصابه');
  });

  test('no truth in a report, whoever says so in between', () => {
    const [first] = denials('ولا صحة، بحسب الناطق باسم البلدية، لما أشيع عن بيع الحديقة العامة.');
    expect(first).toMatchObject({ kind: 'denied', back: false });
    expect([...(first?.heads ?? []), ...(first?.objects ?? [])]).toContain('الحديقة');
  });

  test('a place said to be empty of something', () => {
    const [first] = denials('وأكد خلو المستودع من أي مواد سامة.');
    expect(first).toMatchObject({ kind: 'negated', total: true });
    expect(first?.heads).toContain('مواد');
  });

  test('a measure of land and what was prevented deny nothing', () => {
    expect(denials('اشترت البلدية 43 دونما شرق المدينة.')).toEqual([]);
    expect(denials('حال الضباب دون هبوط الطائرة في بنزرت.')).toEqual([]);
  });

  test('what cannot be denied is affirmed', () => {
    expect(denials('وقال المدرب إن تقدم الفريق لا يمكن لأحد إنكاره.')).toEqual([]);
    expect(denials('ويصعب نفي أثر الجفاف في أسعار القمح.')).toEqual([]);
    expect(denials('ولا أحد ينكر أن المتحف يحتاج إلى ترميم.')).toEqual([]);
    expect(denials('وحاول النائب إنكار لقائه بالمقاول.')).toHaveLength(1);
  });

  test('papers are forged without anybody denying it', () => {
    expect(denials('سافر المتهم بجواز مزور إلى قبرص.')).toEqual([]);
  });

  test('a negated verb, and the noun after أي', () => {
    const [first] = denials('وأكد النادي أنه لم يوقّع أي عقد مع المدرب الجديد.');
    expect(first).toMatchObject({ kind: 'negated', total: true });
    expect(first?.heads).toEqual(expect.arrayContaining(['يوقّع', 'عقد']));
  });

  test('a verb that only says there was something hands the negation on', () => {
    const [first] = denials('ولم تشهد القاعة مشاجرات بين المندوبين.');
    expect(first?.heads).toEqual(['مشاجرات']);
    expect(first?.objects).toContain('القاعة');
  });

  test('whoever stands before the negation is its subject', () => {
    const [first] = denials('وقال المدير إن سفن الصيد لم تغادر الميناء.');
    expect(first?.objects).toEqual(expect.arrayContaining(['سفن', 'الصيد']));
    expect(first?.objects).not.toContain('المدير');
  });

  test('what points back is of what stands before it', () => {
    const [clause] = denials('واتهم الحزب اللجنة بإتلاف صناديق الاقتراع، وهو ما نفاه رئيسها.');
    expect(clause).toMatchObject({ kind: 'denied', back: true });
    expect(clause?.objects).toContain('بإتلاف');
    const [sentence] = denials('واتهم الحزب اللجنة بإتلاف صناديق الاقتراع. ونفت اللجنة ذلك.');
    expect(sentence).toMatchObject({ kind: 'denied', back: true });
    expect(sentence?.objects).toContain('صناديق');
  });

  test('a report refused or called invented is denied', () => {
    expect(denials('ورفضت الوزارة مزاعم احتكار القمح في المخازن.')[0]?.kind).toBe('denied');
    expect(denials('ووصف الناطق خبر انهيار البرج بأنه مختلق.')[0]?.kind).toBe('untrue');
  });

  test('for the time being', () => {
    expect(denials('ولم تصل قوافل الإغاثة إلى القرية حتى الآن.')[0]?.open).toBe(true);
    expect(denials('ولن يرفع المصرف أسعار الفائدة.')[0]?.open).toBe(true);
    expect(denials('ونفى المصرف أي نية لرفع أسعار الفائدة.')[0]?.open).toBe(true);
    expect(denials('ولم يرفع المصرف أسعار الفائدة.')[0]?.open).toBe(false);
  });

  test.each([
    'ولا يزال الحريق مشتعلا في الغابة.',
    'ولم يحضر الوزير الجلسة إلا بعد ساعة من افتتاحها.',
    'ولم يغادر الفريق الفندق، بحسب مرافقيه، إلا بعد وصول الحافلة.',
    'ولا يقل عدد المسافرين عن ألفين كل يوم.',
    'وطلب المسؤول عدم ذكر اسمه في التقرير.',
    'ولم تؤكد الشركة الخبر حين سئلت عنه.',
    'وستغلق المدرسة أبوابها إذا لم يدفع المجلس الرواتب.',
    'ومنحت الشركة امتيازات غير مستحقة لكبار الموظفين.',
    'ووصل الوفد، غير أن الوزير تأخر عن الاستقبال.',
    'وستحال القضية إلى النيابة في حال لم يسدد المستثمر الغرامة.',
    'ومن لم يسجل في اللجنة يفقد مقعده في القرعة.',
    'وتهطل الأمطار في غير موسمها على السواحل.',
    'وقال المدرب إن اللاعب يكذب على زملائه في الفريق.',
    'والكذب عند الأطفال يزول مع العمر، وفق الطبيبة.',
    'وأوصى الخطيب بالأمر بالمعروف ومنكرا ونكيرا ذكر في خطبته.',
    'ورفض المتحف اللوحات التي أهداها التاجر.',
    'وتراجع المصرف عن سياسة عدم رفع الفائدة.',
  ])('no denial: %s', (text) => {
    expect(denials(text)).toEqual([]);
  });

  test('somebody calls what was told a lie', () => {
    const [first] = denials('وكذّب الناطق باسم المطار أنباء إلغاء الرحلات.');
    expect(first?.kind).toBe('denied');
    expect([...(first?.heads ?? []), ...(first?.objects ?? [])]).toContain('إلغاء');
    expect(denials('وقالت الممثلة منكرة ومنكرا محاميها أن تكون وقعت العقد.')).not.toEqual([]);
    expect(denials('وتحدث الطبيب منكرا إهمال المريض.')[0]?.kind).toBe('denied');
  });

  test('what is called untrue may follow', () => {
    const [truth] = denials('وأكدت البلدية عدم صحة ما يتداول عن هدم السوق القديمة.');
    expect(truth).toMatchObject({ kind: 'denied', back: false });
    expect([...(truth?.heads ?? []), ...(truth?.objects ?? [])]).toContain('هدم');
    const [clause] = denials('ونشر الموقع معلومات مغلوطة بأن المصنع سيغلق أبوابه.');
    expect(clause).toMatchObject({ kind: 'untrue', back: false });
    expect([...(clause?.heads ?? []), ...(clause?.objects ?? [])]).toContain('سيغلق');
  });

  test('of what was refused first, not of any other', () => {
    const [first] = denials('ورفض الحكم إلغاء الهدف أو أي احتجاج من اللاعبين.');
    expect(first?.total).toBe(false);
    expect(first?.heads).not.toContain('احتجاج');
  });

  test('نفيا قاطعا is no second denial', () => {
    expect(denials('ونفت الهيئة نفيا قاطعا تزوير نتائج التصويت.')).toHaveLength(1);
  });

  test('scopes lie in the text and heads in their scopes, whatever the text', () => {
    const word = fc.constantFrom(
      ...'نفى لم لن لا ليس دون غير عدم أن أي أحد ذلك هذه الأنباء ما وهو نفاه مختلق كذبة إلا سوى بعد وزير وقع العقد مصنع ، . «'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const article = read(words.join(' '));
        const length = article.annotation.text.tokens.length;
        for (const d of denialsIn(article)) {
          expect(d.firstToken).toBeGreaterThanOrEqual(0);
          expect(d.endToken).toBeLessThanOrEqual(length);
          for (const head of d.heads) {
            expect(head.token).toBeGreaterThanOrEqual(d.firstToken);
            expect(head.token).toBeLessThan(d.endToken);
          }
        }
      }),
    );
  });

  test('whoever denies may be named at length, between commas, before what is denied', () => {
    const [first] = denials(
      'ونفى المدير السابق لمطار الصويرة، إدريس بنكيران، أن تكون إدارته قد أجلت الرحلات.',
    );
    expect(first?.heads).toEqual(['أجلت']);
  });

  test("of 'to be' the predicate is in question, and behind قد the deed", () => {
    const [cause] = denials('ونفت الوزارة أن تكون الكارثة التي أصابت القرية ناتجة عن السد.');
    expect(cause?.heads).toEqual(['ناتجة']);
    const [over] = denials('نافيا أن يكون العقد قد انتهى قبل موعده.');
    expect(over?.heads).toEqual(['انتهى']);
    const [empty] = denials('ولم يكن في القاعة جمهور.');
    expect(empty?.heads).toEqual(['جمهور']);
  });

  test('a report is denied for what it tells', () => {
    const [first] = denials('نفى النادي صحة الأنباء التي تحدثت عن بيع الملعب.');
    expect(first?.heads).toEqual(['بيع']);
  });

  test('a deed left undone by whoever it was for', () => {
    const [refused] = denials('ورفض اللاعب توقيع العقد الجديد.');
    expect(refused).toMatchObject({ kind: 'negated', heads: ['توقيع'] });
    const [failed] = denials('وفشل الأطباء في إنقاذ الطفل.');
    expect(failed).toMatchObject({ kind: 'negated', heads: ['إنقاذ'] });
    expect(denials('وعبر السكان عن رفضهم بيع الغابة.')).toEqual([]);
  });

  test('what is not planned, or not thought of, will not be', () => {
    const [unplanned, ...rest] = denials('ومن غير المقرر أن يلتقي المدرب الجمهور في الملعب.');
    expect(unplanned).toMatchObject({ kind: 'negated', open: true, heads: ['يلتقي'] });
    expect(rest).toEqual([]);
    expect(denials('ومن المقرر أن يلتقي المدرب الجمهور في الملعب.')).toEqual([]);
    expect(denials('ونشر الموعد غير المقرر في جدول البطولة.')).toEqual([]);
  });

  test("'only' leaves one thing over, 'not until' denies nothing", () => {
    const article = read('ولم يحمل المسافرون سوى حقائب صغيرة.');
    const [only] = denialsIn(article);
    expect(only?.but).toBeDefined();
    expect(denials('ولم يصل القطار إلا بعد منتصف الليل.')).toEqual([]);
    expect(denials('ولم يمض على افتتاح المدرسة سوى شهر.')).toEqual([]);
  });

  test('what may be so after all, and a condition, deny nothing', () => {
    expect(denials('ولم يستبعد المدرب رحيل الحارس.')).toEqual([]);
    expect(denials('ولا يعني القرار إغلاق المصنع.')).toEqual([]);
    expect(denials('وسيستأنف المحامي إن لم ينقض القاضي الحكم.')).toEqual([]);
  });
});
