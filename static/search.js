// Answers while one types, from search/*.json; without it the form leads to the search page.
const search = (() => {
  if (location.protocol === "file:") return;
  const form = document.querySelector(".search");
  const [box, , list, output] = form.querySelectorAll("input, button, div, output");
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const files = {};
  const load = (name) => (files[name] ??= fetch(new URL(name, form.action)).then((r) => r.json()));
  const find = async (text, most) => {
    let best = [];
    const words = fold(text).split(" ").sort((a, b) => b.length - a.length);
    for (const word of words) {
      let prefix = "";
      do {
        const { more, rows } = await load(`${encodeURI(`_${prefix}`).replaceAll("%", "-")}.json`);
        const found = rows.filter(([label, , note]) => {
          const there = ` ${fold(`${label} ${note}`)}`;
          return words.every((w) => there.includes(` ${w}`));
        });
        if (found.length > best.length) best = found;
        if (!more || best.length >= most) return best.slice(0, most);
        prefix = word !== prefix && more.find((p) => p.startsWith(word) || word.startsWith(p));
      } while (prefix);
    }
    return best;
  };
  const link = ([label, href, note]) => {
    const a = document.createElement("a");
    a.href = new URL(`../${href}`, form.action);
    a.append(document.createElement("bdi"), " ", note);
    a.firstChild.append(label);
    return a;
  };
  let asked, at;
  const choose = (step) => {
    const all = list.children;
    if (all[at]) all[at].ariaSelected = false;
    at = (at + step + all.length + 2) % (all.length + 1) - 1;
    if (all[at]) all[at].ariaSelected = true;
    box.setAttribute("aria-activedescendant", all[at]?.id ?? "");
  };
  const show = (rows) => {
    asked = at = -1;
    list.replaceChildren(...rows.map((row, i) =>
      Object.assign(link(row), { id: `answer-${i}`, role: "option", tabIndex: -1 })));
    list.hidden = !rows[0];
    box.ariaExpanded = !!rows[0];
    output.value = output.dataset.words.replace("#", rows.length);
    choose(0);
  };
  box.onfocus = () => find("").catch(() => {});
  box.oninput = async () => {
    const text = asked = box.value;
    const rows = await find(text, 8).catch(() => []);
    if (text === asked) show(fold(text) ? rows : []);
  };
  form.addEventListener("submit", () => show([]));
  form.onkeydown = (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(step);
    else if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && list.children[at]) list.children[at].click();
    else return;
    event.preventDefault();
  };
  if (document.activeElement === box) box.oninput(); // this script was fetched for it
  form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || show([]));
  return { form, find, link };
})();
