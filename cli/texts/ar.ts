import type { Texts } from './types';

const VERDICTS: Readonly<Record<string, string>> = {
  'no-text': 'لا نص فيها',
  'not-arabic': 'نصها ليس عربياً',
  'front-page': 'هي صفحة عناوين',
  media: 'هي صفحة صور أو مقاطع',
};

const rules = new Intl.PluralRules('ar');

/** A count with its noun, in the form that Arabic asks for with it. */
function counted(
  count: number,
  forms: { one: string; two: string; few: string; many: string; other: string },
): string {
  const form = rules.select(count);
  if (form === 'one' || form === 'two') return forms[form];
  return `${count} ${form === 'zero' ? forms.other : forms[form]}`;
}

const articles = (count: number): string =>
  counted(count, {
    one: 'مقال واحد',
    two: 'مقالان',
    few: 'مقالات',
    many: 'مقالاً',
    other: 'مقال',
  });
const outlets = (count: number): string =>
  counted(count, {
    one: 'مصدر واحد',
    two: 'مصدرين',
    few: 'مصادر',
    many: 'مصدراً',
    other: 'مصدر',
  });

export const ar: Texts = {
  head: 'isnad: مقارنة المقالات الإخبارية العربية، على هذا الجهاز وحده',
  commands: {
    compare: `  isnad compare FILE [--json] [--explain] [--open ID] [--threshold N] [--lang ar|en|fr]
        ما تتفق عليه مقالات حزمة أو ملف حدث، وما تختلف فيه`,
    extract: `  isnad extract FILE.html --url URL [--json]
        المقال في صفحة محفوظة؛ رمز الخروج 1 إن لم يكن فيها مقال (من دون ‎--json)`,
    annotate: `  isnad annotate [--json] [--words] [--published DAY] < rows
        الأعداد والتواريخ والأسماء والأقوال في نصوص أو في نص عادي؛ من دون ‎--json جملة جملة للقراءة`,
    names: `  isnad names [--json] < rows
        هل الكتابتان (a وb) اسم واحد؟`,
    pairs: `  isnad pairs [--json] < rows
        هل يتفق العنوانان (a وb)؟`,
    language: `  isnad language [--json] < rows
        هل النص عربي؟`,
    search: `  isnad search --corpus FILE --queries FILE [-k 20] [--json]
        مقالات ملف المكتبة القريبة من كل مقال مطلوب`,
    pack: `  isnad pack check FILE [--json]
        ما في الحزمة من أخطاء ومواضعها؛ رمز الخروج 1 إن وُجد خطأ
  isnad pack build ROWS --id ID --title TITLE [--description TEXT] [--author NAME] [--license NAME]
                   [--homepage URL] [--out FILE] [--gzip] [--json]
        حزمة من مقالات؛ مع ‎--json تُكتب كائن JSON واحداً بدل NDJSON`,
  },
  tail: `الصفوف NDJSON على الدخل القياسي: كائن JSON في كل سطر. مع ‎--json يُجاب كل صف بسطر له المعرّف نفسه، ومن دونه بنص للقراءة.
ملفات المقالات JSON (قائمة، أو كائن فيه "articles") أو NDJSON، برأس حزمة أو من دونه، بترميز UTF-8، مضغوطة بصيغة gzip أو
غير مضغوطة؛ والعلامة - هي الدخل القياسي. رمز الخروج 2: خطأ في الأمر أو في ملف. واللغة لغة البيئة (LC_ALL وLC_MESSAGES
وLANG): ar أو en أو fr.`,
  unknownCommand: (name) => `لا أمر اسمه ${name}`,
  seeHelp: (command) => `جرّب: isnad ${command} --help`,
  unknownOption: (option) => `لا خيار اسمه '${option}'`,
  optionNeedsValue: (option) => `الخيار ${option} تلزمه قيمة`,
  optionTakesNoValue: (option) => `الخيار ${option} لا قيمة له`,
  unexpectedArgument: (argument) => `'${argument}' زائد على المطلوب`,
  oneFile: 'سمِّ ملفاً واحداً',
  bothFiles: 'سمِّ الملفين، ‎--corpus FILE‎ و‎--queries FILE',
  packAction: 'قل ما المطلوب: pack check FILE، أو pack build ROWS --id ID --title TITLE',
  packNeeds: 'تلزم الحزمة ‎--id‎ و‎--title',
  rowsFromInput: 'تُقرأ الصفوف من الدخل القياسي',
  waitsForRows: 'القراءة من الطرفية، وتنتهي بـ Ctrl-D',
  noSuchFile: 'تعذّرت القراءة: لا ملف بهذا الاسم',
  isFolder: 'هذا مجلد، لا ملف',
  notAllowed: 'ليس لهذا المستخدم أن يفتحه',
  noSuchFolder: 'تعذّرت الكتابة: لا مجلد بهذا الاسم',
  noJson: 'هذا ليس JSON بل شيء آخر، جدول أو صفحة ويب مثلاً. تُقرأ المقالات من JSON أو NDJSON.',
  noArticles: 'لا مقالات فيه: لا قائمة، ولا كائن فيه "articles"، ولا مقال في كل سطر.',
  sameId: (id) => `لمقالين المعرّف ${id} نفسه؛ اجعل لكل منهما معرّفاً`,
  noArticleOfId: (id, ids) => `‏--open ${id}: لا مقال في الملف بهذا المعرّف. معرّفاته: ${ids}`,
  notInCorpus: 'لا مقال بهذا المعرّف في ملف المكتبة',
  wholeNumber: (option, from, to) => `الخيار ${option} عدد صحيح من ${from} إلى ${to}`,
  threshold: 'الخيار ‎--threshold‎ عدد من 0 إلى 1',
  lang: (known) => `الخيار ‎--lang‎ واحد من ${known}`,
  publishedOption: 'الخيار ‎--published‎ يوم مثل 2024-05-31',
  publishedUnread: (place, found) =>
    `${place}: ليس "published" تاريخاً مثل 2024-05-31 (وُجد: ${found})؛ فيبقى «أمس» و«الشهر الماضي» بلا تاريخ`,
  notArabic: (places) => `ليس عربياً، فقلّما يُقارن: ${places}`,
  parted: (places, open) =>
    open
      ? `لم تُقارن بالمقال المفتوح، فما فيها أكثر مما يُقارن دفعة واحدة: ${places}`
      : `ما فيها أكثر مما يُقارن دفعة واحدة، فقورنت أجزاءً، كلٌّ مع أشبهها به: ${places}`,
  packBad: 'ليس حزمة يمكن استيرادها',
  packGood: (id, count, sources, from, to) =>
    `${id}: ${articles(count)} من ${outlets(sources)}، من ${from} إلى ${to}`,
  turnedDown: (count) => `المرفوض: ${articles(count)}`,
  more: (count) => `و${count} غيرها`,
  remark: (code, count, places) =>
    ({
      'same-address': `رابط مقال سابق، فيحل المقال محله (${articles(count)}): ${places}`,
      markup: `ما يشبه HTML في النص، وسيراه القارئ كما هو (${articles(count)}): ${places}`,
      undated: `لا "published"، فلا يُعرف تاريخ «أمس» و«الشهر الماضي» فيه (${articles(count)}): ${places}`,
      future: `"published" لم يحن بعد، فيبدو كل مقال آخر أقدم (${articles(count)}): ${places}`,
      'not-arabic': `ليس عربياً، فقلّما يُقارن (${articles(count)}): ${places}`,
    })[code],
  nothingBuilt: (count) => `سيُرفض: ${articles(count)}. لم يُكتب شيء؛ صحّح ثم أعد البناء`,
  built: (count, sources, size) => `${articles(count)} من ${outlets(sources)}، ${size}`,
  noArticleHere: 'لا مقال عربياً في هذه الصفحة',
  verdict: (why) => VERDICTS[why] ?? 'ليست مقالاً',
  rowNoObject: 'الصف يجب أن يكون كائن JSON',
  rowNoJson: 'الصف ليس JSON سليماً',
  rowNotUtf8: 'ترميز الصف ليس UTF-8',
  sameName: 'اسم واحد',
  twoNames: 'اسمان',
  arabic: 'عربي',
  otherLanguage: 'ليس عربياً',
  pairVerdict: (verdict) =>
    ({ agree: 'متفقان', disagree: 'مختلفان', other: 'في أمرين مختلفين' })[verdict],
};
