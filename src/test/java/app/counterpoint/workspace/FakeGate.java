package app.counterpoint.workspace;

import app.counterpoint.TestObjects;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A gate that says what it was told; {@link TestObjects#DEAL_ACME} is known and internal. */
public final class FakeGate implements Gate {
  private final Map<ChannelId, String> names =
      new HashMap<>(
          Map.of(TestObjects.DEAL_ACME, "deal-acme", TestObjects.SALES_FLOOR, "sales-floor"));
  private Audience audience = Audience.internal("deal-acme", 5);
  private int asked;

  /** Names a channel. */
  public void name(ChannelId channel, String name) {
    names.put(channel, name);
  }

  /** From now on every channel has these readers. */
  public void audience(Audience readers) {
    audience = readers;
  }

  /** How often it was asked who reads a channel. */
  public int asked() {
    return asked;
  }

  @Override
  public Audience audience(ChannelId channel) {
    asked++;
    return audience;
  }

  @Override
  public Standing standing(PersonId person) {
    return Standing.OURS;
  }

  @Override
  public Optional<String> name(ChannelId channel) {
    return Optional.ofNullable(names.get(channel));
  }
}
