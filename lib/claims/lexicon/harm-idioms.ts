/**
 * Idioms that tell what became of people without a word of it: they parted with life, met their end, were laid to rest,
 * are being treated, sit behind bars, have no roof. A line is `kind: noun = verbs / noun = verbs …`: a noun tells of a kind of
 * victims where a word that holds one of the letters after it (a stem of the verb, in any of its forms) stands shortly
 * before it. Kinds are those of the family 'victim' of the slot kinds. Compiled by hand.
 */
export const HARM_IDIOMS = `
dead: حياة = فارق فقد خسر زهق سلب ودى ودت ودي خطف كلف أنهى غادر
dead: روح = فقد خسر زهق حصد خطف أسلم ودى ودت ودي كلف لفظ فاض صعد / أنفاس = لفظ / نفس = لفظ
dead: حتف = لقي لقو لقى تلقى لاق واجه / مصرع = لقي لقو لقى تلقى لاق / نحب = قضى قضو قضت قضي / أجل = وافا وافى
dead: منية = وافت وافى عاجل / ثرى = ووري وورو واروا وارى وورى توارى / رمق = لفظ / رب = لقي لقو لاق
dead: جوار = انتقل / رحمة = انتقل / مثوى = شيع أخير
injured: علاج = تلق يتلق خضع خضوع يخضع احتاج يحتاج قيد / رعاية = تلق يتلق / إسعاف = تلق / طبابة = تلق
injured: عناية = رقد يرقد أدخل دخل قسم غرفة / كسر = أصيب تعرض / اختناق = أصيب تعرض حال / رض = أصيب تعرض / حرق = أصيب تعرض
arrested: سجن = أودع إيداع زج سيق اقتيد / حبس = أودع إيداع / قضبان = خلف وراء / حراسة = رهن تحت / توقيف = رهن قيد / اعتقال = رهن قيد
arrested: تحفظ = رهن قيد / قبضة = وقع سقط / أصفاد = وضع / مخفر = اقتيد / أغلال = وضع
missing: مجهول = مصير / أثر = فقد انقطع ضاع اختف / اتصال = فقد انقطع / مفقود = عداد اعتبر
displaced: مأوى = بلا دون بدون فقد / سقف = بلا دون بدون / منزل = غادر ترك هجر فر هرب أخل خرج / بيت = غادر ترك هجر فر هرب أخل خرج
displaced: دار = غادر ترك هجر أخل / مسكن = غادر ترك هجر أخل / عراء = بات افترش نام مبيت / ديار = غادر ترك هجر
rescued: سالم = خرج عاد وصل أخرج أعيد / حي = انتشل أخرج عثر سحب استخرج / نجاة = كتب حالف / بر = أعيد نقل سحب
infected: إيجابي = نتيجة نتائج فحص / عدوى = التقط نقل انتقل
freed: حرية = استعاد نال عانق تنسم / سراح = أطلق إطلاق / سبيل = أخل إخلاء أطلق
recovered: شفاء = تماثل يتماثل تتماثل كتب اكتسب
`;
