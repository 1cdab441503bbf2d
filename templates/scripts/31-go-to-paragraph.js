// Leads to a paragraph by its number, as authors print it: 27, 27., ¶27, 2.14A, 4(a)(i), R3. On the page of one section, the
// contents say what the others hold.

const form = document.querySelector(".go-to");
if (form) {
  const input = form.querySelector("input");
  const message = form.querySelector("[role=status]");
  const places = readPlaces();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const key = keyOf(input.value);
    const place = candidates(key).map((one) => places.get(one)).find(Boolean);
    if (place) {
      say("");
      go(place);
    } else {
      say(/[0-9]/.test(key) ? none(key) : fill(form.dataset.nothing, { number: form.dataset.example }));
      input.focus();
      input.select();
    }
  });

  function say(words) {
    message.textContent = words;
  }

  function none(key) {
    const all = [...places.values()];
    const numbers = (all.some((place) => place.isNumber) ? all.filter((place) => place.isNumber) : all).sort(compare);
    const asked = { key: key.replace(/^[^0-9]*/, "") };
    const before = numbers.filter((place) => compare(place, asked) < 0);
    const nearest = before[before.length - 1] || numbers[0];
    const values = { asked: input.value.trim(), nearest: nearest.printed };
    return fill(form.dataset.none, { ...values, first: numbers[0].printed, last: numbers[numbers.length - 1].printed });
  }
}

/** Everything that has a number, by that number in small letters: what stands here, and in other sections. */
function readPlaces() {
  const places = new Map();
  for (const link of document.querySelectorAll("[data-anchors]")) {
    const page = link.href.replace(/#.*/, "");
    for (const anchor of link.dataset.anchors.split(" ").filter(Boolean)) {
      add(/^[0-9]/.test(anchor) ? "paragraph-" + anchor : anchor, page);
    }
  }
  for (const element of document.querySelectorAll("main [id*='paragraph-'], main [id^='recommendation-']")) {
    add(element.id, "");
  }
  return places;

  function add(id, page) {
    const key = id
      .toLowerCase()
      .replace(/^recommendation-/, "r")
      .replace(/(^|-)paragraph-/, "$1");
    const isNumber = /^paragraph-[0-9.]+[a-z]?$/i.test(id);
    places.set(key, { id, page, key, isNumber, printed: id.replace(/^paragraph-/, "") });
  }
}

/** What was typed, as the keys of places are written: "4(a)(i)" is 4-a-i. */
function keyOf(typed) {
  return [...typed.normalize("NFKC").toLowerCase()]
    .map(usualFigure)
    .join("")
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
}

/** A figure of any script as the one that addresses use. */
function usualFigure(letter) {
  if (!/\p{Nd}/u.test(letter)) {
    return letter;
  }
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(letter.codePointAt(0) - value - 1))) {
    value++;
  }
  return String(value);
}

/** What a key can mean, the nearest first: an item without an address of its own is in the paragraph that holds it. */
function candidates(key) {
  const recommendation = key.match(/^(?:r|recs?|recommendations?)[-.]*([0-9].*|[a-z]+-?[0-9].*)$/);
  if (recommendation) {
    return ["r" + recommendation[1]];
  }
  const found = [key];
  const number = key.replace(/^[^0-9]*/, "");
  for (let item = number; item; item = item.includes("-") ? item.slice(0, item.lastIndexOf("-")) : "") {
    found.push(item, item.replace(/([0-9])([a-z])$/, "$1-$2"), item.replace(/([0-9])-([a-z])$/, "$1$2"));
  }
  return found;
}

/** The address changes, so that it can be copied, and the focus moves with it, though the place is no stop for the Tab key. */
function go(place) {
  if (place.page) {
    location.href = place.page + "#" + encodeURIComponent(place.id);
    return;
  }
  const element = document.getElementById(place.id);
  location.hash = place.id;
  element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: true });
  element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
}

/** Compares numbers part by part: 2.9 comes before 2.14, and 2.14 before 2.14A. */
function compare(one, other) {
  return one.key.localeCompare(other.key, "en", { numeric: true });
}

function fill(words, values) {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replace("{" + name + "}", () => value), words);
}
