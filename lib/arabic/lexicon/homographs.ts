/** Forms that belong elsewhere than the rules would put them: `form:lemma:family:part of speech`, as spelled. */
export const IRREGULAR_FORMS = `
موقعة:موقع:توقيع:participle موقعون:موقع:توقيع:participle موقعين:موقع:توقيع:participle نساء:امرأة:امرأة:noun نسوة:امرأة:امرأة:noun
مدراء:مدير:مدير:noun اللجنة:لجنة:لجنة:noun الطالبة:طالب:طالب:noun مبان:مبنى:مبنى:noun أراض:أرض:أرض:noun ليال:ليلة:ليلة:noun لله:الله:الله:particle جنيها:جنيه:جنيه:noun اقرأ:قرأ:قراءة:verb
كنا:كان:كان:verb بعيدا:بعيد:بعيد:adjective تقوى:تقوى:تقوى:noun
تكون:كان:كان:verb يمكن:أمكن:إمكان:verb يوجد:وجد:وجود:verb توجد:وجد:وجود:verb تواجه:واجه:مواجهة:verb يهدد:هدد:تهديد:verb تهدد:هدد:تهديد:verb
يحدد:حدد:تحديد:verb تحدد:حدد:تحديد:verb يطلق:أطلق:إطلاق:verb تطلق:أطلق:إطلاق:verb يحق:حق:حق:verb يرون:رأى:رؤية:verb يشبه:أشبه:شبه:verb تشبه:أشبه:شبه:verb أشبه:أشبه:شبه:adjective
يثبت:أثبت:إثبات:verb تثبت:أثبت:إثبات:verb يسمي:سمى:تسمية:verb تسمي:سمى:تسمية:verb أتمنى:تمنى:تمني:verb يزيد:زاد:زيادة:verb يكد:كاد:كاد:verb تكد:كاد:كاد:verb فكان:كان:كان:verb
مضيفا:مضيف:إضافة:participle مضيفة:مضيف:إضافة:participle مشيدا:مشيد:إشادة:participle مشيدة:مشيد:إشادة:participle منوها:منوه:تنويه:participle مراجعين:مراجع:مراجعة:participle مراجعون:مراجع:مراجعة:participle
مسلم:مسلم:مسلم:noun مسلمة:مسلم:مسلم:noun مسلمين:مسلم:مسلم:noun مسلمون:مسلم:مسلم:noun مرضى:مريض:مريض:noun المرأة:امرأة:امرأة:noun مرأة:امرأة:امرأة:noun الأم:أم:أم:noun كرة:كرة:كرة:noun محافظة:محافظة:محافظة:noun محافظات:محافظة:محافظة:noun
طلبات:طلب:طلب:noun سيولة:سيولة:سيولة:noun سهولة:سهولة:سهولة:noun عضوا:عضو:عضو:noun أحدا:أحد:أحد:noun الفتن:فتنة:فتنة:noun أوهام:وهم:وهم:noun أغلب:أغلب:أغلب:noun خلفا:خلف:خلف:noun سلامة:سلامة:سلامة:noun الحد:حد:حد:noun صدور:صدور:صدور:verbal-noun ظهور:ظهور:ظهور:verbal-noun منح:منح:منح:verbal-noun
جديدة:جديد:جديد:adjective حديثة:حديث:حديث:adjective عالية:عال:عال:adjective عالي:عال:عال:adjective عربية:عربي:عربي:adjective شرقية:شرقي:شرقي:adjective غربية:غربي:غربي:adjective سعيدة:سعيد:سعيد:adjective تالي:تالي:تالي:adjective تالية:تالي:تالي:adjective مادي:مادي:مادي:adjective مادية:مادي:مادي:adjective
يغلق:أغلق:إغلاق:verb تغلق:أغلق:إغلاق:verb شيعت:شيع:تشييع:verb يحال:أحال:إحالة:verb تحال:أحال:إحالة:verb سمي:سمى:تسمية:verb يفضي:أفضى:إفضاء:verb تفضي:أفضى:إفضاء:verb أفضى:أفضى:إفضاء:verb
مطالبا:مطالب:مطالبة:participle مطالبين:مطالب:مطالبة:participle مطالبون:مطالب:مطالبة:participle مدان:مدان:إدانة:participle مدانة:مدان:إدانة:participle مدانين:مدان:إدانة:participle مدانون:مدان:إدانة:participle موقوف:موقوف:إيقاف:noun موقوفا:موقوف:إيقاف:noun موقوفين:موقوف:إيقاف:noun موقوفون:موقوف:إيقاف:noun موقوفة:موقوف:إيقاف:noun
تحسبا:تحسب:تحسب:verbal-noun سالمين:سالم:سالم:adjective الوديان:وادي:وادي:noun قارية:قاري:قاري:adjective عنا:عن:عن:particle
مسئول:مسؤول:مسؤول:noun مسئولة:مسؤول:مسؤول:noun مسئولون:مسؤول:مسؤول:noun مسئولين:مسؤول:مسؤول:noun مسئولي:مسؤول:مسؤول:noun مسئولا:مسؤول:مسؤول:noun مسئولية:مسؤولية:مسؤولية:noun مسئوليات:مسؤولية:مسؤولية:noun
لابد:لابد:لابد:particle والا:إلا:إلا:particle مثلا:مثلا:مثلا:particle فما:ما:ما:particle كأنه:كأن:كأن:particle كأنها:كأن:كأن:particle إبان:إبان:إبان:particle
`;

/**
 * Bare forms that are nouns too but in news stand far more often for the verb, unless a preposition, a noun without
 * article or a number comes before. As spelled.
 */
export const MOSTLY_VERBS = `قدم دخل سجل كتب عقد صدر شكل حدث ظهر تمر طالب حذر أبدى ورد قطع نظم وقف انهار`;

/**
 * Spellings that two verbs share. `cues` are lemmas within the next words that decide for `family`; without one of
 * them the word keeps the family of its usual reading. As spelled.
 */
export const HOMOGRAPHS: readonly {
  readonly lemma: string;
  readonly family: string;
  readonly cues: string;
}[] = [
  {
    lemma: 'وقع',
    family: 'توقيع',
    cues: 'اتفاق اتفاقية مذكرة عقد معاهدة بروتوكول وثيقة مرسوم قرار إعلان عريضة قانون بيان ميثاق صفقة تفاهم',
  },
  { lemma: 'حمل', family: 'تحميل', cues: 'مسؤولية مسئولية' },
  // 'He lost', unless a verb follows: then it is فـ and قد (`isIndeed`).
  { lemma: 'فقد', family: 'فقدان', cues: 'وعي بصر حياة ذاكرة والد' },
];
