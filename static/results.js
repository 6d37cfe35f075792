// The search page: all that static/search.js finds for ?q=, and where there is an index of the
// texts what Pagefind finds in them. Without a question, or a server, the page lists where to begin.
(() => {
  if (!search) return;
  const { form, find, link } = search;
  const results = document.querySelector(".results");
  const [names, texts] = results.querySelectorAll("section");
  const status = results.querySelector("[role=status]");
  const button = results.querySelector("button");
  const MOST = 50; // names
  const STEP = 5; // texts at a time: each is a file
  const fullText = results.dataset.fullText;

  // Loaded when the box gets focus. In a worker it would load the same code twice, and give up
  // after five seconds, which a slow network needs.
  let index;
  const load = () => (index ??= fullText && import(new URL(`${fullText}pagefind.js`, location))
    .then(async (pagefind) => {
      await pagefind.options({ excerptLength: 30, noWorker: true });
      await pagefind.init();
      return pagefind;
    }));

  const hit = (a, excerpt) => {
    const item = document.createElement("li");
    item.append(a);
    if (excerpt) item.append(marked(excerpt));
    return item;
  };
  // Of Pagefind's HTML only text and marks are taken.
  const marked = (html) => {
    const line = document.createElement("p");
    line.className = "excerpt";
    for (const node of new DOMParser().parseFromString(html, "text/html").body.childNodes) {
      const mark = node.nodeName === "MARK" ? document.createElement("mark") : new Text();
      mark.textContent = node.textContent;
      line.append(mark);
    }
    return line;
  };

  const list = (section, items) => {
    section.querySelector("ol").replaceChildren(...items);
    section.hidden = !items.length;
  };
  const findInTexts = async (query) => {
    const pagefind = await load();
    return pagefind ? (await pagefind.search(query)).results : [];
  };
  // The next are all asked for at once, and shown in their order as they come.
  const more = async (found, isWanted) => {
    const ol = texts.querySelector("ol");
    button.hidden = true;
    const next = found.slice(ol.children.length, ol.children.length + STEP);
    for (const coming of next.map((page) => page.data())) {
      const page = await coming.catch(() => {});
      if (!isWanted()) return;
      if (!page) continue;
      const path = page.raw_url.replace(/^\//, "");
      ol.append(hit(link([page.meta.title, path, page.meta.byline ?? ""]), page.excerpt));
      texts.hidden = false;
    }
    button.hidden = ol.children.length >= found.length;
  };

  let asked;
  const answer = async () => {
    const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
    const mine = (asked = {});
    form.q.value = query;
    results.hidden = !query;
    document.querySelector(".browse").hidden = !!query;
    for (const section of [names, texts]) list(section, []);
    if (!query) return;
    status.textContent = status.dataset.searching;
    const [rows, found] = [find(query, MOST), findInTexts(query)].map((x) => x.catch(() => []));
    const named = await rows;
    if (mine !== asked) return;
    list(names, named.map((row) => hit(link(row))));
    const pages = await found;
    if (mine !== asked) return;
    button.onclick = () => more(pages, () => mine === asked);
    await more(pages, () => mine === asked);
    if (mine !== asked) return;
    const count = named.length + pages.length;
    status.textContent = count ? status.dataset.found.replace("#", count) : status.dataset.none;
  };

  form.addEventListener("focusin", () => load()?.catch?.(() => {}));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.pushState(null, "", `?${new URLSearchParams(new FormData(form))}`);
    answer();
  });
  addEventListener("popstate", answer);
  answer();
})();
