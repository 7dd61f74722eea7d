/** Forms that belong elsewhere than the rules would put them: `form:lemma:family:part of speech`, as spelled. */
export const IRREGULAR_FORMS = `
موقعة:موقع:توقيع:participle موقعون:موقع:توقيع:participle موقعين:موقع:توقيع:participle نساء:امرأة:امرأة:noun نسوة:امرأة:امرأة:noun
مدراء:مدير:مدير:noun اللجنة:لجنة:لجنة:noun مبان:مبنى:مبنى:noun أراض:أرض:أرض:noun ليال:ليلة:ليلة:noun لله:الله:الله:particle جنيها:جنيه:جنيه:noun اقرأ:قرأ:قراءة:verb
كنا:كان:كان:verb بعيدا:بعيد:بعيد:adjective تقوى:تقوى:تقوى:noun
`;

/**
 * Bare forms that are nouns too but in news stand far more often for the verb, unless a preposition, a noun without
 * article or a number comes before. As spelled.
 */
export const MOSTLY_VERBS = `قدم دخل سجل كتب عقد صدر شكل حدث ظهر تمر`;

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
];
