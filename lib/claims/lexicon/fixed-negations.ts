/**
 * Negations that deny nothing: they have become part of a name (a drone), a manner (without pause) or an affirmation
 * (no doubt). Folded stems, lemmas or bare forms of the word behind the negation. Compiled from general knowledge of
 * Arabic news writing.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Which negation a fixed expression begins with: دون and بلا, لا, غير, عدم. */
export type FixedKind = 'without' | 'no' | 'un' | 'lack';

/** The words behind each. */
export const FIXED_NEGATIONS: Readonly<Record<FixedKind, ReadonlySet<string>>> = {
  without: words(
    `طيار ربان شك ريب ادني جدال منازع هواده انقطاع توقف تردد كلل ملل رحمه رافه سابق حدود غيره غيرها غيرهم سواه سواها
    سواهم استثناء تمييز تفريق قيد حصر نهايه رجعه طايل جدوي معني داع مبالغه مواربه لبس عناء كبير نظير مثيل مجامله
    مماطله ابطاء تاخير كابح ضوابط هدي رويه وعي تكلف حاجه مساس اخلال حسيب رقيب ماوي ضمير ذمه وازع اخلاق قلب`,
  ),
  no: words(
    `محاله ريب جدال غني مفر مناص جرم باس غرابه عجب غبار ضير غير غرو حصر محدود محدوده نهايي نهاييه ارادي اراديه مركزي
    مركزيه شعوري سلكي سلكيه اخلاقي اخلاقيه انساني انسانيه مبالاه مثيل نظير رجعه لبس يحصي تحصي يستهان تستهان يضاهي
    تضاهي يخلو تخلو مسوول مسووله سمح قدر
    ريونيون ليغا ليجا باز بلاتا روشيل كورونيا كارونيا غوايرا بالما باسيوناريا ماسيا غوارديا جونكيرا ريبوبليكا
    ستامبا كروا فيغارو ديفانس بوندي`,
  ),
  un: words(
    `مسبوق مسبوقه مسمي مباشر مباشره رسمي رسميه حكومي حكوميه ربحي ربحيه نفطي نفطيه منحاز منحازه نظامي نظاميه نظاميين
    عادي عاديه قليل قليله متوقع متوقعه محدود محدوده معهود معهوده مالوف مالوفه دايم دايمه عضوي عضويه`,
  ),
  lack: words(
    'انحياز انتشار اعتداء استقرار يقين مساواه رضا رضي ثقه اكتراث تكافؤ تكافو توازن ممانعه تجانس مبالاه',
  ),
};

/** What دون says 'below' of. */
export const BELOW = words('صفر متوسط مستوي توقعات سقف معدل عتبه سن خط حد مطلوب مامول طموح');
/** Units behind a number, of which دون says 'below'. */
export const MEASURES = words(
  'عام سنه ربيع درجه ميه بالميه متر كيلومتر كلم دولار جنيه دينار ريال درهم نقطه',
);

/** Negated, these affirm: ليس سرا, لم يكن مفاجئا, غير خاف. */
export const LITOTES = words(
  'سر سرا سري خاف خافيا خفي مفاجي مفاجيا مفاجاه مستبعد مستبعدا مستغرب مستغربا غريب غريبا عجيب صدفه مصادفه بعيد بعيدا',
);
