/** What has been filled in on a surface, in the shape of Slack's `state.values`. */

/** The values of an element in Slack's shape as a list of texts: of options, their values. */
export const valuesOf = ({ type, ...value }) =>
  [Object.values(value)[0] ?? []].flat().map((one) => String(one.value ?? one));

export class Form {
  #values;
  #unsent = new Map();

  /** A form that holds these values already. */
  constructor(values = {}) {
    this.#values = structuredClone(values);
  }

  /** The value of an element; where it holds none yet, what the app starts it with. */
  begin(block, element, value) {
    const held = this.#values[block.block_id]?.[element.action_id];
    if (held?.type === element.type) return held;
    return this.#put(block, element, value);
  }

  /** Sets a value. */
  set(block, element, value) {
    this.#put(block, element, value);
    const key = `${block.block_id}/${element.action_id}`;
    this.#unsent.set(key, { block_id: block.block_id, action_id: element.action_id });
  }

  #put(block, element, value) {
    this.#values[block.block_id] ??= {};
    return (this.#values[block.block_id][element.action_id] = { type: element.type, ...value });
  }

  /** The value of an input block's element. */
  held(block) {
    return this.#values[block.block_id]?.[block.element.action_id] ?? {};
  }

  /** What the person has set, for the server to enter. */
  entered() {
    return [...this.#unsent.values()].map((field) => ({
      ...field,
      values: valuesOf(this.#values[field.block_id][field.action_id]),
    }));
  }
}
