// Takes text apart into words without case, accents, apostrophes and hyphens, as org.legible.publisher.search.Folding does.

const ALONE = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const LETTERS = "(?:(?!" + ALONE + ")[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060])+";
const JOINER = "(?:['\\u2018\\u2019\\u02BC\\u2010\\u2011-]|[.,](?=\\p{N}))";
const WORD = new RegExp(ALONE + "|" + LETTERS + "(?:" + JOINER + LETTERS + ")*", "gu");
const JOIN = /['\u2018\u2019\u02BC\u2010\u2011.,-]/;
const LEFT_OUT = /['\u2018\u2019\u02BC\u2010\u2011,-]/g;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060]/g;
const ACCENTS = /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u0652\u0670]/g;
const DIGIT = /^\p{Nd}/u;
const OF_ONE_LANGUAGE = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ"
};

/** The words of a text: where each stands, the whole without its joints, and its parts. All of them are folded. */
function wordsOf(text) {
  const words = [];
  for (const found of text.matchAll(WORD)) {
    const small = found[0].replace(UNSEEN, "").toLowerCase();
    if (small === "") {
      continue;
    }
    const parts = small.split(JOIN).filter((part) => part !== "");
    words.push({
      start: found.index,
      end: found.index + found[0].length,
      whole: fold(small.replace(LEFT_OUT, "")),
      parts: (parts.length === 1 ? parts : parts.filter(standsAlone)).map(fold)
    });
  }
  return words;
}

function fold(word) {
  return word.normalize("NFKD").toLowerCase().replace(ACCENTS, "")
    .replace(/[ßæœøłđðþıς]/g, (letter) => OF_ONE_LANGUAGE[letter]);
}

/** The single letter that an apostrophe leaves over is no word by itself. */
function standsAlone(part) {
  return part.length > 1 || DIGIT.test(part);
}
