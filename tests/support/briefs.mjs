// Short annotated cases ("briefs"), several in one text file, read into events (FORMAT.md's shape).
// The form is told in tests/briefs/README.md.

const CASE = /^## (\S+)$/;
const REPORT = /^@ ([a-d]) (\S+) ([A-Z]{2}) (.+)$/;
const SIDE = /^([a-d]): (.+)$/;

/** Slots of an annotation line, parted by bars. */
const slots = (line) => line.split('|').map((part) => part.trim());

/** A side `a: quote` as a mention; throws where it is of another form. */
function mention(side, at) {
  const found = SIDE.exec(side ?? '');
  if (!found) throw new Error(`${at}: not «report: quote» but «${side ?? ''}»`);
  return { article: found[1], quote: found[2] };
}

/** A line of a case by its first letter. */
const READERS = {
  T: (event, rest) => {
    event.articles.at(-1).title = rest;
  },
  S: (event, rest) => {
    const article = event.articles.at(-1);
    article.text = article.text === '' ? rest : `${article.text}\n${rest}`;
  },
  D: (event, rest, at) => {
    const [kind, claim, one, other, left, right] = slots(rest);
    const [type, relation] = kind.split(' ');
    event.discrepancies.push({
      type,
      relation,
      claim,
      sides: [
        { value: left, mentions: [mention(one, at)] },
        { value: right, mentions: [mention(other, at)] },
      ],
    });
  },
  O: (event, rest, at) => {
    const [claim, one, other] = slots(rest);
    event.overlaps.push({ claim, mentions: [mention(one, at), mention(other, at)] });
  },
  X: (event, rest, at) => {
    const [why, one, other] = slots(rest);
    event.traps.push({ why, mentions: [mention(one, at), mention(other, at)] });
  },
};

/**
 * The events that a text file of briefs holds, in its order; `name` names the file in errors.
 * Throws an Error with file and line where a line is of no known form.
 */
export function readBriefs(text, name) {
  const events = [];
  text.split('\n').forEach((raw, i) => {
    const line = raw.trim();
    const at = `${name}:${i + 1}`;
    if (line === '') return;
    const head = CASE.exec(line);
    if (head) {
      events.push({
        event: head[1],
        about: head[1].replaceAll('-', ' '),
        articles: [],
        overlaps: [],
        discrepancies: [],
        traps: [],
      });
      return;
    }
    const event = events.at(-1);
    const report = REPORT.exec(line);
    if (event && report) {
      const [, id, published, country, outlet] = report;
      const url = `https://${event.event}.example/${id}`;
      event.articles.push({ id, outlet, country, url, published, title: '', text: '' });
      return;
    }
    const reader = line[1] === ' ' ? READERS[line[0]] : undefined;
    if (!event || event.articles.length === 0 || !reader)
      throw new Error(`${at}: not understood: ${line.slice(0, 60)}`);
    reader(event, line.slice(2).trim(), at);
  });
  return events;
}
