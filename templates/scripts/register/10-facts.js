// What is known of everything in the register, in numbers, and where each entry stood on a day. The publisher writes the file
// (org.legible.publisher.view.index.FilterFacts); what counts as overdue or at an end is as org.legible.publisher.report.Recommendation says.

const IN_PROGRESS = 1;
const OF_ALL = -1;
const NOBODY = -2;
// Of most nothing was said.
const SILENT = { held: [], silent: [], isUnsure: false, isOverdue: false };
const SILENT_AND_OVERDUE = { ...SILENT, isOverdue: true };

/** The entries of the register, in its order. */
function readEntries(facts) {
  const entries = [];
  let at = 0;
  facts.reports.forEach(([file, count, published, year, authorities], report) => {
    for (let place = 0; place < count; place++) {
      const [asks, themes, bodies] = facts.subjects[facts.rows[at]];
      const [timeframe, due] = facts.times[facts.rows[at + 1]];
      entries.push({
        number: entries.length, report, file, place, published, year, authorities, themes, bodies, timeframe,
        asks: asks === 1,
        due: due === undefined ? null : published + due,
        history: facts.histories[facts.rows[at + 2]]
      });
      at += 3;
    }
  });
  return entries;
}

/**
 * Where an entry stood on a day: the numbers of what was said that held then, newest first, and those who were asked and of whom
 * nothing was said where something was of others. What was said on a day that nobody knows counts for today alone.
 *
 * @param day a day; null for today, by all that is known
 */
function stateOf(entry, day, today) {
  if (entry.history.length === 0) {
    return isOverdue(entry, SILENT.held, SILENT.silent, day === null ? today : day) ? SILENT_AND_OVERDUE : SILENT;
  }
  const held = [];
  const bodies = new Set();
  let isUnsure = false;
  for (let i = entry.history.length - 1; i >= 0; i--) {
    const [, body, , since] = entry.history[i];
    if (day !== null && since === undefined) {
      isUnsure = true;
      continue;
    }
    if (day !== null && entry.published + since > day) {
      continue;
    }
    const isOfAll = body === OF_ALL;
    if (isOfAll ? entry.bodies.length === 0 || !entry.bodies.every((one) => bodies.has(one)) : !bodies.has(body)) {
      held.push(i);
      bodies.add(body);
    }
    if (isOfAll) {
      break;
    }
  }
  const silent = entry.asks && held.length > 0 && !bodies.has(OF_ALL) ? entry.bodies.filter((body) => !bodies.has(body)) : [];
  return { held, silent, isUnsure, isOverdue: isOverdue(entry, held, silent, day === null ? today : day) };
}

/** True if its time was over on a day, and nothing said that all who were asked had come to an end with it. */
function isOverdue(entry, held, silent, day) {
  if (!entry.asks || entry.due === null || entry.due >= day) {
    return false;
  }
  return held.length === 0 || silent.length > 0 || held.some((i) => entry.history[i][0] <= IN_PROGRESS);
}

/** How far it had come for one of those who were asked, as addresses say it; for nobody, where nobody is named, by all that held. */
function standings(entry, state, facts, body) {
  const held = body === NOBODY ? state.held : state.held.filter((i) => [body, OF_ALL].includes(entry.history[i][1])).slice(0, 1);
  if (held.length === 0) {
    return entry.asks ? ["not-reported"] : [];
  }
  return [...new Set(held.map((i) => {
    const [progress, , isGeneral] = entry.history[i];
    return facts.progress[progress] + (isGeneral === 1 ? "-in-general" : "");
  }))];
}

/** How far it had come, as a number to sort by: what was not reported comes first. */
function progressOf(entry, state) {
  return state.held.length === 0 || state.silent.length > 0 ? -1 : Math.min(...state.held.map((i) => entry.history[i][0]));
}

/** The number of a day: of a month or a year, its last; null for what is no date. */
function dayOf(date) {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) || [];
  if (year === undefined) {
    return null;
  }
  const time = day === undefined
    ? Date.UTC(+year, month === undefined ? 12 : +month, 0)
    : Date.UTC(+year, +month - 1, +day);
  const number = time / 86400000;
  return dateOf(number).startsWith(date) ? number : null;
}

/** A day as 2015-11-27. */
function dateOf(day) {
  return new Date(day * 86400000).toISOString().slice(0, 10);
}

/** A day in words. */
function dayInWords(day) {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" })
    .format(new Date(day * 86400000));
}
