// Reads the files of the index. What is not there yet is remembered as missing: whoever asked fetches it, and asks again.

const LETTERS_OF_NUMBERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl" + "mnopqrstuvwxyz-_";
const ENDS = 48;
const STEP = 16;
const IN_A_FILE = 24;
const SHORTEST_KEY = 3;
const NOTHING = new Int32Array(0);

// The rows of a word, in the order in which the publisher writes them.
const REPORTS = 0;
const HEADINGS = 1;
const RECOMMENDATIONS = 2;
const PARAGRAPHS = 3;
const BELOW = 4;
const SUMMARIES = 5;
const SITE = 6;
const NAMES = 7;
const BEHIND = 8;

// The shelves on which passages stand, each with the row that tells of it.
const SHELVES = [HEADINGS, RECOMMENDATIONS, PARAGRAPHS, SUMMARIES, SITE];

/**
 * The index of a site.
 *
 * @param first the name of its first file
 * @param second the name of the file that tells of the reports, for whoever asks for more than recommendations
 */
function createIndex(first, files, second) {
  const missing = new Set();
  const decoded = new Map();

  function file(name) {
    if (!files.has(name)) {
      missing.add(name);
      return null;
    }
    return files.get(name);
  }

  function own(object, name) {
    return object !== null && Object.prototype.hasOwnProperty.call(object, name) ? object[name] : null;
  }

  /** The file in which a word or a name stands, if it stands anywhere. */
  function shard(name) {
    return shardAt(numberOf(name));
  }

  function shardAt(number) {
    return file("words-" + number + "." + file(first)[0] + ".js");
  }

  /** The number of the last file that begins with this name or before it. */
  function numberOf(name) {
    const starts = file(first)[1];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= name) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Asks at once for the file that begins with what is likely the word of a form: to be told by the form's own takes time. */
  function guess(form) {
    for (let length = form.length - 1; length >= SHORTEST_KEY; length--) {
      const number = numberOf(form.slice(0, length));
      if (file(first)[1][number] === form.slice(0, length)) {
        shardAt(number);
        return;
      }
    }
  }

  function word(key) {
    const found = shard(key);
    return found === null ? null : own(found[0], key);
  }

  /** The keys of the words of which this is a form. */
  function keysOf(form) {
    const found = shard(form);
    if (found === null) {
      guess(form);
      return [];
    }
    const keys = own(found[1], form);
    if (keys !== null) {
      return keys;
    }
    const itself = own(found[0], form);
    return itself !== null && itself[0].split("|").includes(form) ? [form] : [];
  }

  /** The keys of the terms that a name means too. */
  function termsOf(name) {
    const found = shard(name);
    return found === null ? [] : own(found[2], name) || [];
  }

  /** The passages of a row in which a word stands, in order. */
  function row(key, number) {
    const name = key + "\n" + number;
    if (!decoded.has(name)) {
      const found = word(key);
      if (found === null) {
        return NOTHING;
      }
      decoded.set(name, numbers(found[number + 1] || ""));
    }
    return decoded.get(name);
  }

  /** Every form of a word, or every name of a term, each as a list of words. */
  function formsOf(key) {
    const found = word(key);
    return found === null || found[0] === "" ? [] : found[0].split("|").map((form) => form.split(" "));
  }

  return {
    file, keysOf, termsOf, row, formsOf, missing,
    has: (key) => word(key) !== null,
    reports: () => file(second),
    recommendations: () => file(first)[4],
    isLittle: (form) => file(first)[2].includes(form),
    commonForms: () => file(file(first)[3]) || []
  };
}

/** The numbers that stand as letters, each as its distance from the one before it. */
function numbers(letters) {
  const found = new Int32Array(letters.length);
  let count = 0;
  let number = -1;
  let high = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = LETTERS_OF_NUMBERS.indexOf(letters[i]);
    if (value >= ENDS) {
      high = high * STEP + value - ENDS;
    } else {
      number += high * ENDS + value + 1;
      high = 0;
      found[count++] = number;
    }
  }
  return found.slice(0, count);
}

/** What is before each number and behind the last, if each counts as much as it says. */
function sums(counts) {
  const before = [0];
  for (const count of counts) {
    before.push(before[before.length - 1] + count);
  }
  return before;
}

/** The numbers of all lists, in order. Lists are in order themselves; some are long, and phones are slow. */
function union(lists) {
  return lists.filter((list) => list.length > 0).reduce(merged, NOTHING);
}

function merged(one, other) {
  if (one.length === 0) {
    return other;
  }
  const all = new Int32Array(one.length + other.length);
  let [i, j, count] = [0, 0, 0];
  while (i < one.length || j < other.length) {
    const next = j === other.length || i < one.length && one[i] <= other[j] ? one[i] : other[j];
    i += one[i] === next ? 1 : 0;
    j += other[j] === next ? 1 : 0;
    all[count++] = next;
  }
  return all.subarray(0, count);
}

/** The numbers that stand in every list, in order. */
function intersection(lists) {
  return lists.reduce((one, other) => {
    let j = 0;
    return one.filter((number) => {
      while (j < other.length && other[j] < number) {
        j++;
      }
      return other[j] === number;
    });
  });
}
