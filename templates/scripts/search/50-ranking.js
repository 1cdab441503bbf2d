// Puts the likeliest passages first: by the index, then, a few at a time, by how near the words stand in the text.

// What a place is worth beside how much of what is asked stands there.
const WORTH = { [HEADINGS]: 0.2, [RECOMMENDATIONS]: 0.25, [PARAGRAPHS]: 0, [SUMMARIES]: 0.02, [SITE]: 0.1, [REPORTS]: 0.4 };
// What a thing counts that does not stand in the passage itself: its words stand there apart, it stands in the heading above, or
// the report is about it, as few or as most others are.
const LOOSE = 0.7;
const ABOVE = 0.6;
const ABOUT = 0.8;
const ABOUT_COMMON = 0.3;
const COMMON = 0.7;
const ENOUGH = { [HEADINGS]: 0.5, [RECOMMENDATIONS]: 0.5, [PARAGRAPHS]: 0.5, [SUMMARIES]: 0.5, [SITE]: 0.3 };
const NAMED = 0.3;
const NAMED_WHOLLY = 0.5;
const CITED = 1;
const FILES_AT_ONCE = 10;
const MOST_AT_ONCE = 80;
// A phrase may have to be looked for in many files: after some of them the reader is asked.
const BLOCKS_AT_ONCE = 3;

/** @param names what passages with numbers are called */
function createSearch(first, reports, files, names) {
  const index = createIndex(first, files, reports);
  let last = null;

  /** As many results as are wanted; or the names of the files that are missing for them. */
  return function search(query, wanted) {
    index.missing.clear();
    if (!index.file(first) || !index.reports()) {
      return { missing: [first, reports].filter((name) => !files.has(name)) };
    }
    if (last === null || last.query !== query) {
      const question = understand(query, index, names);
      if (index.missing.size > 0) {
        return { missing: [...index.missing] };
      }
      last = { query, question, candidates: candidates(question, index), results: [], next: 0, wanted: 0 };
    }
    if (last.wanted !== wanted) {
      last.wanted = wanted;
      last.blocks = BLOCKS_AT_ONCE;
    }
    while (last.results.length < wanted && last.blocks > 0 && last.next < last.candidates.all.length) {
      const block = nextBlock(last, index);
      const texts = block.map((candidate) => textOf(candidate, index));
      if (index.missing.size > 0) {
        return { missing: [...index.missing] };
      }
      last.results.push(...ranked(block, texts, last.question));
      last.next += block.length;
      last.blocks--;
    }
    return {
      missing: [],
      question: last.question,
      full: last.candidates.full,
      results: last.results.slice(0, wanted),
      isAll: last.next >= last.candidates.all.length && last.results.length <= wanted
    };
  };
}

/** For each shelf, the number of the first passage of each report, and the number of all behind them. */
function startsOf(reports) {
  return SHELVES.map((row, shelf) => sums(reports.map((report) => report[2 + shelf])));
}

/** Every passage that has enough of what is asked, those that have all of it first. */
function candidates(question, index) {
  const reports = index.reports();
  const sought = question.sought.slice(0, 30);
  const starts = startsOf(reports);
  const worths = sought.map((thing) => worth(thing, starts, index));
  const total = worths.reduce((sum, one) => sum + one, 0) || 1;
  const every = 2 ** sought.length - 1;
  // What was quoted stands in the passage itself, or nowhere.
  const quoted = sought.reduce((bits, thing, bit) => thing.isQuoted ? bits | 1 << bit : bits, 0);
  const about = new Uint32Array(reports.length);
  const abouts = sought.map((thing, bit) => {
    const found = passagesWith(thing, [REPORTS], index);
    mark(about, found, bit);
    return found.length > reports.length * COMMON ? ABOUT_COMMON : ABOUT;
  });
  const all = [];
  for (let report = 0; report < about.length && every > 0 && quoted === 0; report++) {
    if (about[report] === every) {
      all.push({ row: REPORTS, number: report, report, isFull: true, value: ABOUT + WORTH[REPORTS] });
    }
  }
  SHELVES.forEach((row, shelf) => {
    const ends = starts[shelf];
    const count = ends[ends.length - 1];
    const within = new Uint32Array(count);
    const loose = new Uint32Array(count);
    const above = new Uint32Array(count);
    const names = new Uint32Array(count);
    sought.forEach((thing, bit) => {
      mark(within, passagesWith(thing, [row], index), bit);
      if (thing.loose && thing.loose.length > 0) {
        mark(loose, passagesWith({ ways: [thing.loose] }, [row], index), bit);
      }
      if (row === SITE) {
        mark(within, passagesWith(thing, [SITE, NAMES], index), bit);
        mark(names, passagesWith(thing, [NAMES], index), bit);
      }
      if (row === PARAGRAPHS) {
        mark(above, passagesWith(thing, [row, BELOW], index), bit);
      }
    });
    let report = 0;
    for (let number = 0; number < count; number++) {
      while (ends[report + 1] <= number) {
        report++;
      }
      const inside = within[number] | loose[number];
      if (inside === 0 || (inside & quoted) !== quoted) {
        continue;
      }
      let value = 0;
      worths.forEach((one, bit) => {
        const flag = 1 << bit;
        value += one * (within[number] & flag ? 1 : loose[number] & flag ? LOOSE : above[number] & flag ? ABOVE
          : about[report] & flag ? abouts[bit] : 0);
      });
      const isFull = (inside | above[number] | about[report]) >>> 0 === every;
      if (isFull || value / total >= ENOUGH[row]) {
        const called = names[number] === 0 ? 0 : NAMED;
        all.push({
          row, shelf, number, report, isFull, called, value: value / total + WORTH[row] + called, at: number - ends[report]
        });
      }
    }
  });
  all.sort((one, other) => other.isFull - one.isFull || other.value - one.value || one.report - other.report
    || one.row - other.row || one.number - other.number);
  return { all, full: all.filter((candidate) => candidate.isFull).length };
}

function mark(flags, passages, bit) {
  for (const number of passages) {
    flags[number] |= 1 << bit;
  }
}

/** A thing that few passages have says more than one that many have, but not by much: a question has rare words that say nothing. */
function worth(thing, starts, index) {
  let found = 1;
  let all = 1;
  SHELVES.forEach((row, shelf) => {
    found += passagesWith(thing, [row], index).length;
    all += starts[shelf][starts[shelf].length - 1];
  });
  return Math.sqrt(Math.log(1 + all / found));
}

/** The file in which a passage stands, and its place there. */
function placeOf(candidate, index) {
  const report = index.reports()[candidate.report];
  let before = candidate.at || 0;
  for (let shelf = 0; shelf < (candidate.shelf || 0); shelf++) {
    before += report[2 + shelf];
  }
  const number = Math.floor(before / IN_A_FILE);
  return { name: "reports/" + report[0] + "." + report[1] + "." + number + ".js", at: before % IN_A_FILE };
}

/** The next candidates: as many as stand in a few files. */
function nextBlock(state, index) {
  const names = new Set();
  const block = [];
  for (const candidate of state.candidates.all.slice(state.next, state.next + MOST_AT_ONCE)) {
    names.add(placeOf(candidate, index).name);
    if (names.size > FILES_AT_ONCE || block.length > 0 && block[0].isFull !== candidate.isFull) {
      break;
    }
    block.push(candidate);
  }
  return block;
}

function textOf(candidate, index) {
  const place = placeOf(candidate, index);
  const file = index.file(place.name);
  if (file === null) {
    return null;
  }
  const [title, language, isWithdrawn, passages] = file;
  const slug = index.reports()[candidate.report][0];
  const report = { slug: slug === "-" ? "" : slug, title, language, isWithdrawn: isWithdrawn === 1 };
  if (candidate.row === REPORTS) {
    return { report, kind: "report", number: "", address: "", title, text: title, about: [] };
  }
  const [kind, number, address, above, text, about] = passages[place.at];
  return { report, kind, number, address, title: above, text, about: about || [] };
}

/** The candidates of a block in the order in which a reader sees them; those without a phrase that was asked for are left out. */
function ranked(block, texts, question) {
  return block
    .map((candidate, i) => {
      const found = findIn(texts[i].text, question);
      return {
        ...texts[i],
        isFull: candidate.isFull,
        found,
        value: candidate.value + nearness(found, question) + named(candidate, texts[i], question) + cited(texts[i], question)
      };
    })
    .filter((result) => question.phrases.every((phrase) => hasPhrase(result, phrase)))
    .sort((one, other) => other.value - one.value);
}

/** Whoever asks for a passage by its number is shown that first. */
function cited({ kind, number }, question) {
  const words = wordsOf(number);
  return words.length > 0 && question.cited.some((one) => one.kind === kind && one.number === words[words.length - 1].whole) ? CITED : 0;
}

/** Whoever asks for a name, and for nothing else in it, is told first what it means; a part of a name says little. */
function named(candidate, text, question) {
  if (!candidate.called) {
    return 0;
  }
  const { words, places } = findIn(text.title, question);
  const isWhole = words.every((word, at) => places.some((place) => place.from <= at && at < place.to));
  return (isWhole ? NAMED_WHOLLY : 0) - candidate.called;
}

/** How near to one another the things stand, and how much of the text they are: from 0 to 0.6. */
function nearness(found, question) {
  if (found.places.length === 0) {
    return 0;
  }
  const window = narrowest(found.places);
  const near = window.things < 2 ? 0 : window.things / Math.max(window.things, window.words);
  const whole = question.sought.length === 0 ? 0 : window.things / question.sought.length;
  const much = Math.min(1, new Set(found.places.map((place) => place.from)).size / Math.sqrt(found.words.length) / 1.5);
  return 0.35 * near * whole + 0.2 * much;
}

/** The fewest words in which all things stand that stand in the text at all. */
function narrowest(places) {
  const things = new Set(places.map((place) => place.number)).size;
  const inside = new Map();
  let best = { words: Infinity, from: 0, to: 0, things };
  let left = 0;
  for (const place of places) {
    inside.set(place.number, (inside.get(place.number) || 0) + 1);
    while (inside.size === things) {
      const words = place.to - places[left].from;
      if (words < best.words) {
        best = { words, from: places[left].from, to: place.to, things };
      }
      const rest = inside.get(places[left].number) - 1;
      if (rest === 0) {
        inside.delete(places[left].number);
      } else {
        inside.set(places[left].number, rest);
      }
      left++;
    }
  }
  return best;
}

function hasPhrase(result, phrase) {
  return [result.text, result.title].some((text) => {
    const words = wordsOf(text);
    return words.some((word, at) => word.parts[0] === phrase[0] && (phrase.length === 1 || endOf(phrase, words, at) > at));
  });
}
