// Colours follow the system until the button is pressed; the choice lasts where the browser keeps it.
const system = window.matchMedia("(prefers-color-scheme: dark)");
const scheme = { chosen: "system", after: { system: "light", light: "dark", dark: "system" } };

function isDark() {
  return scheme.chosen === "system" ? system.matches : scheme.chosen === "dark";
}

function kept(chosen) {
  try {
    if (chosen) window.localStorage.setItem("bilateral-scheme", chosen);
    return window.localStorage.getItem("bilateral-scheme");
  } catch {
    return chosen;
  }
}

// Canvases have no style sheet: they repaint on this event.
function paintIn(chosen) {
  scheme.chosen = Object.hasOwn(scheme.after, chosen) ? chosen : "system";
  document.documentElement.dataset.scheme = scheme.chosen;
  const told = `Colours: ${scheme.chosen}; press for ${scheme.after[scheme.chosen]}`;
  byId("scheme").setAttribute("aria-label", told);
  byId("scheme").title = told;
  document.dispatchEvent(new Event("scheme"));
}

byId("scheme").addEventListener("click", () => paintIn(kept(scheme.after[scheme.chosen]) ?? "system"));
system.addEventListener("change", () => document.dispatchEvent(new Event("scheme")));
paintIn(kept());
