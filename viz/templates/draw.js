const MANY_LINES = 10;
const MARGIN = 40;
const LEGIBLE = 10.5;
const SLOWLY = window.matchMedia("(prefers-reduced-motion: reduce)").matches
  ? false
  : { duration: 250, easingFunction: "easeInOutQuad" };

const nodeSet = new vis.DataSet(data.nodes.map((node) => ({ ...node, ...nodeLook(node, true, palette()) })));
const edgeSet = new vis.DataSet(
  data.edges.map((edge) => ({ ...edge, ...edgeLook(edge, false, false, false, palette()) })),
);
const nodeView = new vis.DataView(nodeSet, { filter: (node) => state.visible.has(node.id) });
const network = new vis.Network(byId("drawing"), { nodes: nodeView, edges: edgeSet }, JSON.parse(data.options));

function repaint() {
  const now = palette();
  const near = state.selected ? neighbours.get(state.selected) : null;
  const touching = data.edges.filter((e) => e.from === state.selected || e.to === state.selected);
  const few = touching.length <= MANY_LINES;
  nodeSet.update(data.nodes.map((node) => nodeLook(node, !near || near.has(node.id), now)));
  edgeSet.update(
    data.edges.map((edge) => {
      const bright = edge.from === state.selected || edge.to === state.selected;
      return edgeLook(edge, bright, Boolean(near) && !bright, bright && few, now);
    }),
  );
}

const redraw = () => nodeView.refresh();

function emphasize(id) {
  network.selectNodes(id === null ? [] : [id], false);
  repaint();
}

function hoverEdge(id, over) {
  const edge = edgeSet.get(id);
  if (!edge || edge.from === state.selected || edge.to === state.selected) return;
  edgeSet.update({ id, label: over ? edge.words : " " });
}

// Fit the whole, unless that would make the names of the anchors too small to read.
function fit() {
  network.fit({ animation: false });
  const sizes = [...state.visible].map((id) => every.get(id)).map((node) => node.font.size);
  const least = sizes.length ? Math.min(1, LEGIBLE / Math.max(...sizes)) : 1;
  if (network.getScale() < least) network.moveTo({ position: clamped(hub(), least), scale: least, animation: false });
}

// Keep the view on the drawing: no empty margin where more nodes could show.
function clamped(point, scale) {
  const canvas = byId("drawing").getBoundingClientRect();
  const clamp = (axis, length) => {
    const places = [...state.visible].map((id) => every.get(id)[axis]);
    const half = length / scale / 2 - 2 * MARGIN;
    const [low, high] = [Math.min(...places) + half, Math.max(...places) - half];
    return low > high ? (low + high) / 2 : Math.min(Math.max(point[axis], low), high);
  };
  return { x: clamp("x", canvas.width), y: clamp("y", canvas.height) };
}

function hub() {
  const ids = [...state.visible];
  const busiest = ids.reduce((a, b) => (neighbours.get(b).size > neighbours.get(a).size ? b : a));
  return network.getPosition(busiest);
}

// The part of the canvas that the panel leaves free.
function free() {
  const canvas = byId("drawing").getBoundingClientRect();
  const panel = byId("panel").getBoundingClientRect();
  const beside = panel.width < canvas.width;
  return {
    width: canvas.width - (beside ? panel.width : 0),
    height: canvas.height - (beside ? 0 : panel.height),
    offset: beside ? { x: -panel.width / 2, y: 0 } : { x: 0, y: -panel.height / 2 },
  };
}

// Move only when the node is out of sight or its name too small.
function show(id) {
  if (!state.visible.has(id)) return;
  const { width, height, offset } = free();
  const least = LEGIBLE / every.get(id).font.size;
  const { x, y } = network.canvasToDOM(network.getPosition(id));
  const inside = x > MARGIN && x < width - MARGIN && y > MARGIN && y < height - MARGIN;
  if (inside && network.getScale() >= least) return;
  const scale = Math.max(network.getScale(), least);
  network.focus(id, { scale, offset, animation: SLOWLY });
}

network.on("hoverEdge", ({ edge }) => hoverEdge(edge, true));
network.on("blurEdge", ({ edge }) => hoverEdge(edge, false));
document.addEventListener("scheme", repaint);
