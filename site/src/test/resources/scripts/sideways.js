// What makes the page wider than the window, so that readers must scroll in two directions.
const width = window.innerWidth;
if (document.documentElement.scrollWidth <= width) return [];

const inRegion = (element) => {
  for (let part = element.parentElement; part; part = part.parentElement) {
    if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(part).overflowX)) return true;
  }
  return false;
};
const wide = [...document.body.querySelectorAll("*")]
  .filter((element) => element.getBoundingClientRect().right > width + 1 && !inRegion(element))
  .map((element) => `${element.tagName.toLowerCase()}.${element.className} reaches ${Math.round(element.getBoundingClientRect().right)}: ${element.textContent.trim().slice(0, 60)}`);
return wide.length ? wide : [`the page is ${document.documentElement.scrollWidth} wide`];
