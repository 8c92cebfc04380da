// Where entries are too close to be told apart they are drawn as one bundle, which opens on a click.
const CROWD = 40;
const FEW_TOGETHER = 4;
const NAME = 220;

// How long a stretch of time a name covers, in steps of two, so that moving sideways changes nothing.
function stretch() {
  const { start, end } = timeline.getWindow();
  const days = ((end - start) / DAY / Math.max(200, byId("drawing").clientWidth)) * NAME;
  return dated.length > CROWD && days > 2 ? 2 ** Math.ceil(Math.log2(days)) * DAY : 0;
}

function crowds(width) {
  const found = new Map();
  const short = (node) => time(node.until) - time(node.start) < width;
  const loose = (node) => state.visible.has(node.id) && node.id !== state.selected && short(node);
  for (const node of width ? dated.filter(loose) : []) {
    const key = `${Math.floor(time(node.start) / width)} ${node[lanes.names[lanes.by]]}`;
    found.set(key, [...(found.get(key) || []), node]);
  }
  return [...found].filter(([, nodes]) => nodes.length > FEW_TOGETHER);
}

function bundled([key, nodes]) {
  const [start, end] = [Math.min(...nodes.map((n) => time(n.start))), Math.max(...nodes.map((n) => time(n.until)))];
  const members = nodes.map((node) => node.id);
  return { id: ` ${key}`, start, end, type: "range", group: nodes[0][lanes.names[lanes.by]], className: "bundle", members };
}

function bundle() {
  bundles.width = stretch();
  const made = crowds(bundles.width).map(bundled);
  bundles.held = new Set(made.flatMap((one) => one.members));
  const ids = new Set(made.map((one) => one.id));
  itemSet.remove(itemSet.getIds({ filter: (one) => one.members && !ids.has(one.id) }));
  itemSet.update(made);
  itemView.refresh();
}

function unbundle(id) {
  const { members, start, end } = itemSet.get(id);
  select(null);
  byId("panel-kind").textContent = "close together";
  byId("panel-title").textContent = `${members.length} entries`;
  const list = element("ul");
  for (const member of members) {
    const row = element("li");
    row.append(value({ node: member, value: `${every.get(member).date}: ${every.get(member).title}` }));
    list.append(row);
  }
  byId("facts").replaceChildren(list);
  byId("panel").hidden = false;
  byId("panel").scrollTop = 0;
  moveTo([start, end]);
}

const redraw = bundle;
timeline.on("rangechanged", () => {
  if (stretch() !== bundles.width) bundle();
});
