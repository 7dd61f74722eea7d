/**
 * Words right after which news names a person: what was done to him, the office or deed that is his. Verbal nouns and
 * nouns without the article, verbs as they are written. Compiled from general knowledge of Arabic news writing.
 */
export const NAME_HERALDS = `
مقتل اغتيال وفاة رحيل استشهاد مصرع اعتقال توقيف احتجاز سجن حبس عقوبة عقوبتي إدانة محاكمة تبرئة براءة إعدام خطف اختطاف تعيين تكليف
ترشيح ترشح انتخاب إقالة إعفاء استقالة عزل تنصيب استدعاء استجواب ملاحقة سراح سبيل تصفية تزكية مبايعة بحق
ضد نظيره نظيرته اعتقلت اعتقل أوقفت أوقف عين عينت كلف كلفت أقال أقالت اغتيل أدين أدان أدانت برأ برأت برأته انتخب
انتخبت رشح رشحت التقى التقت يلتقي استقبل استقبلت يستقبل هنأ خلف يخلف أعفى أعفت استدعت استجوبت لاحقت نال
`;

/** Words that do so with the preposition behind them: حكم على, الإفراج عن, في حق. */
export const NAME_HERALDS_BEFORE: Readonly<Record<string, string>> = {
  على: 'حكم حكما الحكم حكمت قبض القبض قضت وقضت وحكم بالقبض أحكاما حكمين الصلاة الخناق الادعاء',
  عن: 'الإفراج إفراج أفرج أفرجت بالإفراج للإفراج العفو العقوبات الدفاع التخلي',
  حق: 'في',
  يد: 'على',
  مع: 'لقاء لقائه اجتماع اجتماعه محادثات مباحثات جلسة اتصال تعاقد تعاقده التعاقد عقد عقدها',
};

/** Verbs of courts: قضت بسجن فلان. */
export const JUDGING_VERBS = 'قضى قضت حكم حكمت أمر أمرت يقضي تقضي طالب طالبت قرر قررت';
