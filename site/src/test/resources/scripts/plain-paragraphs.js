// The words of paragraphs of the text that hold nothing but words.
return [...document.querySelectorAll(".report-body > .paragraph > p, .report-body > p, .summary-section > p, .answer p")]
  .map((paragraph) => paragraph.cloneNode(true))
  .filter((paragraph) => !paragraph.querySelector("a:not(.paragraph-number, .term), span:not(.visually-hidden), button, svg") && !paragraph.matches(".evidence-link, .quiet, .overall-grade *"))
  .map((paragraph) => paragraph.textContent)
  .filter((words) => !/\bparas?\b|e\.g\.|i\.e\.|etc\.|¶|\bpp?\.|\bNos?\.|Fig\.|\b(Dr|Mr|Mrs|Ms|St)\.|vs\.|approx\.|cf\./.test(words));
