import { describe, expect, it } from 'vitest';
import { isForeseen } from '../../../../lib/arabic/events/foreseen';
import { tokenise } from '../../../../lib/arabic/tokenise';

/** Words of a text that are read as deeds ahead. */
function foreseen(text: string): string[] {
  const { tokens } = tokenise(text);
  return tokens.flatMap((token, i) =>
    isForeseen(tokens, i) ? [text.slice(token.start, token.end)] : [],
  );
}

describe('verbs behind أن', () => {
  it.each([
    ['وينبغي أن يمر المشروع بلجنة المالية', 'يمر'],
    ['ويقضي الاتفاق بأن تبيع الشركة المبنى للبلدية', 'تبيع'],
    ['اشترت البلدية القطعة على أن يبدأ الحفر في الربيع', 'يبدأ'],
    ['يُرتقب أن يصل الوفد إلى الميناء', 'يصل'],
  ])('%s: is ahead', (text, verb) => {
    expect(foreseen(text)).toEqual([verb]);
  });

  it.each([
    ['غادر الوفد القاعة قبل أن يصل الوزير'],
    ['وقفت العاملات في البهو دون أن يرد عليهن أحد'],
    ['تابع الموكب سيره إلى أن يصل إلى الساحة'],
    ['تمكن رجال الإطفاء ليلا من أن يصلوا إلى المخزن'],
    ['نفى المدير أن يوقع المصنع عقدا'],
    ['استبعد الخبير أن يكون الحريق مفتعلا'],
    ['قال التاجر أن تراجع الأسعار مؤقت'],
  ])('%s: is told as fact, denied or thought', (text) => {
    expect(foreseen(text)).toEqual([]);
  });
});
