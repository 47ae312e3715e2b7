// Choosing rows of the table of goals, an extra: the controls are hidden without this script, and the table is whole.
"use strict";
(() => {
  const part = (name) => document.querySelector(`[data-filter="${name}"]`);
  const [box, clear, count, told, jump] = ["box", "clear", "count", "chosen", "jump"].map(part);
  if (!box) return;
  const section = box.closest("section");
  const choices = [...box.querySelectorAll("select[data-facet]")];
  const rows = [...section.querySelectorAll("tr[data-facets]")]
    .map((row) => ({ row, facets: new Set(row.dataset.facets.split(" ")) }));

  const show = () => {
    const made = choices.filter((choice) => choice.value);
    const chosen = made.map((choice) => `${choice.dataset.facet}:${choice.value}`);
    let shown = 0;
    for (const { row, facets } of rows) {
      row.hidden = !chosen.every((facet) => facets.has(facet));
      if (!row.hidden) shown += 1;
    }
    const words = made.map((choice) => `${choice.labels[0].textContent}: ${choice.selectedOptions[0].textContent}`);
    const say = (line) =>
      line.dataset.text.replace("{n}", String(shown)).replace("{all}", String(rows.length)).replace("{chosen}", () => words.join("; "));
    count.textContent = say(count);
    told.textContent = made.length > 0 ? say(told) : "";
    return made.length > 0;
  };

  // The address tells what is chosen, so that a choice can be linked.
  const remember = () => {
    const state = new URLSearchParams();
    for (const choice of choices) {
      if (choice.value) state.set(choice.dataset.facet, choice.value);
    }
    history.replaceState(null, "", state.size > 0 ? `#${state}` : `#${section.id}`);
  };
  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const choice of choices) {
      choice.value = state.get(choice.dataset.facet) ?? "";
      if (choice.selectedIndex < 0) choice.value = "";
    }
    if (show()) section.scrollIntoView();
    // A link to a row that was hidden until now.
    else if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  const changed = () => {
    remember();
    show();
  };
  for (const choice of choices) choice.addEventListener("change", changed);
  clear.addEventListener("click", () => {
    for (const choice of choices) choice.value = "";
    changed();
  });
  window.addEventListener("hashchange", recall);

  jump.hidden = true;
  box.hidden = false;
  recall();
})();
