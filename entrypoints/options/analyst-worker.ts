// Analyses articles for the import worker, which has the other end of its port.
import { serveAnalyst, type AnalystScope } from '../../lib/corpus/analyst';

serveAnalyst(globalThis as unknown as AnalystScope);
