// Every choice that the panel has, as the attribute that it sets.
return [...document.querySelectorAll("#page-settings input[type=radio]")]
  .filter((radio) => radio.value)
  .map((radio) => `data-${radio.name}=${radio.value}`);
