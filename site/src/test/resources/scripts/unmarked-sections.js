// Scrolls to each place that the contents lead to on this page; tells those that are then not marked, or marked out of sight.
return (async () => {
  const contents = document.querySelector(".contents");
  const links = contents ? [...contents.querySelectorAll("a[href^='#']")].filter((link) => link.checkVisibility()) : [];
  const beside = contents && getComputedStyle(contents).position === "sticky";
  const missed = [];
  for (const link of links) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const top = place.getBoundingClientRect().top + scrollY;
    // The end of the page cannot be scrolled to the top of the window.
    if (top + innerHeight > document.documentElement.scrollHeight) continue;
    scrollTo({ top: top - 10, behavior: "instant" });
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const marked = [...contents.querySelectorAll("a[aria-current]")].pop();
    const box = link.getBoundingClientRect();
    if (marked !== link) missed.push("not marked: " + link.textContent + ", but " + marked?.textContent);
    else if (beside && (box.top < 0 || box.bottom > innerHeight)) missed.push("out of sight: " + link.textContent);
  }
  return missed;
})();
