/** One way of naming. */
export interface LoadedChoice {
  /** Carries a judgement, or the language of one side; the others are the plain names that these stand against. */
  readonly loaded: boolean;
  /**
   * Names, separated by `|`. Their words match with the clitics of the place; `~` before a word takes all its
   * inflections (the word is then given as its lemma), `+` takes it with the article and without; `*` stands for any
   * one word.
   */
  readonly phrases: string;
  /** Names that make the phrases mean something else: an article that gives one of them is not read for this choice. */
  readonly unless?: string;
  /** As `unless`, for those of the phrases that have another sense: `terms` mean it where an article gives `unless`. */
  readonly senses?: { readonly terms: string; readonly unless: string };
  /** Words after which the phrases are part of a proper name (ساحة الشهداء). */
  readonly notAfter?: string;
  /** Names one of which an article must give for the phrases to judge (normalisation, where it is of one state). */
  readonly where?: string;
  /** Forms of address and titles: house style rather than judgement, so that beside an open article they tell nothing. */
  readonly courtesy?: boolean;
}

/** The ways of naming one thing. A finding needs two of them, one of them loaded. */
export interface LoadedGroup {
  readonly id: string;
  readonly label: { readonly ar: string; readonly en: string; readonly fr: string };
  readonly choices: readonly LoadedChoice[];
  /**
   * What words that are common in themselves need to name one thing: sentences that share a person or make one
   * statement; or, `subject`, two articles that have the thing in their headline or opening. Without it the terms are
   * telling enough to count wherever they stand. `frame`: a field of words with which any side, in any conflict, is
   * named for or against; how surely two of them name one thing is weighed (claims/namings/naming-frames).
   */
  readonly needs?: 'statement' | 'subject' | 'frame';
  /** Names of armed men of any side: the word after them tells whose they are. */
  readonly men?: boolean;
  /** Titles of one person: two count only where the person beside them may be the same. */
  readonly ofPerson?: boolean;
  /** The plain name between quotation marks is a way of not granting it. */
  readonly quotable?: boolean;
}

/** Places, schools, units and days that are called after the martyrs, folded. */
export const NAMED_AFTER_MARTYRS =
  'ساحه|ميدان|شارع|ملعب|مدرسه|مستشفي|كتيبه|كتائب|كتايب|لواء|حي|مقبره|جسر|مطار|بلديه|قاعده|جامعه|مخيم|درب|مقاطعه|باب|جامع|مسجد|سرايا|دوار|ثانويه|استاد|نصب|مقام|كليه|جمعيه|قسم|محطه|يوم|عيد';

/** Bodies, offices and days that are called after the prisoners they are for. */
export const NAMED_AFTER_PRISONERS =
  'نادي|هيئة|وزارة|وزير|جمعية|مؤسسة|مركز|لجنة|يوم|شؤون|إذاعة|صندوق|عيد';

/** Bodies, camps and offices that are called after the refugees they are for. */
export const NAMED_AFTER_REFUGEES = 'شؤون|لشؤون|وكالة|مفوضية|مخيم|مخيمات|غوث';

/** Bodies and offices whose fixed names have the armed forces in them. */
export const NAMED_AFTER_FORCES =
  'لجنة|العام|الأعلى|أركان|قائد|القائد|متحف|مستشفى|مستشفيات|كلية|يوم|عيد';

/** Words before 'control' that make it what somebody holds, not what is being taken. */
export const AFTER_HELD = 'من|عن|تحت|مناطق|مناطقه|منطقة|خارج|الخاضع|الخاضعة|خاضع|خاضعة|تخضع|يخضع';

/** Before 'the occupation', whose they are: it names an army or a state there, not a deed. */
export const OF_OCCUPIERS =
  'قوات|قوة|جيش|سلطات|شرطة|جنود|جندي|حكومة|دولة|كيان|محاكم|محكمة|سجون|سجن|معتقلات|مخابرات|قضاء|رصاص|نيران|بحرية|طائرات|طيران|مدفعية|آليات|دوريات|دورية|قيادة|وزير|جرافات|عناصر|ضباط|بلدية|إدارة';

/** Before 'the occupation', what makes it a state of things that lasts or ends, and nobody's name. */
export const LASTING_OCCUPATION =
  'إنهاء|زوال|نهاية|ظل|انتهاء|تحت|سنوات|مقاومة|رفض|عهد|حقبة|فترة|بداية|منذ|سياسة|واقع|استمرار|تكريس|مناهضة|قبل|عقود|عاما|جلاء|أمام|طول';

/** Before 'armed', what is no man: craft, conflicts and deeds, and the state's forces. */
export const ARMED_THINGS =
  'طائرة|طائرات|مسيرة|مسيرات|طيار|استطلاع|درون|مروحية|مروحيات|سيارة|سيارات|عربة|عربات|مركبة|مركبات|مدرعة|سفينة|سفن|زورق|زوارق|قارب|صاروخ|نزاع|النزاع|نزاعات|النزاعات|صراع|الصراع|صراعات|سطو|السطو|تمرد|التمرد|عصيان|العصيان|كفاح|الكفاح|نضال|النضال|عمل|العمل|عنف|العنف|اشتباك|اشتباكات|هجوم|الهجوم|هجمات|اعتداء|اقتحام|مواجهة|مواجهات|مقاومة|استعراض|غواصة|قوات|القوات|قواتنا|حارس|حراس|حراسة|حماية|خرسانة|الخرسانة|إسمنت|أسمنت';

/** Before the word for a disaster, what is called after it: bodies that deal with any. */
export const NAMED_AFTER_DISASTERS =
  'إدارة|لجنة|هيئة|وزارة|وزير|مركز|صندوق|خبير|خبراء|مكافحة|مواجهة|إغاثة|مخاطر|درء|من|حالات';

/** Before the word for a crime, what makes it the charge of a court rather than a name for what happened. */
export const CHARGED = 'ارتكاب|ارتكابه|ارتكابها|ارتكابهم|بارتكاب|تهمة|بتهمة|تهم|مكافحة|أدوات|أداة';

/** A loaded way of naming. */
export const yes = (phrases: string): LoadedChoice => ({ loaded: true, phrases });
/** A plain way of naming. */
export const no = (phrases: string): LoadedChoice => ({ loaded: false, phrases });

/** What a group of names is called in the three languages of the product. */
export type LoadedLabel = LoadedGroup['label'];

/** A label in Arabic, English and French. */
export const label = (ar: string, en: string, fr: string): LoadedLabel => ({ ar, en, fr });

/** A group whose names are telling enough to count wherever they stand. */
export const anywhere = (
  id: string,
  name: LoadedLabel,
  ...choices: readonly LoadedChoice[]
): LoadedGroup => ({ id, label: name, choices });

/** A group whose names count where both articles have the thing in their headline or opening. */
export const asSubject = (
  id: string,
  name: LoadedLabel,
  ...choices: readonly LoadedChoice[]
): LoadedGroup => ({ id, needs: 'subject', label: name, choices });

/** A group whose names count where the two sentences make one statement. */
export const inStatement = (
  id: string,
  name: LoadedLabel,
  ...choices: readonly LoadedChoice[]
): LoadedGroup => ({ id, needs: 'statement', label: name, choices });

/** A word is met in any inflection, one with `+` and the words of a phrase with and without the article. */
function spelled(words: string): string {
  return words
    .split(' ')
    .map((word) => {
      if (word.includes('_')) return `+${word.replaceAll('_', ' +')}`;
      return word.startsWith('+') ? word : `~${word}`;
    })
    .join('|');
}

/**
 * A frame: a field of words with which any side is named for or against. Names are parted by spaces, the words of a
 * phrase joined by `_`.
 */
export const frame = (
  id: string,
  name: LoadedLabel,
  ...choices: readonly LoadedChoice[]
): LoadedGroup => ({
  id,
  needs: 'frame',
  label: name,
  choices: choices.map((choice) => ({ ...choice, phrases: spelled(choice.phrases) })),
});
