/** An Arabic news outlet: its site's registrable domain (subdomains belong to it), names, and country (ISO 3166 alpha-2). */
export interface Outlet {
  readonly domain: string;
  readonly ar: string;
  readonly en: string;
  readonly country: string;
}

/** domain | Arabic name | English name | country where the outlet has its seat. */
const TABLE = `
aljazeera.net|الجزيرة|Al Jazeera|QA
aljazeera.com|الجزيرة|Al Jazeera|QA
ajnet.me|الجزيرة نت|Al Jazeera Net|QA
alarabiya.net|العربية|Al Arabiya|SA
alhadath.net|الحدث|Al Hadath|SA
skynewsarabia.com|سكاي نيوز عربية|Sky News Arabia|AE
asharq.com|الشرق|Asharq News|SA
asharqbusiness.com|اقتصاد الشرق|Asharq Business|SA
aawsat.com|الشرق الأوسط|Asharq Al-Awsat|GB
alaraby.co.uk|العربي الجديد|Al-Araby Al-Jadeed|GB
alaraby.com|التلفزيون العربي|Al Araby TV|QA
alquds.co.uk|القدس العربي|Al-Quds Al-Arabi|GB
alarab.co.uk|العرب|Al Arab|GB
raialyoum.com|رأي اليوم|Rai al-Youm|GB
elaph.com|إيلاف|Elaph|GB
almayadeen.net|الميادين|Al Mayadeen|LB
france24.com|فرانس 24|France 24|FR
mc-doualiya.com|مونت كارلو الدولية|Monte Carlo Doualiya|FR
bbc.com|بي بي سي|BBC|GB
bbc.co.uk|بي بي سي|BBC|GB
dw.com|دويتشه فيله|Deutsche Welle|DE
cnn.com|سي إن إن|CNN|US
alhurra.com|الحرة|Alhurra|US
independentarabia.com|اندبندنت عربية|Independent Arabia|GB
arabic.rt.com|آر تي عربي|RT Arabic|RU
sputnikarabic.ae|سبوتنيك عربي|Sputnik Arabic|RU
arabic.news.cn|شينخوا|Xinhua|CN
arabic.cgtn.com|سي جي تي إن العربية|CGTN Arabic|CN
aa.com.tr|وكالة الأناضول|Anadolu Agency|TR
trtarabi.com|تي آر تي عربي|TRT Arabi|TR
swissinfo.ch|سويس إنفو|SWI swissinfo|CH
euronews.com|يورونيوز|Euronews|FR
reuters.com|رويترز|Reuters|GB
ara.reuters.com|رويترز|Reuters|GB
afp.com|وكالة فرانس برس|Agence France-Presse|FR
news.un.org|أخبار الأمم المتحدة|UN News|US
alhiwar.tv|الحوار|Al Hiwar|GB
arabi21.com|عربي21|Arabi21|GB
noonpost.com|نون بوست|Noon Post|TR
daraj.media|درج|Daraj|LB
raseef22.net|رصيف22|Raseef22|LB
sasapost.co|ساسة بوست|Sasa Post|EG
7iber.com|حبر|7iber|JO
megaphone.news|ميغافون|Megaphone|LB
alalam.ir|العالم|Al Alam|IR
alahednews.com.lb|العهد|Al Ahed|LB
almanar.com.lb|المنار|Al Manar|LB
tasnimnews.com|تسنيم|Tasnim|IR
irna.ir|إرنا|IRNA|IR
hespress.com|هسبريس|Hespress|MA
nadorcity.com|ناظورسيتي|Nador City|MA
le360.ma|Le360|Le360|MA
alyaoum24.com|اليوم 24|Alyaoum24|MA
lakome2.com|لكم|Lakome|MA
hibapress.com|هبة بريس|Hiba Press|MA
chouftv.ma|شوف تيفي|Chouf TV|MA
goud.ma|كود|Goud|MA
alaoual.com|الأول|Al Aoual|MA
al3omk.com|العمق المغربي|Al3omk|MA
febrayer.com|فبراير|Febrayer|MA
telquel.ma|تيل كيل عربي|TelQuel Arabi|MA
mapnews.ma|وكالة المغرب العربي للأنباء|Maghreb Arabe Presse|MA
mapexpress.ma|ماب إكسبريس|MAP Express|MA
medi1news.com|ميدي 1 نيوز|Medi1 News|MA
medi1tv.ma|ميدي 1 تيفي|Medi1TV|MA
2m.ma|القناة الثانية|2M|MA
snrtnews.com|SNRT نيوز|SNRT News|MA
assabah.ma|الصباح|Assabah|MA
alakhbar.press.ma|الأخبار|Al Akhbar|MA
almassaa.com|المساء|Al Massae|MA
barlamane.com|برلمان|Barlamane|MA
rue20.com|زنقة 20|Rue20|MA
bayanealyaoume.press.ma|بيان اليوم|Bayane Al Yaoume|MA
alittihad.info|الاتحاد الاشتراكي|Al Ittihad Al Ichtiraki|MA
ahdath.info|الأحداث المغربية|Al Ahdath Al Maghribia|MA
kifache.com|كيفاش|Kifache|MA
nador24.com|ناظور 24|Nador24|MA
tanja24.com|طنجة 24|Tanja24|MA
madar21.com|مدار 21|Madar21|MA
aps.dz|وكالة الأنباء الجزائرية|Algérie Presse Service|DZ
echoroukonline.com|الشروق|Echorouk|DZ
ennaharonline.com|النهار|Ennahar|DZ
elkhabar.com|الخبر|El Khabar|DZ
tsa-algerie.com|كل شيء عن الجزائر|TSA|DZ
el-massa.com|المساء|El Massa|DZ
echaab.dz|الشعب|Ech-Chaab|DZ
djazairess.com|جزايرس|Djazairess|DZ
elbilad.net|البلاد|El Bilad|DZ
akhbarelyoum.dz|أخبار اليوم|Akhbar El Youm|DZ
sabqpress.dz|سبق برس|Sabq Press|DZ
tap.info.tn|وكالة تونس إفريقيا للأنباء|Tunis Afrique Presse|TN
mosaiquefm.net|موزاييك إف إم|Mosaïque FM|TN
alchourouk.com|الشروق|Alchourouk|TN
assabahnews.tn|الصباح نيوز|Assabah News|TN
nawaat.org|نواة|Nawaat|TN
babnet.net|باب نات|Babnet|TN
shemsfm.net|شمس إف إم|Shems FM|TN
jawharafm.net|جوهرة إف إم|Jawhara FM|TN
inkyfada.com|انكيفادا|Inkyfada|TN
attessia.tv|التاسعة|Attessia|TN
turess.com|تورس|Turess|TN
lana.gov.ly|وكالة الأنباء الليبية|Libyan News Agency|LY
alwasat.ly|بوابة الوسط|Al-Wasat|LY
libyaobserver.ly|ليبيا أوبزرفر|Libya Observer|LY
218tv.net|218|218 TV|LY
libya-al-mostakbal.org|ليبيا المستقبل|Libya Al-Mostakbal|LY
afrigatenews.net|بوابة أفريقيا الإخبارية|Africa Gate News|LY
ami.mr|الوكالة الموريتانية للأنباء|Mauritanian News Agency|MR
alakhbar.info|الأخبار|Al Akhbar|MR
saharamedias.net|صحراء ميديا|Sahara Medias|MR
essirage.net|السراج|Essirage|MR
ahram.org.eg|الأهرام|Al-Ahram|EG
akhbarelyom.com|أخبار اليوم|Akhbar El Yom|EG
almasryalyoum.com|المصري اليوم|Al-Masry Al-Youm|EG
youm7.com|اليوم السابع|Youm7|EG
shorouknews.com|الشروق|Al-Shorouk|EG
elwatannews.com|الوطن|El Watan News|EG
masrawy.com|مصراوي|Masrawy|EG
madamasr.com|مدى مصر|Mada Masr|EG
vetogate.com|فيتو|Vetogate|EG
dostor.org|الدستور|Al-Dostor|EG
albawabhnews.com|البوابة نيوز|Al Bawaba News|EG
mena.org.eg|وكالة أنباء الشرق الأوسط|Middle East News Agency|EG
sadaelbalad.com|صدى البلد|Sada El Balad|EG
cairo24.com|القاهرة 24|Cairo 24|EG
alwafd.news|الوفد|Al-Wafd|EG
gomhuriaonline.com|الجمهورية أون لاين|Al Gomhuria|EG
almalnews.com|المال|Al Mal|EG
hapijournal.com|حابي|Hapi Journal|EG
elnabaa.net|النبأ|Al Nabaa|EG
alqaheranews.net|القاهرة الإخبارية|Al Qahera News|EG
cairodar.com|القاهرة دار|Cairo Dar|EG
filgoal.com|في الجول|FilGoal|EG
yallakora.com|يلا كورة|Yallakora|EG
kooora.com|كووورة|Kooora|SA
suna-sd.net|وكالة السودان للأنباء|Sudan News Agency|SD
sudantribune.net|سودان تربيون|Sudan Tribune|SD
dabangasudan.org|راديو دبنقا|Radio Dabanga|NL
alrakoba.net|الراكوبة|Alrakoba|SD
sudanile.com|سودانايل|Sudanile|SD
sudaress.com|سودارس|Sudaress|SD
spa.gov.sa|وكالة الأنباء السعودية|Saudi Press Agency|SA
okaz.com.sa|عكاظ|Okaz|SA
alriyadh.com|الرياض|Al Riyadh|SA
al-madina.com|المدينة|Al Madina|SA
aleqt.com|الاقتصادية|Al Eqtisadiah|SA
alwatan.com.sa|الوطن|Al Watan|SA
alyaum.com|اليوم|Al Yaum|SA
sabq.org|سبق|Sabq|SA
argaam.com|أرقام|Argaam|SA
akhbaar24.argaam.com|أخبار 24|Akhbaar24|SA
akhbaar24.com|أخبار 24|Akhbaar24|SA
makkahnewspaper.com|مكة|Makkah|SA
al-jazirah.com|الجزيرة|Al Jazirah|SA
arriyadiyah.com|الرياضية|Arriyadiyah|SA
albiladdaily.com|البلاد|Al Bilad|SA
slaati.com|صحيفة صدى|Slaati|SA
ajel.sa|عاجل|Ajel|SA
almowaten.net|المواطن|Al Mowaten|SA
wam.ae|وكالة أنباء الإمارات|Emirates News Agency|AE
albayan.ae|البيان|Al Bayan|AE
alkhaleej.ae|الخليج|Al Khaleej|AE
aletihad.ae|الاتحاد|Al Ittihad|AE
alittihad.ae|الاتحاد|Al Ittihad|AE
emaratalyoum.com|الإمارات اليوم|Emarat Al Youm|AE
24.ae|24|24.ae|AE
al-ain.com|العين الإخبارية|Al-Ain News|AE
alroeya.com|الرؤية|Al Roeya|AE
cnbcarabia.com|سي إن بي سي عربية|CNBC Arabia|AE
arabianbusiness.com|أريبيان بزنس|Arabian Business|AE
erem.news|إرم نيوز|Erem News|AE
eremnews.com|إرم نيوز|Erem News|AE
qna.org.qa|وكالة الأنباء القطرية|Qatar News Agency|QA
raya.com|الراية|Al Raya|QA
al-sharq.com|الشرق|Al Sharq|QA
al-watan.com|الوطن|Al Watan|QA
alarab.qa|العرب|Al Arab|QA
lusailnews.net|لوسيل|Lusail|QA
kuna.net.kw|وكالة الأنباء الكويتية|Kuwait News Agency|KW
alqabas.com|القبس|Al Qabas|KW
alraimedia.com|الراي|Al Rai|KW
alanba.com.kw|الأنباء|Al Anba|KW
aljarida.com|الجريدة|Al Jarida|KW
alseyassah.com|السياسة|Al Seyassah|KW
alwasat.com.kw|الوسط|Al Wasat|KW
bna.bh|وكالة أنباء البحرين|Bahrain News Agency|BH
akhbar-alkhaleej.com|أخبار الخليج|Akhbar Al Khaleej|BH
alayam.com|الأيام|Al Ayam|BH
alwatannews.net|الوطن|Al Watan|BH
albiladpress.com|البلاد|Al Bilad|BH
omannews.gov.om|وكالة الأنباء العمانية|Oman News Agency|OM
omandaily.om|عمان|Oman Daily|OM
alwatan.om|الوطن|Al Watan|OM
shabiba.com|الشبيبة|Al Shabiba|OM
alroya.om|الرؤية|Al Roya|OM
atheer.om|أثير|Atheer|OM
sabanew.net|وكالة سبأ|Saba News Agency|YE
saba.ye|وكالة سبأ|Saba|YE
almasdaronline.com|المصدر أونلاين|Al Masdar Online|YE
adengad.net|عدن الغد|Aden Al Ghad|YE
adenalgad.net|عدن الغد|Aden Al Ghad|YE
almashhad-alyemeni.com|المشهد اليمني|Al Mashhad Al Yemeni|YE
almawqeapost.net|الموقع بوست|Al Mawqea Post|YE
newsyemen.net|نيوزيمن|News Yemen|YE
marebpress.net|مأرب برس|Mareb Press|YE
almasirah.net.ye|المسيرة|Al Masirah|YE
belqees.net|بلقيس|Belqees|YE
yemenmonitor.com|يمن مونيتور|Yemen Monitor|YE
petra.gov.jo|وكالة الأنباء الأردنية|Petra|JO
alrai.com|الرأي|Al Rai|JO
addustour.com|الدستور|Ad-Dustour|JO
alghad.com|الغد|Al Ghad|JO
ammonnews.net|عمون|Ammon|JO
jo24.net|الأردن 24|Jo24|JO
royanews.tv|رؤيا|Roya News|JO
almamlakatv.com|المملكة|Al Mamlaka|JO
khaberni.com|خبرني|Khaberni|JO
sarayanews.com|سرايا|Saraya News|JO
assabeel.net|السبيل|Assabeel|JO
albawaba.com|البوابة|Al Bawaba|JO
wafa.ps|وكالة وفا|WAFA|PS
maannews.net|معا|Ma'an News|PS
alquds.com|القدس|Al-Quds|PS
al-ayyam.ps|الأيام|Al-Ayyam|PS
alhaya.ps|الحياة الجديدة|Al-Hayat Al-Jadida|PS
alwatanvoice.com|دنيا الوطن|Donia Al-Watan|PS
samanews.ps|وكالة سما|Sama News|PS
shehabnews.com|شهاب|Shehab|PS
palinfo.com|المركز الفلسطيني للإعلام|Palestinian Information Center|PS
paltimeps.ps|فلسطين الآن|Palestine Now|PS
felesteen.news|فلسطين|Felesteen|PS
safa.ps|صفا|Safa|PS
ultrapal.ultrasawt.com|الترا فلسطين|Ultra Palestine|PS
ultrasawt.com|الترا صوت|Ultra Sawt|QA
arab48.com|عرب 48|Arab48|IL
kul-alarab.com|كل العرب|Kul al-Arab|IL
alarab.com|كل العرب|Kul al-Arab|IL
panet.com|بانيت|Panet|IL
makan.org.il|مكان|Makan|IL
i24news.tv|آي 24 نيوز|i24NEWS|IL
timesofisrael.com|تايمز أوف إسرائيل|Times of Israel|IL
nna-leb.gov.lb|الوكالة الوطنية للإعلام|National News Agency|LB
annahar.com|النهار|An-Nahar|LB
al-akhbar.com|الأخبار|Al-Akhbar|LB
aljoumhouria.com|الجمهورية|Al Joumhouria|LB
lebanondebate.com|ليبانون ديبايت|Lebanon Debate|LB
lebanon24.com|لبنان 24|Lebanon24|LB
lebanonfiles.com|ليبانون فايلز|Lebanon Files|LB
elnashra.com|النشرة|Elnashra|LB
almodon.com|المدن|Al Modon|LB
lbcgroup.tv|إل بي سي|LBCI|LB
mtv.com.lb|إم تي في|MTV Lebanon|LB
aljadeed.tv|الجديد|Al Jadeed|LB
imlebanon.org|آي إم ليبانون|IMLebanon|LB
nidaalwatan.com|نداء الوطن|Nidaa Al Watan|LB
addiyar.com|الديار|Addiyar|LB
asasmedia.com|أساس ميديا|Asas Media|LB
sana.sy|وكالة سانا|SANA|SY
enabbaladi.net|عنب بلدي|Enab Baladi|SY
syria.tv|تلفزيون سوريا|Syria TV|TR
orient-news.net|أورينت نت|Orient News|AE
zamanalwsl.net|زمان الوصل|Zaman Al Wasl|SY
alwatan.sy|الوطن|Al Watan|SY
syriahr.com|المرصد السوري لحقوق الإنسان|Syrian Observatory for Human Rights|GB
npasyria.com|نورث برس|North Press|SY
hawarnews.com|وكالة هاوار|Hawar News|SY
damaspost.com|دمشق بوست|Damas Post|SY
eqtsad.net|اقتصاد|Eqtsad|SY
ina.iq|وكالة الأنباء العراقية|Iraqi News Agency|IQ
alsumaria.tv|السومرية|Alsumaria|IQ
shafaq.com|شفق نيوز|Shafaq News|IQ
rudawarabia.net|رووداو عربية|Rudaw Arabic|IQ
rudaw.net|رووداو|Rudaw|IQ
kurdistan24.net|كوردستان 24|Kurdistan 24|IQ
almadapaper.net|المدى|Al Mada|IQ
azzaman.com|الزمان|Azzaman|IQ
baghdadtoday.news|بغداد اليوم|Baghdad Today|IQ
ninanews.com|الوكالة الوطنية العراقية للأنباء|National Iraqi News Agency|IQ
alforatnews.iq|الفرات نيوز|Al Forat News|IQ
nasnews.com|ناس نيوز|NAS News|IQ
almaalomah.me|المعلومة|Al Maalomah|IQ
alghadpress.com|الغد برس|Al Ghad Press|IQ
mawazin.net|موازين نيوز|Mawazin News|IQ
somalitimes.net|الصومال تايمز|Somali Times|SO
somalitoday.net|الصومال اليوم|Somalia Today|SO
almashareq.com|المشارق|Al Mashareq|US
alkhaleejonline.net|الخليج أونلاين|Al Khaleej Online|GB
thenewkhalij.news|الخليج الجديد|The New Khalij|GB
alestiklal.net|الاستقلال|Al Estiklal|TR
mubasher.info|مباشر|Mubasher|EG
mubasher.aljazeera.net|الجزيرة مباشر|Al Jazeera Mubasher|QA
attaqa.net|الطاقة|Attaqa|US
nabd.com|نبض|Nabd|AE
annabaa.org|النبأ|Annabaa|IQ
`;

function parse(line: string): Outlet {
  const [domain = '', ar = '', en = '', country = ''] = line.split('|');
  return { domain, ar, en, country };
}

/** The outlets whose pages the extension reads by itself. */
export const OUTLETS: readonly Outlet[] = TABLE.trim().split('\n').map(parse);

const byDomain: ReadonlyMap<string, Outlet> = new Map(OUTLETS.map((it) => [it.domain, it]));

/** The outlet a host belongs to (whole labels compared, longest domain first), or null. */
export function outletOfHost(host: string): Outlet | null {
  let rest = host.toLowerCase().replace(/\.$/, '');
  for (;;) {
    const found = byDomain.get(rest);
    if (found) return found;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
}

/** Match patterns for the pages of all listed outlets, http and https, subdomains included. */
export function outletPatterns(): string[] {
  // A domain under another listed one is covered by that one's pattern.
  return OUTLETS.filter(({ domain }) => !coveredByParent(domain)).map(
    ({ domain }) => `*://*.${domain}/*`,
  );
}

function coveredByParent(domain: string): boolean {
  const dot = domain.indexOf('.');
  return dot >= 0 && outletOfHost(domain.slice(dot + 1)) !== null;
}
