// Words that are folded away, or explained in place, and would not be printed. What a fold repeats of the text that stands on the same
// paper may stay away, and a form cannot be filled in there.
const isWhole = document.querySelector(".report-body .paragraph") && !document.querySelector(".onward");
return [...document.querySelectorAll("main details > :not(summary), main .meaning")]
  .filter((part) => part.textContent.trim() && !part.closest("form"))
  .filter((part) => !part.checkVisibility({ visibilityProperty: true }) || part.getClientRects().length === 0 || part.offsetHeight === 0)
  .filter((part) => !part.matches(".firsts") || !isWhole)
  .map((part) => part.textContent.trim().slice(0, 60));
