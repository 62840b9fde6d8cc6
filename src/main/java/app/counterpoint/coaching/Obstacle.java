package app.counterpoint.coaching;

/**
 * Why the playbook's own words were kept: first what kept an answer from coming, then, from {@link
 * #DECLINED} on, what was wrong with it.
 */
public enum Obstacle {
  /** No model is set up. */
  OFF,
  /** The day's tokens are spent. */
  SPENT,
  /** As many fittings as are allowed at once are under way. */
  BUSY,
  /** The endpoint failed so often, or asked for so long a wait, that it is left alone for now. */
  RESTING,
  /** Nothing came from the endpoint: no address, no connection, a connection lost at once. */
  UNREACHABLE,
  /** The first token took too long. */
  SLOW,
  /** The whole answer took too long. */
  TIMED_OUT,
  /** The answer ended in the middle. */
  CUT_OFF,
  /** The endpoint does not take the key. */
  KEY_REFUSED,
  /** The endpoint asked to be called less often. */
  RATE_LIMITED,
  /** The endpoint failed. */
  SERVER_FAILED,
  /** The endpoint did not take the request; a wrong address or model, most likely. */
  REQUEST_REFUSED,
  /** The model declined to answer. */
  DECLINED,
  /** The answer is no JSON, or another kind of stream. */
  MALFORMED,
  /** The answer is JSON of another shape than asked for. */
  WRONG_SHAPE,
  /** A question or the script is too long, or empty. */
  LENGTH,
  /** A question is not one question. */
  NOT_A_QUESTION,
  /** The message or the answer is not in the playbook's language. */
  LANGUAGE,
  /** A number, share or amount that neither message nor snippet has. */
  NUMBER,
  /** A day or date that neither has. */
  DATE,
  /** A name that neither has. */
  NAME,
  /** A link. */
  LINK,
  /** A mention of a person, a group or a channel. */
  MENTION,
  /** Formatting, or a character that does not belong into a sentence. */
  MARKUP,
  /** A promise of a price, a discount or a legal term that the rep did not give. */
  PROMISE,
  /** A threat or an insult. */
  THREAT,
  /** A claim that nobody made: about other buyers, about what was agreed or checked. */
  CLAIM,
  /** Words of what the model was told. */
  ECHO,
  /** Too little in common with the snippet and the message. */
  DRIFT
}
