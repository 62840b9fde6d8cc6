/** Light and dark: as the system says, until one chooses. */
const CHOICE = "localslack.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

const choice = () => localStorage.getItem(CHOICE);

/** Whether dark colours are shown. */
export const isDark = () => (choice() ?? (system.matches ? "dark" : "light")) === "dark";

/** Applies the choice, and calls back when the system changes its mind. */
export function followTheme(onChange) {
  const apply = () => (document.documentElement.dataset.theme = isDark() ? "dark" : "light");
  apply();
  system.addEventListener("change", () => {
    apply();
    onChange();
  });
}

/** The other colours; remembered only where they differ from the system's. */
export function toggleTheme() {
  const wanted = isDark() ? "light" : "dark";
  if (wanted === (system.matches ? "dark" : "light")) localStorage.removeItem(CHOICE);
  else localStorage.setItem(CHOICE, wanted);
  document.documentElement.dataset.theme = wanted;
}
