import type { LocalizedText } from '../types';

/**
 * Parts that an event gives to one: who mediated, who owns the ship, who claimed the attack. A line is
 * `part construction: words | objects`. Constructions: `does`, verbs whose subject has the part, one of the objects by them
 * where objects stand; `by`, nouns behind which he stands (بوساطة قطرية, بتمويل من اليابان); `done`, participles before من
 * and ل (مملوكة لشركة); `is`, what he is called (الشركة المالكة); `to`, verbs of what goes to him (تعود ملكيتها إلى شركة).
 * Compiled from general knowledge of Arabic news writing.
 */
export const SOLE_PARTS = `
mediate does: توسط رعى
mediate does: قاد بذل تولى أجرى يقود تقود | وساطة وساطات مساعي مساع
mediate does: نجح | وساطة وساطتها وساطته
mediate by: وساطة
supervise does: أشرف سهر | عملية عمليات تبادل تسليم تنفيذ نقل إجلاء توزيع طبخ طهو إعداد رفع ترميم أشغال تحقيق انتخابات انتخاب
supervise by: إشراف
claim act: تبني | هجوم تفجير عملية اغتيال قصف اعتداء خطف استهداف انفجار
sponsor does: رعى احتضن | اتفاق هدنة مصالحة محادثات مفاوضات حوار مؤتمر
sponsor by: رعاية
fund does: مول
fund does: تكفل تحمل غطى سدد دفع تتحمل تتكفل قدم رصد | نفقة نفقات تكلفة تكاليف كلفة مصاريف مصروفات فاتورة تمويل
fund by: تمويل نفقة حساب
fund done: ممول
fund is: مانح ممول
own does: ملك امتلك يملك تملك يمتلك تمتلك | سفينة ناقلة عبارة باخرة مركب قارب طائرة مروحية منجم مصنع عقار مبنى بناية عمارة صحيفة فندق مزرعة حافلة شاحنة يخت منصة بئر حقل محطة ميناء
own done: مملوك
own is: مالك
own to: عاد آل انتقل تعود يعود تؤول | ملكية
operate does: شغل أدار سير يشغل تشغل يدير تدير يسير تسير | سفينة ناقلة عبارة باخرة طائرة مروحية رحلة مطار ميناء محطة منجم حقل شبكة مترو قطار
operate is: مشغل
claim does: تبنى | هجوم هجمات تفجير عملية اغتيال قصف اعتداء خطف مسؤولية استهداف انفجار إطلاق إسقاط
claim does: أعلن | مسؤولية مسؤوليته مسؤوليتها
invite does: وجه | دعوة
invite by: دعوة
rescue act: إنقاذ إجلاء انتشال إنزال إسعاف | بحار بحارة راكب ركاب مهاجر مهاجرون ناج ناجون طاقم غريق عالق عالقون محاصر مصاب جريح
rescue does: أنقذ انتشل نجد أسعف أجلى أخرج أنزل انتزع | بحار بحارة راكب ركاب مهاجر مهاجرون ناج ناجون طاقم غريق عالق عالقون محاصر مصاب جريح آخرون خمسة أطفال
excavate does: كشف أزاح عثر اكتشف نقب أماط استخرج | مقبرة معبد قبر تمثال موقع حفرية نقش مدينة لقى مومياء هيكل لوحة تراب قصر كنيسة فسيفساء حفائر حفريات
excavate by: تنقيب
excavate act: كشف اكتشاف إزاحة استخراج عثور | مقبرة معبد قبر تمثال موقع نقش مدينة مومياء لوحة قصر كنيسة فسيفساء
build does: شيد بنى أنجز صنع صمم طور رمم رفع أعاد ركب | مشروع جسر سد محطة قمر طائرة مسيرة منارة مسجد سور طريق نفق ميناء مستشفى تطبيق لقاح قبة مئذنة مبنى نموذج ترميم بناء خط منشأة
build does: نفذ | مشروع مشاريع أشغال
build by: تنفيذ تصميم تصنيع ترميم صنع
build act: ترميم بناء تشييد تنفيذ إنجاز صنع تصميم | مشروع جسر سد محطة قمر طائرة منارة مسجد سور طريق نفق ميناء مستشفى قبة مئذنة مبنى خط منشأة
build is: مصمم مصنع
connect does: وصل ربط شغل | مفاعل شبكة محطة كابل خط
connect act: ربط تشغيل وصل | مفاعل شبكة محطة كابل خط
win-contract does: فاز ظفر نال حصل انتزع اقتنص | عقد مناقصة صفقة امتياز رخصة عطاء التزام
win-contract to: رسا أسند آل منح ذهب رست ترسو أرسي | مناقصة عقد صفقة مشروع عطاء
organise does: نظم | مؤتمر معرض مهرجان مسيرة وقفة مظاهرة احتجاج رحلة بطولة حفل مسابقة سباق ورشة ندوة
organise by: تنظيم
organise is: منظم
strike-call does: دعا نادى | إضراب عصيان اعتصام مظاهرة مسيرة مقاطعة
down does: أسقط اعترض دمر | طائرة مسيرة صاروخ صواريخ مروحية
abduct does: خطف اختطف اقتاد احتجز | تلميذ طالب طالبة موظف عامل بحار سائح رهينة تلاميذ تلميذات راهبة كاهن مهندس صحفي
`;

/** Parts that an event may give to several, each of another thing. */
export const OF_SEVERAL = `rescue down abduct organise build supervise invite prize`;

/** Parts that are of a thing: each of two ships has an owner. */
export const OF_THINGS = `own operate build excavate`;

/** What is asked of each part. */
export const PART_LABELS: Readonly<Record<string, LocalizedText>> = {
  mediate: { ar: 'من توسّط؟', en: 'Who mediated?', fr: 'Qui a servi de médiateur ?' },
  supervise: { ar: 'من أشرف على ذلك؟', en: 'Who supervised it?', fr: 'Qui a supervisé ?' },
  sponsor: { ar: 'برعاية من؟', en: 'Under whose auspices?', fr: "Sous l'égide de qui ?" },
  fund: { ar: 'من المموّل؟', en: 'Who paid for it?', fr: 'Qui a financé ?' },
  own: { ar: 'من المالك؟', en: 'Who is the owner?', fr: 'Qui est le propriétaire ?' },
  operate: { ar: 'من المشغّل؟', en: 'Who operates it?', fr: "Qui l'exploite ?" },
  claim: { ar: 'من أعلن المسؤولية؟', en: 'Who claimed it?', fr: 'Qui a revendiqué ?' },
  invite: { ar: 'من وجّه الدعوة؟', en: 'Who invited?', fr: 'Qui a invité ?' },
  rescue: { ar: 'من المنقذ؟', en: 'Who rescued them?', fr: 'Qui a porté secours ?' },
  excavate: { ar: 'من المكتشف؟', en: 'Who found it?', fr: "Qui l'a découvert ?" },
  build: { ar: 'من المنفّذ؟', en: 'Who did the work?', fr: 'Qui a réalisé les travaux ?' },
  connect: { ar: 'من قام بالتشغيل؟', en: 'Who connected it?', fr: "Qui l'a raccordé ?" },
  'win-contract': {
    ar: 'من فاز بالعقد؟',
    en: 'Who won the contract?',
    fr: 'Qui a obtenu le contrat ?',
  },
  organise: { ar: 'من المنظّم؟', en: 'Who organised it?', fr: "Qui l'a organisé ?" },
  'strike-call': { ar: 'من صاحب الدعوة؟', en: 'Who called for it?', fr: 'Qui y a appelé ?' },
  down: { ar: 'من نفّذ الإسقاط؟', en: 'Who shot it down?', fr: "Qui l'a abattu ?" },
  abduct: { ar: 'من الخاطف؟', en: 'Who abducted them?', fr: "Qui est l'auteur de l'enlèvement ?" },
  prize: { ar: 'من نال الجائزة؟', en: 'Who won the prize?', fr: 'Qui a reçu le prix ?' },
};
