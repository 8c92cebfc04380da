// Tab reaches the drawing, then one entry of it; arrows go on from there in order of time.
const ITEM = ".vis-item[data-id]:not(.vis-background)";
const drawing = byId("drawing");
const cursor = { id: null, wanted: null };
drawing.tabIndex = 0;
drawing.setAttribute("role", "application");
drawing.setAttribute("aria-label", "Timeline. Arrow keys move it, plus and minus zoom. Tab goes to its entries, where arrow keys walk and Enter opens. The list tells the same.");

const boxes = () => [...drawing.querySelectorAll(ITEM)];
const stops = () => itemView.get({ filter: (one) => one.type !== "background" }).sort((a, b) => a.start - b.start).map((one) => one.id);

function spoken(id) {
  const node = every.get(id);
  return node ? `${node.date}, ${node.title}` : `${itemSet.get(id)?.members.length} entries close together`;
}

function reachable() {
  const all = boxes();
  const shown = new Set(all.map((box) => box.dataset.id));
  if (!shown.has(cursor.id) && cursor.wanted === null) cursor.id = stops().find((id) => shown.has(id)) ?? null;
  for (const box of all) {
    box.tabIndex = box.dataset.id === cursor.id ? 0 : -1;
    box.setAttribute("role", "button");
    box.setAttribute("aria-label", spoken(box.dataset.id));
  }
  // A redraw may take the focused entry away and bring it back.
  const lost = document.activeElement === document.body || drawing.contains(document.activeElement);
  if (lost && shown.has(cursor.wanted)) all.find((box) => box.dataset.id === cursor.wanted).focus();
}

function walk(step) {
  const all = stops();
  const next = all[all.indexOf(cursor.id) + step];
  if (next === undefined) return;
  Object.assign(cursor, { id: next, wanted: next });
  show(next);
  reachable();
}

function open(id) {
  if (every.has(id)) go(id);
  else if (id !== null) unbundle(id);
  byId("panel-title").focus({ preventScroll: true });
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
  Enter: () => open(cursor.id), " ": () => open(cursor.id),
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
// Chromium stops at what scrolls; the arrow keys of the drawing scroll it already.
for (const pane of drawing.querySelectorAll(".vis-vertical-scroll")) pane.tabIndex = -1;
document.addEventListener("focusin", (event) => {
  if (!event.target.closest?.(ITEM)) cursor.wanted = null;
});
timeline.on("changed", reachable);
