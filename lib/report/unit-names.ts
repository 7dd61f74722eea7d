import { ARABIC_CATEGORIES, arabicCurrency } from './currency-names';
import type { Language } from './i18n';

/**
 * Units of the engine (lib/arabic/lexicon/units) that ECMA-402 has no names for, or none that are declined as Arabic and spelt
 * as the interface is. A line: the unit; in Arabic what
 * stands with one, two, three to ten, eleven to ninety-nine, and other numbers; in English and in French one and more.
 * '#' is the number, left out where the noun itself says it. A column that is empty or missing is left to ./currency-names or to
 * ECMA-402.
 */
const NAMES = `
night: ليلة واحدة | ليلتان | # ليال | # ليلة | # ليلة; # night | # nights; # nuit | # nuits
decade: عقد واحد | عقدان | # عقود | # عقداً | # عقد; # decade | # decades; # décennie | # décennies
century: قرن واحد | قرنان | # قرون | # قرناً | # قرن; # century | # centuries; # siècle | # siècles
mm: مليمتر واحد | مليمتران | # مليمترات | # مليمتراً | # مليمتر; # millimetre | # millimetres; # millimètre | # millimètres
cm: سنتيمتر واحد | سنتيمتران | # سنتيمترات | # سنتيمتراً | # سنتيمتر; # centimetre | # centimetres; # centimètre | # centimètres
m: متر واحد | متران | # أمتار | # متراً | # متر; # metre | # metres; # mètre | # mètres
km: كيلومتر واحد | كيلومتران | # كيلومترات | # كيلومتراً | # كيلومتر; # kilometre | # kilometres; # kilomètre | # kilomètres
ft: قدم واحدة | قدمان | # أقدام | # قدماً | # قدم; # foot | # feet; # pied | # pieds
in: بوصة واحدة | بوصتان | # بوصات | # بوصة | # بوصة; # inch | # inches; # pouce | # pouces
yd: ياردة واحدة | ياردتان | # ياردات | # ياردة | # ياردة; # yard | # yards; # yard | # yards
g: غرام واحد | غرامان | # غرامات | # غراماً | # غرام; # gram | # grams; # gramme | # grammes
kg: كيلوغرام واحد | كيلوغرامان | # كيلوغرامات | # كيلوغراماً | # كيلوغرام; # kilogram | # kilograms; # kilogramme | # kilogrammes
oz: أونصة واحدة | أونصتان | # أونصات | # أونصة | # أونصة; # ounce | # ounces; # once | # onces
lb: رطل واحد | رطلان | # أرطال | # رطلاً | # رطل; # pound | # pounds; # livre | # livres
ml: مليلتر واحد | مليلتران | # مليلترات | # مليلتراً | # مليلتر; # millilitre | # millilitres; # millilitre | # millilitres
l: لتر واحد | لتران | # لترات | # لتراً | # لتر; # litre | # litres; # litre | # litres
gallon: غالون واحد | غالونان | # غالونات | # غالوناً | # غالون; # gallon | # gallons; # gallon | # gallons
ha: هكتار واحد | هكتاران | # هكتارات | # هكتاراً | # هكتار; # hectare | # hectares; # hectare | # hectares
celsius: درجة مئوية واحدة | درجتان مئويتان | # درجات مئوية | # درجة مئوية | # درجة مئوية; # degree Celsius | # degrees Celsius; # degré Celsius | # degrés Celsius
fahrenheit: درجة فهرنهايت واحدة | درجتا فهرنهايت | # درجات فهرنهايت | # درجة فهرنهايت | # درجة فهرنهايت; # degree Fahrenheit | # degrees Fahrenheit; # degré Fahrenheit | # degrés Fahrenheit
degree: درجة واحدة | درجتان | # درجات | # درجة | # درجة; # degree | # degrees; # degré | # degrés
byte: بايت واحد | # بايت | # بايت | # بايت | # بايت; # byte | # bytes; # octet | # octets
mb: ميغابايت واحد | # ميغابايت | # ميغابايت | # ميغابايت | # ميغابايت; # megabyte | # megabytes; # mégaoctet | # mégaoctets
gb: غيغابايت واحد | # غيغابايت | # غيغابايت | # غيغابايت | # غيغابايت; # gigabyte | # gigabytes; # gigaoctet | # gigaoctets
tb: تيرابايت واحد | # تيرابايت | # تيرابايت | # تيرابايت | # تيرابايت; # terabyte | # terabytes; # téraoctet | # téraoctets
km/h: كيلومتر واحد في الساعة | كيلومتران في الساعة | # كيلومترات في الساعة | # كيلومتراً في الساعة | # كيلومتر في الساعة; # kilometre per hour | # kilometres per hour; # kilomètre à l’heure | # kilomètres à l’heure
mph: ميل واحد في الساعة | ميلان في الساعة | # أميال في الساعة | # ميلاً في الساعة | # ميل في الساعة; # mile per hour | # miles per hour; # mille à l’heure | # milles à l’heure
m/s: متر واحد في الثانية | متران في الثانية | # أمتار في الثانية | # متراً في الثانية | # متر في الثانية; # metre per second | # metres per second; # mètre par seconde | # mètres par seconde
km/s: كيلومتر واحد في الثانية | كيلومتران في الثانية | # كيلومترات في الثانية | # كيلومتراً في الثانية | # كيلومتر في الثانية; # kilometre per second | # kilometres per second; # kilomètre par seconde | # kilomètres par seconde
nmi: ميل بحري واحد | ميلان بحريان | # أميال بحرية | # ميلاً بحرياً | # ميل بحري; # nautical mile | # nautical miles; # mille marin | # milles marins
mg: مليغرام واحد | مليغرامان | # مليغرامات | # مليغراماً | # مليغرام; # milligram | # milligrams; # milligramme | # milligrammes
quintal: قنطار واحد | قنطاران | # قناطير | # قنطاراً | # قنطار; # quintal | # quintals; # quintal | # quintaux
tonne: طن واحد | طنان | # أطنان | # طناً | # طن; # tonne | # tonnes; # tonne | # tonnes
carat: قيراط واحد | قيراطان | # قراريط | # قيراطاً | # قيراط; # carat | # carats; # carat | # carats
cl: سنتيلتر واحد | سنتيلتران | # سنتيلترات | # سنتيلتراً | # سنتيلتر; # centilitre | # centilitres; # centilitre | # centilitres
hl: هكتولتر واحد | هكتولتران | # هكتولترات | # هكتولتراً | # هكتولتر; # hectolitre | # hectolitres; # hectolitre | # hectolitres
barrel: برميل واحد | برميلان | # براميل | # برميلاً | # برميل; # barrel | # barrels; # baril | # barils
m2: متر مربع واحد | متران مربعان | # أمتار مربعة | # متراً مربعاً | # متر مربع; # square metre | # square metres; # mètre carré | # mètres carrés
km2: كيلومتر مربع واحد | كيلومتران مربعان | # كيلومترات مربعة | # كيلومتراً مربعاً | # كيلومتر مربع; # square kilometre | # square kilometres; # kilomètre carré | # kilomètres carrés
mi2: ميل مربع واحد | ميلان مربعان | # أميال مربعة | # ميلاً مربعاً | # ميل مربع; # square mile | # square miles; # mile carré | # miles carrés
ft2: قدم مربعة واحدة | قدمان مربعتان | # أقدام مربعة | # قدماً مربعة | # قدم مربعة; # square foot | # square feet; # pied carré | # pieds carrés
feddan: فدان واحد | فدانان | # أفدنة | # فداناً | # فدان; # feddan | # feddans; # feddan | # feddans
dunam: دونم واحد | دونمان | # دونمات | # دونماً | # دونم; # dunam | # dunams; # dounam | # dounams
acre: آكر واحد | آكران | # آكرات | # آكراً | # آكر; # acre | # acres; # acre | # acres
m3: متر مكعب واحد | متران مكعبان | # أمتار مكعبة | # متراً مكعباً | # متر مكعب; # cubic metre | # cubic metres; # mètre cube | # mètres cubes
ft3: قدم مكعبة واحدة | قدمان مكعبتان | # أقدام مكعبة | # قدماً مكعبة | # قدم مكعبة; # cubic foot | # cubic feet; # pied cube | # pieds cubes
w: واط واحد | # واط | # واط | # واط | # واط; # watt | # watts; # watt | # watts
kw: كيلوواط واحد | # كيلوواط | # كيلوواط | # كيلوواط | # كيلوواط; # kilowatt | # kilowatts; # kilowatt | # kilowatts
mw: ميغاواط واحد | # ميغاواط | # ميغاواط | # ميغاواط | # ميغاواط; # megawatt | # megawatts; # mégawatt | # mégawatts
gw: غيغاواط واحد | # غيغاواط | # غيغاواط | # غيغاواط | # غيغاواط; # gigawatt | # gigawatts; # gigawatt | # gigawatts
kwh: # كيلوواط/ساعة | # كيلوواط/ساعة | # كيلوواط/ساعة | # كيلوواط/ساعة | # كيلوواط/ساعة; # kilowatt-hour | # kilowatt-hours; # kilowattheure | # kilowattheures
mwh: # ميغاواط/ساعة | # ميغاواط/ساعة | # ميغاواط/ساعة | # ميغاواط/ساعة | # ميغاواط/ساعة; # megawatt-hour | # megawatt-hours; # mégawattheure | # mégawattheures
richter: درجة واحدة بمقياس ريختر | درجتان بمقياس ريختر | # درجات بمقياس ريختر | # درجة بمقياس ريختر | # درجة بمقياس ريختر; # on the Richter scale | # on the Richter scale; # sur l’échelle de Richter | # sur l’échelle de Richter
percent-point: نقطة مئوية واحدة | نقطتان مئويتان | # نقاط مئوية | # نقطة مئوية | # نقطة مئوية; # percentage point | # percentage points; # point de pourcentage | # points de pourcentage
basis-point: نقطة أساس واحدة | نقطتا أساس | # نقاط أساس | # نقطة أساس | # نقطة أساس; # basis point | # basis points; # point de base | # points de base
point: نقطة واحدة | نقطتان | # نقاط | # نقطة | # نقطة; # point | # points; # point | # points
cup: كوب واحد | كوبان | # أكواب | # كوباً | # كوب; # cup | # cups; # tasse | # tasses
USD: ; ; # dollar | # dollars
CNY: ; # yuan | # yuan; # yuan | # yuans
ILS: ; # shekel | # shekels; # shekel | # shekels
TRY: ; # Turkish lira | # Turkish lira
pound: ; # pound | # pounds; # livre | # livres
lira: ; # lira | # lira; # livre | # livres
riyal: ; # riyal | # riyals; # riyal | # riyals
dinar: ; # dinar | # dinars; # dinar | # dinars
dirham: ; # dirham | # dirhams; # dirham | # dirhams
shilling: ; # shilling | # shillings; # shilling | # shillings
centime: ; # centime | # centimes; # centime | # centimes
US-cent: ; # cent | # cents; # cent | # cents
IRT: ; # toman | # tomans; # toman | # tomans
`;

const CATEGORIES: Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>> = {
  ar: ARABIC_CATEGORIES,
  en: ['one', 'other'],
  fr: ['one', 'other'],
};

const COLUMNS: readonly Language[] = ['ar', 'en', 'fr'];

type Forms = ReadonlyMap<string, string>;

const UNITS: ReadonlyMap<string, Forms> = new Map(
  NAMES.trim()
    .split('\n')
    .map((line): [string, Forms] => {
      const colon = line.indexOf(': ');
      const forms = line
        .slice(colon + 2)
        .split('; ')
        .flatMap((column, i) => {
          const language = COLUMNS[i] ?? 'ar';
          return column
            .split(' | ')
            .map((form, k): [string, string] => [
              `${language}/${CATEGORIES[language][k] ?? ''}`,
              form,
            ]);
        });
      return [line.slice(0, colon), new Map(forms)];
    }),
);

function formOf(unit: string, language: Language, category: string): string | undefined {
  const form = UNITS.get(unit)?.get(`${language}/${category}`);
  if (form !== undefined && form !== '') return form;
  return language === 'ar' ? arabicCurrency(unit)?.get(category) : undefined;
}

/**
 * A number with the name of its unit.
 * @param number as it is written in the language
 * @returns null for a unit that has no name here
 */
export function withUnit(
  amount: number,
  number: string,
  unit: string,
  language: Language,
): string | null {
  const other = formOf(unit, language, 'other');
  if (other === undefined) return null;
  const category = new Intl.PluralRules(language).select(amount);
  const form = formOf(unit, language, category) ?? other;
  // 'Two degrees' in one word would leave out that they are below zero.
  const said = amount < 0 && !form.includes('#') ? other : form;
  return said.replace('#', () => number);
}
