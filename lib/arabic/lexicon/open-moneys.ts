/** Names of the moneys that several countries have, for sums of which the text does not tell whose they are. */
export const OPEN_MONEYS: Readonly<Record<string, string>> = {
  جنيه: 'pound',
  ليرة: 'lira',
  ريال: 'riyal',
  دينار: 'dinar',
  درهم: 'dirham',
  شلن: 'shilling',
  سنتيم: 'centime',
};

/** Words that tell which country's money an article means where the noun alone doesn't say: stem, currency by noun. */
export const MONEY_COUNTRIES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['مغرب مغربي مغربية رباط مغاربة', { درهم: 'MAD' }],
  ['إمارات إماراتي إماراتية دبي أبوظبي', { درهم: 'AED' }],
  ['مصر مصري مصرية قاهرة', { جنيه: 'EGP' }],
  ['سودان سوداني سودانية خرطوم', { جنيه: 'SDG' }],
  ['بريطانيا بريطاني بريطانية لندن', { جنيه: 'GBP' }],
  ['لبنان لبناني لبنانية بيروت', { ليرة: 'LBP' }],
  ['سوريا سورية سوري دمشق', { ليرة: 'SYP' }],
  ['تركيا تركي تركية أنقرة إسطنبول', { ليرة: 'TRY' }],
  ['سعودية سعودي رياض مملكة', { ريال: 'SAR' }],
  ['قطر قطري قطرية دوحة', { ريال: 'QAR' }],
  ['يمن يمني يمنية صنعاء عدن', { ريال: 'YER' }],
  ['عمان عماني عمانية مسقط', { ريال: 'OMR' }],
  ['إيران إيراني إيرانية طهران', { ريال: 'IRR' }],
  ['عراق عراقي عراقية بغداد', { دينار: 'IQD' }],
  ['كويت كويتي كويتية', { دينار: 'KWD' }],
  ['أردن أردني أردنية', { دينار: 'JOD' }],
  ['بحرين بحريني بحرينية منامة', { دينار: 'BHD' }],
  ['جزائر جزائري جزائرية', { دينار: 'DZD' }],
  ['تونس تونسي تونسية', { دينار: 'TND' }],
  ['موريتانيا موريتاني موريتانية نواكشوط', { أوقية: 'MRU' }],
  ['ليبيا ليبي ليبية طرابلس', { دينار: 'LYD' }],
];
