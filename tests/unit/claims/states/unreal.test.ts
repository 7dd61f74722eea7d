import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../lib/claims/annotate-article';
import { isUnreal } from '../../../../lib/claims/states/unreal';

/** Is the deed that begins with `word` left undone by what stands before it in a sentence? */
function unreal(text: string, word: string): boolean {
  const annotation = annotateArticle({ id: 'a', outlet: 'o', published: null, title: '', text });
  const { tokens } = annotation.text;
  const i = tokens.findIndex((t) => text.slice(t.start, t.end) === word);
  expect(i).toBeGreaterThan(0);
  return isUnreal(tokens, i, 0);
}

describe('what is not told as done', () => {
  test.each([
    ['until', 'وسيبقى المصنع مغلقا حتى تسديد الأجور.', 'تسديد'],
    ['only by', 'ولن يعود اللاعبون إلى التدريب إلا بتسديد المستحقات.', 'بتسديد'],
    ['before', 'وقال المدرب إنه لن يتحدث قبل انتهاء البطولة.', 'انتهاء'],
    ['before that', 'وصلت سيارة الإسعاف قبل أن يغادر المسافرون القطار.', 'يغادر'],
    ['pending', 'وعُينت لجنة ريثما تنتخب الجمعية رئيسا.', 'تنتخب'],
    ['till the time', 'وعُلقت الرحلات إلى حين تحسن الأحوال الجوية.', 'تحسن'],
    ['a condition', 'ووافق المصرف على القرض بشرط توقيع الضمانات.', 'توقيع'],
    ['an aim', 'وسافر الوفد إلى جنيف بهدف توقيع الاتفاق.', 'توقيع'],
    ['asked for', 'وطالبت النقابة إدارة المستشفى بالإفراج عن الرواتب.', 'بالإفراج'],
    ['called for', 'ودعا الأمين العام إلى وقف القتال في الإقليم.', 'وقف'],
    ['threatened', 'وهددوا بقتل جميع الرهائن.', 'بقتل'],
    ['feared', 'وحذر الخبراء من انهيار السد القديم.', 'انهيار'],
    ['tried', 'وحاول الحارس إنقاذ الطفل من الغرق.', 'إنقاذ'],
    ['failed', 'وفشل العداء في تحطيم الرقم القياسي.', 'تحطيم'],
    ['hoped for', 'وقالت إنها تتطلع إلى عودة السفيرين.', 'عودة'],
    [
      'one of several',
      'وينتظر الاتحاد من النادي تغييرا في الإدارة والانسحاب من الدورة.',
      'والانسحاب',
    ],
    ['abstention of many', 'وأقر المجلس القانون مع امتناع 12 نائبا عن التصويت.', 'التصويت'],
    ['possible', 'وتحدث الطبيب عن احتمال إغلاق القسم.', 'إغلاق'],
  ])('%s', (_, text, word) => expect(unreal(text, word)).toBe(true));

  test.each([
    ['after what was done', 'وشهد المؤتمر توقيع العقد والاتفاق على الأسعار.', 'والاتفاق'],
    ['done', 'وأعلنت البلدية إغلاق السوق المركزية.', 'إغلاق'],
    ['even', 'واختفت حتى الصحف من الأكشاك بعد وقف الطباعة.', 'وقف'],
    ['by somebody', 'وتم الإعلان من قبل توقيع الوزيرين.', 'توقيع'],
    ['another verb between', 'وطالب النواب الذين شهدوا توقيع العقد بنشره.', 'توقيع'],
    ['another clause', 'وحاول السائق التوقف، وقتل ثلاثة من المارة.', 'وقتل'],
    ['the next clause', 'وهدد الخاطفون العائلات وقتلوا رهينتين.', 'وقتلوا'],
  ])('%s is no such thing', (_, text, word) => expect(unreal(text, word)).toBe(false));
});
