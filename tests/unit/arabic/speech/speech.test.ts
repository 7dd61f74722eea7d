import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../lib/arabic/names';
import { splitSentences } from '../../../../lib/arabic/sentences';
import { findSpeech } from '../../../../lib/arabic/speech';
import { tokenise } from '../../../../lib/arabic/tokenise';
import type { SpeechMention } from '../../../../lib/arabic/types';
import { anyString, arabicRich, wordy } from '../arbitraries';

function read(text: string): SpeechMention[] {
  const doc = tokenise(text);
  return findSpeech(doc, splitSentences(doc).sentences, findNames(doc));
}
const said = (text: string): string[] => read(text).map(({ start, end }) => text.slice(start, end));

describe('findSpeech', () => {
  it('reads a reported statement with its speaker and what is said', () => {
    const text = 'قال وزير الصحة المغربي خالد بنعلال إن المستشفيات استقبلت مئة مصاب.';
    const [speech] = read(text);
    expect(speech).toMatchObject({ verb: 'قال', direct: false, anonymous: false });
    expect(speech?.speaker).toMatch(/^person:/u);
    expect(text.slice(speech?.speakerSpan?.start, speech?.speakerSpan?.end)).toBe(
      'وزير الصحة المغربي خالد بنعلال',
    );
    expect(said(text)).toEqual(['إن المستشفيات استقبلت مئة مصاب']);
  });

  it('takes nobody who is called by a name for one who claims', () => {
    expect(read('أوردت الوكالة أن الطفل ويدعى سامي خليل الحداد توفي نتيجة الحريق.')).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ verb: 'ادعى' })]),
    );
    expect(read('ويدعي سامي الحداد أن المصنع توقف عن العمل.')).toHaveLength(1);
  });

  it('reads a direct statement to its closing mark', () => {
    const text = 'وقالت وزارة الداخلية التونسية: "أوقفنا ثلاثة أشخاص. والبحث جار". وعاد الهدوء.';
    expect(said(text)).toEqual(['"أوقفنا ثلاثة أشخاص. والبحث جار"']);
    expect(read(text)[0]).toMatchObject({ direct: true, speaker: 'org:TN/ministry-interior' });
  });

  it('reads a newspaper in quotation marks, alone or behind its noun, as the speaker', () => {
    expect(read('ذكرت صحيفة "بيلد" الألمانية أن اللاعب رحل.')[0]).toMatchObject({
      speaker: 'صحيفه بيلد الالمانيه',
    });
    expect(read('توقعت "بيلد" أن يرحل اللاعب.')[0]?.speaker).toBe('بيلد');
    expect(read('قال "سنعود غدا" ثم خرج.')).toEqual([]);
  });

  it('goes on behind a name in quotation marks that opens what is said', () => {
    const text = 'وأكد الناطق أن «نخيل» ستفتح مدرستين.';
    const [said] = read(text);
    expect(text.slice(said?.start, said?.end)).toMatch(/مدرستين$/u);
    const quoted = 'قال المدير إن «الوضع صعب جدا ولن نغلق الباب» ثم غادر.';
    const [words] = read(quoted);
    expect(quoted.slice(words?.start, words?.end)).toMatch(/الباب»$/u);
  });
  it('looks for the subject behind a pronoun, and takes none for it', () => {
    expect(read('قال لي الوزير إن العمل انتهى.')[0]?.speaker).toBe('الوزير');
    expect(read('نشرت رسالة قال فيها: "سنعود إلى ديارنا قريبا".')[0]?.speaker).not.toBe('فيها');
  });

  it('reads a speaker with an abbreviated title, and an aside before what is said', () => {
    const [speech] = read('قال د. سعيد الهاشمي، وفق وكالة الأنباء الألمانية، إن اللقاح متوفر.');
    expect(speech?.speaker).toMatch(/^person:/u);
  });

  it('goes on with the subject of the main verb behind a connector', () => {
    const text = 'أبدى وزير المالية فادي الحسن استعداده للحوار، حيث أوضح أن الخطة جاهزة.';
    expect(read(text)[0]).toMatchObject({
      verb: 'اوضح',
      speaker: expect.stringMatching(/^person:/u),
    });
  });

  it('ends the speaker before the object, and before what names a source', () => {
    expect(read('أكد خبراء أمنيون استخدام الشبكات في التجنيد.')[0]?.speaker).toBe('خبراء امنيون');
    const text = 'وأضاف وفقا لوكالة الأنباء الألمانية أن الاتفاق قريب.';
    expect(read(text).map(({ speaker }) => speaker)).not.toContainEqual(
      expect.stringContaining('وفقا'),
    );
  });

  it('reads where a source sits as a part of it', () => {
    const text = 'وبحسب مصدر في الوفد المفاوض، سيعود الفريق إلى الطاولة غدا.';
    expect(read(text)[0]).toMatchObject({ speaker: 'مصدر في الوفد المفاوض', anonymous: true });
    expect(read('وقال مسؤول بالوزارة إن العمل انتهى.')[0]?.speaker).toBe('مسوول بالوزاره');
  });

  it('goes on with the subject of its own sentence behind a participle', () => {
    const text = 'قال الوزير إن العمل انتهى. انتقدت اللجنة التأخير، معتبرة أن الأعذار واهية.';
    expect(read(text).map(({ speaker }) => speaker)).toEqual(['الوزير', 'اللجنه']);
    expect(read('رونالدو ينفي التوقيع للنادي: هذا غير صحيح أبدا')[0]?.speaker).toMatch(/^person:/u);
  });

  it('reads what stands before حسبما as said', () => {
    const text = 'أحبطت الشرطة عملية اقتحام واسعة، حسبما أفادت به السلطات المحلية بإقليم الناظور.';
    expect(said(text)).toEqual(['أحبطت الشرطة عملية اقتحام واسعة']);
  });

  it('reads whoever issued the paper that is named as the source', () => {
    for (const [text, speaker] of [
      ['بلغ عدد الجرحى ستين شخصا، بحسب حصيلة جديدة أعلنتها البلدية.', 'البلديه'],
      ['بلغ عدد الجرحى ستين شخصا، وفق بيان أصدرته النقابة.', 'النقابه'],
      ['أقيل المدير العام أمس، حسبما نقلت صحيفة محلية عن مصادر نقابية.', 'مصادر نقابيه'],
      ['أقيل المدير العام أمس، وفق ما جاء في بلاغ الوزارة.', 'بلاغ الوزاره'],
      ['خرج ألف شخص إلى الشارع، كما أفادت البلدية.', 'البلديه'],
      ['خسر ستون مزارعا محاصيلهم في حصيلة أوردتها النقابة.', 'النقابه'],
    ] as const)
      expect(read(text)[0], text).toMatchObject({ speaker });
    expect(read('كما أعلنت البلدية تقديم ألف وجبة.')[0]?.verb).not.toBe('كما');
  });

  it('reads the subject that opens the clause, and words that stand before who says them', () => {
    expect(read('الشرطة قالت إن الطريق مفتوح.')[0]).toMatchObject({ speaker: 'الشرطه' });
    expect(read('فالجيش يقول إنه حرر عشرين رهينة.')[0]).toMatchObject({ speaker: 'الجيش' });
    const closed = 'سقط عشرة أشخاص في البئر، قالت البلدية مساء الأحد.';
    expect(said(closed)).toEqual(['سقط عشرة أشخاص في البئر']);
    const behind = 'سقط عشرة أشخاص في البئر، البلدية قالت.';
    expect(said(behind)).toEqual(['سقط عشرة أشخاص في البئر']);
    expect(read('أصدر الناطق بيانا قال فيه إن الطريق مفتوح.')[0]?.speaker).toBe('الناطق');
  });

  it('reads over an aside, and figures that a body gives', () => {
    expect(read('وذكرت الشركة في بيان لها أمس الأربعاء أن الطلب زاد.')[0]?.speaker).toBe('الشركه');
    expect(read('قدرت البلدية الخسائر بمليون درهم.')[0]?.speaker).toBe('البلديه');
    expect(read('حل قدر كبير من المشكلة.')).toEqual([]);
    expect(read('أُعلن رئيساً بعد الفرز.')).toEqual([]);
  });

  it('takes no opinion and no object for speech', () => {
    expect(read('تباين رأي الوزراء، لكن النص بقي كما هو.')).toEqual([]);
    expect(read('أقر المجلس مبادئ الاتفاق، ثم رفعت الجلسة.')).toEqual([]);
    expect(read('أقر الوزير بأن الخطأ وقع.')).toHaveLength(1);
  });

  it('takes whom it is told to for no speaker, nor what stands behind a verb in the plural', () => {
    const told = 'أكد لفرانس برس أن الاتفاق قريب.';
    expect(read(told)[0]?.speaker).toBe('');
    const both = 'الوزيران يحذران الأطراف المتنازعة: "لا حل بالسلاح بعد الآن".';
    expect(read(both)[0]?.speaker).not.toMatch(/اطراف/u);
    expect(read('حضر الوزير محمود حجازي الذي قال إن العمل بدأ.')[0]?.speaker).toMatch(/^person:/u);
    expect(read('أعلن المدعي العام الفدرالي أن الجندي أوقف.')[0]?.speaker).toBe(
      'المدعي العام الفدرالي',
    );
  });

  it('lets the subject of the first verb go on behind و', () => {
    const text = 'استنكرت منظمة التعاون الإسلامي تصريحات نوري المالكي وقالت إنها مرفوضة.';
    expect(read(text)[0]?.speaker).toMatch(/^org:/u);
  });

  it('leaves out rules, prepositions, what turned out, the editor and deeds', () => {
    for (const text of [
      'توزع الكتب وفق احتياج كل مدرسة في المنطقة.',
      'يباع الدواء حسب القانون في كل مكان.',
      'نلتقي عبر وسائل التواصل ونؤمن أن العمل باق.',
      'وتبين أن السيارة مسروقة.',
      'يذكر أن المعرض يقام كل عام.',
      'نقلتها سيارة تابعة للجامعة كان يقودها حارس.',
      'الجامعة تؤكد بدء الدراسة في موعدها.',
      'هذا مؤشر جيد حيث أن الناس يعتبرونه كذلك.',
    ]) {
      expect(read(text), text).toEqual([]);
    }
    expect(read('ارتفع عدد السكان كثيرا وفق إحصاءات رسمية.')).toHaveLength(1);
    expect(read('وبحسب أحد السكان فإن الحريق كبير.')).toHaveLength(1);
    expect(read('عبر وزير الخارجية سامح شكري عن أمله في أن يعود السلام.')).toHaveLength(1);
    expect(read('وأعلن الاتحاد إيقاف اللاعب.')[0]?.speaker).toBe('الاتحاد');
  });

  it('continues the speaker before, through verbs and participles', () => {
    const text =
      'أكد رئيس الحكومة عزيز أخنوش أن الميزانية جاهزة، مضيفا أن النقاش يبدأ غدا. وتابع أن الدعم باق.';
    const speech = read(text);
    expect(speech.map((s) => s.verb)).toEqual(['اكد', 'اضاف', 'تابع']);
    expect(new Set(speech.map((s) => s.speaker)).size).toBe(1);
  });

  it('knows anonymous sources for what they are', () => {
    const [speech] = read('وقال مصدر أمني رفيع إن الطريق أغلقت.');
    expect(speech).toMatchObject({ anonymous: true, speaker: 'مصدر امني رفيع' });
  });

  it('keeps both links of a chain', () => {
    const [speech] = read('نقلت وكالة رويترز عن مسؤول أممي قوله إن الهدنة قريبة.');
    expect(speech).toMatchObject({ via: 'org:x/reuters', anonymous: true });
    expect(speech?.speaker.startsWith('مسوول')).toBe(true);
  });

  it.each([
    ['بلغ عدد الضحايا عشرة، بحسب وزارة الصحة اليمنية.', 'org:YE/ministry-health'],
    ['وفقا للأمم المتحدة، بلغ عدد الضحايا عشرة.', 'org:x/un'],
    ['توقف المرور كليا، وفق ما أعلنته الشرطة المغربية.', 'org:MA/police'],
  ])('reads the source of %s', (text, speaker) => {
    const [speech] = read(text);
    expect(speech?.speaker).toBe(speaker);
    expect(text.slice(speech?.start, speech?.end)).toMatch(/بلغ|توقف/u);
  });

  it('lets a statement speak for the body that issued it', () => {
    const [speech] = read('وذكر بيان للجيش اللبناني أن الدورية عادت.');
    expect(speech?.speaker).toBe('org:LB/army');
  });

  it('finds the speaker before the verb', () => {
    const [speech] = read('الرئيس الفرنسي إيمانويل ماكرون يؤكد أن القمة ستعقد في موعدها');
    expect(speech?.speaker).toMatch(/^person:/u);
  });

  it.each(['رفض عدم ذكر اسمه', 'كان في رد الفعل بعض المبالغة', 'تناول الاجتماع ملف المياه'])(
    'finds no speech in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('throws on nothing and keeps spans inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, arabicRich, wordy), (text) => {
        for (const { start, end, speakerSpan } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (speakerSpan !== undefined) expect(speakerSpan.end).toBeGreaterThan(speakerSpan.start);
        }
      }),
      { numRuns: 300 },
    );
  });
});
