/**
 * What is done on the field of play, by the lemmas that tell it (folded). Compiled from general knowledge of Arabic
 * sports writing.
 */
export const MATCH_ACTS = {
  goal: 'سجل احرز هدف تسجيل افتتح تعادل عادل ادرك تقدم تعزيز عزز ضاعف هز شباك شبك مرمي راسيه قذيفه قفزه ارتقي هدافين اضاف اودع اسكن ضربه ركله جزاء',
  dismissal: 'طرد حمراء احمر اقصاء اقصي',
  booking: 'صفراء اصفر انذار حجز',
  substitution: 'بديل استبدل تبديل اشرك دفع دخل نزل ادخل حل',
  injury: 'اصابه اصيب مصاب نقاله',
  chance: 'اهدر اضاع فرصه تصدي ابعد ارتد عارضه قائم الغي الغاء تسلل',
} as const;

/** Lemmas and stems of which a report of a match has at least one (folded). */
export const MATCH_WORDS = 'مباراه لقاء مرمي شوط منتخب هدف لاعب ملعب دوري حكم حارس مهاجم';
