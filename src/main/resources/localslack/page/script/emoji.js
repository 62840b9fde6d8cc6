/** The short names that people and apps use most. A name that is not here stays as it was typed. */
const NAMES = {
  "+1": "👍", "-1": "👎", thumbsup: "👍", thumbsdown: "👎", wave: "👋", ok_hand: "👌", clap: "👏",
  raised_hands: "🙌", pray: "🙏", muscle: "💪", point_right: "👉", point_left: "👈", point_up: "☝️",
  point_down: "👇", handshake: "🤝", eyes: "👀", smile: "😄", smiley: "😃", grinning: "😀", joy: "😂",
  slightly_smiling_face: "🙂", wink: "😉", blush: "😊", thinking_face: "🤔", thinking: "🤔",
  sweat_smile: "😅", grimacing: "😬", neutral_face: "😐", confused: "😕", cry: "😢", sob: "😭",
  scream: "😱", sunglasses: "😎", heart: "❤️", heart_eyes: "😍", tada: "🎉", fire: "🔥", rocket: "🚀",
  star: "⭐", sparkles: "✨", zap: "⚡", bulb: "💡", boom: "💥", "100": "💯", moneybag: "💰", dollar: "💵",
  money_with_wings: "💸", chart_with_upwards_trend: "📈", chart_with_downwards_trend: "📉",
  bar_chart: "📊", calendar: "📅", date: "📅", spiral_calendar_pad: "🗓️", clock1: "🕐", alarm_clock: "⏰",
  hourglass: "⌛", hourglass_flowing_sand: "⏳", stopwatch: "⏱️", bell: "🔔", no_bell: "🔕", mega: "📣",
  loudspeaker: "📢", speech_balloon: "💬", thought_balloon: "💭", left_speech_bubble: "🗨️", mute: "🔇",
  memo: "📝", pencil: "📝", pencil2: "✏️", book: "📖", books: "📚", bookmark: "🔖", pushpin: "📌",
  round_pushpin: "📍", paperclip: "📎", link: "🔗", lock: "🔒", unlock: "🔓", key: "🔑", mag: "🔍",
  email: "✉️", envelope: "✉️", phone: "☎️", telephone_receiver: "📞", computer: "💻", gear: "⚙️", wrench: "🔧",
  hammer: "🔨", shield: "🛡️", dart: "🎯", trophy: "🏆", checkered_flag: "🏁", triangular_flag_on_post: "🚩",
  white_check_mark: "✅", heavy_check_mark: "✔️", ballot_box_with_check: "☑️", x: "❌", heavy_plus_sign: "➕",
  heavy_minus_sign: "➖", warning: "⚠️", no_entry: "⛔", no_entry_sign: "🚫", question: "❓",
  grey_question: "❔", exclamation: "❗", information_source: "ℹ️", bangbang: "‼️", red_circle: "🔴",
  large_blue_circle: "🔵", large_green_circle: "🟢", large_yellow_circle: "🟡", white_circle: "⚪",
  black_circle: "⚫", arrow_right: "➡️", arrow_left: "⬅️", arrow_up: "⬆️", arrow_down: "⬇️",
  arrows_counterclockwise: "🔄", repeat: "🔁", leftwards_arrow_with_hook: "↩️", house: "🏠", office: "🏢",
  briefcase: "💼", coffee: "☕", beers: "🍻", cake: "🍰", robot_face: "🤖", ghost: "👻", seedling: "🌱",
  scales: "⚖️", balance_scale: "⚖️", compass: "🧭", world_map: "🗺️", construction: "🚧", package: "📦",
  inbox_tray: "📥", outbox_tray: "📤", clipboard: "📋", file_folder: "📁", wastebasket: "🗑️", scroll: "📜",
};

/** The sign for a short name, or null. */
export const emoji = (name) => NAMES[name.split("::")[0]] ?? null;

/** Text with the known short names replaced. */
export const withEmoji = (text) => text.replace(/:([a-z0-9_+-]+):/g, (all, name) => emoji(name) ?? all);
