package app.counterpoint.playbook;

/**
 * One fault of a playbook folder, said so that its owner can mend it.
 *
 * @param file the path inside the playbook folder
 * @param line the line, from 1; 0 where the fault is the whole file
 * @param field the field, such as {@code snippets[2].ask[0]}; empty where there is none
 * @param fault what is wrong
 * @param remedy what to do
 */
public record Problem(String file, int line, String field, String fault, String remedy)
    implements Comparable<Problem> {

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  /** {@code playbook/price-pressure.yaml:12 snippets[0].ask[1]: …. …}. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (field.isEmpty() ? "" : " " + field)
        + ": "
        + fault
        + ". "
        + remedy
        + ".";
  }
}
