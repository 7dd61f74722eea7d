const ARABIC =
  'أعلنت البلدية أن أشغال الجسر ستنتهي في نهاية الشهر المقبل بعد تأخر دام سنتين بسبب الأمطار الغزيرة، وقال المدير إن الكلفة بلغت ستين مليون درهم.';
const ENGLISH =
  'The council said that works on the bridge would end by the close of next month after two years of delay caused by heavy rain.';
const TITLE = 'انتهاء أشغال الجسر الكبير في المدينة القديمة';

const times = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('\n');
const paragraphs = (count: number): string => times(count, (at) => `<p>${ARABIC} ${at}</p>`);
const article = `<article><h1>${TITLE}</h1>${paragraphs(20)}</article>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;

/** Pages to read, by what they are: an ordinary one, and such as no reader should wait for. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'an article': () => page(article),
  'English, 8 MB': () => page(times(64_000, (at) => `<p>${ENGLISH} ${at}</p>`)),
  '200,000 elements after an article': () =>
    page(article + times(100_000, (at) => `<div class="c"><b>نص قصير ${at}</b></div>`)),
  '100,000 paragraphs': () => page(`<article><h1>${TITLE}</h1>${paragraphs(100_000)}</article>`),
  '40,000 line breaks': () =>
    page(`<article><h1>${TITLE}</h1>${times(40_000, (at) => `${ARABIC} ${at}<br>`)}</article>`),
  '150 wrappers around 3,000 paragraphs': () =>
    page(
      `<h1>${TITLE}</h1>${'<div class="wrapper content-box">'.repeat(150)}${paragraphs(3_000)}${'</div>'.repeat(150)}`,
    ),
  'a box of 20,000 dated links': () =>
    page(
      `${article}<div class="latest">${times(20_000, (at) => `<div class="item"><span class="date">خبر ${at}</span><a href="/n/${at}">عنوان خبر من الأخبار ${at}</a></div>`)}</div>`,
    ),
  '10 MB of JSON-LD': () =>
    page(
      article,
      times(20, (script) => {
        const nodes = times(
          300,
          (at) =>
            `{"@type":"NewsArticle","headline":"${ARABIC}","articleBody":"${ARABIC.repeat(9)}","url":"/x/${script}/${at}",},`,
        );
        return `<script type="application/ld+json">{"@graph":[${nodes}]}</script>`;
      }),
    ),
};
