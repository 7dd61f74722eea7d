import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';
import { eventClassesAt } from '../../../../lib/arabic/events/classes';

/** The classes of the first word of a text that begins so, by its surface. */
const classes = (text: string, surface: string): readonly string[] => {
  const { tokens } = annotate(text);
  return eventClassesAt(
    tokens,
    tokens.findIndex(({ start, end }) => text.slice(start, end) === surface),
  );
};

describe('words spelled alike for several events', () => {
  it('are told apart by what they govern', () => {
    expect(classes('قضت المحكمة بإغلاق المصنع', 'قضت')).toEqual(['decide']);
    expect(classes('قضى ثلاثة عمال في المنجم', 'قضى')).toEqual(['die']);
    expect(classes('أخلت النيابة سبيل الطبيب', 'أخلت')).toEqual(['release']);
    expect(classes('أخلت الشرطة المبنى', 'أخلت')).toEqual(['evacuate']);
    expect(classes('أطلقت السلطات سراح الطبيب', 'أطلقت')).toEqual(['release']);
    expect(classes('نشر المعهد دراسة', 'نشر')).toEqual(['publish']);
    expect(classes('نشر القائد دباباته', 'نشر')).toEqual(['deploy']);
    expect(classes('صدر البيان مساء', 'صدر')).toEqual(['publish']);
    expect(classes('أقر السائق بارتكاب الحادث', 'أقر')).toEqual(['confess']);
    expect(classes('أقر البرلمان الموازنة', 'أقر')).toEqual(['approve']);
  });

  it('students and closed halls are no demands and no closures', () => {
    expect(classes('كرمت البلدية الطالبة المتفوقة', 'الطالبة')).toEqual([]);
    expect(classes('وصل الطلاب إلى الملعب', 'الطلاب')).toEqual([]);
    expect(classes('طالب النائب بالتحقيق', 'طالب')).toEqual(['demand']);
    expect(classes('لعب الفريق في الصالة المغلقة', 'المغلقة')).toEqual([]);
    expect(classes('ظلت الطريق المغلقة خالية', 'المغلقة')).toEqual(['close']);
  });

  it('are no events where nothing around them makes them one', () => {
    expect(classes('أسقط الدفاع مسيرة فوق الميناء', 'مسيرة')).toEqual([]);
    expect(classes('خرجت مسيرة حاشدة', 'مسيرة')).toEqual(['protest']);
    expect(classes('عاد من إجازة مرضية', 'إجازة')).toEqual([]);
    expect(classes('قال نجم الفريق', 'نجم')).toEqual([]);
    expect(classes('وصلوا إلى موقع الحادث', 'موقع')).toEqual([]);
  });

  it('do not reach past a mark', () => {
    expect(classes('أخلت الشرطة المبنى، وقطعت سبيل المارة', 'أخلت')).toEqual(['evacuate']);
  });
});
