/** What people are called by their work, in the masculine; with ة a woman is meant. Folded when read. */
export const MALE_AND_FEMALE = `مخرج وزير نائب كاتب شاعر فنان ممثل مدير رئيس متحدث ناطق باحث خبير عالم دكتور أستاذ محامي مهندس طبيب صحافي صحفي مراسل ناشط معارض مستشار سفير قاضي لاعب مدرب مذيع مؤلف منتج سيد أمير`;
