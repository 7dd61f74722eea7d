import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/arabic/sentences';
import { tokenise } from '../../../lib/arabic/tokenise';
import { anyString, arabicRich, wordy } from './arbitraries';

const sentences = (text: string): string[] =>
  splitSentences(tokenise(text)).sentences.map((s) => text.slice(s.start, s.end));
const clauses = (text: string): string[] =>
  splitSentences(tokenise(text)).clauses.map((c) => text.slice(c.start, c.end));

describe('sentences', () => {
  it('goes on behind a question that a comma follows', () => {
    expect(splitSentences(tokenise('«من يدفع؟»، سأل النائب ثم غادر. وعاد')).sentences).toHaveLength(
      2,
    );
  });
  it('ends at stops, question marks and line breaks', () => {
    expect(sentences('وصل الوفد. هل يبقى؟ غادر أمس!\nعنوان بلا نقطة\nنص')).toEqual([
      'وصل الوفد.',
      'هل يبقى؟',
      'غادر أمس!',
      'عنوان بلا نقطة',
      'نص',
    ]);
  });

  it('ends behind a Latin name, letter or company that a new statement follows', () => {
    expect(
      sentences('نشره على منصة X. وردت الوزارة. وقعته شركة Apple Inc. ونفت ذلك.'),
    ).toHaveLength(4);
  });

  it.each([
    'قال د. سالم إن العلاج متوفر.',
    'حضر الوزير ود. سالم الوهيبي، وم. هدى، وأ. د. ماهر.',
    'نقلت أ.ف.ب عن مصدر قوله ذلك.',
    'ذكرت و.م.ع أن الوزير وصل.',
    'بلغ العجز 3.5 في المئة.',
    'أعلنت مؤسسة بي. إم. سي. إي عن نتائجها.',
    'راجع الموقع example.com للتفاصيل.',
    'قال مصرف J. P. Morgan إن السعر سيرتفع.',
    'عرضت U.S. Steel مصنعها للبيع.',
    'فاوض Dr. Smith إدارة المستشفى.',
    'قال مدير شركة Bridges Ltd. (لندن) إن الجسر قديم.',
    'أعلنت شركة Apple Inc. أن المبيعات تراجعت.',
    '1. وصل الوفد الأول إلى المطار.',
    'قال إن الأمر... معقد جدا.',
  ])('keeps "%s" in one', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('puts the closing quotation mark to the sentence that it closes', () => {
    expect(sentences('قال: «لن نرحل. سنبقى هنا.» ثم غادر القاعة.')).toEqual([
      'قال: «لن نرحل.',
      'سنبقى هنا.»',
      'ثم غادر القاعة.',
    ]);
    expect(sentences('وأضاف "انتهى الأمر." "لا عودة" إلى الوراء.')).toEqual([
      'وأضاف "انتهى الأمر."',
      '"لا عودة" إلى الوراء.',
    ]);
    expect(sentences('ورد في +الجريدة.+ وغادر.')).toEqual(['ورد في +الجريدة.+', 'وغادر.']);
  });

  it('leaves list bullets out', () => {
    expect(sentences('• زيادة الأجور\n- خفض الضرائب')).toEqual(['زيادة الأجور', 'خفض الضرائب']);
  });

  it('ends where the space after the stop is missing', () => {
    expect(sentences('انتهى الاجتماع.وغادر الوفد.')).toEqual(['انتهى الاجتماع.', 'وغادر الوفد.']);
  });

  it('ends at two dots only before a new statement', () => {
    expect(sentences('انتهت الجولة الأولى.. وأعلن الحكم النتيجة')).toHaveLength(2);
    expect(sentences('مصر.. بلد النيل')).toHaveLength(1);
  });
});

describe('clauses', () => {
  it.each([
    [
      'وقعت الحكومة والشركة عقدا جديدا فيما رفضت النقابة حضور الحفل',
      ['وقعت الحكومة والشركة عقدا جديدا', 'فيما رفضت النقابة حضور الحفل'],
    ],
    [
      'استقبل الوزير نظيره في مقر الوزارة مشيرا إلى أن المحادثات تناولت الحدود',
      ['استقبل الوزير نظيره في مقر الوزارة', 'مشيرا إلى أن المحادثات تناولت الحدود'],
    ],
    [
      'غادر الرئيس العاصمة صباح الاثنين وأعلن مكتبه تأجيل الزيارة المقررة',
      ['غادر الرئيس العاصمة صباح الاثنين', 'وأعلن مكتبه تأجيل الزيارة المقررة'],
    ],
    [
      'قال المتحدث باسم القوات المسلحة: سنواصل العمليات في الجنوب',
      ['قال المتحدث باسم القوات المسلحة:', 'سنواصل العمليات في الجنوب'],
    ],
    [
      'فاز الفريق بالمباراة الأخيرة في الدوري في حين خسر منافسه على أرضه',
      ['فاز الفريق بالمباراة الأخيرة في الدوري', 'في حين خسر منافسه على أرضه'],
    ],
  ])('cuts "%s"', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('does not cut what stands in parentheses', () => {
    expect(clauses('زار الوزير المدينة الجديدة (فيما غاب نائبه عنها تماما)')).toHaveLength(1);
  });
});

describe('laws', () => {
  it('covers the tokens of each sentence with its clauses, none over 400 characters unless one token', () => {
    const long = fc
      .array(fc.constantFrom('وقال', 'الوزير', 'المدينة', 'من', 'كلمة', '،', 'فيما', '«', '»'), {
        minLength: 100,
        maxLength: 400,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(anyString, arabicRich, wordy, long), (text) => {
        const doc = tokenise(text);
        const { sentences: found, clauses: parts } = splitSentences(doc);
        let token = 0;
        found.forEach((sentence, index) => {
          expect(sentence.firstToken).toBeGreaterThanOrEqual(token);
          token = sentence.firstToken;
          expect(sentence.start).toBe(doc.tokens[token]?.start);
          for (let c = sentence.firstClause; c < sentence.endClause; c += 1) {
            const clause = parts[c];
            expect(clause?.sentence).toBe(index);
            expect(clause?.firstToken).toBe(token);
            token = clause?.endToken ?? NaN;
            const length = (clause?.end ?? NaN) - (clause?.start ?? NaN);
            const single = token - (clause?.firstToken ?? NaN) === 1;
            expect(single || length <= 400).toBe(true);
          }
          expect(token).toBe(sentence.endToken);
          expect(sentence.end).toBe(doc.tokens[token - 1]?.end);
        });
      }),
    );
  });
});
