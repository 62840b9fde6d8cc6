package app.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
  private static final NameFinder FINDER = new NameFinder(FakeModel.ORDINARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sarah wants 20% off|Name1 wants 20% off",
        "sarah wants 20% off|Name1 wants 20% off",
        "we met Sarah Kowalski and Tom at Brightline|we met Name1 and Name2 at Name3",
        "Sarah's target is low, says Sarah|Name1's target is low, says Name1",
        "Brightline’s buyer wants it by Friday|Name1’s buyer wants it by Friday",
        "the deal with Marks & Spencer|the deal with Name1",
        "call from Ludwig van Beethoven today|call from Name1 today",
        "the Bank of Ireland wants a discount|the Name1 wants a discount",
        "talk to Jean-Luc or O'Brien|talk to Name1 or Name2",
        "Łukasz z Société Générale|Name1 z Name2",
        "met with Zoë and Björk|met with Name1 and Name2",
        "the buyer at Zürich Versicherung|the buyer at Name1",
        "mark says the price is too high|Name1 says the price is too high",
        "Mark's number is too low|Name1's number is too low",
        "will from finance asked for it|Name1 from finance asked for it",
        "Will wants 20% off|Name1 wants 20% off",
        "target wants a lower price|Name1 wants a lower price",
        "what does Grace need|what does Name1 need",
        "the target is 20%|the target is 20%",
        "they will mark it down in may|they will mark it down in may",
        "Procurement wants 20% off by Friday|Procurement wants 20% off by Friday",
        "I don't know what the CFO wants|I don't know what the CFO wants",
        "acme and globexium want a discount|Name1 and Name2 want a discount",
        "write to sarah.k@brightline.example please|write to Name1 please",
        "ping @sarah about the price|ping Name1 about the price",
        "Salesforce or SAP are cheaper|Name1 or Name2 are cheaper",
      })
  void masks_names_and_nothing_else(String message, String masked) {
    assertThat(Mask.over(message, FINDER).masked()).isEqualTo(masked);
  }

  @Test
  void goes_by_the_words_alone_where_every_word_has_a_capital() {
    assertThat(Mask.over("They Want The Lower Price From Brightline Now", FINDER).masked())
        .isEqualTo("They Want The Lower Price From Name1 Now");
  }

  @Test
  void takes_a_placeholder_that_the_message_does_not_have() {
    assertThat(Mask.over("Name1 is what Sarah calls it", FINDER).masked()).contains("Namex");
  }

  @Test
  void gives_every_name_back() {
    Mask mask = Mask.over("Sarah and mark says Brightline's price is high", FINDER);

    assertThat(mask.restore("Name1, is Name3's price above Name2's?"))
        .isEqualTo("Sarah, is Brightline's price above Mark's?");
  }

  @Test
  void leaves_a_placeholder_of_no_name_alone() {
    assertThat(Mask.over("Sarah wants it", FINDER).restore("Name0 Name2 Name1 Name99999"))
        .isEqualTo("Name0 Name2 Sarah Name99999");
  }

  @Test
  void masks_nothing_if_told_so() {
    Mask mask = Mask.none("Sarah wants it");

    assertThat(List.of(mask.masked(), mask.restore("Name1 asks")))
        .containsExactly("Sarah wants it", "Name1 asks");
  }

  @Test
  void prints_no_name() {
    assertThat(Mask.over("Sarah wants it", FINDER).toString()).isEqualTo("Mask[1 names]");
  }

  /** Whatever is between names, and whatever they are, the way back leads to the message. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void finds_the_way_back(long seed) {
    Random random = new Random(seed);
    List<String> parts =
        List.of(
            "Zoë",
            "O'Neill",
            "Brightline",
            "李明",
            "the",
            "price",
            "20%",
            ",",
            "’s",
            "Ångström",
            "$1");
    for (int i = 0; i < 200; i++) {
      StringBuilder message = new StringBuilder("they say");
      for (int word = random.nextInt(9); word >= 0; word--) {
        message.append(' ').append(parts.get(random.nextInt(parts.size())));
      }
      Mask mask = Mask.over(message.toString(), FINDER);

      assertThat(mask.restore(mask.masked())).as("seed %d", seed).isEqualTo(message.toString());
      assertThat(mask.masked()).as("seed %d", seed).doesNotContain("Zoë", "Neill", "Bright", "Ång");
    }
  }
}
