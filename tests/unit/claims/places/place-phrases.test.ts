import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { placePhrasesOf } from '../../../../lib/claims/places/place-phrases';
import { readArticle } from '../../../../lib/claims/read';
import { article } from '../rules/harness';

const places = (text: string): string[][] => {
  const input = article('a', '2024-03-01', text);
  return placePhrasesOf(readArticle(input, annotateArticle(input)), 0).map((p) => [p.text, p.name]);
};

describe('places that an article names', () => {
  it('are shown without what is written to their first word', () => {
    expect(places('وصل الوفد بالقطار ثم نزل بفاس وبمستشفى النخيل.')).toEqual([
      ['فاس', 'فاس'],
      ['مستشفى النخيل', 'النخيل'],
    ]);
  });

  it('have the whole name of whoever they are called after', () => {
    expect(
      places('وعولج الجرحى في مستشفى الملك عبد الله بن الحسين، ونقل آخر إلى جامعة الأميرة سمية.'),
    ).toEqual([
      ['مستشفى الملك عبد الله بن الحسين', 'الملك عبد الله بن الحسين'],
      ['جامعة الأميرة سمية', 'الأميرة سمية'],
    ]);
  });

  it('are none where several of a sort are meant', () => {
    expect(places('وبحث رجال الإنقاذ في المدن القريبة عن المفقودين.')).toEqual([]);
  });

  it('take the preposition that is written to the noun before them', () => {
    const roles = (text: string): string[] => {
      const input = article('a', '2024-03-01', text);
      return placePhrasesOf(readArticle(input, annotateArticle(input)), 0).map((p) => p.role);
    };
    expect(roles('وافتتح المعرض بمدينة صفاقس بعد أشهر من التأخير.')).toEqual(['at']);
    expect(roles('وتقام المباراة بالملعب البلدي لصفاقس.').at(-1)).toBe('at');
    expect(roles('ونقل الجرحى إلى المستشفى الجامعي لصفاقس.').at(-1)).toBe('to');
    expect(roles('وسلمت الجائزة لصفاقس.')).toEqual(['to']);
    expect(roles('وسلمت الجائزة مدينة صفاقس بعد أشهر من التأخير.')).toEqual(['']);
    expect(roles('وانقلبت الشاحنة بمنطقة عين البئر من ولاية باجة.').at(-1)).toBe('at');
    expect(roles('ووصلت الشاحنة ليلا من ولاية باجة.')).toEqual(['from']);
  });

  it('are the town alone where one of its sites is meant', () => {
    expect(places('وعولج الجريح في أحد مستشفيات صفاقس.')).toEqual([['صفاقس', 'صفاقس']]);
  });
});
