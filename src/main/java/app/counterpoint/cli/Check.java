package app.counterpoint.cli;

/** One thing that the app needs, and a look at whether it is so. */
public interface Check {

  /** What is looked at, in a word or three. */
  String name();

  /** Looks; may take some seconds where somebody else must be asked. */
  Finding look();
}
