package app.counterpoint.playbook;

/**
 * How somebody said it: one line of a cue file, from which the matcher learns.
 *
 * @param text what was said, with real line breaks
 * @param situation the id of its situation, or {@link Situation#NONE}
 * @param floor the heading above it in the file: whose voice it is written in; empty where the file
 *     has no headings
 */
public record Cue(String text, String situation, String floor) {}
