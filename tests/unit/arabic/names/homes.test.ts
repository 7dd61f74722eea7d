import { describe, expect, it } from 'vitest';
import { lookUp, phraseWords, provinces } from '../../../../lib/arabic/names/gazetteer';
import { lieOf, type Lie } from '../../../../lib/arabic/names/homes';

function keyOf(name: string): string | undefined {
  const words = phraseWords(name.replace('?', ''));
  const hit = lookUp(words[0] ?? '', (i) => words[i]);
  return hit?.length === words.length && hit.entry.kind === 'place' ? hit.entry.key : undefined;
}

const lie = (a: string, b: string): Lie => lieOf(keyOf(a) ?? '', keyOf(b) ?? '');

describe('lieOf', () => {
  it('finds a town in its governorate, in its region and in its country', () => {
    expect(lie('نوى', 'درعا')).toBe('inside');
    expect(lie('الفاشر', 'دارفور')).toBe('inside');
    expect(lie('النصيرات', 'فلسطين')).toBe('inside');
    expect(lie('نينوى', 'الموصل')).toBe('around');
    expect(lie('فاس', 'فاس')).toBe('same');
  });

  it('sets two governorates apart, and towns of two countries', () => {
    expect(lie('درعا', 'السويداء')).toBe('apart');
    expect(lie('زمفرة', 'كادونا')).toBe('apart');
    expect(lie('باريس', 'لندن')).toBe('apart');
  });

  it('knows nothing of two towns of a country whose provinces it has not', () => {
    expect(lie('باريس', 'مرسيليا')).toBe('unknown');
  });

  it('takes a name of several places for each of them', () => {
    expect(lie('طرابلس', 'لبنان')).toBe('inside');
    expect(lie('طرابلس', 'ليبيا')).toBe('inside');
    expect(lie('الحسينية', 'معان')).toBe('inside');
    expect(lie('الجولان', 'سوريا')).toBe('inside');
    expect(lie('الجولان', 'إسرائيل')).toBe('inside');
  });
});

describe('the provinces', () => {
  it('name places of the gazetteer alone', () => {
    const lost = provinces().flatMap(({ place, within }) =>
      [place, ...within].flatMap(([name = '']) =>
        name === '' || keyOf(name) !== undefined ? [] : [name],
      ),
    );
    expect(lost).toEqual([]);
  });
});
