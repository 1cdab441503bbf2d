// Understands what a reader typed: words, phrases in quotation marks, and terms of the glossary by any of their names.

const LONGEST_TERM = 8;
const NUMBERED = /\p{N}/u;
const QUOTED = /["“„«]([^"”“»]+)["”“»]/g;

/**
 * Things to be found, each with the ways to have it: lists of words, each one of several keys. Phrases stand as they are.
 *
 * @param names what passages with numbers are called; see namesOf
 */
function understand(query, index, names = []) {
  const quotations = [...query.matchAll(QUOTED)];
  const phrases = quotations
    .map((quoted) => wordsOf(quoted[1]).flatMap((word) => word.parts))
    .filter((phrase) => phrase.length > 0);
  const isQuoted = (word) => quotations.some((quoted) =>
    quoted.index <= word.start && word.end <= quoted.index + quoted[0].length);
  const all = wordsOf(query);
  const cited = citedIn(all, names);
  const isName = (at) => cited.some(({ from, to, number }) => from <= at && at < to && at !== number);
  const words = all.map((word, at) => ({ ...readWord(word, isName(at), index), isQuoted: isQuoted(word) }));
  const said = (first, last) => query.slice(first.start, last.end);
  const instead = [];
  const sought = [];
  const asked = words.filter((word) => !word.isLittle);
  // Who asks for nothing but little words means them.
  const parts = (asked.length > 0 ? words : words.map((word) => ({ ...word, isLittle: false })));
  for (let i = 0; i < parts.length;) {
    const term = termAt(parts, i, index) || togetherAt(parts, i, index);
    if (term) {
      sought.push({ ...term.thing, isQuoted: parts[i].isQuoted, said: said(parts[i], parts[i + term.length - 1]) });
      i += term.length;
      continue;
    }
    if (!parts[i].isLittle) {
      const thing = single(parts[i], index, instead);
      if (thing) {
        sought.push({ ...thing, isQuoted: parts[i].isQuoted, said: said(parts[i], parts[i]) });
      }
    }
    i++;
  }
  return {
    sought: sought.map((thing) => withForms(thing, index)),
    phrases,
    instead,
    cited: cited.map(({ kind, number }) => ({ kind, number: all[number].whole }))
  };
}

/** Where passages are asked for by their numbers, as in "paragraph 31": what they are called stands in none of them. */
function citedIn(words, names) {
  const is = (at, name) => words[at] !== undefined && words[at].whole === name;
  return words.flatMap((word, number) => !NUMBERED.test(word.whole) ? [] : names
    .map(({ kind, before, after }) => ({ kind, before, after, from: number - before.length }))
    .filter(({ before, after, from }) =>
      before.every((name, i) => is(from + i, name)) && after.every((name, i) => is(number + 1 + i, name)))
    .map(({ kind, after, from }) => ({ kind, number, from, to: number + 1 + after.length })));
}

/** What passages of a kind are called, by phrases such as "paragraph {number} | para. {number}". */
function namesOf(kind, phrases) {
  const folded = (words) => wordsOf(words).map((word) => word.whole);
  return phrases.split("|")
    .map((phrase) => phrase.split("{number}"))
    .filter((parts) => parts.length === 2)
    .map(([before, after]) => ({ kind, before: folded(before), after: folded(after) }))
    .filter(({ before, after }) => before.length + after.length > 0);
}

function readWord(word, isName, index) {
  const isLittle = isName || word.parts.length === 1 && index.isLittle(word.whole);
  return { ...word, isLittle, keys: isLittle ? [word.whole] : index.keysOf(word.whole) };
}

/** The longest term of the glossary whose name begins with this word. */
function termAt(words, start, index) {
  if (words[start].isLittle) {
    return null;
  }
  const names = [];
  let name = "";
  for (let end = start; end < Math.min(words.length, start + LONGEST_TERM); end++) {
    for (const part of words[end].parts) {
      const key = words[end].parts.length === 1 ? words[end].keys[0] : index.keysOf(part)[0];
      name += (name === "" ? "" : " ") + (key || part);
    }
    if (name.includes(" ")) {
      names.push({ name, length: end - start + 1 });
    }
  }
  for (const found of names.reverse()) {
    const keys = [...(index.has(found.name) ? [found.name] : []), ...index.termsOf(found.name)];
    if (keys.length > 0) {
      const loose = words.slice(start, start + found.length)
        .filter((word) => !word.isLittle && word.keys.length > 0)
        .map((word) => meanings(word.keys, index));
      return { thing: { ways: [[keys]], loose }, length: found.length };
    }
  }
  return null;
}

/** Two words that others write as one: "multi agency" is "multi-agency" and "multiagency". */
function togetherAt(words, start, index) {
  const [one, other] = [words[start], words[start + 1]];
  if (!other || one.isLittle || other.isLittle || one.parts.length > 1 || other.parts.length > 1) {
    return null;
  }
  const keys = index.keysOf(one.whole + other.whole);
  return keys.length === 0
    ? null
    : { thing: { ways: [[keys], [meanings(one.keys, index), meanings(other.keys, index)]] }, length: 2 };
}

function single(word, index, instead) {
  const ways = [];
  if (word.keys.length > 0) {
    ways.push([meanings(word.keys, index)]);
  }
  if (word.parts.length > 1) {
    ways.push(word.parts.map((part) => meanings(index.keysOf(part), index)));
  } else if (word.parts.length === 1 && word.parts[0] !== word.whole) {
    ways.push([meanings(index.keysOf(word.parts[0]), index)]);
  }
  const possible = ways.filter((way) => way.every((keys) => keys.length > 0));
  if (possible.length > 0) {
    return { ways: possible };
  }
  if (index.missing.size > 0) {
    // Whether there is such a word is known when its file is there: the list of common words is large, and seldom needed.
    return null;
  }
  const near = nearest(word.whole, index.commonForms());
  instead.push({ word: word.whole, near, start: word.start, end: word.end });
  return near === null ? null : { ways: [[meanings(index.keysOf(near), index)]] };
}

/** A word, and the terms that it is a name of. */
function meanings(keys, index) {
  return [...new Set([...keys, ...keys.flatMap((key) => index.termsOf(key))])];
}

function withForms(thing, index) {
  const forms = (keys) => keys.flatMap((key) => index.formsOf(key));
  return { ...thing, forms: forms(thing.ways.flat(2)), looseForms: forms((thing.loose || []).flat()) };
}

/** The commonest word that is written almost like this one; null if there is none. The first letter is seldom the slip. */
function nearest(word, common) {
  const most = word.length < 6 ? 1 : 2;
  let best = null;
  let least = Infinity;
  for (const other of common) {
    if (Math.abs(other.length - word.length) <= 3) {
      const far = Math.min(slips(word, other, most), sharesItsBeginning(word, other) ? 1.5 : Infinity);
      const likely = far + (word[0] === other[0] ? 0 : 0.5);
      if (far <= most && likely < least) {
        best = other;
        least = likely;
      }
    }
  }
  return best;
}

/** True for forms that differ in their endings alone: "adopters" and "adoption". */
function sharesItsBeginning(word, other) {
  const same = Math.max(5, word.length - 3);
  return word.length >= same && word.slice(0, same) === other.slice(0, same);
}

/** How many letters must be put in, left out, changed, or change places, to make one word of the other; or more than the most. */
function slips(word, other, most) {
  if (Math.abs(word.length - other.length) > most) {
    return most + 1;
  }
  let before = [];
  let above = [];
  for (let j = 0; j <= other.length; j++) {
    above.push(j);
  }
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = word[i - 1] === other[j - 1] ? 0 : 1;
      row.push(Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + change));
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    before = above;
    above = row;
  }
  return above[other.length];
}
