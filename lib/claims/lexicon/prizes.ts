/**
 * Prizes that one wins on an occasion, by their names: names of one line are one prize, words joined by an underscore follow
 * one another, the article left out. Folded when read.
 */
export const PRIZES = `
man-of-match: رجل_مباراة أفضل_لاعب أحسن_لاعب نجم_مباراة رجل_لقاء نجم_لقاء لاعب_مباراة أفضل_لاعبة رجل_نهائي أفضل_لاعب_في_مباراة
golden-ball: كرة_ذهبية كرة_ذهب
top-scorer: حذاء_ذهبي هداف_دورة هداف_بطولة هداف_دوري لقب_هداف
best-keeper: قفاز_ذهبي أفضل_حارس أحسن_حارس
best-young: أفضل_لاعب_شاب أحسن_لاعب_شاب أفضل_لاعب_صاعد أفضل_موهبة
best-coach: أفضل_مدرب أحسن_مدرب
best-film: أفضل_فيلم أحسن_فيلم أفضل_شريط أحسن_شريط أفضل_عمل
grand-prize: جائزة_كبرى تانيت_ذهبي سعفة_ذهبية دب_ذهبي أسد_ذهبي هرم_ذهبي نجمة_ذهبية وهر_ذهبي
jury-prize: جائزة_لجنة_تحكيم جائزة_تحكيم
audience-prize: جائزة_جمهور
critics-prize: جائزة_نقاد جائزة_نقد
best-actor: أفضل_ممثل أحسن_ممثل أفضل_دور_رجالي أحسن_دور_رجالي جائزة_تمثيل_رجالي أفضل_أداء_رجالي
best-actress: أفضل_ممثلة أحسن_ممثلة أفضل_دور_نسائي أحسن_دور_نسائي أفضل_أداء_نسائي
best-director: أفضل_مخرج أحسن_مخرج أفضل_إخراج أحسن_إخراج جائزة_إخراج
best-script: أفضل_سيناريو أحسن_سيناريو جائزة_سيناريو أفضل_نص أحسن_نص
best-song: أفضل_أغنية أحسن_أغنية
best-novel: أفضل_رواية جائزة_رواية بوكر_عربية
best-photo: أفضل_صورة أحسن_صورة جائزة_تصوير
`;

/** What each prize is called: Arabic, English and French with article, as they follow 'won'. `prize: Arabic | English | French`. */
export const PRIZE_NAMES = `
man-of-match: جائزة أفضل لاعب | the best player award | le prix du meilleur joueur
golden-ball: الكرة الذهبية | the Golden Ball | le Ballon d'or
top-scorer: لقب الهدّاف | the top scorer award | le titre de meilleur buteur
best-keeper: جائزة أفضل حارس | the best goalkeeper award | le prix du meilleur gardien
best-young: جائزة أفضل لاعب شاب | the best young player award | le prix du meilleur jeune joueur
best-coach: جائزة أفضل مدرب | the best coach award | le prix du meilleur entraîneur
best-film: جائزة أفضل فيلم | the best film award | le prix du meilleur film
grand-prize: الجائزة الكبرى | the grand prize | le grand prix
jury-prize: جائزة لجنة التحكيم | the jury prize | le prix du jury
audience-prize: جائزة الجمهور | the audience award | le prix du public
critics-prize: جائزة النقاد | the critics' prize | le prix de la critique
best-actor: جائزة أفضل ممثل | the best actor award | le prix du meilleur acteur
best-actress: جائزة أفضل ممثلة | the best actress award | le prix de la meilleure actrice
best-director: جائزة أفضل مخرج | the best director award | le prix de la meilleure réalisation
best-script: جائزة أفضل سيناريو | the best screenplay award | le prix du meilleur scénario
best-song: جائزة أفضل أغنية | the best song award | le prix de la meilleure chanson
best-novel: جائزة أفضل رواية | the best novel award | le prix du meilleur roman
best-photo: جائزة أفضل صورة | the best photo award | le prix de la meilleure photo
`;

/** Verbs whose subject wins a prize. Lemmas. */
export const WINNING = `نال استحق فاز حاز أحرز حصد انتزع توج ظفر حصل اقتنص خطف تسلم تحصل كسب اختير انتخب تقلد`;

/** Verbs of a prize that goes to somebody. Lemmas. */
export const GOING_TO = `عاد ذهب آل منح أهدى أسند كان`;
