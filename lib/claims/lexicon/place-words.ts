/** Words before the name of a place, folded, by what they make of it: where something is, comes from or goes to. */
export const PLACE_WORDS: Readonly<Record<'at' | 'near' | 'from' | 'to', string>> = {
  at: 'في داخل وسط مركزها مركزه ببلدة بمدينة بقرية بولاية بمحافظة بإقليم بناحية بمنطقة',
  near: 'قرب بالقرب قبالة ضواحي',
  from: 'من انطلاقا',
  to: 'إلى نحو باتجاه صوب',
};

/** Words that may stand between a preposition and the name: إلى مدينة كذا, من مطار كذا. */
export const PLACE_NOUNS = `مدينة بلدة ولاية محافظة إقليم ناحية قرية العاصمة مطار منطقة حي ميناء من`;

/** Words by which something is said to come from a place. */
export const COMING = `قادمة قادما قادم القادمة القادم آتية آتيا الآتية`;
