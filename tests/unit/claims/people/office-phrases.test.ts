import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import {
  officeAfter,
  officeBefore,
  officesAround,
} from '../../../../lib/claims/people/office-phrases';
import { article } from '../rules/harness';

/** The office before and behind the last person that a text names, and the kinds of office around. */
function offices(text: string) {
  const annotation = annotateArticle(article('a', null, text)).text;
  const name = annotation.names.filter((n) => n.kind === 'person').at(-1);
  if (!name) throw new Error(`no person in ${text}`);
  const words = (range: readonly [number, number] | undefined): string => {
    const [first, last] = range
      ? [annotation.tokens[range[0]], annotation.tokens[range[1] - 1]]
      : [];
    return first && last ? text.slice(first.start, last.end) : '';
  };
  const before = officeBefore(annotation, name.firstToken);
  return {
    before: before.kind === 'phrase' ? words(before.range) : before.kind,
    after: words(officeAfter(annotation, name)),
    around: officesAround(annotation, name).map((office) => office.head),
  };
}

describe('officeBefore', () => {
  it.each([
    ['قالت مديرة المستشفى الوطني هدى القاسمي إن الجراحة نجحت.', 'مديرة المستشفى الوطني'],
    ['حضر الحفل مدير الميناء سامي الحداد والمدربة هدى القاسمي.', 'والمدربة'],
    ['أشاد وزير الرياضة كريم العلوي رئيس اللجنة ومعالي وزير المالية سامي الحداد.', 'وزير المالية'],
    ['بحث المسؤول الياباني مع المدير بوزير النقل سامي الحداد.', 'بوزير النقل'],
    [
      'قال نائب رئيس الاتحاد السابق عن قارة آسيا الكوري الجنوبي محمد بن علي إنه سيترشح.',
      'نائب رئيس الاتحاد السابق عن قارة آسيا الكوري الجنوبي',
    ],
    ['نقل السفير تحيات وزير المالية إلى الرئيس سامي الحداد.', 'الرئيس'],
    ['سلم القائد درع رئيس النادي الأهلي للرئيس سامي الحداد.', 'للرئيس'],
    [
      'قال قائد المنطقة الجنوبية الفريق ركن سامي الحداد إن الطريق آمن.',
      'قائد المنطقة الجنوبية الفريق ركن',
    ],
    [
      'قال وكيل الوزارة للتخطيط وتطوير طرق القرى محمد بن علي إنه سيبدأ.',
      'وكيل الوزارة للتخطيط وتطوير طرق القرى',
    ],
    ['استقبل الحاكم ولي ولي العهد محمد بن سلمان في القصر.', 'الحاكم ولي ولي العهد'],
    ['وأوضح نائب رئيس الميناء، المهندس سامي الحداد، أن الرصيف جاهز.', 'نائب رئيس الميناء، المهندس'],
    ['وصل مدرب المنتخب، الإسباني كريم العلوي، مساء أمس.', 'مدرب المنتخب، الإسباني'],
    ['وقال الوزير الأول، الجنرال سامي الحداد، إن الطريق آمن.', 'الوزير الأول، الجنرال'],
    ['حضر الحفل رئيس الجامعة، مدير المتحف، الدكتور سامي الحداد.', 'مدير المتحف، الدكتور'],
  ])('reads the phrase as far as it is his own: %s', (text, phrase) => {
    expect(offices(text).before).toBe(phrase);
  });

  it.each([
    'أعلنت الناطقة باسم حكومة عبد الله القاسمي أن الميزانية أقرت.',
    'كانت وزيرة العدل في حكومة عبد الله القاسمي قد استقالت.',
    'وجه رئيس البلدية بمعاملة الشهيد سامي الحداد معاملة الجنود.',
    'شكر المتطوعون وزير الصحة كريم العلوي وللدكتور سامي الحداد جهودهما.',
  ])('knows when the words before a name are of another office: %s', (text) => {
    expect(offices(text).before).toBe('not-his');
  });
});

describe('officeAfter', () => {
  it.each([
    ['قال سامي الحداد، رئيس لجنة التحكيم في المهرجان، إن الفيلم فاز.', 'رئيس لجنة التحكيم'],
    ['قال سامي الحداد وكيل وزارة المناجم سابقا إن الحقل نضب.', 'وكيل وزارة المناجم سابقا'],
    ['قال سامي الحداد رئيس البلدية كلمة رحب فيها بالفرق.', 'رئيس البلدية'],
    [
      'قال سامي الحداد مدير عام الهيئة العامة للطيران أمين عام مجلس السلامة إن الخط آمن.',
      'مدير عام الهيئة العامة للطيران',
    ],
  ])('ends where the words no longer belong to it: %s', (text, phrase) => {
    expect(offices(text).after).toBe(phrase);
  });

  it.each([
    'سلم عبد الله القاسمي، لسفير اليابان، نسخة من أوراق الاتفاق.',
    'انتخب عبد الله القاسمي كأمين عام للنقابة.',
    'حث سامي الحداد رئيس البلاد على رفع القيود.',
  ])('is nothing that another holds or that he only becomes: %s', (text) => {
    expect(offices(text).after).toBe('');
  });
});

describe('officesAround', () => {
  it('gives all titles of one run, but not those that another office is only of', () => {
    expect(
      offices(
        'قال وكيل وزارة السياحة رئيس اللجنة العليا للمهرجان الدكتور سامي الحداد إن العروض تبدأ.',
      ).around,
    ).toEqual(['deputy', 'head']);
    expect(offices('قال مدير مكتب الحاكم سامي الحداد إن السوق فتح.').around).toEqual(['manager']);
    expect(offices('قال نائب رئيس هيئة الآثار سامي الحداد إن القبر فارغ.').around).toEqual([
      'deputy',
    ]);
  });
});

describe('an office of somebody else', () => {
  it.each([
    'وكان الوزير البلجيكي بعث خطابا لأسرة المخرج الراحل سامي الحداد.',
    'مدير المدرسة يكرم أبناء الحارس سامي الحداد.',
    'وزيرة الثقافة الفرنسية لخالد العلوي: كتبك عندنا.',
  ])('is not the bearer’s before his name: %s', (text) => {
    expect(offices(text).before).not.toMatch(/وزير|مدير/u);
  });

  it('ends where the next of a list is named', () => {
    const text = 'أفرجت السلطات عن كريم العلوي نائب رئيس الحركة وزميليه مساء أمس.';
    const annotation = annotateArticle(article('a', null, text)).text;
    const [first] = annotation.names.filter((n) => n.kind === 'person');
    const range = first && officeAfter(annotation, first);
    expect(range && annotation.tokens[range[1] - 1]?.norm).toBe('الحركه');
  });

  it('is not his behind his name where its holder is named behind a comma', () => {
    const annotation = annotateArticle(
      article('a', null, 'واستقبل كريم العلوي وزير الزراعة التونسي، سامي الحداد، في المطار.'),
    ).text;
    const [first] = annotation.names.filter((n) => n.kind === 'person');
    expect(first && officeAfter(annotation, first)).toBeUndefined();
  });

  it('is his where the one behind the comma has an office of his own', () => {
    const annotation = annotateArticle(
      article('a', null, 'كريم العلوي وزير الزراعة، سامي الحداد مدير الميناء، ضيفا الحفل.'),
    ).text;
    const [first] = annotation.names.filter((n) => n.kind === 'person');
    expect(first && officeAfter(annotation, first)).toBeDefined();
  });
});
