/**
 * What a writer hangs on a plain noun to judge it (حكومة الإفقار, نواب الجباية, قمة الوفاء), and the nouns it is hung on,
 * by what they may stand for. Compiled from general knowledge of Arabic news writing. Words are lemmas, written plainly.
 */

/** Nouns of scorn, as the second part of a name: the government of impoverishment. */
export const SCORN =
  'تأزيم تزوير ارتزاق تواطؤ تآمر تدجين تركيع فضيحة خزي فجور تخاذل رجعية فاشية عنصرية تهجير مجاعة عار ذل إفقار تجويع قمع ظلم خيانة استبداد فشل خراب عمالة تبعية وهم موت جباية نهب جوع قهر بؤس ضلال نفاق تطبيع عسكر مرتزق مليشيا ميليشيا عصابة فلول لص قاتل مافيا دمية انبطاح استسلام هوان تفريط غدر ندامة شؤم تقسيم تجهيل رعب جحيم فساد فاسد إذعان وصاية إقصاء انقلاب انقلابي عبث مهزلة تضليل فتنة كراهية طغيان طاغية تعذيب سمسار محاصصة بلطجة غنيمة';

/** Nouns of praise, as the second part of a name: the convoy of steadfastness. */
export const PRAISE =
  'كرامة صمود عزة مجد بطولة شرف وفاء أمل خير إنجاز نصر شموخ إباء بطل شرفاء عطاء رحمة أحرار فخر كفاءة رخاء ازدهار';

/** Nouns that may stand for one thing, a class a line. */
export const BEARERS: readonly string[] = [
  'حكومة سلطة نظام حكم',
  'نائب برلمان مجلس كنيست',
  'قانون تشريع مرسوم ضريبة موازنة ميزانية دستور',
  'اتفاق اتفاقية صفقة معاهدة هدنة قرض تسوية',
  'محكمة قضاء محاكمة حكم',
  'جيش قوة جندي شرطة',
  'إعلام صحافة قناة صحيفة',
  'قمة مؤتمر زيارة لقاء مصافحة حوار منتدى',
  'انتخاب استفتاء صندوق اقتراع',
  'قارب مركب زورق قطار حافلة طائرة سفينة شاحنة عبارة',
  'طريق شارع جسر نفق معبر',
  'سجن مستشفى مخيم مدرسة مصنع منجم ملعب',
  'جدار سور سياج',
  'منتخب فريق ناد لاعب جمهور',
  'مسيرة قافلة أسطول حراك',
  'قائمة لائحة تحالف ائتلاف',
];

/** Bearers that are too much else to be the plain name of what another writer judges. */
export const VAGUE = 'نظام حكم قوة صندوق قناة حوار ناد';

/** Verbs of 'what is called', after ما: the name that follows is not granted. */
export const SO_CALLED =
  'يسمى تسمى يسمونه يسميه تسميه أسماه أسمته سماه سمته أسموه سموه يسمونها يسميها تسميها أسماها سماها';

/** Nouns after which a word of praise is as a rule the name of a sports club, and the words that clubs are called after. */
export const CLUB_NOUNS = 'فريق ناد لاعب جمهور منتخب ملعب';
export const CLUB_NAMES = 'نصر كرامة مجد وفاء أمل شرف بطولة صمود عطاء رحمة ازدهار أحرار بطل';
