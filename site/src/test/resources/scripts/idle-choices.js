// The choices on the panel that change nothing in the text of the page, compared with the usual look.
const medium = arguments[0];
const panel = document.getElementById("page-settings");
const root = document.documentElement;
if (medium === "screen") panel.showModal();

const texts = [...document.querySelectorAll("main p, main li")]
  .filter((text) => text.checkVisibility() && text.textContent.length > 80)
  .slice(0, 40);
if (!texts.length) return ["no text at all"];

const look = () => texts.map((text) => {
  const style = getComputedStyle(text);
  const width = Math.round(text.getBoundingClientRect().width / 8);
  return {
    size: style.fontSize,
    points: style.fontSize,
    colours: style.color + getComputedStyle(document.body).backgroundColor,
    spacing: style.lineHeight + style.letterSpacing,
    font: style.fontFamily,
    width,
  };
});
// On paper there are no colours but black on white, and the sheet is as wide as it is: the panel says "on screen" of these.
const offered = (setting) => medium === "screen"
  ? setting.checkVisibility()
  : !/^setting-(colours|width)$/.test(setting.classList[1]);

const idle = [];
for (const setting of panel.querySelectorAll("fieldset")) {
  if (!offered(setting)) continue;
  const seen = new Map();
  for (const radio of setting.querySelectorAll("input")) {
    const name = `data-${radio.name}`;
    const before = root.getAttribute(name);
    if (radio.value) root.setAttribute(name, radio.value);
    else root.removeAttribute(name);
    const now = look();
    const all = JSON.stringify(now.map((text) => text[radio.name]));
    if (seen.has(all)) idle.push(`${radio.id} looks like ${seen.get(all)}`);
    seen.set(all, radio.id);
    if (before === null) root.removeAttribute(name);
    else root.setAttribute(name, before);
  }
}
return idle;
