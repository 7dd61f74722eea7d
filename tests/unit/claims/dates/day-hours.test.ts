import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/arabic/annotate';
import {
  bareDayParts,
  hoursOfDate,
  relateHours,
  type DayHours,
} from '../../../../lib/claims/dates/day-hours';

/** Hours told by a text: of its first date, else of its first part of a day. */
function hours(text: string): DayHours | undefined {
  const annotation = annotate(text, { published: '2022-05-18' });
  const date = annotation.dates[0] ?? bareDayParts(annotation)[0];
  return date && hoursOfDate(annotation, date);
}

const relation = (a: string, b: string): string => {
  const [x, y] = [hours(a), hours(b)];
  if (!x || !y) throw new Error(`no hours in ${x ? b : a}`);
  return relateHours(x, y);
};

describe('hours of a date', () => {
  it('are those of the part of the day that stands with it', () => {
    expect(hours('انهار السقف فجر السبت في المصنع')).toMatchObject({ from: 120, to: 420 });
    expect(hours('انهار السقف بعد ظهر السبت في المصنع')).toMatchObject({ from: 720, to: 1140 });
    expect(hours('انهار السقف يوم السبت في المصنع')).toBeUndefined();
    expect(hours('لم يصل الوفد أمس إلا عصرا')).toMatchObject({ from: 840, to: 1140 });
    expect(hours('وصل الوفد أمس، ليلا، إلى المصنع')).toMatchObject({ from: 1080, to: 1800 });
  });

  it('are open by half an hour on the side that a word leaves open', () => {
    expect(hours('أقفل المعبر عند الثامنة صباحا')).toMatchObject({ from: 480, to: 480 });
    expect(hours('أقفل المعبر حوالي الساعة الثامنة صباحا')).toMatchObject({ from: 450, to: 510 });
    expect(hours('أقفل المعبر بعد الثامنة صباحا بقليل')).toMatchObject({ from: 480, to: 510 });
  });

  it('are told without a date where a word of time leads to them', () => {
    expect(hours('وبقي الطريق مغلقا حتى المساء')).toMatchObject({ from: 900, to: 1440 });
    expect(hours('وهبطت الطائرة حوالي منتصف النهار')).toMatchObject({ from: 690, to: 780 });
    expect(hours('وتفرق المحتجون قبيل منتصف الليل')).toMatchObject({ from: 1260, to: 1440 });
    expect(hours('زارت الوزيرة مخيم المساء في الضاحية')).toBeUndefined();
  });
});

describe('hours of a night', () => {
  it('lie on the side of midnight that is told', () => {
    expect(hours('وتفرق المحتجون بعد منتصف ليلة السبت')).toMatchObject({ from: 1440, to: 1680 });
    expect(hours('وتفرق المحتجون عند منتصف الليل')).toMatchObject({ from: 1380, to: 1500 });
    expect(relation('وتفرقوا قبل منتصف الليل', 'وتفرقوا عند العاشرة ليلا')).toBe('rough');
    expect(relation('وتفرقوا بعد منتصف الليل', 'وتفرقوا عند العاشرة ليلا')).toBe('apart');
  });

  it('are the first of a day, or late ones, where the text says so', () => {
    const early = { from: 0, to: 480 };
    expect(hours('انهار السقف في ساعات الصباح الأولى')).toMatchObject(early);
    expect(hours('انهار السقف في الساعات الأولى من الفجر')).toMatchObject(early);
    expect(hours('انهار السقف في ساعات الفجر الأولى من السبت')).toMatchObject(early);
    expect(hours('انهار السقف في الساعات الأولى من يوم السبت')).toMatchObject(early);
    expect(hours('وصل الوفد في وقت متأخر من مساء السبت')).toMatchObject({ from: 1200, to: 1800 });
    expect(hours('وصل الوفد في الساعات الأولى من مساء السبت')).toMatchObject({ from: 900 });
    expect(hours('وسهر الحراس طوال ساعات الليل')).toBeUndefined();
  });
});

describe('two tellings of the hour', () => {
  it('are two times where they do not meet', () => {
    expect(relation('أقفل المعبر عند الثامنة صباحا', 'أقفل المعبر عند التاسعة صباحا')).toBe(
      'apart',
    );
    expect(relation('انهار السقف فجر السبت', 'انهار السقف مساء السبت')).toBe('apart');
  });

  it('are a rougher and a finer one where the clock tells one of them', () => {
    expect(relation('أقفل المعبر عند الثامنة صباحا', 'أقفل المعبر صباح السبت')).toBe('rough');
    expect(relation('أقفل المعبر عند 6:08 مساء', 'أقفل المعبر بعد السادسة مساء بقليل')).toBe(
      'rough',
    );
  });

  it('tell nothing where both are parts of the day that meet, or half a day may be meant', () => {
    expect(relation('انهار السقف فجر السبت', 'انهار السقف صباح السبت')).toBe('equal');
    expect(relation('أقفل المعبر عند الساعة 9:15', 'أقفل المعبر عند 9:15 مساء')).toBe('equal');
  });

  it('stand alike whichever comes first', () => {
    const texts = ['عند الثامنة صباحا', 'مساء السبت', 'حتى المساء', 'فجر السبت', 'الساعة 9:15'];
    for (const a of texts)
      for (const b of texts)
        expect(relation(`أقفل المعبر ${a}`, `أقفل المعبر ${b}`)).toBe(
          relation(`أقفل المعبر ${b}`, `أقفل المعبر ${a}`),
        );
  });
});
