import { describe, expect, it } from 'vitest';
import { personKey } from '../../../../lib/arabic/names/index';
import { sameBearer, type Bearer } from '../../../../lib/claims/people/bearers';

const bearer = (text: string): Bearer => ({
  key: personKey(text.split(' ').filter((word) => word !== 'بن')),
  firstToken: 0,
  endToken: 1,
  text,
});

describe('sameBearer', () => {
  it.each([
    ['كريم العلوي', 'كريم حسن العلوي'],
    ['جوليان ماكينزي', 'جوليان ماكنزي'],
    ['عبد الله مايغو', 'عبدالله مايجو'],
  ])('takes %s and %s for one', (a, b) => {
    expect(sameBearer(bearer(a), bearer(b))).toBe(true);
  });

  it.each([
    ['فهد العلوي', 'يوسف فهد العلوي'],
    ['يوسف بن فهد العلوي', 'فهد العلوي'],
    ['جون هاري', 'جون هارلي'],
    ['محمد العلوي', 'أحمد العلوي'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(sameBearer(bearer(a), bearer(b))).toBe(false);
  });
});
