package app.counterpoint.coaching;

import static app.counterpoint.coaching.FollowUp.ANOTHER;
import static app.counterpoint.coaching.FollowUp.FIRMER;
import static app.counterpoint.coaching.FollowUp.PUSHBACK;
import static app.counterpoint.coaching.FollowUp.QUESTIONS;
import static app.counterpoint.coaching.FollowUp.SOFTER;
import static app.counterpoint.coaching.FollowUp.THANKS;
import static app.counterpoint.coaching.FollowUp.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "firmer",
        "Firmer!",
        "make it a bit firmer please",
        "härter",
        "etwas bestimmter",
        "plus ferme",
        "más firme",
        "more firm",
        "thanks, firmer"
      })
  void wants_it_firmer(String line) {
    assertThat(FollowUp.in(line)).contains(FIRMER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "softer",
        "SOFTER",
        "can you make it softer?",
        "weicher",
        "etwas freundlicher bitte",
        "plus doux",
        "más suave"
      })
  void wants_it_softer(String line) {
    assertThat(FollowUp.in(line)).contains(SOFTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "another one",
        "another",
        "more",
        "one more",
        "next",
        "something else",
        "more please 🙏",
        "thanks, another :pray:",
        "noch eine",
        "noch was?",
        "mehr",
        "nächste",
        "weitere",
        "encore",
        "une autre",
        "otra",
        "otro más",
        "plus"
      })
  void wants_another(String line) {
    assertThat(FollowUp.in(line)).contains(ANOTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"why?", "Why", "why does it work", "warum?", "pourquoi", "¿por qué?"})
  void wants_to_know_why(String line) {
    assertThat(FollowUp.in(line)).contains(WHY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"questions", "more questions", "give me questions", "Fragen", "preguntas"})
  void wants_questions(String line) {
    assertThat(FollowUp.in(line)).contains(QUESTIONS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pushback", "push back", "Push-back please", "Gegenwehr", "riposte"})
  void wants_to_push_back(String line) {
    assertThat(FollowUp.in(line)).contains(PUSHBACK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanks", "Thank you very much!", "thx 🙏", "danke", "merci", "gracias"})
  void says_thanks(String line) {
    assertThat(FollowUp.in(line)).contains(THANKS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they want a firmer commitment",
        "they want more",
        "more discount",
        "why do they want 20% off",
        "why not",
        "20% more",
        "questions from legal",
        "procurement questions the price",
        "next week?",
        "another vendor is cheaper",
        "is it a soft no",
        "thanks for the bid, they said",
        "mehr Rabatt",
        "autre fournisseur",
        "más descuento",
        "firmer or softer",
        "make it something",
        "one more one more one more one more",
        "",
        "🙏",
        "5"
      })
  void is_a_question_like_any_other(String line) {
    assertThat(FollowUp.in(line)).isEmpty();
  }

  @Test
  void is_a_short_line() {
    assertThat(FollowUp.in("more ".repeat(8_000))).isEmpty();
  }
}
