/**
 * Nouns that an ordinal ranks in news. A line is `class: nouns` in the singular: nouns of one class name the same thing
 * (the eighteenth session, the eighteenth edition). What stands in no line is ranked by its own name.
 */
export const RANKED_NOUNS = `
edition: دورة نسخة طبعة شمعة مهرجان معرض مؤتمر قمة منتدى ملتقى أيام سباق رالي ماراثون كرنفال موسم أسبوع صالون
work: فيلم شريط تجربة رواية كتاب ألبوم ديوان مسرحية مسلسل عمل إصدار أسطوانة
title: لقب كأس تتويج درع بطولة نجمة ميدالية
place: مركز مرتبة صف رتبة ترتيب
birthday: ذكرى عيد ميلاد
child: طفل ابن مولود حفيد ابنة بنت
floor: طابق دور طبقة
move: مرة
term: ولاية عهدة فترة مأمورية
`;

/**
 * Nouns whose ordinals tell parts of a whole or kinds apart (the second half, the first degree, the third world), which an
 * article tells side by side.
 */
export const SERIAL_NOUNS =
  'نصف شوط وقت يوم ليلة ساعة دقيقة ثانية درجة مرحلة خطوة طرف جانب فئة مستوى قسم جزء فصل فقرة نقطة محور بند شهر سنة عام قرن ربع ثلث مادة لجنة قائمة شخص رجل طريق خط موجة جيل جهة حالة سيناريو ألفية عالم خيار سبب شق دفعة دائرة نوع اسم لحظة وهلة نظر حرب شطر باب سطر ضلع هدف جملة كلمة وحدة وزير نائب أمين كاتب متهم شاهد سؤال فريق كتيبة لواء فرقة فوج جيش منطقة قناة إذاعة رحلة مجموعة حلقة نسق حزام بر ديوان حكم مساعد سكرتير سيدة زوج زوجة دكتور مستشار مدعي مشتبه';

/** Those of them that name who holds an office: an ordinal before one (ثالث وزير) counts its holders. */
export const OFFICE_NOUNS = 'وزير نائب أمين كاتب سكرتير مستشار مدعي حكم';
