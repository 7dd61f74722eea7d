import { describe, expect, test } from 'vitest';
import { denialRule } from '../../../../lib/claims/rules/denial';
import { article, run } from './harness';

const found = (...texts: readonly string[]) =>
  run(
    denialRule,
    texts.map((text, i) => article(`a${i}`, '2023-05-04', text)),
  );

describe('denials and what they deny', () => {
  test('a denial meets what it denies', () => {
    const [first, ...rest] = found(
      'وأغلقت الشركة مصنع الورق وسرّحت جميع العمال المتعاقدين.',
      'ونفى مدير الشركة إغلاق مصنع الورق وتسريح العمال المتعاقدين.',
    );
    expect(first).toMatchObject({ type: 'polarity', relation: 'conflict' });
    expect(first?.sides.map((s) => s.value)).toEqual(['denied', 'stated']);
    expect(first?.label.ar).toBe(
      'نفي يخالفه قول آخر: «\u2067نفى مدير الشركة إغلاق مصنع الورق وتسريح العمال المتعاقدين\u2069»',
    );
    expect(rest).toEqual([]);
  });

  test('who tells that there is no case of it denies it too', () => {
    expect(
      found(
        'نفى الطبيب المناوب تسمم تلاميذ في مدرسة الوادي.',
        'أفادت المديرة بعدم وجود أي حالة تسمم، ردا على بلاغ عن تسمم تلاميذ في مدرسة الوادي.',
      ),
    ).toEqual([]);
  });

  test('a denial that points back is quoted with what it denies', () => {
    const [first] = found(
      'وأغلقت الشركة مصنع الورق وسرّحت جميع العمال المتعاقدين.',
      'وتحدثت الصحف عن إغلاق مصنع الورق وتسريح العمال المتعاقدين، وهو ما نفته الشركة.',
    );
    expect(first?.label.en).toMatch(
      /^Denial contradicted: “\u2067….*العمال المتعاقدين، وهو ما نفته الشركة\u2069”$/u,
    );
  });

  test('a negation meets the deed told in other words', () => {
    const [first] = found(
      'وتقاضى المستشار عمولة قدرها مئة ألف دينار من شركة المعدات.',
      'وقال محاميه إن المستشار لم يتسلم أي عمولة من شركة المعدات.',
    );
    expect(first).toMatchObject({ type: 'polarity', relation: 'conflict' });
  });

  test('what is not so yet, against what is so the same day, differs in how far it has come', () => {
    const [first] = found(
      'ووقعت الوزارة عقد ترميم الجسر القديم مع الشركة الإسبانية.',
      'ولم توقع الوزارة بعد عقد ترميم الجسر القديم مع الشركة الإسبانية.',
    );
    expect(first).toMatchObject({ type: 'status', relation: 'conflict' });
  });

  test('what somebody says he will not do is denied, and no stage of it', () => {
    const [first] = found(
      'وقدمت رئيسة الاتحاد استقالتها من منصبها صباح الأحد.',
      'وأعلنت رئيسة الاتحاد أنها لن تستقيل من منصبها.',
    );
    expect(first).toMatchObject({ type: 'polarity', relation: 'conflict' });
  });

  test('with an article open, its own denial of its own words is not told', () => {
    const both =
      'وأغلقت الشركة مصنع الورق وسرّحت جميع العمال المتعاقدين. ونفى مدير الشركة إغلاق مصنع الورق وتسريح العمال المتعاقدين.';
    const texts = [both, 'وافتتح الوزير معرض الورق في المدينة.'];
    const told = (open?: number) =>
      run(
        denialRule,
        texts.map((text, i) => article(`a${i}`, '2023-05-04', text)),
        open,
      );
    expect(told()).not.toEqual([]);
    expect(told(0)).toEqual([]);
  });

  test('a sentence that denies the same does not state it', () => {
    expect(
      found(
        'ونفت الشركة خبر إغلاق مصنع الورق في الميناء.',
        'وقال الناطق إن إغلاق مصنع الورق في الميناء غير صحيح.',
      ),
    ).toEqual([]);
  });

  test('what was not so in the last hours may have been so before', () => {
    const denied = 'وأكدت الوزارة عدم تسجيل إصابات بالحصبة في الواحة خلال 24 ساعة الماضية.';
    expect(found(denied, 'وسجلت الوزارة إصابات بالحصبة في الواحة.')).not.toEqual([]);
    expect(found(denied, 'وسجلت الوزارة 40 إصابة بالحصبة في الواحة منذ مطلع الربيع.')).toEqual([]);
  });

  test('what is only asked for does not state what is negated', () => {
    const denied = 'ولم يزر وزير الزراعة قرية الكرمة منذ الفيضان.';
    expect(found('وزار وزير الزراعة قرية الكرمة بعد الفيضان.', denied)).toHaveLength(1);
    expect(found('وطالب السكان وزير الزراعة بزيارة قرية الكرمة بعد الفيضان.', denied)).toEqual([]);
  });

  test('an article that prints the denial itself stands on its side', () => {
    const denied = 'ولم يتقدم ورثة الفنان بأي شكوى ضد المتحف إلى شرطة المدينة.';
    const stated = 'وتقدم ورثة الفنان بشكوى ضد المتحف.';
    expect(found(stated, denied)).toHaveLength(1);
    expect(found(`${stated} ${denied}`, denied).flatMap((d) => d.sides)).toEqual([]);
  });

  test('a quality that is not there does not state what is negated', () => {
    expect(
      found(
        'وكشف المفتش الشحنات غير المطابقة للمواصفات في مستودع الدواء.',
        'وأكد المختبر عدم مطابقة شحنات الدواء للمواصفات.',
      ),
    ).toEqual([]);
  });

  test('who says that it is not planned, or not possible, says the same', () => {
    const denied = 'ولن يزور المدرب الجمهور في ملعب القلعة بمدينة صور.';
    expect(found(denied, 'زار المدرب الجمهور في ملعب القلعة بمدينة صور.')).toHaveLength(1);
    for (const alike of [
      'ومن غير المقرر أن يزور المدرب الجمهور في ملعب القلعة بمدينة صور.',
      'وقال النادي إن زيارة المدرب إلى ملعب القلعة بمدينة صور لن تكون ممكنة هذا الأسبوع.',
      'وقال النادي إن زيارة المدرب إلى ملعب القلعة بمدينة صور غير واردة هذا الأسبوع.',
    ])
      expect(found(denied, alike)).toEqual([]);
  });

  test('that nobody was hurt by something denies that anybody was, not the reason', () => {
    const [first] = found(
      'وأصيب ثلاثة عمال بحروق جراء انفجار الغلاية في معمل السكر.',
      'ولم تسجل أي إصابة بين عمال معمل السكر جراء انفجار الغلاية.',
    );
    expect(first).toMatchObject({ type: 'polarity', relation: 'conflict' });
  });

  test('who refused a deed differs from who is told to have done it', () => {
    const [first] = found(
      'ووقع الحارس عقد تجديد إقامته مع نادي الفيحاء صباح الأحد.',
      'ورفض الحارس توقيع عقد تجديد إقامته مع نادي الفيحاء.',
    );
    expect(first).toMatchObject({ type: 'polarity', relation: 'conflict' });
  });

  test('a denial with names is of no statement that gives none of them', () => {
    expect(
      found(
        'ونفت وزارة الخارجية أن تكون تونس قد طلبت قرضا جديدا من قطر.',
        'وقال خبير مالي إن طلب قرض خارجي يزيد أعباء الموازنة.',
      ),
    ).toEqual([]);
  });

  test('two who deny the same do not differ', () => {
    expect(
      found(
        'ونفى مدير الشركة إغلاق مصنع الورق في الميناء.',
        'ونفت النقابة إغلاق مصنع الورق في الميناء.',
      ),
    ).toEqual([]);
  });

  test('who has kept silent states nothing', () => {
    expect(
      found(
        'ونفى مدير الشركة إغلاق مصنع الورق في الميناء.',
        'ولم تؤكد الشركة خبر إغلاق مصنع الورق في الميناء ولم تنفه.',
      ),
    ).toEqual([]);
  });

  test('what was denied as a plan and is done later has moved on', () => {
    const [first] = run(denialRule, [
      article('a', '2023-05-04T08:00:00Z', 'ونفى محافظ المصرف أي نية لخفض سعر صرف الدينار.'),
      article('b', '2023-05-20T08:00:00Z', 'وخفض المصرف سعر صرف الدينار إلى النصف.'),
    ]);
    expect(first).toMatchObject({ type: 'status', relation: 'update' });
  });

  test('what is denied and later owned up to has moved on', () => {
    const [first] = run(denialRule, [
      article('a', '2023-05-04T08:00:00Z', 'ونفت البلدية انهيار جزء من سد الوادي.'),
      article('b', '2023-06-20T08:00:00Z', 'وأقرت البلدية بانهيار جزء من سد الوادي.'),
    ]);
    expect(first).toMatchObject({ type: 'polarity', relation: 'update' });
  });

  test('a reason ruled out is a difference of reasons', () => {
    const [first] = found(
      'وقال عمال الفندق إن الحريق اندلع بسبب تسرب الغاز في المطبخ.',
      'ونفت إدارة الفندق أن يكون الحريق ناجما عن تسرب الغاز في المطبخ.',
    );
    expect(first).toMatchObject({ type: 'cause', relation: 'conflict' });
  });

  test('an accusation and its denial in one sentence are its two sides', () => {
    const [first] = found(
      'وتتهم المعارضة اللجنة بتزوير نتائج الاقتراع في الجنوب، وهو ما تنفيه اللجنة.',
      'وقالت المعارضة إن نتائج الاقتراع في الجنوب زُوّرت.',
    );
    expect(first?.sides.map((s) => s.value)).toEqual(['denied', 'stated']);
  });

  test('what a reason explains may be denied, and the reason not', () => {
    const type = (...texts: readonly string[]) => found(...texts).map((d) => d.type);
    expect(
      type(
        'ولم تُسجل أي إصابة بين المتفرجين جراء التدافع أمام بوابة الملعب.',
        'أصيب أربعة متفرجين في التدافع أمام بوابة الملعب.',
      ),
    ).toEqual(['polarity']);
    expect(
      type(
        'نفت إدارة الملعب أن يكون التدافع ناجما عن إغلاق البوابة الشرقية.',
        'وقع التدافع بسبب إغلاق البوابة الشرقية للملعب.',
      ),
    ).not.toContain('polarity');
  });
});

describe('what a negation is not held against', () => {
  test('what is only to come, or done anew', () => {
    const never = 'ولم يجتمع أعضاء اللجنة في المقر منذ شهر مارس.';
    expect(found(never, 'وقال الرئيس إن أعضاء اللجنة سيجتمعون في المقر كل شهر.')).toEqual([]);
    expect(found(never, 'واجتمع أعضاء اللجنة في المقر أمس.')).toHaveLength(1);
    const silent = 'ولم تشهد قاعة المسرح عرضا منذ تسع سنوات.';
    expect(found(silent, 'واحتفلت المدينة باستئناف عروض قاعة المسرح.')).toEqual([]);
  });

  test('what else befell the same thing, between brief reports too', () => {
    expect(
      found(
        'ولم تكن الممثلة هدى النجار في القاعة حين أعلنت الجائزة.',
        'منحت اللجنة الجائزة للممثلة هدى النجار.',
      ),
    ).toEqual([]);
  });
});
