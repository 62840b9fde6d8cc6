package app.counterpoint.workspace;

import java.util.Map;

/** What is kept about a person. */
public interface PersonalData {

  /** The kinds of what is kept. */
  enum Kind {
    SAVED_PLAYS,
    PLAYS_SHOWN,
    FEEDBACK,
    TIPS,
    MUTES,
    PASSED_ON
  }

  /** How many entries of each kind are kept; kinds of which there are none are left out. */
  Map<Kind, Integer> keptAbout(PersonId person);

  /**
   * Deletes them all. Posts that are still up keep the name of who shared them, because they must
   * be found again to be taken down.
   *
   * @return how many entries were deleted
   */
  int forget(PersonId person);
}
