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
    PASSED_ON,
    /** What a person made of nudges, and the nudges that are theirs. */
    NUDGES,
    /** The wish for the weekly digest. */
    DIGEST
  }

  /** How many entries of each kind are kept; kinds of which there are none are left out. */
  Map<Kind, Integer> keptAbout(PersonId person);

  /**
   * Deletes them all. Posts that are still up keep the name of who shared them, because they must
   * be found again to be taken down; nudges that still go out, or of which something is on its way,
   * keep the name that stands below them.
   *
   * @return how many entries were deleted
   */
  int forget(PersonId person);
}
