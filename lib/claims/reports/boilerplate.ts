import { foldWord } from '../../arabic/normalise';
import type { Span } from '../../arabic/types';

/** White space other than one space between two words, or marks of direction. */
const UNEVEN = /[^\S ]| {2}|[\u200e\u200f\u061c]/u;

/** Beginnings of lines that are the page's furniture, not the report. Folded at load. */
const FURNITURE = [
  'اقرأ أيضا',
  'إقرأ أيضا',
  'اقرأ المزيد',
  'اقرأ أكثر',
  'اقرأ كذلك',
  'شاهد أيضا',
  'طالع أيضا',
  'شارك',
  'شاركنا',
  'مشاركة',
  'موضوعات متعلقة',
  'مواضيع متعلقة',
  'مواضيع ذات صلة',
  'مواضيع من',
  'أخبار متعلقة',
  'أخبار ذات صلة',
  'المزيد من',
  'المزيد',
  'للمزيد',
  'المصدر',
  'كتب:',
  'كتبت:',
  'جميع الحقوق',
  'حقوق النشر',
  'اشترك',
  'تابعونا',
  'تابعنا',
  'تابع أيضا',
  'حمل تطبيق',
  'تحميل تطبيق',
  'تاريخ الخبر',
  'تاريخ النشر',
  'آخر تحديث',
  'التصنيف',
  'مستوى',
  'الأهمية',
  'اترك رد',
  'اترك تعليق',
  'أضف تعليق',
  'التعليقات',
  'سحابة الكلمات',
  'الكلمات المفتاحية',
  'كلمات مفتاحية',
  'كلمات دلالية',
  'الوسوم',
  'يتم التحديث',
  'إعلان',
  'نقدم لكم زوارنا',
  'رابط مختصر',
  'رابط الخبر',
  'رابط المقال',
  'للتواصل مع الكاتب',
  'للتواصل أرسل',
  'للتواصل ارسل',
  'نشر في',
  'نسخ الرابط',
  'اطبع',
].map(foldLine);

/** Beginnings of lines of tags, which hold names and words one beside another and no sentence. Folded at load. */
const TAGS = ['سمات', 'الوسوم', 'الكلمات المفتاحية', 'كلمات مفتاحية', 'كلمات دلالية'].map(foldLine);
/** A line of tags is no longer than this. */
const LONGEST_TAGS = 200;
const SENTENCE = /[.!؟،:]/u;

function isTags(line: string): boolean {
  return line.length <= LONGEST_TAGS && !SENTENCE.test(line) && startsWithAny(line, TAGS);
}

/** Lines after which nothing belongs to the report any more, once most of the text is past. */
const CUTS = [
  'آخر الأخبار',
  'تاريخ الخبر',
  'أخبار ذات صلة',
  'مواضيع ذات صلة',
  'اقرأ المزيد',
  'الأكثر قراءة',
  'التعليقات',
  'اترك رد',
].map(foldLine);

function foldLine(line: string): string {
  const spaced = UNEVEN.test(line) ? line.replace(/[\s\u200e\u200f\u061c]+/gu, ' ') : line;
  return foldWord(spaced).trim();
}

function startsWithAny(line: string, heads: readonly string[]): boolean {
  for (const head of heads)
    if (
      line.startsWith(head) &&
      (line.length === head.length || !/[\u0621-\u064a]/u.test(line.charAt(head.length)))
    )
      return true;
  return false;
}

/** Signs of a program or a style sheet that was copied with the text, and the least share of Arabic letters of prose. */
const CODE = /[{};]/u;
const ARABIC = /[\u0621-\u064a]/gu;
const LEAST_ARABIC = 0.3;

/** Is a line code of the page? */
function isCode(line: string): boolean {
  return CODE.test(line) && (line.match(ARABIC)?.length ?? 0) < LEAST_ARABIC * line.length;
}

const LINK = foldLine('رابط');
/** A link to the report that closes its last line: …للعلاج. رابط الخبر بصحيفة كذا: عنوان. */
const LINK_AT_END =
  /(?<=[.!؟»"')\]…\s])رابط (?:الخبر|المقال|الموضوع) (?:ب|في |على |من )[^\n]{0,200}$/u;

/** Share of the text that must be past before a cut line ends the report. */
const CUT_AFTER = 0.35;

/**
 * Stretches of a body that are no part of the report: links to other stories, sharing buttons, bylines, doubled
 * paragraphs (all but the first), and whatever follows an aggregator's footer. In order, without overlap.
 */
export function findBoilerplate(text: string): Span[] {
  const found: Span[] = [];
  const seen = new Set<string>();
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = foldLine(text.slice(start, end));
    if (line !== '') {
      if (start > text.length * CUT_AFTER && startsWithAny(line, CUTS)) {
        found.push({ start, end: text.length });
        break;
      }
      // A furniture word may also open a real paragraph; furniture is short.
      const furniture =
        startsWithAny(line, FURNITURE) && line.length <= (/[:：]/u.test(line) ? 160 : 50);
      if (furniture || isTags(line) || seen.has(line) || isCode(line)) found.push({ start, end });
      else if (line.includes(LINK)) {
        const link = LINK_AT_END.exec(text.slice(start, end));
        if (link) found.push({ start: start + link.index, end });
      }
      seen.add(line);
    }
    start = end + 1;
  }
  return found;
}
