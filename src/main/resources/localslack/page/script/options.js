/** Where each kind of select gets its options from, and how a choice is written down for Slack. */
import { words } from "./texts.js";

const asOption = (option, group) => ({
  id: option.value,
  label: words(option.text),
  note: option.description ? words(option.description) : "",
  group,
  raw: option,
});

const listed = ({ options, option_groups: groups }) =>
  groups
    ? groups.flatMap((group) => group.options.map((option) => asOption(option, words(group.label))))
    : (options ?? []).map((option) => asOption(option));

const matching = (options, query) => {
  const wanted = query.trim().toLowerCase();
  return options.filter(({ label, note }) => `${label} ${note}`.toLowerCase().includes(wanted));
};

const person = (p) => ({ id: p.id, label: p.name, note: p.external ? "from outside" : "", raw: p.id });
const channel = (c) => ({ id: c.id, label: `#${c.name}`, note: c.external ? "shared with outside" : "", raw: c.id });

function conversations(element, surface) {
  const { include, exclude_external_shared_channels: internalOnly } = element.filter ?? {};
  const channels = surface.channels().filter((c) => !(internalOnly && c.external));
  const wanted = (kind) => !include || include.includes(kind);
  return [
    ...channels.filter((c) => wanted(c.private ? "private" : "public")).map(channel),
    ...(wanted("im") ? surface.people().filter((p) => !(internalOnly && p.external)).map(person) : []),
  ];
}

/** What is chosen already is shown, also where the filter would not offer it. */
const anywhere = (_, surface) => [...surface.channels().map(channel), ...surface.people().map(person)];

const SOURCES = {
  static: { all: (element) => listed(element), one: "selected_option", many: "selected_options", initial: "option" },
  external: { one: "selected_option", many: "selected_options", initial: "option" },
  users: { all: (_, surface) => surface.people().map(person), one: "selected_user", many: "selected_users", initial: "user" },
  channels: { all: (_, surface) => surface.channels().map(channel), one: "selected_channel", many: "selected_channels", initial: "channel" },
  conversations: { all: conversations, known: anywhere, one: "selected_conversation", many: "selected_conversations", initial: "conversation" },
};

/** What a select offers: `find(query)`, `initial()` and `encode(chosen)`. */
export function optionsOf(element, block, surface) {
  const many = element.type.startsWith("multi_");
  const kind = element.type.replace("multi_", "").replace("_select", "");
  const source = SOURCES[kind];
  const all = () => source.all(element, surface);
  const named = () => (source.known ?? source.all)(element, surface);
  const known = (raw) => (typeof raw === "string" ? named().find(({ id }) => id === raw) : asOption(raw));
  return {
    many,
    external: kind === "external",
    least: kind === "external" ? element.min_query_length ?? 3 : 0,
    find: async (query) =>
      kind === "external"
        ? listed(await surface.options(element, block, query))
        : matching(all(), query),
    initial: () => {
      const given = element[`initial_${source.initial}${many ? "s" : ""}`] ?? current(element, surface);
      return [given ?? []].flat().map(known).filter(Boolean);
    },
    encode: (chosen) =>
      many
        ? { [source.many]: chosen.map(({ raw }) => raw) }
        : { [source.one]: chosen[0]?.raw ?? null },
    decode: (value) => [(many ? value[source.many] : value[source.one]) ?? []].flat().map(known).filter(Boolean),
  };
}

function current(element, surface) {
  if (!element.default_to_current_conversation) return null;
  return element.type.startsWith("multi_") ? [surface.place()] : surface.place();
}
