// Tab reaches the drawing, then one entry of it; arrows go on from there in order of time.
const ITEM = ".vis-item[data-id]:not(.vis-background)";
const drawing = byId("drawing");
const cursor = { id: null };
drawing.tabIndex = 0;
drawing.setAttribute("role", "application");
drawing.setAttribute("aria-label", "Timeline. Arrow keys move it, plus and minus zoom. Tab goes to its entries, where arrow keys walk and Enter opens. The list tells the same.");

const order = dated.map((node) => node.id);
const boxes = () => [...drawing.querySelectorAll(ITEM)].filter((box) => every.has(box.dataset.id));
const boxOf = (id) => boxes().find((box) => box.dataset.id === id);

function reachable() {
  const all = boxes();
  const shown = new Set(all.map((box) => box.dataset.id));
  if (!shown.has(cursor.id)) cursor.id = order.find((id) => shown.has(id)) ?? null;
  for (const box of all) {
    const node = every.get(box.dataset.id);
    box.tabIndex = node.id === cursor.id ? 0 : -1;
    box.setAttribute("role", "button");
    box.setAttribute("aria-label", `${node.date}, ${node.title}`);
  }
}

function walk(step) {
  const shown = order.filter((id) => state.visible.has(id));
  const at = shown.indexOf(cursor.id) + step;
  if (at < 0 || at >= shown.length) return;
  cursor.id = shown[at];
  show(cursor.id);
  reachable();
  boxOf(cursor.id)?.focus();
}

function pan(part) {
  const { start, end } = timeline.getWindow();
  const step = part * (end - start);
  timeline.setWindow(start.getTime() + step, end.getTime() + step, { animation: false });
}

function lift(step) {
  const pane = drawing.querySelector(".vis-vertical-scroll");
  if (pane) pane.scrollTop += step;
}

const zoom = (way) => (way > 0 ? timeline.zoomIn(0.4, { animation: false }) : timeline.zoomOut(0.4, { animation: false }));
const anywhere = { "+": () => zoom(1), "=": () => zoom(1), "-": () => zoom(-1) };
const onFrame = { ...anywhere, ArrowLeft: () => pan(-0.2), ArrowRight: () => pan(0.2), ArrowUp: () => lift(-60), ArrowDown: () => lift(60) };
const onItem = {
  ...anywhere,
  ArrowLeft: () => walk(-1), ArrowUp: () => walk(-1), ArrowRight: () => walk(1), ArrowDown: () => walk(1),
  Enter: () => go(cursor.id), " ": () => go(cursor.id),
};

drawing.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const box = event.target.closest?.(ITEM);
  if (box) cursor.id = box.dataset.id;
  const found = box ? onItem : onFrame;
  if (!Object.hasOwn(found, event.key)) return;
  event.preventDefault();
  found[event.key]();
});
timeline.on("changed", reachable);
