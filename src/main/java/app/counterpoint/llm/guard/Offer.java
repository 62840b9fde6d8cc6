package app.counterpoint.llm.guard;

/** What somebody may bind themselves to. */
enum Offer {
  /** A share, an amount, a discount, another price. */
  PRICE,
  /** Something at no charge. */
  FREE,
  /** A term of the contract. */
  TERMS,
  /** A signature, an approval, a yes. */
  ASSENT
}
