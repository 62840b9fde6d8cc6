/**
 * Names the situation in what a person wrote, or says that there is none. {@link
 * app.counterpoint.matching.Matcher} is the door: a {@link app.counterpoint.matching.Query} in,
 * ranked {@link app.counterpoint.matching.Matches} out.
 *
 * <p>The product's matcher is one multinomial logistic regression with {@code none} as a class of
 * its own, over two views of a text: its meaning (a sentence encoder's vector) and its letters
 * (character n-grams, words, pairs of words). It is learned from the playbook's cues where it runs,
 * and its scores are calibrated on cues that the scoring model had not seen. {@link
 * app.counterpoint.matching.Baselines} are what it is measured against.
 *
 * <p>When to speak unasked: {@link app.counterpoint.matching.Threshold#SHIPPED}. On the development
 * set's channel messages a tip needs a share of 0.85 that there is anything to coach for a
 * precision of 0.96; the shipped 0.98 keeps a margin, since a threshold that is tuned on one set
 * loses four to six points of precision on the next, and a score of 0.50 for the situation itself
 * keeps tips off the fence.
 */
@NullMarked
package app.counterpoint.matching;

import org.jspecify.annotations.NullMarked;
