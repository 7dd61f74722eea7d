import { frame, label, no, yes, type LoadedGroup } from './types';

/** Frames of naming: Protests, changes of power, votes, deals and trials. Compiled from general knowledge of Arabic news writing. */
export const UNREST_FRAMES: readonly LoadedGroup[] = [
  frame(
    'frame-unrest-names',
    label('تسمية الأحداث', 'Name given to the unrest', 'Nom donné aux troubles'),
    yes('شغب فوضى تخريب تمرد عصيان +فتنة مؤامرة ابتزاز انفلات'),
    yes(
      'ثورة انتفاضة هبة نضال صمود كفاح معركة_الكرامة غضب_شعبي يوم_غضب خروج_عن_صمتهم عن_صمتهم انتزاع_الحقوق',
    ),
    no('احتجاج مظاهرة تظاهرة مسيرة اضراب وقفة اعتصام حراك حركة_احتجاجية توقف_عن_العمل'),
  ),
  frame(
    'frame-power-change',
    label(
      'تسمية تغيير الحكم',
      'Name given to the change of power',
      'Nom donné au changement de pouvoir',
    ),
    yes('انقلاب انقلابي استيلاء_على_السلطة اغتصاب_السلطة سطو_على_السلطة انقلب'),
    yes('ثورة حركة_تصحيحية تصحيح_المسار استعادة_الدولة إرادة_الشعب الحركة_المباركة'),
    no(
      'تسلم_السلطة تولي_السلطة إطاحة عزل تنحية انتقال_السلطة المرحلة_الانتقالية مرحلة_انتقالية تدخل_الجيش سيطرة_الجيش أطاح عزل_الرئيس الإطاحة_بالرئيس إسقاط_الرئيس استلام_الحكم تسلم_الحكم',
    ),
  ),
  frame(
    'frame-trial-names',
    label('تسمية الملاحقة', 'Name given to the case', 'Nom donné à l’affaire'),
    yes(
      'تصفية_حسابات تلفيق ملفق +كيدي كيدية اضطهاد تكميم ترهيب محاكمة_سياسية مسيس قمع تنكيل هرسلة حملة_شعواء مهزلة_قضائية محاكمة_صورية محاكمة_هزلية محاكمة_القرن قضاء_مسيس قضاء_التعليمات انتقام_سياسي حكم_جائر اضطهاد_سياسي مكيدة مطاردة_الساحرات',
    ),
    no('محاكمة تحقيق ملاحقة متابعة'),
  ),
];
