const FEW = 6;

function webAddress(text) {
  try {
    const address = new URL(text);
    return ["http:", "https:"].includes(address.protocol) ? address.href : "";
  } catch {
    return "";
  }
}

function linked(text, address, className) {
  const href = webAddress(address);
  const made = element(href ? "a" : "span", text, className);
  made.dir = "auto";
  if (href) Object.assign(made, { href, rel: "noopener noreferrer", target: "_blank" });
  return made;
}

function value(fact) {
  if (!every.has(fact.node)) return linked(fact.value, fact.link, "value");
  const made = element("button", fact.value, "value");
  made.type = "button";
  made.dir = "auto";
  made.addEventListener("click", () => go(fact.node));
  return made;
}

function whereabouts(passage) {
  const paragraph = passage.paragraph === null ? "" : `paragraph ${passage.paragraph}, `;
  return `${paragraph}characters ${passage.start}–${passage.end}`;
}

function passageOf(passage) {
  const made = element("div", "", "passage");
  if (passage.quote) {
    const quote = element("blockquote", passage.quote);
    quote.dir = "auto";
    made.append(quote);
  }
  const source = element("p");
  source.append(linked(passage.source, passage.url));
  made.append(source, element("p", [passage.publisher, passage.published].filter(Boolean).join(", ")));
  made.append(element("p", whereabouts(passage)));
  return made;
}

function passagesOf(told) {
  return told.evidence.map((number) => passageOf(data.told.passages[number]));
}

function evidenceOf(fact, open) {
  const made = element("details", "", "evidence");
  const count = fact.evidence.length;
  made.open = open;
  made.append(element("summary", count === 1 ? "1 passage" : `${count} passages`));
  made.append(...passagesOf(fact));
  return made;
}

function item(fact, own, open) {
  const made = element("li");
  made.append(value(fact));
  if (fact.claimant) made.append(element("p", `according to ${fact.claimant}`, "claimant"));
  if (fact.evidence.length && String(fact.evidence) !== own) made.append(evidenceOf(fact, open));
  return made;
}

// A node without a card still tells which nodes it is linked with.
function bare(node) {
  const others = [...neighbours.get(node.id)].filter((id) => id !== node.id);
  const facts = others.map((id) => ({
    property: "linked with", value: every.get(id).title, node: id, link: "", claimant: "", evidence: [],
  }));
  return { label: node.title, kind: node.words, facts, evidence: [] };
}

function grouped(facts, own, open) {
  const groups = new Map();
  for (const fact of facts) groups.set(fact.property, [...(groups.get(fact.property) || []), fact]);
  return [...groups].flatMap(([property, members]) => {
    const list = element("ul");
    list.append(...members.map((fact) => item(fact, own, open)));
    return [element("h3", property), list];
  });
}

function fill(id) {
  const card = cards.get(id) || bare(every.get(id));
  const own = String(card.evidence);
  const open = card.facts.filter((fact) => fact.evidence.length && String(fact.evidence) !== own).length <= FEW;
  byId("panel-title").textContent = card.label;
  byId("panel-kind").textContent = card.kind;
  byId("facts").replaceChildren();
  const said = card.facts.filter((fact) => [own, ""].includes(String(fact.evidence)));
  const others = card.facts.filter((fact) => !said.includes(fact));
  byId("facts").append(...grouped(said, own, open));
  if (card.evidence.length) byId("facts").append(element("h3", "evidence"), ...passagesOf(card));
  byId("facts").append(...grouped(others, own, open));
  byId("panel").scrollTop = 0;
}
