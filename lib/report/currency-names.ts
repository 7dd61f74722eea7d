/**
 * Currencies in Arabic, which ECMA-402 declines for a few only and leaves others in one form with every number.
 * A line: the noun; what stands with one, two, three to ten, eleven to ninety-nine, and other numbers. '#' is the number,
 * '@' the adjective of the country in that form.
 */
const NOUNS = `
دولار: دولار @ واحد | دولاران @ | # دولارات @ | # دولاراً @ | # دولار @
جنيه: جنيه @ واحد | جنيهان @ | # جنيهات @ | # جنيهاً @ | # جنيه @
ليرة: ليرة @ واحدة | ليرتان @ | # ليرات @ | # ليرة @ | # ليرة @
ريال: ريال @ واحد | ريالان @ | # ريالات @ | # ريالاً @ | # ريال @
دينار: دينار @ واحد | ديناران @ | # دنانير @ | # ديناراً @ | # دينار @
درهم: درهم @ واحد | درهمان @ | # دراهم @ | # درهماً @ | # درهم @
شيكل: شيكل @ واحد | شيكلان @ | # شواكل @ | # شيكلاً @ | # شيكل @
أوقية: أوقية @ واحدة | أوقيتان @ | # أوقيات @ | # أوقية @ | # أوقية @
روبل: روبل @ واحد | روبلان @ | # روبلات @ | # روبلاً @ | # روبل @
روبية: روبية @ واحدة | روبيتان @ | # روبيات @ | # روبية @ | # روبية @
فرنك: فرنك @ واحد | فرنكان @ | # فرنكات @ | # فرنكاً @ | # فرنك @
تومان: تومان @ واحد | تومانان @ | # تومانات @ | # توماناً @ | # تومان @
كرونة: كرونة @ واحدة | كرونتان @ | # كرونات @ | # كرونة @ | # كرونة @
شلن: شلن @ واحد | شلنان @ | # شلنات @ | # شلناً @ | # شلن @
سنتيم: سنتيم @ واحد | سنتيمان @ | # سنتيمات @ | # سنتيماً @ | # سنتيم @
سنت: سنت @ واحد | سنتان @ | # سنتات @ | # سنتاً @ | # سنت @
يورو: يورو @ واحد | # يورو @ | # يورو @ | # يورو @ | # يورو @
ين: ين @ واحد | # ين @ | # ين @ | # ين @ | # ين @
يوان: يوان @ واحد | # يوان @ | # يوان @ | # يوان @ | # يوان @
بيزو: بيزو @ واحد | # بيزو @ | # بيزو @ | # بيزو @ | # بيزو @
راند: راند @ واحد | # راند @ | # راند @ | # راند @ | # راند @
وون: وون @ واحد | # وون @ | # وون @ | # وون @ | # وون @
هريفنيا: هريفنيا @ واحدة | # هريفنيا @ | # هريفنيا @ | # هريفنيا @ | # هريفنيا @
`;

/** The engine's currencies (lib/arabic/lexicon/units): code, noun, and the masculine adjective where the noun needs one. */
const CURRENCIES = `
USD دولار
CAD دولار كندي
AUD دولار أسترالي
HKD دولار هونغ_كونغ
SGD دولار سنغافوري
NZD دولار نيوزيلندي
TWD دولار تايواني
EUR يورو
EGP جنيه مصري
GBP جنيه إسترليني
SDG جنيه سوداني
LBP ليرة لبناني
SYP ليرة سوري
TRY ليرة تركي
SAR ريال سعودي
QAR ريال قطري
YER ريال يمني
OMR ريال عماني
IRR ريال إيراني
BRL ريال برازيلي
IQD دينار عراقي
KWD دينار كويتي
JOD دينار أردني
BHD دينار بحريني
DZD دينار جزائري
TND دينار تونسي
LYD دينار ليبي
RSD دينار صربي
AED درهم إماراتي
MAD درهم مغربي
ILS شيكل
MRU أوقية موريتاني
JPY ين
CNY يوان
RUB روبل
BYN روبل بيلاروسي
INR روبية هندي
PKR روبية باكستاني
IDR روبية إندونيسي
LKR روبية سريلانكي
CHF فرنك سويسري
XOF فرنك إفريقي
DJF فرنك جيبوتي
KMF فرنك قمري
IRT تومان
MXN بيزو مكسيكي
ARS بيزو أرجنتيني
PHP بيزو فلبيني
ZAR راند
SEK كرونة سويدي
NOK كرونة نرويجي
DKK كرونة دنماركي
KRW وون
SOS شلن صومالي
KES شلن كيني
UAH هريفنيا
US-cent سنت
pound جنيه
lira ليرة
riyal ريال
dinar دينار
dirham درهم
shilling شلن
centime سنتيم
`;

/** The numbers that a noun's forms go with, in the order of NOUNS. */
export const ARABIC_CATEGORIES: readonly Intl.LDMLPluralRule[] = [
  'one',
  'two',
  'few',
  'many',
  'other',
];

/** An adjective in ي as it follows the form of a noun: plurals of things take the feminine singular. */
function inflected(
  adjective: string,
  feminine: boolean,
  category: Intl.LDMLPluralRule,
  dual: boolean,
): string {
  // A name, which does not inflect.
  if (!adjective.endsWith('ي')) return adjective.replace('_', ' ');
  if (category === 'two' && dual) return adjective + (feminine ? 'تان' : 'ان');
  if (category === 'few' || feminine) return `${adjective}ة`;
  return category === 'many' ? `${adjective}اً` : adjective;
}

function forms(noun: string, adjective: string): ReadonlyMap<string, string> {
  const columns = (NOUN_FORMS.get(noun) ?? '').split(' | ');
  const feminine = (columns[0] ?? '').endsWith('واحدة');
  return new Map(
    columns.map((form, i) => {
      const category = ARABIC_CATEGORIES[i] ?? 'other';
      const word =
        adjective === '' ? '' : inflected(adjective, feminine, category, !form.startsWith('#'));
      return [category, form.replace('@', word).replace(/ {2,}/gu, ' ').trim()];
    }),
  );
}

const NOUN_FORMS: ReadonlyMap<string, string> = new Map(
  NOUNS.trim()
    .split('\n')
    .map((line): [string, string] => {
      const [noun = '', columns = ''] = line.split(': ');
      return [noun, columns];
    }),
);

const NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  CURRENCIES.trim()
    .split('\n')
    .map((line): [string, ReadonlyMap<string, string>] => {
      const [code = '', noun = '', adjective = ''] = line.split(' ');
      return [code, forms(noun, adjective)];
    }),
);

/**
 * Arabic forms of a currency by plural category, '#' standing for the number where the form does not say it itself.
 * @param code ISO 4217, or the engine's own, which name money of any country too ('dinar')
 * @returns undefined for a currency that has none here
 */
export function arabicCurrency(code: string): ReadonlyMap<string, string> | undefined {
  return NAMES.get(code);
}
