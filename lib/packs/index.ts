export { checkPack, type PackCheck } from './check';
export { cleanBody, cleanLine, cleanText } from './clean-text';
export { PACK_LIMITS, REJECTIONS_LISTED, type PackLimits } from './limits';
export { openPack, type OpenPack, type ReadOptions } from './read';
export { Remarks, remarksOf, type ArticleRemark, type Remark } from './remarks';
export { packFile, packFileName, writePack, type WriteOptions } from './write';
export {
  PackError,
  type FieldProblemCode,
  type JsonSlip,
  type PackArticle,
  type PackHeader,
  type PackItem,
  type PackProblem,
  type PackProblemCode,
  type PackText,
  type Rejection,
  type Result,
  type RowProblemCode,
} from './types';
export { articlesOf, headerOfStored } from './export';
export {
  importPack,
  packRecord,
  unfinishedImports,
  type BegunImport,
  type CorpusRejection,
  type ImportCorpus,
  type ImportOptions,
  type ImportOutcome,
  type ImportProgress,
  type ImportSummary,
  type UnfinishedImport,
} from './import';
