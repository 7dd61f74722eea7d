/**
 * Words of two topics of which the news of every day reads alike: other matches of one league, other sessions of one
 * market. Singular lemmas and stems as they stand in a text, parted by spaces. Compiled from general knowledge.
 */

/** Of sport. */
export const SPORT =
  'مباراة دوري لاعب هدف منتخب نادي كأس فريق مدرب بطولة ملعب كرة مدافع مهاجم حارس جولة حكم شوط تشكيلة معسكر احتراف جماهير نقاط مرمى';

/** Of markets. */
export const MARKET =
  'سهم أسهم دولار برميل مؤشر بورصة سعر أسعار نقطة أونصة أوقية ريال تداول تداولات سوق أسواق مستثمر مستثمرون أرباح إيرادات نفط خام ذهب سندات فائدة تعاملات صادرات طن';
