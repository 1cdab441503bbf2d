// What there is to say of the page, a sentence at a time and in its order, for whoever reads it aloud. Tables are read as header and cell,
// notes and meanings behind the sentence that they belong to. A sentence knows the text that it stands in, so that it can be marked.

// What helps to find one's way, what programs and editors add to the text, and what is told to screen readers in another way.
const SKIPPED = "nav, form, button:not(.word), dialog, template, script, svg:not([role=img]), [hidden], [aria-hidden=true], .meaning, " +
  ".visually-hidden:not(.paragraph-number *), .editors, .ruler, .facts, .ways-to-read, .formats, .print-size, .backlinks, .proof, .story, " +
  ".onward, .notes, .note-backlinks, .report-end, .evidence-link, .inline-links, .quiet";
const NOTE = "[role=doc-noteref], .full-title > a[href^='#']";

const words = document.getElementById("page-listen-template")?.content.querySelector(".listen").dataset;
const expansions = readExpansions(words?.expansions || "");

// The other scripts ask by an event and find the answer in it.
document.addEventListener("listen-sentences", ({ detail }) => {
  detail.sentences = sentencesOf(document.querySelector("main"), document.documentElement.lang, new Set());
});

function readExpansions(list) {
  return list
    .split("|")
    .map((one) => one.split("=").map((part) => part.trim()))
    .filter(([short, full]) => short && full)
    .map(([short, full]) => ({ short, full, pattern: new RegExp("(^|[^\\p{L}\\p{N}])" + escape(short) + "(?![\\p{L}\\p{N}])", "gu") }));
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function sayable(text) {
  return expansions
    .reduce((said, { pattern, full }) => said.replace(pattern, (all, before) => before + full), text)
    .replace(/\s+/g, " ")
    .replace(/[\s,]+$/, "")
    .trim();
}

/** Everything to be said of a part of the page, in its order. Notes and meanings follow the sentence that they belong to, once. */
function sentencesOf(part, language, heard) {
  const sentences = [];
  let lang = language;
  let run = newRun();
  walkInside(part);
  flush();
  return sentences;

  function newRun() {
    return { text: "", pieces: [], asides: [], isOpen: false };
  }

  function walk(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      run.pieces.push({ node, at: run.text.length });
      run.text += node.data.replace(/\s/g, " ");
    } else if (node.nodeType === Node.ELEMENT_NODE && node.lang && node.lang !== lang) {
      const outer = lang;
      flush();
      lang = node.lang;
      walkElement(node);
      flush();
      lang = outer;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      walkElement(node);
    }
  }

  function walkElement(element) {
    if (element.matches(NOTE)) {
      const note = document.getElementById(decodeURIComponent(element.hash.slice(1)))?.closest("li, section");
      addAside(note, element.matches("[role=doc-noteref]") ? element.textContent.replace(/[[\]]/g, "").trim() : "");
    } else if (element.matches(".meaning")) {
      addAside(element, "");
    } else if (element.matches(SKIPPED)) {
      // Not heard.
    } else if (element.matches("img, svg")) {
      say(words.picture.replace("{alt}", () => element.alt ?? element.querySelector("desc")?.textContent ?? ""), element);
    } else if (element.matches("br")) {
      run.text += " ";
    } else if (element.matches("table")) {
      readTable(element);
    } else {
      walkBox(element);
    }
  }

  function walkInside(element) {
    element.childNodes.forEach(walk);
  }

  function walkBox(element) {
    const display = getComputedStyle(element).display;
    if (element.matches("dt")) {
      flush();
      walkInside(element);
      run.text = run.text.trimEnd() + ": ";
      run.isOpen = true;
    } else if (element.closest(".visually-hidden, .meaning") || (/^(inline|contents|ruby)/.test(display) && !element.matches(".paragraph-number"))) {
      // Words that stand apart without a sign between them are told apart.
      const isApart = /^inline-/.test(display) && element.matches("span, strong");
      breathe(isApart);
      walkInside(element);
      breathe(isApart);
    } else {
      begin();
      if (element.matches("ol:not([class]) > li")) {
        run.text += numberOf(element) + ". ";
        run.isOpen = true;
      }
      walkInside(element);
      flush();
      if (element.matches("summary")) {
        say(words.closed, element, { fold: element.parentElement });
      }
    }
  }

  function breathe(isApart) {
    if (isApart && /[\p{L}\p{N}]\s*$/u.test(run.text)) {
      run.text = run.text.trimEnd() + ", ";
    }
  }

  // The first block after a header goes on from it: "Grade: good".
  function begin() {
    if (run.isOpen) {
      run.isOpen = false;
    } else {
      flush();
    }
  }

  function numberOf(item) {
    const items = [...item.parentElement.children];
    const given = items.slice(0, items.indexOf(item) + 1).reverse();
    const steps = given.findIndex((one) => one.hasAttribute("value"));
    return steps < 0 ? item.parentElement.start + given.length - 1 : given[steps].value + steps;
  }

  /** Each cell after its header. */
  function readTable(table) {
    flush();
    [...table.querySelectorAll("caption")].forEach(walk);
    flush();
    const heads = headsOf(table);
    for (const row of table.querySelectorAll("tbody > tr")) {
      let column = 0;
      for (const cell of row.cells) {
        const head = heads[column];
        column += cell.colSpan;
        if (/\S/.test(cell.textContent)) {
          if (head?.text) {
            run.text += head.text + ": ";
            run.asides.push(...head.asides.splice(0).map((aside) => ({ ...aside, at: 1 })));
            run.isOpen = true;
          }
          walkInside(cell);
        }
        flush();
      }
    }
  }

  /** What the header cells above each column say. */
  function headsOf(table) {
    const grid = [];
    [...(table.tHead?.rows || [])].forEach((row, down) => {
      let across = 0;
      for (const cell of row.cells) {
        while (grid[down]?.[across]) {
          across++;
        }
        const said = wordsOf(cell);
        for (let y = down; y < down + cell.rowSpan; y++) {
          grid[y] ??= [];
          grid[y].splice(across, cell.colSpan, ...Array(cell.colSpan).fill(said));
        }
      }
    });
    return [...(grid[0] || [])].map((_, column) => {
      const said = [...new Set(grid.map((row) => row[column]).filter(Boolean))];
      return { text: said.map((one) => one.text).filter(Boolean).join(", "), asides: said.flatMap((one) => one.asides) };
    });
  }

  function wordsOf(element) {
    const outer = run;
    run = newRun();
    walkInside(element);
    const said = { text: sayable(run.text), asides: run.asides };
    run = outer;
    return said;
  }

  function addAside(element, lead) {
    if (element && !heard.has(element)) {
      heard.add(element);
      run.asides.push({ at: run.text.trimEnd().length, element, lead });
    }
  }

  function say(text, element, more) {
    flush();
    sentences.push({ say: text, lang: text === words.closed ? document.documentElement.lang : lang, element, pieces: [], start: 0, end: 0, ...more });
  }

  function flush() {
    const { text, pieces, asides } = run;
    run = newRun();
    let element = part;
    for (const { start, end } of text ? split(text) : [{ start: 0, end: 0 }]) {
      const says = sayable(text.slice(start, end));
      element = pieces.find((piece) => piece.at + piece.node.length > start)?.node.parentElement || element;
      const place = { pieces, start, end, element };
      if (/[\p{L}\p{N}]/u.test(says)) {
        sentences.push({ say: says, lang, ...place });
      }
      while (asides.length > 0 && asides[0].at <= end) {
        sentences.push(...aside(asides.shift(), place));
      }
    }
  }

  // They are marked where they are heard: at the sentence that they belong to.
  function aside({ element, lead }, place) {
    const language = element.closest("[lang]")?.lang || lang;
    return sentencesOf(element, language, heard).map((one, index) => ({
      ...one,
      ...place,
      say: index === 0 && lead ? lead + ": " + one.say : one.say,
    }));
  }

  function split(text) {
    const parts = [];
    const segments = window.Intl?.Segmenter
      ? [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].map((one) => one.segment)
      : [text];
    let start = 0;
    let end = 0;
    for (const segment of segments) {
      end += segment.length;
      if (end === text.length || !goesOn(text.slice(start, end).trim(), text.slice(end))) {
        parts.push({ start, end });
        start = end;
      }
    }
    return parts;
  }

  /** True behind an abbreviation, an initial or a number of a list, and before a small letter. */
  function goesOn(before, after) {
    return (
      /(^|[^\p{L}\p{N}])\p{Lu}\.$/u.test(before)
      || /^\W*\p{N}+\.$/u.test(before)
      || /^[\s\p{P}]*\p{Ll}/u.test(after)
      || expansions.some(({ short }) => short.endsWith(".") && before.endsWith(short))
    );
  }
}
