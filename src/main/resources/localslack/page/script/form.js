/** What has been filled in on a surface, in the shape of Slack's `state.values`. */
export class Form {
  #values = {};

  /** Sets what the app starts with, unless the person was faster. */
  begin(block, element, value) {
    const held = this.#values[block.block_id]?.[element.action_id];
    if (held) return held;
    this.set(block, element, value);
    return this.#values[block.block_id][element.action_id];
  }

  /** Sets a value; its type comes from the element. */
  set(block, element, value) {
    this.#values[block.block_id] ??= {};
    this.#values[block.block_id][element.action_id] = { type: element.type, ...value };
  }

  /** The state of the blocks that are shown; what was in others is left out. */
  state(blocks) {
    const shown = new Set(blocks.map((block) => block.block_id));
    return { values: Object.fromEntries(Object.entries(this.#values).filter(([id]) => shown.has(id))) };
  }
}
