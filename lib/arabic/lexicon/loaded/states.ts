import { no, yes, type LoadedGroup } from './types';

/** A state's adjective in both genders, and its capital as far as no other sense of the word stands in the way. */
interface State {
  readonly id: string;
  readonly masculine: string;
  readonly feminine: string;
  readonly capital?: string;
}

const row = (id: string, masculine: string, feminine: string, capital?: string): State => ({
  id,
  masculine,
  feminine,
  ...(capital !== undefined && { capital }),
});

/** States whose rulers outlets call 'the regime'; Egypt, Saudi Arabia and Iran have groups of their own. */
const TABLE: readonly State[] = [
  row('syria', 'السوري', 'السورية', 'دمشق'),
  row('sudan', 'السوداني', 'السودانية', 'الخرطوم'),
  row('mauritania', 'الموريتاني', 'الموريتانية', 'نواكشوط'),
  row('algeria', 'الجزائري', 'الجزائرية'),
  row('morocco', 'المغربي', 'المغربية', 'الرباط'),
  row('tunisia', 'التونسي', 'التونسية'),
  row('libya', 'الليبي', 'الليبية'),
  row('iraq', 'العراقي', 'العراقية', 'بغداد'),
  row('lebanon', 'اللبناني', 'اللبنانية', 'بيروت'),
  row('jordan', 'الأردني', 'الأردنية'),
  row('bahrain', 'البحريني', 'البحرينية', 'المنامة'),
  row('qatar', 'القطري', 'القطرية', 'الدوحة'),
  row('emirates', 'الإماراتي', 'الإماراتية', 'أبوظبي'),
  row('kuwait', 'الكويتي', 'الكويتية'),
  row('yemen', 'اليمني', 'اليمنية', 'صنعاء'),
  row('oman', 'العماني', 'العمانية', 'مسقط'),
  row('turkey', 'التركي', 'التركية', 'أنقرة'),
  row('russia', 'الروسي', 'الروسية', 'موسكو'),
  row('china', 'الصيني', 'الصينية', 'بكين'),
  row('ethiopia', 'الإثيوبي', 'الإثيوبية', 'أديس أبابا'),
  row('eritrea', 'الإريتري', 'الإريترية', 'أسمرة'),
  row('chad', 'التشادي', 'التشادية'),
  row('somalia', 'الصومالي', 'الصومالية'),
];

const indefinite = (word: string): string => word.slice(2);

function stateGroup({ id, masculine, feminine, capital }: State): LoadedGroup {
  return {
    id: `state-${id}`,
    label: {
      ar: 'تسمية السلطة',
      en: 'Names given to those in power',
      fr: 'Noms donnés au pouvoir',
    },
    choices: [
      yes(
        [
          `النظام ${masculine}`,
          `نظام الحكم ${masculine}`,
          `العصابة ${feminine}`,
          `الطغمة ${feminine}`,
          `الديكتاتورية ${feminine}`,
        ].join('|'),
      ),
      no(
        [
          `السلطات ${feminine}`,
          `سلطات ${indefinite(feminine)}`,
          `الحكومة ${feminine}`,
          `الدولة ${feminine}`,
          `الرئاسة ${feminine}`,
          `الرئيس ${masculine}`,
          `الجانب ${masculine}`,
          ...(capital === undefined ? [] : [capital]),
        ].join('|'),
      ),
    ],
  };
}

/** 'The regime' of a state against its authorities, government or capital. */
export const STATES: readonly LoadedGroup[] = TABLE.map(stateGroup);
