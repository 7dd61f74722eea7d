/** Verbs of saying and estimating: فلان هو من قدّر … names a source, not a doer. Lemmas. */
export const ESTIMATING = `قدر قال صرح أعلن ذكر أكد كشف أورد أفاد`;
