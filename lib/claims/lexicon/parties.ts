/**
 * Kinds of those who act together or stand for others, by the nouns that name them; words joined by an underscore follow
 * one another, the longer before the shorter. Folded when read, singular and plural as lemmas and as written.
 */
export const PARTY_KINDS = `
civil-defence: حماية_مدنية دفاع_مدني وقاية_مدنية إطفاء رجال_إطفاء إطفائي إطفائيون إطفائيين مطافئ
red-crescent: هلال_أحمر صليب_أحمر
league: جامعة_عربية جامعة_دول
united-nations: أمم_متحدة يونسكو يونيسف مفوضية_أممية برنامج_إنمائي
coastguard: خفر_سواحل خفر_السواحل حرس_سواحل حرس_السواحل حرس_بحري
border-guard: حرس_حدود حرس_الحدود
navy: بحرية قوات_بحرية أسطول
air-force: سلاح_جو قوات_جوية طيران_حربي
businessman: رجل_أعمال سيدة_أعمال مستثمر ملياردير ثري مليونير تاجر
bandits: قطاع_طرق قطاع_الطرق قراصنة قرصان لصوص عصابة عصابات مهرب مهربون مهربين
airline: خطوط طيران
firm: شركة مجموعة مقاولة مؤسسة_تجارية مصنع بنك مصرف مشغل مورد مقاول مقاولون مقاولين صندوق
club: نادي ناد
army: جيش قيادة_عامة دفاعات_جوية دفاع_جوي جنود جندي عسكريون عسكريين ضباط ضابط كتيبة لواء فرقة مظلي مظليون
police: شرطة قوات_أمن قوى_أمن أجهزة_أمن أجهزة_أمنية قوات_أمنية مصالح_أمن شرطي شرطيون درك دركي دركيون مباحث
customs: جمارك
guards: حارس حراس حرس
intelligence: مخابرات استخبارات
court: محكمة قضاء قاضي قاض دائرة_قضائية
prosecution: نيابة مدعي ادعاء
government: حكومة وزارة سلطات وزير رئاسة دولة مديرية محافظة بلدية ولاية دائرة هيئة
militants: مسلح مسلحون مسلحين متمرد متمردون متمردين ميليشيا فصيل تنظيم حركة كتائب سرايا جماعة
residents: أهالي أهل سكان شباب شبان متطوع متطوعون متطوعين جيران جار مواطنون مواطنين قرويون عابر مارة
fishermen: صياد صيادون صيادين صيادو مركب_صيد قارب_صيد
elders: أعيان وجهاء وجيه شيوخ مشايخ عشيرة عشائر قبيلة قبائل عقال
students: طالب طلبة طلاب تلميذ تلاميذ
workers: عامل عمال موظف موظفون موظفين
inmates: نزيل نزلاء سجين سجناء مساجين زميل زملاء
university: جامعة معهد كلية
association: جمعية منظمة نقابة رابطة اتحاد فيدرالية هيئة_أهلية
channel: قناة تلفزيون محطة
family: أسرة عائلة ذوو ذووه أقارب
scholars: باحث باحثون باحثين أكاديمي عالم علماء
`;

/** Heads of a naming that leave open who it is: only what stands beside them tells. */
export const OPEN_HEADS = `فيلم شريط رواية مسلسل فريق بعثة طاقم وفد خبير خبراء مهندس مهندسون مهندسات مهندسين فني فنيون تقني تقنيون لجنة جهة جهات مبعوث سفير وسيط سفينة مركب باخرة زورق مروحية طائرة دفاعات جهاز مصلحة قوة قوات وحدة وحدات عنصر عناصر غواص غواصون رجل رجال سيدة سيدات حرفي حرفيون معلم أسطى أسطوات مدير رئيس ائتلاف تحالف كونسورتيوم مستشفى دار مركز مختبر مكتب عضو أعضاء ناشط ناشطة ناشطون كاهن أب شيخ قس`;

/** Words before what somebody is called: جماعة تطلق على نفسها كذا, رجل يدعى فلانا. Lemmas. */
export const CALLING = `أطلق سمى دعا عرف معروف مسمى مدعو ملقب تطلق تسمي يدعى تدعى يسمى تسمى عرفت تعرف`;

/** Kinds of which the first may be a part of, or be called, the second. */
export const WITHIN = `navy army, air-force army, border-guard army, border-guard police, border-guard guards, coastguard guards, coastguard navy, coastguard police, guards police, guards army, intelligence army, intelligence police, customs government, police government, army government, navy government, air-force government, coastguard government, border-guard government, civil-defence government, intelligence government, court government, prosecution government, prosecution court, guards government, university government, businessman firm, fishermen residents, students residents, workers residents, elders residents, family residents, residents association, elders association, scholars university, workers firm, students university, university association, channel firm, bandits militants, firm government, army militants, inmates residents, red-crescent association, united-nations association, club association, militants residents, scholars association, students association, scholars workers, airline firm, airline government`;
