/**
 * Words that open a clause, as spelled. Own compilation.
 * Strong ones open a statement of their own wherever they stand; weak ones only where a sentence is too long.
 */
export const STRONG_CONNECTORS = `
فيما بينما حيث إذ لكن لكنه لكنها لكنهم بيد علما فضلا وذلك عقبما ريثما مما
`;

/** Two words that open a clause together: `first+second`. */
export const STRONG_PAIRS = `
في+حين غير+أن غير+أنه غير+أنها إلا+أن إلا+أنه إلا+أنها إلا+أنهم على+أن رغم+أن رغم+أنه الأمر+الذي الشيء+الذي في+المقابل في+الوقت من+جهته من+جهتها من+جانبه من+جانبها
من+جهة من+ناحيته من+ناحيتها إلى+ذلك إلى+جانب على+صعيد في+سياق وفي+سياق في+غضون بعدما+كان بيد+أن بيد+أنه مع+أن لا+سيما
`;

/** Words that open a clause after a comma or before a verb. */
export const COMMA_CONNECTORS = `
كما ثم حين حينما عندما بعدما قبلما لأن لأنه لأنها لأنهم لكي كي حتى إذا لو بعد قبل منذ عقب إثر خلال ما وهو وهي وهم إضافة بالإضافة بحسب حسب وفق وفقا طبقا نقلا جراء بسبب نتيجة
بهدف بغية قصد من أجل مع دون رغم بحيث بل أي خاصة خصوصا وفي ومن وعلى وإلى وعن ومع وبعد وقبل ومنذ وأن وأنه وأنها وأنهم بأن بأنه أن أنه أنها
`;

/** Accusative participles that report what somebody adds; feminine and plural by rule. */
export const REPORTING_PARTICIPLES = `
مشيرا مضيفا موضحا مؤكدا معتبرا مبينا لافتا منوها داعيا مطالبا محذرا متهما معربا معلنا كاشفا قائلا مشددا مذكرا متعهدا نافيا منددا مستنكرا واصفا مرجحا متوقعا
مستبعدا مستطردا متابعا مبرزا مسجلا موصيا ملمحا مستدركا مستشهدا ملقيا محملا مهددا متوعدا متسائلا مستغربا مرحبا مهنئا شاكرا آملا معترفا مقرا مجددا مكررا ناقلا مفيدا مخبرا ناصحا مقترحا معلقا
`;

/** Relative pronouns: a long sentence may be cut before them. */
export const RELATIVES = `الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي والذي والتي والذين`;

/** Latin words that are written with a full stop, behind which what they belong to goes on: titles, kinds of companies. */
export const LATIN_ABBREVIATIONS = `
mr mrs ms dr prof sr jr st mt no vol gen col lt sgt rep sen gov inc ltd co corp plc llc bros vs
`;

/** Names of Latin letters as they stand in spelled-out abbreviations (آي. أو. بي.). */
export const LATIN_LETTER_NAMES = `
إيه آيه بي سي دي إي إف أف جي إتش أتش هـ آي أي جيه كيه كي إل أل إم أم إن أن أو بى كيو آر أر إس أس تي يو في دبليو دبليوز إكس أكس واي زد زي
`;
