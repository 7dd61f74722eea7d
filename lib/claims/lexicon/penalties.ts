/**
 * Words by which reports of trials tell what each of the accused got. Compiled from general knowledge of Arabic news
 * writing; folded by the readers, ' ' parts entries.
 */

/** One of them stands in a sentence that gives somebody a penalty or lets him off. */
export const COURT_WORDS =
  'محكمة محاكمة سجن حبس أدان إدانة دان مدان عقوبة عاقب معاقبة برأ براءة تبرئة قضى حكم قضاء قاض مؤبد إعدام أشغال نافذ نافذة ' +
  'استئناف تمييز نقض جنايات جنايتان جنح متهم أحكام';

/** Words that make a length of time a penalty, right before or behind it. */
export const TERM_WORDS =
  'سجن سجنا حبس حبسا أشغال أشغالا شاقة عقوبة نافذ نافذا نافذة موقوف موقوفة مشدد مشددا فعلي فعليا غيابيا حضوريا لمدة مدة نفاذ وقف إقامة';

/** Verbs whose object a penalty is: نال ثلاث سنوات. */
export const GETTING =
  'نال تلقى قضى عاقب سلط أنزل أصدر حكم أدان دان اكتفى خفض رفع شدد خفف غلظ ثبت أيد واجه كلف';

/** Words that lead from a penalty to who got it: بحق, على. */
export const UPON = 'حق بحق على ضد';

/** What is asked for, threatened with or laid down by law is no penalty given. */
export const ASKED =
  'طلب طالب مطالبة التمس التماس يواجه تواجه واجه مهدد تصل يصل تتراوح قانون مادة ينص يعاقب قد ربما هدد التهديد حد أقصاها أقصاه';

/** What has been replaced, or what somebody had got before. */
export const FORMER = 'بدلا بدل عوض ابتدائيا كان كانت أمضى قضائه قضائها';

/** Words before a length that say when or how long something was, not what somebody got. */
export const NO_TERM = 'منذ قبل بعد خلال مدى مدار طوال طيلة غضون عمر استمر دام استغرق منع حرمان';

/** Words of acquittal. */
export const ACQUITTAL = 'برأ برأت برأته برأتها برئت بريء بريئة بريئا براءة تبرئة';

/** Words after which an acquittal is only claimed or hoped for. */
export const CLAIMED =
  'أن بأن بأنه بأنها أنه أنها أقسم أكد طلب طالب التمس دفع تمسك يثبت إثبات أعلن قرينة عدم ليس ليست';

/** Words by which each of several got the same. */
export const EACH = 'لكل كل كلا كلاهما كليهما كلتيهما جميعا منهما منهم معا';

/** بالعقوبة نفسها: the penalty told before. */
export const SAME = 'نفسها ذاتها عينها';

/** Those who are not the one whose name follows. */
export const KIN =
  'نجل ابن ابنة أبناء زوج زوجة شقيق شقيقة والد والدة صهر أخ أخت محامي محامية محام دفاع عائلة أسرة أنصار مكتب حزب شركة قضية ملف ضحية حملة حكومة نظام عهد حقبة اغتيال قتل مقتل وفاة خطف اختطاف';

/** Words that open a clause about whom they follow. */
export const WHO = 'الذي التي اللذين اللذان الذين اللتين وهو وهي';
