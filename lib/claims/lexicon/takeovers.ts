/** Verbs by which somebody is given a post, who is named before what he is to do: كلف الرئيس الوزير فلانا بتسيير الوزارة. Lemmas. */
export const CHARGING = `كلف عين سمى ندب انتدب فوض اختار نصب رشح كلفت عينت`;

/** Verbs by which a post is given to somebody, who stands behind إلى or ل: أسندت الوزارة إلى فلان. Lemmas. */
export const ENTRUSTING = `عهد أسند أوكل آل انتقل أنيط ذهب فوض أحيل إسناد إيكال`;

/** Verbs by which somebody takes a post up: تولى فلان قيادة الفريق. Lemmas, and forms that fold to none. */
export const TAKING_UP = `تولى يتولى سيتولى تتولى ستتولى تقلد يتقلد اضطلع باشر قاد يقود سيقود أشرف يشرف سيشرف دبر يدبر ترأس`;

/** What a post is called, and what is done in it. Lemmas. */
export const POSTS = `تسيير إدارة قيادة تدريب تدبير تصريف مهمة مهام عمل أعمال إشراف رئاسة شأن شؤون تولي منصب حقيبة وزارة مسؤولية دفة أمانة حصة تداريب تدريبات خلافة مقاليد فريق منتخب نادي أول طاقم`;

/** Words by which a post is held until another comes. */
export const ACTING = `مؤقتا مؤقت مؤقتة مؤقتًا بالنيابة بالإنابة بالوكالة إنابة نيابة انتقاليا`;

/** Openers of the naming of who holds a post until another comes: القائم بأعمال المحافظ, المكلف بتسيير الوزارة. */
export const ACTING_TITLES = `قائم قائمة مكلف مكلفة`;

/** Verbs by which somebody follows another: سيخلفه فلان. Lemmas, and forms that fold to none. */
export const FOLLOWING = `خلف يخلف سيخلف عوض يعوض سيعوض حل`;

/** Words by which who is named takes another's post: عين مكانه فلان, فلان خلفا لفلان. */
export const IN_PLACE = `مكانه مكانها محله محلها بدلا_منه بدلا_منها بدلا_عنه عوضا_عنه خلفا_له خلفا_لها بديلا_له بديلا_عنه`;
export const SUCCEEDING = `خلفا خلفًا بديلا بدلا عوضا`;

/** How long somebody holds a post until another is chosen: لحين التعاقد, ريثما يعين, إلى حين تسمية. */
export const UNTIL = `لحين حين ريثما`;
export const CHOOSING = `تعاقد تعيين انتخاب تسمية اختيار عين يعين انتخب ينتخب سمى يسمى اختير`;

/** Words around an office by which somebody once held it: كان فلان وزيرا للنقل, عمل وزيرا سابقا. */
export const ONCE_HELD = `كان عمل شغل سبق سابق سابقا أسبق ظل بقي أمضى سنة عام صفة صفته خدم`;

/** Who has a ministry: فلان وزيرا للنقل. Lemmas. */
export const MINISTERS = `وزير وزيرة`;
