/** Declared kinds (JSON-LD types, og:type) of pages that are no article, whatever else they hold but news. */
export const OTHER_KINDS =
  /^(?:profile|ProfilePage|AboutPage|ContactPage|SearchResultsPage|CollectionPage|Recipe|HowTo|JobPosting|Book|Movie|Course|SoftwareApplication)$/;

/** Generators of pages that are no news: encyclopaedias. */
export const OTHER_GENERATORS = /mediawiki|dokuwiki|fandom/i;

/** Hosts where people write and read what is theirs. */
export const PRIVATE_HOSTS =
  /^(?:web)?mail\d*\.|^(?:outlook|inbox|docs|drive)\.|^web\.(?:whatsapp|telegram)\./;

/** Titles, as `lineKey` writes them, of what a site says about itself. */
export const SITE_TITLES: ReadonlySet<string> = new Set([
  'مننحن',
  'حولنا',
  'عنالموقع',
  'عنالصحيفه',
  'عنا',
  'هيئهالتحرير',
  'اتصلبنا',
  'تواصلمعنا',
  'اعلنمعنا',
  'اعلنلدينا',
  'سياسهالخصوصيه',
  'شروطالاستخدام',
  'شروطالخدمه',
  'الشروطوالاحكام',
  'سياسهالاستخدام',
  'سياسهملفاتتعريفالارتباط',
  'اتفاقيهالاستخدام',
  'ميثاقالتحرير',
  'السياسهالتحريريه',
  'خريطهالموقع',
  'الاسئلهالشائعه',
  'تسجيلالدخول',
  'وظائفشاغره',
]);

/** Titles of lists. 'البحث عن' and 'أرشيف' alone open headlines of news as well. */
export const LIST_TITLES = /^(?:نتائج|نتيجة) البحث|^(?:وسم|الوسم|أرشيف|ارشيف|تصنيف|القسم)\s*[:：]/u;

/** Addresses of lists: what an author wrote, what bears a tag, what a search found. */
export const LIST_PATHS =
  /\/(?:author|authors|writer|writers|tag|tags|category|search)(?:\/[^/]+)?\/?$/i;

/** Addresses of threads in forums. */
export const FORUM_PATHS = /\/(?:showthread|viewtopic|showpost|topic)\.php|\/(?:threads|topic)\//i;

/** Software whose pages are threads of posts. */
export const FORUM_SOFTWARE = /vbulletin|phpbb|xenforo|discourse|mybb|smf|invision|ipb/i;
