/** Adjectives by which one happening is likened to another. Stems without the article. */
export const LIKENED = `مماثل مماثلة مماثلين مماثلا مشابه مشابهة مشابها شبيه شبيهة شبيها`;

/** Nouns for whatever happened that no class of event has. Lemmas. */
export const HAPPENINGS = `حادث حادثة واقعة كارثة مأساة فاجعة أزمة موجة سيل سيول عاصفة إعصار عملية هجوم تجربة قضية جريمة ظروف مناسبة`;
