import type { Texts } from './types';

const VERDICTS: Readonly<Record<string, string>> = {
  'no-text': 'elle ne contient pas de texte',
  'not-arabic': 'son texte n’est pas en arabe',
  'front-page': 'c’est une liste de titres',
  media: 'c’est une page d’images ou de vidéo',
};

// Zero takes the singular in French.
const times = (count: number, one: string, many: string): string =>
  `${count} ${count < 2 ? one : many}`;

export const fr: Texts = {
  head: 'isnad : comparer des articles de presse en arabe, sur cette seule machine',
  commands: {
    compare: `  isnad compare FICHIER [--json] [--explain] [--open ID] [--threshold N] [--lang ar|en|fr]
        ce que partagent les articles d’un recueil ou d’un fichier d’événement, et où ils diffèrent`,
    extract: `  isnad extract FICHIER.html --url URL [--json]
        l’article d’une page enregistrée ; code de sortie 1 s’il n’y en a pas (sans --json)`,
    annotate: `  isnad annotate [--json] [--words] [--published JOUR] < lignes, ou un texte simple
        nombres, dates, noms, paroles des textes ; sans --json proposition par proposition, pour la lecture`,
    names: `  isnad names [--json] < lignes        deux graphies (a, b) sont-elles un même nom ?`,
    pairs: `  isnad pairs [--json] < lignes        deux titres (a, b) s’accordent-ils ?`,
    language: `  isnad language [--json] < lignes     un texte est-il en arabe ?`,
    search: `  isnad search --corpus FICHIER --queries FICHIER [-k 20] [--json]
        les articles du corpus proches de chaque article demandé`,
    pack: `  isnad pack check FICHIER [--json]
        ce qui ne va pas dans un recueil, et où ; code de sortie 1 s’il y a quoi que ce soit
  isnad pack build LIGNES --id ID --title TITRE [--description TEXTE] [--author NOM] [--license NOM]
                   [--homepage URL] [--out FICHIER] [--gzip] [--json]
        un recueil à partir d’articles ; --json l’écrit en un seul objet JSON au lieu de NDJSON`,
  },
  tail: `Les lignes sont du NDJSON sur l’entrée standard : un objet JSON par ligne. Avec --json, chacune reçoit pour réponse une
ligne portant le même id, sans --json un texte à lire.
Les fichiers d’articles sont en JSON (une liste, ou un objet avec "articles") ou en NDJSON, avec ou sans en-tête de
recueil, en UTF-8, compressés (gzip) ou non ; - désigne l’entrée standard. Code de sortie 2 : l’appel ou un fichier donné
est fautif. La langue est celle de l’environnement (LC_ALL, LC_MESSAGES, LANG) : ar, en ou fr.`,
  unknownCommand: (name) => `il n’y a pas de commande ${name}`,
  seeHelp: (command) => `Essayez : isnad ${command} --help`,
  unknownOption: (option) => `il n’y a pas d’option '${option}'`,
  optionNeedsValue: (option) => `${option} demande une valeur`,
  optionTakesNoValue: (option) => `${option} ne prend pas de valeur`,
  unexpectedArgument: (argument) => `'${argument}' est un argument de trop`,
  oneFile: 'nommez un fichier',
  bothFiles: 'nommez les deux fichiers, --corpus FICHIER et --queries FICHIER',
  packAction: 'dites que faire : pack check FICHIER, ou pack build LIGNES --id ID --title TITRE',
  packNeeds: 'un recueil demande --id et --title',
  rowsFromInput: 'les lignes sont lues sur l’entrée standard',
  waitsForRows: 'lecture depuis le terminal ; Ctrl-D la termine',
  noSuchFile: 'lecture impossible : ce fichier n’existe pas',
  isFolder: 'c’est un dossier, pas un fichier',
  notAllowed: 'cet utilisateur n’a pas le droit de l’ouvrir',
  noSuchFolder: 'écriture impossible : ce dossier n’existe pas',
  noJson:
    'Ce n’est pas du JSON mais autre chose, un tableau ou une page web peut-être. Les articles se lisent en JSON ou en NDJSON.',
  noArticles:
    'Il ne contient pas d’articles : ni liste, ni objet avec "articles", ni un article par ligne.',
  sameId: (id) => `deux articles ont l’identifiant ${id} ; donnez à chacun le sien`,
  noArticleOfId: (id, ids) =>
    `--open ${id} : aucun article de cet identifiant dans le fichier. Ses identifiants : ${ids}`,
  notInCorpus: 'aucun article de cet identifiant dans le fichier de corpus',
  wholeNumber: (option, from, to) => `${option} est un nombre entier de ${from} à ${to}`,
  threshold: '--threshold est un nombre de 0 à 1',
  lang: (known) => `--lang est l’un de ${known}`,
  publishedOption: '--published est un jour comme 2024-05-31',
  publishedUnread: (place, found) =>
    `${place} : "published" n’est pas une date comme 2024-05-31 (trouvé : ${found}) ; « hier » et « le mois dernier » y restent sans date`,
  notArabic: (places) => `pas en arabe, donc peu à comparer : ${places}`,
  parted: (places, open) =>
    open
      ? `non comparés à l’article ouvert, car il y aurait trop à comparer à la fois : ${places}`
      : `trop à comparer à la fois, donc comparés par parties, les plus semblables ensemble : ${places}`,
  packBad: 'ce n’est pas un recueil qui puisse être importé',
  packGood: (id, articles, outlets, from, to) =>
    `${id} : ${times(articles, 'article', 'articles')} de ${times(outlets, 'source', 'sources')}, du ${from} au ${to}`,
  turnedDown: (count) => `${times(count, 'article refusé', 'articles refusés')}`,
  more: (count) => `et ${count} de plus`,
  remark: (code, count, places) =>
    ({
      'same-address': `${times(count, 'article a', 'articles ont')} l’adresse d’un article précédent, et le remplacera : ${places}`,
      markup: `${times(count, 'article contient', 'articles contiennent')} ce qui ressemble à du HTML, que les lecteurs verront tel quel : ${places}`,
      undated: `${times(count, 'article n’a', 'articles n’ont')} pas de "published" : ce qui y est dit d’hier ou du mois dernier ne peut être daté : ${places}`,
      future: `${times(count, 'article a', 'articles ont')} un "published" encore à venir, auprès duquel tout autre article paraît antérieur : ${places}`,
      'not-arabic': `${times(count, 'article n’est', 'articles ne sont')} pas en arabe, et ne seront guère comparés : ${places}`,
    })[code],
  nothingBuilt: (count) =>
    `${times(count, 'article serait refusé', 'articles seraient refusés')}. Rien n’a été écrit ; corrigez puis recommencez`,
  built: (articles, outlets, size) =>
    `${times(articles, 'article', 'articles')} de ${times(outlets, 'source', 'sources')}, ${size}`,
  noArticleHere: 'pas d’article arabe dans cette page',
  verdict: (why) => VERDICTS[why] ?? 'ce n’est pas un article',
  rowNoObject: 'une ligne doit être un objet JSON',
  rowNoJson: 'la ligne n’est pas un JSON valide',
  rowNotUtf8: 'la ligne n’est pas encodée en UTF-8',
  sameName: 'un même nom',
  twoNames: 'deux noms',
  arabic: 'en arabe',
  otherLanguage: 'pas en arabe',
  pairVerdict: (verdict) =>
    ({ agree: 'd’accord', disagree: 'en désaccord', other: 'parlent d’autre chose' })[verdict],
};
