// What a reader chose, which entries answer to it, and what would be found with one thing less.

/** The values of an entry by which it can be chosen, by the names of the form's fields. */
const VALUES = {
  themes: (entry, state, facts) => entry.themes.map((theme) => facts.themes[theme]),
  authorities: (entry, state, facts) => entry.authorities.map((authority) => facts.authorities[authority]),
  to: (entry, state, facts, body) => body === NOBODY ? [] : [facts.bodies[body]],
  years: (entry) => [String(entry.year)],
  status: standings,
  timeframes: (entry, state, facts) => entry.timeframe < 0 ? [] : [facts.timeframes[entry.timeframe]]
};

const ORDERS = {
  newest: (one, other) => one.entry.number - other.entry.number,
  oldest: (one, other) => one.entry.published - other.entry.published,
  due: (one, other) => dueOf(one) - dueOf(other),
  authority: (one, other) => firstOf(one) - firstOf(other),
  status: (one, other) => progressOf(one.entry, one.state) - progressOf(other.entry, other.state)
};

const LAST = 1e9;
const NOBODIES = [NOBODY];
const NONE_FAILED = -1;
const SEVERAL_FAILED = -2;

function dueOf({ entry }) {
  return entry.due === null ? LAST : entry.due;
}

function firstOf({ entry }) {
  return entry.authorities.length === 0 ? LAST : Math.min(...entry.authorities);
}

/**
 * Everything that answers to a choice, sorted. What several were asked answers if it does for one of them: who is asked about, and how
 * far it had come, must hold of the same. With it: how many there were on that day at all, how many were not yet there, how many have a
 * history that cannot be told for it; what would be found without each thing that was chosen; and a function that counts, for each
 * field, how many have each of its values of those that answer to all else.
 *
 * @param tests what was chosen: each with a name and a test of an entry, its state, and one of those who were asked
 */
function choose(entries, facts, day, tests, order) {
  const found = [];
  const near = [];
  const without = tests.map(() => 0);
  let [total, notYet, unsure] = [0, 0, 0];
  for (const entry of entries) {
    if (day !== null && entry.published > day) {
      notYet++;
      continue;
    }
    total++;
    const state = stateOf(entry, day, facts.today);
    const missed = [];
    let isFound = false;
    for (const body of entry.bodies.length === 0 ? NOBODIES : entry.bodies) {
      const failed = failing(tests, entry, state, body);
      isFound = isFound || failed === NONE_FAILED;
      if (failed !== SEVERAL_FAILED) {
        near.push({ entry, state, body, failed });
      }
      if (failed >= 0 && !missed.includes(failed)) {
        missed.push(failed);
      }
    }
    if (isFound) {
      found.push({ entry, state });
      unsure += state.isUnsure ? 1 : 0;
    } else {
      missed.forEach((i) => without[i]++);
    }
  }
  const compare = ORDERS[order] || ORDERS.newest;
  found.sort((one, other) => compare(one, other) || ORDERS.newest(one, other));
  return { found, total, notYet, unsure, without, counts: () => count(near, tests, facts) };
}

/** The number of the one test that something does not pass. */
function failing(tests, entry, state, body) {
  let failed = NONE_FAILED;
  for (let i = 0; i < tests.length; i++) {
    if (!tests[i].test(entry, state, body)) {
      if (failed !== NONE_FAILED) {
        return SEVERAL_FAILED;
      }
      failed = i;
    }
  }
  return failed;
}

/** How many entries have each value of each field, of those that pass all tests but that of the field itself. */
function count(near, tests, facts) {
  return new Map(Object.keys(VALUES).map((name) => {
    const counts = new Map();
    const last = new Map();
    for (const { entry, state, body, failed } of near) {
      if (failed === NONE_FAILED || tests[failed].name === name) {
        for (const value of VALUES[name](entry, state, facts, body)) {
          // What several were asked is one entry.
          if (last.get(value) !== entry.number) {
            last.set(value, entry.number);
            counts.set(value, (counts.get(value) || 0) + 1);
          }
        }
      }
    }
    return [name, counts];
  }));
}
