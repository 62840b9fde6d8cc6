package app.counterpoint.localslack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which methods fail, how, and how often still. Safe for any number of threads. */
final class Failures {
  static final int ALWAYS = Integer.MAX_VALUE;

  private record Planned(Failure failure, int left) {}

  private final Map<String, Planned> byMethod = new HashMap<>();
  private int lifted;

  synchronized void plan(String method, Failure failure, int times) {
    byMethod.put(method, new Planned(failure, times));
  }

  synchronized void recover(String method) {
    byMethod.remove(method);
    lifted++;
    notifyAll();
  }

  /** How the next call of a method fails; counts it. */
  synchronized Optional<Failure> next(String method) {
    Planned planned = byMethod.get(method);
    if (planned == null) {
      return Optional.empty();
    }
    int left = planned.left() == ALWAYS ? ALWAYS : planned.left() - 1;
    if (left > 0) {
      byMethod.put(method, new Planned(planned.failure(), left));
    } else {
      byMethod.remove(method);
    }
    return Optional.of(planned.failure());
  }

  /** How many failures were lifted so far. */
  synchronized int lifted() {
    return lifted;
  }

  /** Waits until more failures were lifted than {@code before}, or all is over. */
  synchronized void hang(int before) throws InterruptedException {
    while (lifted == before) {
      wait();
    }
  }

  /** Lets everybody go who hangs. */
  synchronized void close() {
    lifted++;
    byMethod.clear();
    notifyAll();
  }
}
