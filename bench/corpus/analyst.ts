/** The analysing worker of the bench, as the options page's. */
import { serveAnalyst, type AnalystScope } from '../../lib/corpus/analyst';

serveAnalyst(globalThis as unknown as AnalystScope);
