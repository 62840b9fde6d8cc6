/** Completion in a composer: commands after a slash, people and the app after an at sign. */
import { el, freshId } from "./dom.js";
import { avatar, here } from "./workspace.js";

const MOST = 8;

const commandsFor = (typed) =>
  here.state.commands
    .filter(({ command }) => command.startsWith(typed))
    .map((c) => ({
      insert: `${c.command} `,
      label: c.command,
      hint: c.usage_hint ?? "",
      note: c.description ?? "",
      mark: () => avatar(here.state.app.id, "small"),
    }));

const peopleFor = (typed) =>
  here.state.people
    .filter(({ id, name, handle }) => handle && id !== here.me && name.toLowerCase().startsWith(typed.toLowerCase()))
    .sort((a, b) => Number(b.bot) - Number(a.bot))
    .map((p) => ({
      insert: `@${p.name} `,
      label: p.name,
      hint: p.bot ? "App" : p.title ?? "",
      note: "",
      mark: () => avatar(p.id, "small"),
    }));

export class Suggestions {
  #field;
  #commands;
  #found = [];
  #at = 0;
  #from = 0;

  constructor(field, commands) {
    this.#field = field;
    this.#commands = commands;
    this.list = el("div", {
      class: "suggestions", role: "listbox", id: freshId("suggestions"), "aria-label": "Suggestions", hidden: true,
    });
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", this.list.id);
  }

  /** Looks at what stands before the caret. */
  update() {
    const before = this.#field.value.slice(0, this.#field.selectionStart);
    const command = this.#commands && /^\/\S*$/.exec(before);
    const name = /(?:^|\s)@([\p{L}\p{N}_.-]*)$/u.exec(before);
    if (!command && !name) return this.close();
    this.#from = command ? 0 : before.length - name[1].length - 1;
    this.#found = (command ? commandsFor(before) : peopleFor(name[1])).slice(0, MOST);
    this.#at = 0;
    return this.#draw();
  }

  close() {
    this.#found = [];
    this.#draw();
  }

  /** Whether the key was for the list. */
  key(event) {
    if (this.#found.length === 0) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.#at = (this.#at + step + this.#found.length) % this.#found.length;
      this.#draw();
    } else if (event.key === "Enter" || event.key === "Tab") {
      this.#choose(this.#found[this.#at]);
    } else if (event.key === "Escape") {
      this.close();
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #choose({ insert }) {
    const { selectionStart: caret, value } = this.#field;
    this.#field.value = value.slice(0, this.#from) + insert + value.slice(caret).trimStart();
    const end = this.#from + insert.length;
    this.#field.setSelectionRange(end, end);
    this.#field.focus();
    this.#field.dispatchEvent(new Event("input"));
    this.close();
  }

  #draw() {
    this.list.hidden = this.#found.length === 0;
    this.list.replaceChildren(...this.#found.map((one, i) => this.#option(one, i)));
    const active = this.list.querySelector(".active");
    if (active) this.#field.setAttribute("aria-activedescendant", active.id);
    else this.#field.removeAttribute("aria-activedescendant");
  }

  #option(one, i) {
    const onpointerdown = (event) => {
      event.preventDefault();
      this.#choose(one);
    };
    return el(
      "div",
      {
        role: "option",
        id: `${this.list.id}-${i}`,
        class: i === this.#at ? "suggestion active" : "suggestion",
        "aria-selected": String(i === this.#at),
        onpointerdown,
      },
      one.mark(),
      el("span", { class: "suggestion-name" }, one.label),
      one.hint ? el("span", { class: "suggestion-hint" }, one.hint) : null,
      one.note ? el("small", {}, one.note) : null);
  }
}
