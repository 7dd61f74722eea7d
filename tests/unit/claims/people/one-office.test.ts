import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { readOffice } from '../../../../lib/claims/people/offices';
import { areOneOffice } from '../../../../lib/claims/people/one-office';
import { article } from '../rules/harness';

const officeOf = (text: string) =>
  readOffice(annotateArticle(article('a', null, text)).text.tokens);

function one(a: string, b: string): boolean {
  const [x, y] = [officeOf(a), officeOf(b)];
  if (!x || !y) throw new Error('no office');
  return areOneOffice(x, y);
}

describe('areOneOffice', () => {
  it.each([
    ['المتحدث باسم المستشفى', 'مدير العلاقات العامة والإعلام'],
    ['الناطق الرسمي باسم البلدية', 'المسؤول الإعلامي في البلدية'],
    ['المبعوث الخاص للأمم المتحدة', 'ممثل الأمم المتحدة'],
    ['وزيرة خارجية الاتحاد', 'منسقة السياسة الخارجية'],
    ['مدير الجمعية', 'مدير متاحف دمشق'],
    ['مدير مشتريت المطار', 'مدير مشتريات المطار'],
    ['الرئيس التنفيذي لشركة القطارات', 'مدير شركة القطارات'],
    ['رئيس غانا', 'رئيس جمهورية غانا'],
  ])('takes %s and %s for one', (a, b) => {
    expect(one(a, b)).toBe(true);
    expect(one(b, a)).toBe(true);
  });

  it.each([
    ['نائب المتحدث باسم الشرطة', 'المتحدث باسم الشرطة'],
    ['مدير الكرة', 'المدير التنفيذي'],
    ['مدير المعرض', 'مدير المكتبة'],
    ['وزير الخارجية', 'سفير البلاد'],
    ['وزير النقل', 'منسق السياسة الخارجية'],
    ['رئيس الجمهورية', 'رئيس الحزب'],
    ['المتحدث باسم النادي', 'مدير الاستاد'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(one(a, b)).toBe(false);
    expect(one(b, a)).toBe(false);
  });
});
