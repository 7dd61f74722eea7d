/**
 * Verbs that stand before what brought something about, by the preposition before what came of it: `preposition: stems`.
 * Compiled from general knowledge of Arabic news writing.
 */
export const BRINGING_VERBS = `
في: تسبب تسببت يتسبب تتسبب ساهم ساهمت يساهم تساهم أسهم أسهمت يسهم تسهم
ب: عجل عجلت يعجل أطاح أطاحت عصف عصفت
إلى: أدى أدت يؤدي تؤدي أفضى أفضت قاد قادت جر جرت
دون: حال حالت يحول تحول
عن: أسفر أسفرت أثمر أثمرت
`;

/** Verbs by which somebody is held responsible: stems. */
export const BLAME_VERBS = `حمل حملت حملوا يحمل تحمل يحملون حملا محملا محملة محملين`;

/** What is laid on who is held responsible. */
export const RESPONSIBILITY = `مسؤولية تبعات تبعة وزر`;

/** Nouns of blame that is thrown on somebody (ألقى باللائمة على). */
export const BLAMING_NOUNS = `لائمة لوم مسؤولية تبعة`;
