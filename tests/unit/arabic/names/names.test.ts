import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';
import { countryOf, findNames, nationality } from '../../../../lib/arabic/names';
import { tokenise } from '../../../../lib/arabic/tokenise';
import type { NameKind, NameMention } from '../../../../lib/arabic/types';
import { anyString, arabicRich, wordy } from '../arbitraries';

const read = (text: string): NameMention[] => findNames(tokenise(text));
const shown = (text: string, kind: NameKind): string[] =>
  read(text)
    .filter((name) => name.kind === kind)
    .map((name) => text.slice(name.start, name.end));
const keys = (text: string): string[] => read(text).map((name) => name.key);
const person = (text: string): NameMention | undefined =>
  read(text).find((name) => name.kind === 'person');

const persons = (text: string): string[] =>
  annotate(text)
    .names.filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => text.slice(start, end));

describe('words that are spelled like a person', () => {
  it('knows a plural that begins like ل', () => {
    expect(persons('أطلق شباب لجان المقاومة نداء للتبرع')).toEqual([]);
    expect(persons('وقالت لجان الأحياء إن الماء مقطوع')).toEqual([]);
  });
});

describe('a person named where news names persons', () => {
  it('is read behind what was done to him, as behind a verb of speech', () => {
    expect(persons('وحُكم على وسيم منصوري بالسجن')).toEqual(['وسيم منصوري']);
    expect(persons('أعلنت الشرطة توقيف عماد الزناتي مساء')).toEqual(['عماد الزناتي']);
    expect(persons('وطالب المحامون بالإفراج عن ماهر المصري فورا')).toEqual(['ماهر المصري']);
    expect(persons('اعتقلت الشرطة ماهر المصري مساء')).toEqual(['ماهر المصري']);
    expect(persons('حكمت محكمة الجنايات على وسيم منصوري بالسجن')).toEqual(['وسيم منصوري']);
    expect(persons('قضت المحكمة بسجن وسيم منصوري سنتين')).toEqual(['وسيم منصوري']);
    expect(persons('واستقال جلال حسن من منصبه')).toEqual(['جلال حسن']);
  });
  it('is read before the colon of a headline', () => {
    expect(persons('ماهر المصري: الموسم المقبل أصعب')).toEqual(['ماهر المصري']);
    expect(persons('دوري الأبطال: الفريق يبدأ غدا')).toEqual([]);
  });
  it('stays unread where the words are no name', () => {
    expect(persons('وحُكم على سائق الحافلة بالسجن')).toEqual([]);
    expect(persons('أعلنت الشرطة توقيف عامل المطعم')).toEqual([]);
    expect(persons('وأكد أمين المنطقة أن العمل بدأ')).toEqual([]);
    expect(persons('نقلوا إلى سجن ماهر المصري القديم')).toEqual([]);
  });
  it('takes the second half of عبد whatever it means elsewhere', () => {
    expect(persons('قال عبد الغني محمود إن العمل بدأ')).toEqual(['عبد الغني محمود']);
  });
  it('ends with the last word before what is said', () => {
    expect(persons('وقال إسماعيل عمر بوراص إن العمل بدأ')).toEqual(['إسماعيل عمر بوراص']);
  });
});

describe('words that are spelled like a place', () => {
  it('knows them by pronoun, tanwin and neighbour', () => {
    for (const text of [
      'شكر المتحف زواره',
      'يعمل دومًا ليلا',
      'اختار اللون الرمادي',
      'بالخير واليمن',
    ])
      expect(annotate(text).names, text).toEqual([]);
    expect(annotate('أغلق مؤشر الأسهم السعودية').names).toEqual([]);
    expect(annotate('عاد إلى زوارة').names).toHaveLength(1);
    expect(annotate('بين عمان واليمن').names).toHaveLength(2);
  });
});

describe('the country and the city that are spelled alike', () => {
  it.each([
    ['اجتمع الوفد في عمّان', 'place:JO/amman'],
    ['وصل الوفد إلى عُمان', 'place:OM'],
    ['وصل الوفد إلى عمان', 'place:OM'],
    ['اجتمع الوفد في عمان بوزير الداخلية الأردني', 'place:JO/amman'],
    ['وصل الوزير الأردني إلى عمان قادما من مسقط', 'place:OM'],
    ['شاركت الأردن وعمان في التمرين', 'place:OM'],
    ['غادر الوفد عمان بعد يومين. وعاد من عمّان إلى بغداد', 'place:JO/amman'],
  ])('%s', (text, key) => {
    const said = annotate(text).names.filter((name) =>
      /م.?ان$/u.test(text.slice(name.start, name.end)),
    );
    expect(said.map((name) => name.key)).toContain(key);
    expect(new Set(said.map((name) => name.key)).size).toBe(1);
  });
});

describe('towns that are words too', () => {
  it('reads them behind a preposition once the text has announced them', () => {
    expect(shown('افتتح محافظ محافظة عفيف الحديقة. وقال إن العمل بعفيف اكتمل', 'place')).toEqual([
      'عفيف',
      'عفيف',
    ]);
    expect(shown('كان رجلا يثق برجل عفيف وبعفيف آخر', 'place')).toEqual([]);
  });
  it('tells بأبها from its door by the hamza', () => {
    expect(shown('أقيم المعرض بأبها', 'place')).toEqual(['أبها']);
    expect(shown('وقفت الدار ببابها المفتوح', 'place')).toEqual([]);
  });
  it('leaves the adjective of a body behind its place with the body', () => {
    expect(shown('نقل إلى مستشفى تثليث العام أمس', 'organisation')).toEqual(['مستشفى تثليث العام']);
  });
});

describe('family names of the lists', () => {
  it('begin a name with an unlisted word or a given name that is a word', () => {
    expect(persons('تصدى للكرة كامل السهلاوي وخالد العنزي')).toEqual([
      'كامل السهلاوي',
      'خالد العنزي',
    ]);
    expect(persons('غادر الحارس كيلور هازارد الملعب')).toEqual(['كيلور هازارد']);
    expect(persons('استضافت القناة الداعية شجاع الدوسري')).toEqual(['شجاع الدوسري']);
    expect(persons('وقال عماد منسي الزهراني إن الفرق وصلت')).toEqual(['عماد منسي الزهراني']);
    expect(persons('أكدت إصابة الدوسري غيابه شهرا')).toEqual([]);
  });
  it('stand alone where they are of another language, or behind a verb of speech', () => {
    expect(persons('رفض النادي بيع هازارد هذا الصيف')).toEqual(['هازارد']);
    expect(persons('العرض المقدم لهازارد كبير')).toEqual(['هازارد']);
    expect(persons('أكد القحطاني أن الموعد ثابت')).toEqual(['القحطاني']);
    expect(persons('تقدم الشركة فروست آند سوليفان تقريرها')).toEqual([]);
    expect(persons('صرحت المتحدثة باسم هازارد بذلك')).toEqual(['هازارد']);
  });
  it('end a name that goes on with a word that is a family name too', () => {
    expect(persons('ترأس الجلسة الدكتور أحمد بن محمد السالم أمس')).toEqual(['أحمد بن محمد السالم']);
    expect(persons('لقي خالد المالكي ترحيبا')).toEqual(['خالد المالكي']);
  });
});

describe('where a person begins and ends', () => {
  it('reads a family name alone behind a rank or a title', () => {
    expect(persons('قال الجنرال تورغوف إن القوات انسحبت')).toEqual(['تورغوف']);
    expect(persons('التقى العقيد بنسودة وفدا')).toEqual(['بنسودة']);
    expect(persons('وأضاف اللواء شاكر أن الهدنة قائمة')).toEqual(['شاكر']);
    expect(persons('أمر اللواء أشرف على التدريب')).toEqual([]);
    expect(persons('قال رئيس أركان الجيش تورغوف إن القوات انسحبت')).toEqual(['تورغوف']);
    for (const text of ['العقيد في الجيش', 'عاد الجنرال المتقاعد', 'رحب اللواء بالقرار'])
      expect(persons(text), text).toEqual([]);
  });
  it('goes on with family names that are words or titles too', () => {
    expect(persons('كرم العقيد ماهر السلطان لشجاعته')).toEqual(['ماهر السلطان']);
    expect(persons('وقال الدكتور فاروق الخطيب، أستاذ التاريخ، إن')).toEqual(['فاروق الخطيب']);
    expect(persons('وصل يوسف بن أحمد قطان، وغادر')).toEqual(['يوسف بن أحمد قطان']);
    expect(persons('مدير القسم سليمان بن ناصر السريع، ونائبه')).toContain('سليمان بن ناصر السريع');
    expect(persons('أصدر سليمان بن ناصر القرار.')).toEqual(['سليمان بن ناصر']);
    expect(persons('استقبل محمد بن سالم الوفد')).toEqual(['محمد بن سالم']);
    expect(persons('وصل سالم بن عمير آل حرمان')).toEqual(['سالم بن عمير آل حرمان']);
  });
  it('keeps given names of two words together and wishes for the dead out', () => {
    expect(persons('زار يوسف بن ضيف الله العتيبي المعرض')).toEqual(['يوسف بن ضيف الله العتيبي']);
    expect(persons('ظهر سيف الإسلام القذافي')).toEqual(['سيف الإسلام القذافي']);
    expect(persons('وقال المهندس محيي الدين بن يحيى إن')).toEqual(['محيي الدين بن يحيى']);
    expect(persons('الأمير زيد بن فهد بن سعد بن خالد بن عبدالعزيز،')).toEqual([
      'زيد بن فهد بن سعد بن خالد بن عبدالعزيز',
    ]);
    expect(persons('تذكر الأمير سعود الفيصل رحمه الله')).toEqual(['سعود الفيصل']);
  });
  it('reads no office where a father follows, nor a title inside a body', () => {
    expect(persons('حضر الدكتور مساعد بن محمد الحفل')).toEqual(['مساعد بن محمد']);
    const found = annotate('مدير شركة معادن المهندس خالد بن صالح').names;
    expect(found.map(({ kind }) => kind)).toEqual(['organisation', 'person']);
  });
});

describe('findNames: places', () => {
  it.each([
    ['انعقد اللقاء في الرباط', 'place:MA/rabat'],
    ['عاد الفريق من المملكة المتحدة', 'place:GB'],
    ['غادرت البعثة إلى بريطانيا', 'place:GB'],
    ['تراقب أميركا الوضع', 'place:US'],
    ['وبواشنطن التقى نظيره', 'place:US/washington'],
    ['سافروا للبنان', 'place:LB'],
    ['فاز المنتخب في فاس', 'place:MA/فاس'],
    ['وصل القطار إلى بكين', 'place:CN/beijing'],
  ])('reads %s', (text, key) => {
    expect(keys(text)).toContain(key);
  });

  it('leaves the clitics out of the span', () => {
    expect(shown('ثم وبالرباط وطنجة', 'place')).toEqual(['الرباط', 'طنجة']);
  });

  it('counts a doubtful place name only where the text announces one', () => {
    expect(shown('كان القرار العديد من المرات', 'place')).toEqual([]);
    expect(shown('زار مدينة الجديدة', 'place')).toEqual(['الجديدة']);
    expect(shown('في حلتها الجديدة', 'place')).toEqual([]);
    expect(shown('بدعم مالي كبير', 'place')).toEqual([]);
    expect(shown('انقلاب في مالي', 'place')).toEqual(['مالي']);
  });

  it('tells the country of a key and of an adjective', () => {
    expect(countryOf('place:MA/rabat')).toBe('MA');
    expect(countryOf('org:IL/army')).toBe('IL');
    expect(countryOf('org:x/un')).toBeUndefined();
    expect(nationality('المغربيه')).toBe('MA');
    expect(nationality('المغاربه')).toBe('MA');
    expect(nationality('جديد')).toBeUndefined();
  });
});

describe('findNames: organisations', () => {
  it('gives loaded and neutral names of one body the same key', () => {
    for (const text of [
      'قصف الجيش الإسرائيلي البلدة',
      'قصف جيش الاحتلال البلدة',
      'قصف جيش الدفاع البلدة',
    ])
      expect(keys(text)).toEqual(['org:IL/army']);
    expect(keys('بيان جبهة البوليساريو')).toEqual(keys('بيان بوليساريو'));
    expect(keys('هجوم داعش')).toEqual(keys('هجوم تنظيم الدولة الإسلامية'));
  });

  it('keys a ministry with its country, where the text tells it', () => {
    expect(keys('أعلنت وزارة الدفاع المغربية')).toEqual(['org:MA/ministry-defence']);
    expect(keys('أعلنت وزارة الدفاع')).toEqual(['org:ministry-defence']);
    expect(keys('قالت الخارجية الجزائرية')).toEqual(['org:DZ/ministry-foreign']);
    expect(keys('أعلنت وزارة الداخلية السعودية')).toEqual(['org:SA/ministry-interior']);
  });

  it('reads bodies by their opening noun', () => {
    expect(shown('افتتحت جامعة ابن طفيل أبوابها', 'organisation')).toEqual(['جامعة ابن طفيل']);
    expect(shown('أوقفت شرطة دبي سائقا', 'organisation')).toEqual(['شرطة دبي']);
    expect(shown('اجتمع مجلس المنافسة أمس', 'organisation')).toEqual(['مجلس المنافسة']);
  });
});

describe('findNames: persons', () => {
  it.each([
    ['وزير الدفاع المغربي عبد اللطيف بنعلال', 'عبد اللطيف بنعلال', 'وزير الدفاع المغربي'],
    ['رئيس حكومة تصريف الأعمال نجيب الحلو', 'نجيب الحلو', 'رييس حكومه تصريف الاعمال'],
    ['المتحدث باسم الجيش السوداني نبيل حمدان', 'نبيل حمدان', 'المتحدث باسم الجيش السوداني'],
    [
      'المفتش العام للقوات المسلحة الملكية سعيد بن يوسف',
      'سعيد بن يوسف',
      'المفتش العام للقوات المسلحه الملكيه',
    ],
    ['قال اللواء سمير التازي', 'سمير التازي', 'اللواء'],
    ['رئيس وزراء بريطانيا ديفيد هاملتون', 'ديفيد هاملتون', 'رييس وزراء بريطانيا'],
    ['وللوزير كمال المرابط رأي', 'كمال المرابط', 'الوزير'],
  ])('reads role and name in %s', (text, name, role) => {
    const mention = person(text);
    expect(mention && text.slice(mention.start, mention.end)).toBe(name);
    expect(mention?.role?.text).toBe(role);
  });

  it('reads a role that stands after the name', () => {
    const mention = person('التقى طارق بنزهرة، رئيس قسم التخطيط، الوفد');
    expect(mention?.role?.text).toBe('رييس قسم التخطيط');
  });

  it('gives a role to its bearer and to nobody else', () => {
    expect(person('محامي دونالد ترامب')?.role).toBeUndefined();
    const both = read('استقبل ماكرون، وزير الدفاع بيتر هانسن').filter((n) => n.kind === 'person');
    expect(both.map((n) => n.role?.text)).toEqual([undefined, 'وزير الدفاع']);
  });

  it('finds a bare family name after the full name, and before it', () => {
    const text = 'كيلمان في الرباط. التقى الجنرال طال كيلمان الوفد، وأكد كيلمان ذلك';
    const found = read(text).filter((name) => name.kind === 'person');
    expect(found).toHaveLength(3);
    expect(new Set(found.map((name) => name.key)).size).toBe(1);
  });

  it('finds it through names known from before', () => {
    const known = read('الجنرال طال كيلمان');
    const found = findNames(tokenise('غادر كيلمان'), { known });
    expect(found.map((name) => name.key)).toEqual(known.map((name) => name.key));
  });

  it('makes transliterations, word orders and spacings of one name one key', () => {
    for (const group of [
      ['الجنرال تال كيلمان', 'الجنرال طال كيلمان'],
      ['الوزير بيني غانتس', 'الوزير بيني جانتس', 'الوزير بيني غانتز'],
      ['الجنرال الفاروق بلخير', 'الجنرال بلخير الفاروق'],
      ['الوزير عبد اللطيف بنعلال', 'الوزير عبداللطيف بنعلال'],
      ['الخبير شاهين بلطي', 'الخبير شاهين بالطي'],
    ])
      expect(new Set(group.map((text) => person(text)?.key)).size).toBe(1);
  });

  it('keeps two men of one family name apart', () => {
    const text = 'قال محمد الرامي إن أحمد الرامي غادر';
    const found = read(text).filter((name) => name.kind === 'person');
    expect(new Set(found.map((name) => name.key)).size).toBe(2);
  });

  it('knows a name by its بن, unless a noun owns it', () => {
    expect(shown('وصل الأمير متعب بن سعود إلى المطار', 'person')).toEqual(['متعب بن سعود']);
    expect(shown('ألقى الشاعر غلاب بن راشد قصيدة', 'person')).toEqual(['غلاب بن راشد']);
    expect(shown('سقط نظام بن علي سريعا', 'person')).toEqual([]);
    expect(shown('وصل الملك سلمان بن عبدالعزيز آل سعود', 'person')).toEqual([
      'سلمان بن عبدالعزيز آل سعود',
    ]);
  });

  it('reads on in a list of persons, and stops at a role', () => {
    expect(shown('حضر حسين فهمي وجميل راتب وخالد النبوي، وسامي عزيز', 'person')).toEqual([
      'حسين فهمي',
      'جميل راتب',
      'خالد النبوي',
      'سامي عزيز',
    ]);
    expect(shown('هنأ سعود بن نايف، أمير المنطقة الشرقية، الفائزين', 'person')).toEqual([
      'سعود بن نايف',
    ]);
  });

  it('knows علي from على, and given names that are words too after a verb of speech', () => {
    expect(shown('حضر الشاعر علي الدميني على عجل', 'person')).toEqual(['علي الدميني']);
    expect(shown('قال علي حسن إن العمل بدأ', 'person')).toEqual(['علي حسن']);
    expect(shown('وقف علي الرصيف ونظر علي الباب ثم جلس علي المقعد', 'person')).toEqual([]);
    expect(shown('قال فيصل الحربي أحد السكان: لم ننم', 'person')).toEqual(['فيصل الحربي']);
    expect(shown('وقال شريف الكيلاني، رئيس الخدمات: نعم', 'person')).toEqual(['شريف الكيلاني']);
    expect(shown('وطالب السكان بالماء', 'person')).toEqual([]);
  });

  it('tells teams, provinces, verbs and sons from persons', () => {
    for (const text of [
      'وكان الفريق أدى التدريب الصباحي',
      'بمحافظة سراة عبيدة',
      'إلى جانب ابن جدلته مورا',
      'رئيس المجلس البلدي بالقصب',
    ]) {
      expect(shown(text, 'person'), text).toEqual([]);
    }
    expect(shown('قال الفريق أول محمود حجازي إن الحدود آمنة', 'person')).toEqual(['محمود حجازي']);
  });

  it('takes unlisted names after a verb of speech with a role behind, and after one of a people', () => {
    expect(shown('قال هنري باركي، المحلل في المركز، إن الأمر خطير', 'person')).toEqual([
      'هنري باركي',
    ]);
    expect(shown('ذكر أميدهان شابيرا، نائب رئيس المجلس، إن النظام سيئ', 'person')).toEqual([
      'أميدهان شابيرا',
    ]);
    expect(shown('فاز الألماني نيكو روزبرغ بالسباق', 'person')).toEqual(['نيكو روزبرغ']);
    expect(shown('الجيش السوري يسيطر على التل والرئيس الروسي يزور المدينة', 'person')).toEqual([]);
  });

  it('ends a name before a phrase of its own, and reads no common word for another spelling', () => {
    expect(shown('وقعها النائب سليم شوقي بإنهاء السيطرة', 'person')).toEqual(['سليم شوقي']);
    expect(shown('هنأ ولي العهد وإلى الأسرة المالكة', 'person')).toEqual([]);
    expect(shown('قال عزام الدخيل إن تهيئتهم للدخول ضرورية', 'person')).toEqual(['عزام الدخيل']);
    expect(shown('المدرب ماسيميليانو أليجري', 'person')).toEqual(['ماسيميليانو أليجري']);
  });

  it('reads a place in quotation marks alone as the newspaper of that name', () => {
    expect(keys('قال لصحيفة «الشرق الأوسط» إن الشرق الأوسط يتغير')).toEqual([
      'org:SA/asharq-alawsat',
      'place:x-middle-east',
    ]);
    expect(keys('في حوار مع "الرياض" من الرياض')).toEqual([
      'org:SA/alriyadh-paper',
      'place:SA/riyadh',
    ]);
    expect(shown('لجنة برئاسة وزير التعليم', 'organisation')).toEqual([]);
    expect(shown('اعتمد حركة النقل الداخلي للمعلمين', 'organisation')).toEqual([]);
    expect(shown('تولت رئاسة المنظمتين', 'organisation')).toEqual([]);
    expect(shown('رئيس لجنة الإصلاحات الجديد', 'organisation')).toEqual(['لجنة الإصلاحات']);
    expect(shown('انتقل إلى باريس سان جرمان', 'organisation')).toEqual(['باريس سان جرمان']);
  });

  it('does not take a thing that bears a name for its bearer', () => {
    expect(shown('في مطار محمد الخامس', 'person')).toEqual([]);
    expect(shown('بمركز الملك فهد الثقافي', 'person')).toEqual([]);
    expect(shown('في مطار الملك عبدالعزيز الدولي', 'person')).toEqual([]);
    expect(shown('امتداد طريق الأمير فيصل بن محمد', 'person')).toEqual([]);
  });

  it.each([
    'أكد المصدر أن الاجتماع تناول العلاقات بين الجانبين',
    'ارتفعت أسعار المواد الغذائية خلال الأسبوع الماضي',
    'على صعيد آخر، جرى توقيع اتفاق جديد',
    'صدر بيان مشترك عقب المحادثات',
  ])('finds nobody in %s', (text) => {
    expect(shown(text, 'person')).toEqual([]);
  });
});

describe('findNames: laws', () => {
  it('throws on nothing and keeps spans in order, apart and inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, arabicRich, wordy), (text) => {
        const doc = tokenise(text);
        let end = 0;
        for (const name of findNames(doc)) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.end).toBeLessThanOrEqual(text.length);
          expect(name.firstToken).toBeLessThan(name.endToken);
          expect(name.key).toMatch(/^(?:person|org|place):./u);
          if (name.role !== undefined) {
            expect(name.role.span.end).toBeGreaterThan(name.role.span.start);
            expect(name.role.text).not.toBe('');
          }
          end = name.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
