import { frame, label, NAMED_AFTER_REFUGEES, no, yes, type LoadedGroup } from './types';

/** Frames of naming: What people are called by those for and against them. Compiled from general knowledge of Arabic news writing. */
export const PEOPLE_FRAMES: readonly LoadedGroup[] = [
  frame(
    'frame-migrants',
    label('تسمية العابرين', 'Names given to those who cross', 'Noms donnés aux migrants'),
    yes('متسلل غير_شرعي غير_شرعيين غير_الشرعيين غير_قانوني جحافل حراق حراقة'),
    {
      ...yes('لاجئ نازح طالب_لجوء طالبي_لجوء طالبو_لجوء هارب_من فارون_من'),
      notAfter: NAMED_AFTER_REFUGEES,
    },
    no('مهاجر غير_نظامي غير_نظاميين غير_النظاميين +مهاجرين'),
  ),
  frame(
    'frame-crowd-names',
    label('تسمية المحتجين', 'Names given to the demonstrators', 'Noms donnés aux manifestants'),
    yes(
      'مندس مخرب مشاغب غوغاء بلطجي رعاع مأجور مغرر أصحاب_الأجندات شرذمة خارجون_عن_القانون خارجين_عن_القانون مثيري_الشغب مثيرو_الشغب دهماء جرذان جهات_حزبية',
    ),
    yes('ثائر +أحرار منتفض شباب_الثورة الشعب_الثائر مناضل أبناء_الشعب مسحوق مقهور'),
    no('محتج متظاهر معتصم +أهالي'),
  ),
  frame(
    'frame-ruler-names',
    label('تسمية الحاكم', 'Names given to the ruler', 'Noms donnés au dirigeant'),
    yes(
      '+طاغية دكتاتور ديكتاتور مخلوع بائد مستبد سفاح مجرم_حرب جنرال_الانقلاب أمير_الحرب أمير_حرب زعيم_الانقلاب +المنقلب حاكم_مطلق',
    ),
    yes(
      'زعيم قائد_الثورة +المرشد القائد_الرمز صاحب_الجلالة صاحب_الفخامة الأب_المؤسس قائد_تاريخي الزعيم_الخالد الراحل_الكبير القائد_الملهم',
    ),
    no('الرئيس_السابق حاكم جنرال رئيس_سابق'),
  ),
];
