package app.counterpoint.coaching;

import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;

/** A snippet and the page that it stands on. */
public record Play(Situation situation, Snippet snippet) {}
