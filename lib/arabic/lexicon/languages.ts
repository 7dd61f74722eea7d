/** What tells Arabic from other languages in its script. Own compilation; words as they are spelled, without folding. */

/** Words that Arabic uses all the time and its neighbours in script do not, or hardly. */
export const ARABIC_MARKERS = `
في من على إلى الى عن مع أن إن ان هذا هذه ذلك تلك التي الذي الذين هو هي كان كانت قال قالت لا لم لن قد ما بعد قبل بين عند لدى أو او ثم حيث خلال كل بعض غير منذ أي أية كما
ليس ليست إذا لكن حتى أمام ضد نحو حول دون أكثر أمس يوم عام لكل له لها لهم بها فيه فيها منه منها عنه عليه عليها إليه أنه أنها لأن نحن كذلك أيضا أيضاً وهو وهي ولا وقد وفي ومن يكون تكون
يتم تم فإن وإن ولم فلا فلن عما مما بما فيما وأن أحد إلا سوى ذات ذو يوجد يجب يجوز
`;

/** Function words of Persian, Urdu, Punjabi, Saraiki, Pashto, Kurdish, Uyghur and Sindhi that are no Arabic words. */
export const FOREIGN_MARKERS = `
از که را است این برای شود شده کرد کرده نمی می باید هیچ دارد دارند همه خود دیگر یک بود باشد باشند اند چون اگر هم نیست کند کنند کسی چه پس آنها ایشان نیز بوده بهره هستند های ها ای
در با بر تا یا آن شما بدون بعنوان بطور نمیتوان میتوان نمايند میشود نميتوان میباشد ميباشد ايران آنان وی داشتن کردن بودن شدن هرگونه هیچکس هيچکس هيچ کليه آزادی زندگی کس بشر آزاد مورد داشته بايد ميتواند نخواهد خواهد
کا کی کے کو میں سے نے اور ہے ہیں پر جو اس یہ وہ ہو نہ نہیں کہ گا گی گے تھا تھی تھے کوئی شخص اپنے اپنی اپنا ہر ایک یا تمام حق انہیں جائے کسی بھی لئے لیے ساتھ جس سب كند كرد شود
 دی دے تے نوں نال وچ اے نیں اوہ ایہ اوہدے کسے وی ہووے سارے ہر توں کر نئیں نہیں
کوں وچ ہے ہن کنوں تھیوے کہیں ایں اوں نال آپڻی آپݨے وی جیہڑا
 په چې له ته نه دې کې يې دی ده څوک حق لري پر دپاره ټول کړي شي ئې هغه خپل پرته کولے دهغه دهغې ددې دوي چا ترڅو لومړۍ دوهمه دريمه دوه درې پنځه اووه اته نهه لس يوولسمه دولسمه ديارلسمه څوارلسمه پنځلسمه شپاړسمه اوولسمه اتلسمه نولسمه شلمه لسمه ويشتمه ديرشمه کلونه وروسته
لە بە کە هەر بۆ ئەم ئەو هەموو مافی نییە بێت دەبێت یان وە ناو لەگەڵ کەس ئازادی
ۋە بىلەن ئۈچۈن ھەر ھەممە بۇ ياكى بولغان بىر ئادەم ھوقۇق بولۇپ ھېچقانداق كېرەك قىلىش
`;

/** Words of those languages that Arabic has too, as a particle, an abbreviation or a part of foreign names. */
export const WEAK_FOREIGN_MARKERS = `د دي به دا هر سره نو وي ماده شد`;

/** Letters that only other languages write. Each word with one counts against Arabic. */
export const FOREIGN_LETTERS = 'ٹڈڑںےۓہۂۃھټډړږښڼځڅېۍۇۆۈۋەڕڵێڱڄٻڳڇڙٺٽڀٿڃڊڌڏڦڪڻگچپژۀۉۅۊݨݙ';

/** Persian shapes of ya and kaf: rare in Arabic text, but some keyboards give them. */
export const FOREIGN_SHAPES = 'یک';
