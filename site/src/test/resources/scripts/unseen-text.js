// Text of the page's main part that is there but not shown.
return [...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, caption)")]
  .filter((element) => element.textContent.trim() && !element.closest("[hidden], .needs-script, details:not([open])"))
  .filter((element) => !element.checkVisibility({ visibilityProperty: true }))
  .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
