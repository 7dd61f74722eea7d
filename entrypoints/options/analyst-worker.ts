// Analyses articles for the import worker, which started it.
import { serveAnalyst, type AnalystScope } from '../../lib/corpus/analyst';

serveAnalyst(globalThis as unknown as AnalystScope);
