import { describe, expect, it } from 'vitest';
import { furnitureKind, isBoilerplate } from '../../../lib/page/boilerplate';
import { articleLines, readLines } from '../../../lib/page/lines';
import { documentOf } from './fixtures';

describe('site furniture among the lines', () => {
  it.each([
    'اقرأ أيضاً: ارتفاع أسعار القمح في الأسواق',
    'إقرأ أيضا | مباراة الليلة',
    'اقرأْ أيضًا',
    '• اقرأ المزيد عن الموضوع',
    'المصدر: وكالات',
    'شارك',
    'شارك المقال عبر واتساب',
    'تابعونا على فيسبوك',
    'جميع الحقوق محفوظة © 2024',
    'الكلمات الدلالية: تونس، اقتصاد',
    'نشر في: 12 ماي 2023',
    'آخر تحديث: منذ ساعة',
    'منذ 5 ساعات',
    'قبل يومين',
    '3 دقائق قراءة',
    'بقلم: سلمى العبدي',
    'إعلان',
    '#تونس #اقتصاد',
    '—',
    '12:40',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'شارك آلاف الأشخاص في مسيرة وسط العاصمة.',
    'تابعوا المباراة من المدرجات رغم المطر الغزير.',
    'المصدر الأمني أكد أن الحريق تحت السيطرة.',
    'إعلان الحكومة عن الخطة جاء متأخرا.',
    'نشر في المجلة بحث عن مياه الشرب.',
    'اشترك في العملية ثلاثون جنديا.',
    'شاهد السكان ألسنة اللهب من بعيد.',
    'قبل أن يغادر القاعة، صافح الوزير الحاضرين.',
    'كتب الروائي عشرين رواية في حياته.',
  ])('a sentence: %s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });

  it('goes by whole words of class and id', () => {
    const element = (attributes: string): Element => {
      const found = documentOf(`<div id="root"><p ${attributes}></p></div>`).querySelector('p');
      if (!found) throw new Error('no element');
      return found;
    };
    expect(furnitureKind(element('class="related-posts"'))).toBe('part');
    expect(furnitureKind(element('class="readMore"'))).toBe('part');
    expect(furnitureKind(element('id="fb_comments"'))).toBe('part');
    expect(furnitureKind(element('class="elementor-widget"'))).toBe('vague');
    expect(furnitureKind(element('class="has-sidebar"'))).toBe('vague');
    expect(furnitureKind(element('class="headline"'))).toBeNull();
    expect(furnitureKind(element('class="uploads"'))).toBeNull();
  });
});

describe('lines of a page', () => {
  const linesOf = (html: string): readonly string[] => {
    const body = documentOf(`<html><body>${html}</body></html>`).querySelector('body');
    if (!body) throw new Error('no body');
    return articleLines(readLines(body), 'العنوان');
  };

  it('are parted by blocks and breaks, not by inline elements', () => {
    expect(
      linesOf('<div>سطر <b>أول</b> هنا<br>سطر ثان هنا<p>سطر ثالث هنا</p>سطر رابع هنا</div>'),
    ).toEqual(['سطر أول هنا', 'سطر ثان هنا', 'سطر ثالث هنا', 'سطر رابع هنا']);
  });

  it('come once, the headline not at all', () => {
    expect(linesOf('<h1>العنوان</h1><p>قال الوزير كلاما</p><p>قال الوزير كلاماً</p>')).toEqual([
      'قال الوزير كلاما',
    ]);
  });

  it('that are links to elsewhere go', () => {
    expect(
      linesOf('<p>قال الوزير كلاما</p><ul><li><a href="/1">عنوان مقال آخر تماما</a></li></ul>'),
    ).toEqual(['قال الوزير كلاما']);
  });

  it('that head a list of links go with it, other headings stay', () => {
    expect(
      linesOf(
        '<p>قال الوزير كلاما</p><h3>قصص من المدينة</h3><ul><li><a href="/1">عنوان مقال آخر تماما</a></li></ul><h3>ما التالي هنا</h3><p>وأضاف كلاما آخر</p>',
      ),
    ).toEqual(['قال الوزير كلاما', 'ما التالي هنا', 'وأضاف كلاما آخر']);
  });

  it('keep a link inside a sentence', () => {
    expect(linesOf('<p>قال <a href="/x">الوزير</a> إن الأشغال انتهت</p>')).toEqual([
      'قال الوزير إن الأشغال انتهت',
    ]);
  });
});
