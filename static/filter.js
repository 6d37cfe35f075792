// Filters the events of a chronology by actor, theme, source and period; the choice stands in the
// address. Without it all events are shown, and can be filtered by actor with styles alone.
(() => {
  const form = document.querySelector("form.filter");
  // Files of events can be had from the web, not from a folder.
  if (!form || (form.dataset.index && location.protocol === "file:")) return;
  const box = form.closest("details");
  const output = form.querySelector("output");
  const entries = [...document.querySelectorAll(".entry")];
  const folder = form.dataset.index; // of the files of events, where not all are on the page
  const years = [...form.elements.from.options].map((option) => option.value).filter(Boolean);
  const isChosen = (data, choice) => {
    const [first, last] = data.days.split("/").map((day) => day.slice(0, 4));
    return ["actor", "theme", "source"].every(
      (facet) => !choice[facet] || data[facet + "s"].split(" ").includes(choice[facet]),
    ) && !(choice.from && last !== ".." && last < choice.from)
      && !(choice.to && first !== ".." && first > choice.to);
  };
  const tell = (count) => {
    output.textContent = (count === 1 ? output.dataset.one : output.dataset.many).replace("#", count);
  };

  const filterPage = (choice) => {
    let count = 0;
    for (const entry of entries) {
      entry.hidden = !isChosen(entry.dataset, choice);
      count += !entry.hidden;
    }
    for (const gap of document.querySelectorAll(".gap")) gap.hidden = count < entries.length;
    for (const year of document.querySelectorAll(".year")) {
      year.hidden = !year.querySelector(".entry:not([hidden])");
    }
    tell(count);
  };

  // Of a site whose events fill several pages, those found are listed as links to them.
  const found = document.createElement("ol");
  found.className = "found";
  const around = folder ? [...box.parentElement.children].filter((e) => e.matches(".filtering ~ *")) : [];
  let run = 0;
  const filterIndex = async (choice) => {
    const mine = ++run;
    const isFiltered = Object.values(choice).some(Boolean);
    for (const element of around) element.hidden = isFiltered;
    found.replaceChildren();
    output.textContent = "";
    if (!isFiltered) return;
    box.after(found);
    let count = 0;
    for (const year of years) {
      if (choice.to && year > choice.to) break;
      const rows = await load(year).catch(() => {});
      if (mine !== run) return;
      if (!rows) {
        delete loaded[year];
        output.textContent = output.dataset.failed;
        return;
      }
      for (const row of rows.filter((data) => isChosen(data, choice))) {
        found.append(line(row));
        count += 1;
      }
      tell(count);
    }
  };
  const loaded = {};
  const load = (year) => (loaded[year] ??= fetch(`${folder}${year}/events.json`).then((r) => r.json()));
  const line = (row) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = new URL(row.href, new URL(form.action, location));
    link.textContent = row.date;
    item.append(link, " ", row.text);
    return item;
  };

  const apply = () => {
    const choice = Object.fromEntries(new FormData(form));
    const chosen = new URLSearchParams(Object.entries(choice).filter(([, value]) => value));
    const query = chosen.size ? `?${chosen}` : location.pathname;
    try {
      history.replaceState(null, "", query + location.hash);
    } catch { /* a page opened from a folder may not change its address */ }
    (folder ? filterIndex : filterPage)(choice);
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  form.hidden = false;
  if (location.search) box.open = true;
  document.querySelector(".only").hidden = true;
  const all = document.getElementById("only-");
  if (all) all.checked = true;
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  if (location.search || !folder) apply();
})();
