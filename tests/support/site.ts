// A stand-in for news sites: serves article pages with all that surrounds an article on a real one.
// The end-to-end tests and the demonstration use it; browsers are told to find the outlets' hosts here.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** What an article's page is made of; a pack's article fits. */
export interface SiteArticle {
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly url?: string;
  readonly author?: string;
}

const MENU = ['الرئيسية', 'سياسة', 'اقتصاد', 'رياضة', 'ثقافة', 'علوم', 'رأي', 'فيديو'];
const RELATED = [
  'أسعار الخضر تتراجع في أسواق الجملة مع وفرة المحصول',
  'متحف المدينة يفتح أبوابه ليلا أمام الزوار طوال الأسبوع',
  'دراسة: المشي نصف ساعة في اليوم يحسن جودة النوم',
  'ورشة لترميم المخطوطات تستقبل طلبتها الجدد في الخريف',
];
const COMMENTS = [
  ['قارئ من طنجة', 'شكرا على التغطية، ننتظر التفاصيل.'],
  ['سعاد', 'لماذا لم تذكروا رأي الخبراء في الموضوع؟'],
];

const STYLE = `
  body { margin: 0; font: 17px/1.9 'Noto Naskh Arabic', serif; color: #1d1d1f; background: #f4f4f2 }
  header { background: #7a1020; color: #fff; padding: 14px 32px; font-size: 26px; font-weight: 700 }
  nav { background: #fff; border-bottom: 1px solid #ddd; padding: 8px 32px }
  nav a { margin-inline-end: 22px; color: #333; text-decoration: none }
  .page { display: grid; grid-template-columns: minmax(0, 1fr) 280px; gap: 36px; max-width: 1120px; margin: 24px auto; padding: 0 32px }
  article { background: #fff; padding: 28px 36px }
  h1 { font-size: 31px; line-height: 1.5; margin: 0 0 8px }
  time, .by { color: #777; font-size: 14px }
  .ad { background: #e9e6dc; color: #888; text-align: center; padding: 42px 0; margin: 20px 0 }
  .share a { display: inline-block; border: 1px solid #ccc; padding: 2px 12px; margin: 4px; color: #444; font-size: 14px; text-decoration: none }
  aside li, .related li { margin-bottom: 10px } footer { color: #777; text-align: center; padding: 24px }
`;

/** The HTML of an article's page; `dateline` false leaves out everything that tells the day. */
export function articlePage(article: SiteArticle, { dateline = true } = {}): string {
  const date = dateline ? article.published : null;
  const jsonLd = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', name: article.outlet },
      {
        '@type': 'NewsArticle',
        headline: article.title,
        ...(date && { datePublished: date }),
        publisher: { '@type': 'Organization', name: article.outlet },
        ...(article.author && { author: { '@type': 'Person', name: article.author } }),
      },
    ],
  };
  const paragraphs = article.text.split('\n').filter((line) => line.trim() !== '');
  const half = Math.ceil(paragraphs.length / 2);
  const paragraph = (line: string): string => `<p>${escape(line)}</p>`;
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(article.title)} | ${escape(article.outlet)}</title>
${article.url ? `<link rel="canonical" href="${escape(article.url)}">` : ''}
<meta property="og:type" content="article"><meta property="og:title" content="${escape(article.title)}">
<meta property="og:site_name" content="${escape(article.outlet)}">
${date ? `<meta property="article:published_time" content="${escape(date)}">` : ''}
<script type="application/ld+json">${JSON.stringify(jsonLd).replace(/</g, '\\u003c')}</script>
<style>${STYLE}</style></head><body>
<header>${escape(article.outlet)}</header>
<nav>${MENU.map((item) => `<a href="#">${item}</a>`).join('')}</nav>
<div class="page"><main><article>
<h1>${escape(article.title)}</h1>
<div class="by">${escape(article.author ?? article.outlet)}${date ? ` · <time datetime="${escape(date)}">${escape(date.slice(0, 10))}</time>` : ''}</div>
<div class="share"><a href="#">شارك على فيسبوك</a><a href="#">شارك على إكس</a><a href="#">واتساب</a></div>
<div class="article-body">
${paragraphs.slice(0, half).map(paragraph).join('\n')}
<div class="ad">إعلان</div>
<p><strong>اقرأ أيضاً:</strong> <a href="#">${RELATED[0]}</a></p>
${paragraphs.slice(half).map(paragraph).join('\n')}
</div>
<section class="related"><h3>مقالات ذات صلة</h3><ul>${RELATED.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul></section>
<section class="comments"><h3>التعليقات</h3>${COMMENTS.map(([who, what]) => `<div><b>${who}</b><p>${what}</p></div>`).join('')}</section>
</article></main>
<aside><h3>الأكثر قراءة</h3><ol>${[...RELATED]
    .reverse()
    .map((item) => `<li><a href="#">${item}</a></li>`)
    .join('')}</ol><div class="ad">مساحة إعلانية</div></aside></div>
<footer>جميع الحقوق محفوظة</footer></body></html>`;
}

/** A front page: headlines with a line each, no article. */
export function frontPage(outlet: string): string {
  const items = Array.from({ length: 5 }, () => RELATED).flat();
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escape(outlet)}</title>
<meta property="og:type" content="website"><style>${STYLE}</style></head><body><header>${escape(outlet)}</header>
<nav>${MENU.map((item) => `<a href="#">${item}</a>`).join('')}</nav><div class="page"><main>${items
    .map(
      (item, i) => `<div><h2><a href="/news/${i}">${item}</a></h2><p>منذ ${i + 2} ساعات</p></div>`,
    )
    .join('')}</main></div></body></html>`;
}

/** Serves pages (HTML by 'host/path') on a free port of this machine. */
export async function serve(
  pages: Readonly<Record<string, string>>,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const html = pages[`${host}${decodeURI(request.url ?? '/').split('?')[0]}`];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(html ?? '<!doctype html><title>404</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
