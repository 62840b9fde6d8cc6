/**
 * The words: articles, situations, snippets, cues and fixed wording, read from a folder of YAML and
 * text files into immutable records.
 *
 * <p>A {@link app.counterpoint.playbook.Playbook} that exists is whole: {@link
 * app.counterpoint.playbook.PlaybookLoader} finds every fault of a folder at once and refuses it
 * with the full list, each with file, line, field and what to do. This package knows nothing of how
 * words are matched or shown.
 */
@NullMarked
package app.counterpoint.playbook;

import org.jspecify.annotations.NullMarked;
