// What the bench calls in the page, as one global.
import { detect } from '../../lib/page/detect';
import { extract } from '../../lib/page/extract';
import { findPassage } from '../../lib/page/mark/find';
import { readPageText } from '../../lib/page/mark/page-text';
import { textKey } from '../../lib/page/text-key';

Object.assign(globalThis, {
  isnadBench: {
    copy: () => document.cloneNode(true),
    detect: () => detect(document),
    key: () => textKey(document.body),
    extract: () => extract(document, location.href, Date.now()),
    find: () =>
      findPassage(readPageText(document.body), {
        quote: 'وقال المدير إن الكلفة بلغت ستين مليون درهم',
        prefix: '',
        suffix: '',
      }),
  },
});
