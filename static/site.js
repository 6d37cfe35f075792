// The address of an event or a year that has moved to a chapter since: the brief of an event has it,
// too, and a year stands among the contents.
{
  const id = location.hash.slice(1);
  if (id && !document.getElementById(id)) {
    const home = document.querySelector(".site-title a").href;
    const [, brief, event] = id.match(/^([a-z0-9-]+?)--([a-z0-9-]+)$/) ?? [];
    const year = [...document.querySelectorAll(".contents a")]
      .find((link) => id === `year-${link.textContent}`);
    if (year) location.replace(year);
    else if (event) location.replace(new URL(`briefs/${brief}/index.html#event-${event}`, home));
  }
}

// A page that has moved leads on by itself; the place that was asked for would be forgotten.
{
  const link = document.querySelector('meta[http-equiv="refresh"]')
    && document.querySelector("main .lead a");
  if (link && location.hash) location.replace(link.href + location.hash);
}

// The script of the search box is fetched when the box gets focus.
{
  const form = document.querySelector(".search");
  const load = () => {
    if (document.querySelector('script[src$="search.js"]')) return;
    const script = document.createElement("script");
    script.src = form.dataset.script;
    document.head.append(script);
  };
  form?.addEventListener("focusin", load, { once: true });
}

// Shows, beside a link to an actor, a brief or a source, the head of the page it leads to. Nothing
// is lost without it: the link leads there.
(() => {
  const kinds = /(?:^|\/)(?:actors|briefs|sources)\/[^/#?]+\/(?:index\.html)?(?:[#?]|$)/;
  const parts = ":is(main, .article-header) > :is(.kind, h1, .aliases, .seen, .byline, .lead)";
  const heads = {};
  const card = document.createElement("div");
  // Pages can be had from the web, not from a folder.
  if (!card.showPopover || location.protocol === "file:") return;
  card.popover = "manual";
  card.className = "preview";
  card.id = "preview";
  card.setAttribute("role", "tooltip");
  document.body.append(card);
  let waiting, shown;

  const head = (address) => (heads[address] ??= fetch(address)
    .then((answer) => (answer.ok ? answer.text() : ""))
    .then((text) => [...new DOMParser().parseFromString(text, "text/html")
      .querySelectorAll(parts)].map((e) => [e.localName, e.textContent]))
    .catch(() => []));

  const hide = () => {
    clearTimeout(waiting);
    shown?.removeAttribute("aria-describedby");
    shown = undefined;
    if (card.matches(":popover-open")) card.hidePopover();
  };
  const show = async (link) => {
    const told = await head(link.href.split("#")[0]);
    if (!told.length || shown !== link) return;
    card.replaceChildren(...told.map(([name, text]) => {
      const line = document.createElement(name === "h1" ? "strong" : "p");
      line.textContent = text.replace(/\s+/g, " ");
      return line;
    }));
    card.showPopover();
    link.setAttribute("aria-describedby", card.id);
    const [at, size] = [link.getBoundingClientRect(), card.getBoundingClientRect()];
    const below = at.bottom + size.height < innerHeight;
    card.style.left = `${Math.max(8, Math.min(at.left, innerWidth - size.width - 8))}px`;
    // Without a gap, so that a pointer can go into it.
    card.style.top = `${below ? at.bottom : Math.max(8, at.top - size.height)}px`;
  };
  const begin = (event) => {
    const link = event.target.closest?.("main a[href]");
    if (link === shown || card.contains(event.target)) return;
    hide();
    if (!link || link.getAttribute("href").startsWith("#") || !kinds.test(link.getAttribute("href"))) return;
    shown = link;
    waiting = setTimeout(show, 300, link);
  };
  addEventListener("mouseover", begin);
  addEventListener("focusin", begin);
  addEventListener("focusout", hide);
  // Not before it is shown: focus may scroll to a link.
  addEventListener("scroll", () => card.matches(":popover-open") && hide(), { passive: true });
  addEventListener("keydown", (event) => event.key === "Escape" && hide());
})();
