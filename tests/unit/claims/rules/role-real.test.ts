import { describe, expect, it } from 'vitest';
import { roleRule } from '../../../../lib/claims/rules/role';
import { article, run } from './harness';

const told = (...texts: readonly string[]) =>
  run(
    roleRule,
    texts.map((text, i) => article(`a${i}`, '2024-03-01', text)),
  ).map((d) => d.relation);

describe('roleRule on titles as news strings them', () => {
  it('tells nothing of two offices that one run of titles gives', () => {
    expect(
      told(
        'قال وكيل وزارة السياحة رئيس اللجنة العليا للمهرجان الدكتور سامي الحداد إن العروض تبدأ غدا.',
        'افتتح رئيس اللجنة العليا للمهرجان سامي الحداد العروض.',
        'حضر وكيل وزارة السياحة سامي الحداد حفل الختام.',
      ),
    ).toEqual([]);
    expect(
      told(
        'قال وزير الإسكان رئيس مجلس إدارة بنك التعمير سامي الحداد إن القروض متاحة.',
        'أكد رئيس مجلس إدارة بنك التعمير سامي الحداد أن القروض متاحة.',
        'أكد وزير الإسكان سامي الحداد أن القروض متاحة.',
      ),
    ).toEqual([]);
  });

  it('takes no preposition before an office for a governor', () => {
    expect(
      told(
        'ورفع المصرف التهنئة إلى ولي العهد الأمير سالم بن نايف بن راشد، وإلى سمو ولي ولي العهد الأمير فهد بن سالم بن راشد.',
        'ورفع المصرف التهنئة إلى الملك وولي ولي العهد الأمير فهد بن سالم بن راشد.',
      ),
    ).toEqual([]);
  });

  it('takes the team of a coach for no rank', () => {
    expect(
      told(
        'قاد المدرب الوطني الكابتن سامي الحداد تمارين اللياقة صباح الخميس.',
        'قاد مدرب الفريق الكابتن سامي الحداد تمارين الكرة مساء الخميس.',
      ),
    ).toEqual([]);
  });

  it('is not surprised at a player of old who coaches', () => {
    expect(
      told(
        'يلعب الفريق أمام مدافعه السابق سامي الحداد يوم الأحد.',
        'قال مدرب الفريق سامي الحداد إن المباراة صعبة.',
      ),
    ).toEqual([]);
  });

  it('still tells an order apart from an officer, and the present minister from the former', () => {
    expect(
      told(
        'صدر أمر أميري بتعيين سامي الحداد في المنصب.',
        'قال وزير الأشغال سامي الحداد إن الجسر آمن.',
      ),
    ).toEqual([]);
    expect(
      told(
        'قال وزير الأشغال الحالي سامي الحداد إن الجسر آمن.',
        'قال وزير الأشغال الأسبق سامي الحداد إن الجسر آمن.',
      ),
    ).toEqual(['conflict']);
  });
});
