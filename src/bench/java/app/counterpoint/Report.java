package app.counterpoint;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures beside their targets. */
final class Report {
  private static final double MOST_ACK_MILLIS = 100;
  private static final double MOST_READY_MILLIS = 3_000;
  private static final double MOST_FIRST_MILLIS = 1_000;
  private static final double MOST_MEMORY = 400;
  private static final double NANOS = 1_000_000;

  private final StringBuilder table = new StringBuilder();
  private boolean kept = true;

  Report(String what) {
    table.append(what).append('\n');
    line("figure", "measured", "target", "");
  }

  /** How busy the machine was in the last minute, others included. */
  static double loadAverage() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  void ready(Duration took) {
    figure("start to ready", millis(took), MOST_READY_MILLIS, "ms");
  }

  void first(SlashCommands.Ack ack) {
    figure("first command", millis(ack.took()), MOST_FIRST_MILLIS, "ms");
  }

  void acks(List<SlashCommands.Ack> acks) {
    List<Double> sorted =
        new ArrayList<>(acks.stream().map(a -> millis(a.took())).sorted().toList());
    info("ack p50", percentile(sorted, 50), "ms");
    figure("ack p99", percentile(sorted, 99), MOST_ACK_MILLIS, "ms");
    info("ack max", percentile(sorted, 100), "ms");
    info("with a card", acks.stream().filter(SlashCommands.Ack::card).count(), "of " + acks.size());
    figure("failed", acks.stream().filter(ack -> !ack.good()).count(), 1, "");
  }

  void work(Duration ofOneCommand) {
    info("work a command", millis(ofOneCommand), "ms of a core");
  }

  void memory(double mebibytes) {
    figure("resident memory", mebibytes, MOST_MEMORY, "MiB");
  }

  String table() {
    return table.toString();
  }

  boolean isKept() {
    return kept;
  }

  private static double millis(Duration took) {
    return took.toNanos() / NANOS;
  }

  /** The least value that so many of a hundred do not exceed. */
  private static double percentile(List<Double> sorted, int percent) {
    return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
  }

  private void figure(String name, double measured, double below, String unit) {
    boolean good = measured < below;
    kept &= good;
    line(name, number(measured) + " " + unit, "< " + number(below), good ? "" : "MISSED");
  }

  private void info(String name, double measured, String unit) {
    line(name, number(measured) + " " + unit, "", "");
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  private void line(String name, String measured, String target, String verdict) {
    table.append(String.format("%-16s %16s %9s  %s%n", name, measured, target, verdict));
  }
}
