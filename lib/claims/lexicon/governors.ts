/**
 * Nouns before a name that say nothing of what happens there: whose people, officials or surroundings are meant.
 * Lemmas, folded when read.
 */
export const UNTELLING_GOVERNORS = `ساكن سكان أهل أهالي قرية قرى محافظ والي نائب عمدة رئيس مدير وزير أمير سفير مسؤول عضو ناطق متحدث مدينة بلدة محافظة ولاية إقليم منطقة عاصمة ضاحية ضواحي ريف شمال جنوب شرق غرب طريق مصدر بيان وكالة مراسل يوم ليلة صباح مساء أمس اليوم`;

/** Event classes of saying: who speaks under one verb is no part of one event. */
export const SAYING_CLASSES = `announce confirm deny refer talk accuse warn praise demand aim`;

/** Nouns for what a thing has one of: the flag of a ship, the seat of a company, where somebody was born. Lemmas. */
export const ATTRIBUTE_NOUNS = `علم راية مقر مسقط موطن جنسية منشأ أصل`;

/** What comes and goes by the dozen: each has a way of its own. Lemmas. */
export const TRAVELLING = `قادم متجه قدوم وصول عائد مغادر رحلة طائرة سفر`;
