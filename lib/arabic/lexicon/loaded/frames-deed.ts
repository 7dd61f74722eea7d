import {
  AFTER_HELD,
  frame,
  NAMED_AFTER_MARTYRS,
  label,
  no,
  OF_OCCUPIERS,
  yes,
  type LoadedGroup,
} from './types';

/** Frames of naming: What is done to people and places by force. Compiled from general knowledge of Arabic news writing. */
export const DEED_FRAMES: readonly LoadedGroup[] = [
  frame(
    'frame-death',
    label('تسمية الموت', 'Name given to the death', 'Nom donné à la mort'),
    {
      ...yes('شهيد استشهد استشهاد روى_بدمائه لبى_نداء_ربه زف_شهيدا'),
      notAfter: NAMED_AFTER_MARTYRS,
    },
    yes('هالك هلاك هلك نفوق تحييد أجهز_على'),
    yes('اغتيال اغتال إعدام_ميداني بدم_بارد جريمة_قتل غدر مذبحة مجزرة أعدم غيلة تصفية_جسدية'),
    no('قتيل مقتل قتل مصرع وفاة توفي +حتفه فارق_الحياة'),
  ),
  frame(
    'frame-captives',
    label('تسمية المحتجزين', 'Names given to those held', 'Noms donnés aux détenus'),
    yes('رهينة مختطف مخطوف مغيب مخفي_قسرا مختفين_قسريا سبايا سبية'),
    yes(
      'أسير أسرى +أسرانا أسرى_الحرب معتقلي_الرأي معتقل_رأي سجين_رأي سجناء_الرأي سجين_سياسي معتقل_سياسي',
    ),
    no('محتجز معتقل موقوف سجين +موقوفين مشتبه_به'),
  ),
  frame(
    'frame-taking',
    label('خطف أم توقيف؟', 'Abducted or arrested?', 'Enlevé ou arrêté ?'),
    yes('اختطاف اختطف خطف قرصنة اقتاد إخفاء_قسري اختفاء_قسري اقتحام_منزل'),
    no('اعتقال اعتقل توقيف أوقف احتجاز احتجز استدعاء استدعى استجواب استوقف اصطحب'),
  ),
  frame(
    'frame-assault',
    label('تسمية العملية', 'Name given to the operation', 'Nom donné à l’opération'),
    yes(
      'عدوان +عدوانية غزو اجتياح اعتداء غدر هجوم_إرهابي هجوم_غادر مجزرة مذبحة +محرقة إبادة جريمة_حرب همجي وحشي حرب_إبادة قصف_همجي إرهابي حصار_جائر عربدة بلطجة',
    ),
    yes(
      'عملية_عسكرية_خاصة ضربة_استباقية ضربة_دقيقة ضربات_دقيقة عملية_نوعية عملية_بطولية عملية_فدائية هجوم_فدائي عملية_استشهادية دفاع_عن_النفس حق_الرد +بطولي عملية_محدودة حملة_أمنية عملية_جراحية',
    ),
    no('هجوم عملية_عسكرية غارة قصف عملية اشتباك معركة +معارك توغل مداهمة'),
  ),
  frame(
    'frame-capture',
    label('تسمية السيطرة', 'Name given to the takeover', 'Nom donné à la prise'),
    {
      ...yes('احتلال احتل اغتصاب غزو استيلاء استولى اجتاح تدنيس اقتحم دنس استباح قرصنة'),
      notAfter: OF_OCCUPIERS,
    },
    yes(
      'تحرير حرر تطهير طهر استرداد استرد عودة_إلى_حضن إعادة_التوحيد استرجاع بسط_السيادة بسط_سيطرته لم_الشمل',
    ),
    { ...no('سيطر سيطرة إغلاق أغلق انتزع'), notAfter: AFTER_HELD },
  ),
  frame(
    'frame-retreat',
    label('تسمية الانسحاب', 'Name given to the withdrawal', 'Nom donné au retrait'),
    yes('فرار فر اندحار اندحر +تقهقر اندحرت جر_أذيال استسلام استسلم خيانة تخاذل'),
    yes('إعادة_انتشار إعادة_تموضع انسحاب_تكتيكي حقن_الدماء حقنا_للدماء'),
    no('انسحاب انسحب إجلاء'),
  ),
];
