import { describe, expect, it } from 'vitest';
import { whereFindings } from '../../../../lib/claims/rules/place-where';
import { article, run } from './harness';

const shown = (...texts: readonly string[]) =>
  run(
    whereFindings,
    texts.map((text, i) => article(`a${i}`, '2024-03-01', text)),
  )
    .filter((d) => d.confidence >= 0.55)
    .map((d) => d.sides.map((s) => s.value).join(' / '));

describe('whereFindings', () => {
  it.each([
    [
      'توفي الكاتب عادل الرفاعي في منزله بعد صراع مع المرض عن سبعين عاما.',
      'فارق الكاتب عادل الرفاعي الحياة في مستشفى ابن سينا بعد صراع مع المرض.',
      'مستشفى / منزله',
    ],
    [
      'سلم الخاطفون الرهائن عند معبر السلام بحضور مندوبي الصليب الأحمر.',
      'جرى تسليم الرهائن على جسر الشهداء بحضور مندوبي الصليب الأحمر.',
      'جسر الشهداء / معبر السلام',
    ],
  ])('reports one thing put in two places: %s', (a, b, sides) => {
    expect(shown(a, b)).toEqual([sides]);
  });

  it('holds the only towns of two sentences that surely make one statement against each other', () => {
    const told = (rest: string): string =>
      `حذرت الوزيرة هدى القاسمي أمس من جفاف 40 واحة و12 سدا و300 بئر جنوب البلاد وطالبت المزارعين بترشيد السقي ${rest}`;
    expect(
      shown(
        told('خلال ندوة صحفية طويلة حول المناخ والبيئة بحضور خبراء أجانب في فاس.'),
        told('أثناء مأدبة غداء خيرية لفائدة الأيتام دعت إليها جمعيات نسائية في طنجة.'),
      ),
    ).toEqual(['طنجة / فاس']);
  });

  it('holds no town against the province that it lies in', () => {
    const told = (rest: string): string =>
      `حذرت الوزيرة هدى القاسمي أمس من جفاف 40 واحة و12 سدا و300 بئر جنوب البلاد وطالبت المزارعين بترشيد السقي ${rest}`;
    expect(
      shown(
        told('خلال ندوة صحفية طويلة حول المناخ والبيئة بحضور خبراء أجانب في شهبا.'),
        told('أثناء مأدبة غداء خيرية لفائدة الأيتام دعت إليها جمعيات نسائية في السويداء.'),
      ),
    ).toEqual([]);
  });

  it('finds nothing where one place lies in the other, where both are told, and in whence and whither', () => {
    expect(
      shown(
        'وقع الانفجار في دمشق صباح اليوم وأدى إلى مقتل ثلاثة أشخاص.',
        'وقع الانفجار في حي المزة بدمشق صباح اليوم وأدى إلى مقتل ثلاثة أشخاص.',
      ),
    ).toEqual([]);
    expect(
      shown(
        'قضت محكمة البصرة بسجن المتهم خمس سنوات بتهمة الرشوة.',
        'أيدت محكمة الاستئناف في بغداد حكم سجن المتهم الذي قضت به محكمة البصرة خمس سنوات بتهمة الرشوة.',
      ),
    ).toEqual([]);
    expect(
      shown(
        'غادر الوفد القاهرة متجها إلى الخرطوم صباح اليوم.',
        'وصل الوفد إلى الخرطوم ظهر اليوم قادما من القاهرة.',
      ),
    ).toEqual([]);
    expect(
      shown(
        'شب الحريق في مرآب السيارات قبل ساعتين من غرق العبارة.',
        'اندلع الحريق بمستودع السيارات قبل ساعتين من غرق العبارة.',
      ),
    ).toEqual([]);
  });

  it('finds nothing in one name spelled twice, and in where somebody works', () => {
    expect(
      shown(
        'أقيمت المباراة النهائية على استاد النخلا مساء الجمعة بحضور الجماهير.',
        'أقيمت المباراة النهائية على ملعب النخلاء مساء الجمعة بحضور الجماهير.',
      ),
    ).toEqual([]);
    expect(
      shown(
        'تحدث الباحث سامي الغربي في قسم علوم الفلك بجامعة الواحة عن مسار النيزك الذي سقط أمس.',
        'تحدث الباحث سامي الغربي في مرصد الجبل عن مسار النيزك الذي سقط أمس.',
      ),
    ).toEqual([]);
  });

  it('finds nothing in several sites, in what a verb takes with ب, and in what a distance is from', () => {
    expect(
      shown(
        'تكدس مئات الركاب في صالات الانتظار بعد إلغاء القطار صباح اليوم.',
        'شوهد مئات الركاب في صالة المسافرين بعد إلغاء القطار صباح اليوم.',
      ),
    ).toEqual([]);
    expect(
      shown(
        'حكمت القاضية على صاحب المصنع بالسجن أربعة أعوام في قضية الغش.',
        'قال صاحب المصنع إنه لا يعترف بالمحكمة في قضية الغش.',
      ),
    ).toEqual([]);
  });
});
