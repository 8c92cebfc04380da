const DAY = 86400000;
const dated = data.nodes.filter((node) => node.start);
const lanes = { by: data.by, names: { party: "party", kind: "lane" } };
const time = (day) => Date.parse(`${day}T00:00:00Z`);

function bar(node) {
  const ends = node.form === "range" ? { end: time(node.until) } : {};
  const looks = [`look-${node.look}`, node.modality, node.vague && "vague", node.open && "open"];
  return {
    id: node.id, start: time(node.start), ...ends, type: node.form,
    group: node[lanes.names[lanes.by]], className: looks.filter(Boolean).join(" "),
  };
}

// The day that the page is as of: all that lasts and has no end told is drawn up to it.
function today() {
  const start = time(data.on);
  return { id: " on", start, end: start + DAY, type: "background", className: "on", content: "" };
}

// Many entries are held back until the first bundling.
const bundles = { held: new Set(dated.length > 40 ? dated.map((node) => node.id) : []), width: -1 };
const itemSet = new vis.DataSet([...dated.map(bar), today()]);
const itemView = new vis.DataView(itemSet, { filter: (one) => !every.has(one.id) || (state.visible.has(one.id) && !bundles.held.has(one.id)) });
const groupSet = new vis.DataSet();

function inLanes() {
  const used = new Set(dated.map((node) => node[lanes.names[lanes.by]]));
  groupSet.clear();
  groupSet.add(data.lanes[lanes.by].filter((lane) => used.has(lane.id)).map((lane, order) => ({ ...lane, order, content: lane.title, title: "" })));
}

function label(node) {
  const made = element("span", node.label, "name");
  made.dir = "auto";
  made.title = `${node.date}: ${node.title}`;
  return made;
}

function content(one, place, shown) {
  if (shown.members) return element("span", `${shown.members.length} entries`, "name");
  return every.has(shown.id) ? label(every.get(shown.id)) : element("span");
}

function lane(group) {
  const made = element("span", group?.title || "", "name");
  if (group) made.textContent = group.content;
  made.dir = "auto";
  return made;
}

const known = dated.flatMap((node) => [time(node.start), time(node.until)]);
const ends = known.length ? [Math.min(...known), Math.max(...known)] : [time(data.on), time(data.on) + DAY];

// Room at the right for names, which stand behind their points.
function padded([first, last]) {
  const width = byId("drawing").clientWidth;
  const [lane, name] = width < 600 ? [86, 170] : [132, 270];
  const span = Math.max(last - first, 7 * DAY);
  const pixel = span / Math.max(60, width - lane - name);
  return [first - 16 * pixel, last + name * pixel];
}

function opening() {
  const [first, last] = data.window;
  return padded([first ? time(first) : ends[0], last ? time(last) + DAY : ends[1]]);
}

inLanes();
const [start, end] = opening();
const canvas = element("div", "", "canvas");
byId("drawing").append(canvas);
const timeline = new vis.Timeline(canvas, itemView, groupSet, {
  moment: (when) => vis.moment(when).utc(),
  locale: "en",
  height: "100%",
  start,
  end,
  verticalScroll: true,
  zoomKey: "ctrlKey",
  orientation: { axis: "top", item: "top" },
  showCurrentTime: false,
  showTooltips: false,
  selectable: true,
  dataAttributes: ["id"],
  template: content,
  groupTemplate: lane,
  margin: { axis: 6, item: { horizontal: 4, vertical: 5 } },
  zoomMin: 3 * DAY,
  zoomMax: 4 * (ends[1] - ends[0]) + 400 * DAY,
});

const moveTo = (range, animation = false) => timeline.setWindow(...padded(range), { animation });
const fit = () => moveTo(ends);

function emphasize(id) {
  bundle();
  timeline.setSelection(id !== null && itemView.get(id) ? [id] : []);
}

// Move only when it is out of sight, then bring its start to the middle of what the panel leaves free.
function show(id) {
  if (!itemView.get(id)) return;
  const middle = itemView.get(id).start;
  const { start, end } = timeline.getWindow();
  const [from, to] = [start.getTime(), end.getTime()];
  if (middle <= from + 0.05 * (to - from) || middle >= to - 0.4 * (to - from)) {
    timeline.setWindow(middle - 0.3 * (to - from), middle + 0.7 * (to - from), { animation: false });
  }
  timeline.redraw();
  const box = byId("drawing").querySelector(`.vis-item[data-id="${CSS.escape(id)}"]`);
  box?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
}
