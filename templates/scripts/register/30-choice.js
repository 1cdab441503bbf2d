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

function dueOf({ entry }) {
  return entry.due === null ? LAST : entry.due;
}

function firstOf({ entry }) {
  return entry.authorities.length === 0 ? LAST : Math.min(...entry.authorities);
}

/**
 * Everything that answers to a choice, sorted. What several were asked answers if it does for one of them: who is asked about, and how
 * far it had come, must hold of the same. With it: how many there were on that day at all, how many were not yet there, how many have a
 * history that cannot be told for it; and what there is time for later: what would be found without each thing that was chosen, and, for
 * each field, how many have each of its values of those that answer to all else.
 *
 * @param tests what was chosen: each with a name and a test of an entry, its state, and one of those who were asked
 */
function choose(entries, facts, day, tests, order) {
  const found = [];
  let [total, notYet, unsure] = [0, 0, 0];
  for (const entry of entries) {
    if (day !== null && entry.published > day) {
      notYet++;
      continue;
    }
    total++;
    const state = stateOf(entry, day, facts.today);
    if (sidesOf(entry).some((body) => tests.every(({ test }) => test(entry, state, body)))) {
      found.push({ entry, state });
      unsure += state.isUnsure ? 1 : 0;
    }
  }
  const compare = ORDERS[order] || ORDERS.newest;
  found.sort((one, other) => compare(one, other) || ORDERS.newest(one, other));
  return { found, total, notYet, unsure, further: () => nearlyFound(entries, facts, day, tests) };
}

function sidesOf(entry) {
  return entry.bodies.length === 0 ? NOBODIES : entry.bodies;
}

/** What would be found with one thing less: without each thing that was chosen, and with other values of each field. */
function nearlyFound(entries, facts, day, tests) {
  const without = tests.map(() => 0);
  const counts = new Map(Object.keys(VALUES).map((name) => [name, new Map()]));
  for (const entry of entries) {
    if (day !== null && entry.published > day) {
      continue;
    }
    const state = stateOf(entry, day, facts.today);
    const sides = sidesOf(entry)
      .map((body) => ({ body, failed: tests.flatMap(({ test }, i) => test(entry, state, body) ? [] : [i]) }))
      .filter(({ failed }) => failed.length <= 1);
    if (sides.every(({ failed }) => failed.length === 1)) {
      new Set(sides.flatMap(({ failed }) => failed)).forEach((i) => without[i]++);
    }
    for (const [name, values] of counts) {
      const near = sides.filter(({ failed }) => failed.length === 0 || tests[failed[0]].name === name);
      for (const value of new Set(near.flatMap(({ body }) => VALUES[name](entry, state, facts, body)))) {
        values.set(value, (values.get(value) || 0) + 1);
      }
    }
  }
  return { without, counts };
}
