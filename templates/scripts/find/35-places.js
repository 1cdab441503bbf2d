// Where the things that are sought stand: in which passages by the index, and in the words of a text.

/** The passages that have a thing, by the rows of the index together. */
function passagesWith(thing, rows, index) {
  return union(thing.ways.map((way) =>
    intersection(way.map((keys) => union(keys.flatMap((key) => rows.map((row) => index.row(key, row))))))));
}

/** Where in a text the things stand: from and to which word, each with the number of the thing. */
function findIn(text, question) {
  const words = wordsOf(text);
  const flat = words.flatMap((word, at) => [word.whole, ...word.parts].map((form) => ({ form, at })));
  const byForm = new Map();
  const add = (form, number, isLoose) => {
    if (!byForm.has(form[0])) {
      byForm.set(form[0], []);
    }
    byForm.get(form[0]).push({ form, number, isLoose });
  };
  question.sought.forEach((thing, number) => {
    thing.forms.forEach((form) => add(form, number, false));
    thing.looseForms.forEach((form) => add(form, number, true));
  });
  const places = [];
  for (const { form, at } of flat) {
    for (const possible of byForm.get(form) || []) {
      const end = endOf(possible.form, words, at);
      if (end > at) {
        places.push({ number: possible.number, from: at, to: end, isLoose: possible.isLoose });
      }
    }
  }
  // Where a term stands as it is, its words by themselves are not what was asked.
  const whole = new Set(places.filter((place) => !place.isLoose).map((place) => place.number));
  return { words, places: places.filter((place) => !place.isLoose || !whole.has(place.number)) };
}

/** The word behind a form that begins with the word at this place; the place itself if it does not stand there. */
function endOf(form, words, at) {
  if (form.length === 1) {
    return at + 1;
  }
  let i = 0;
  for (let word = at; word < words.length; word++) {
    for (const part of words[word].parts) {
      if (part !== form[i]) {
        return at;
      }
      i++;
      if (i === form.length) {
        return word + 1;
      }
    }
  }
  return at;
}
