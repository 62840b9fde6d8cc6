package app.counterpoint.localslack;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what changes, so that a page or a test can wait for the next change. */
final class Changes {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition happened = lock.newCondition();
  private long count;

  void happen() {
    lock.lock();
    try {
      count++;
      happened.signalAll();
    } finally {
      lock.unlock();
    }
  }

  long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until more than {@code seen} changes have happened, or the time is up. */
  long await(long seen, Duration atMost) throws InterruptedException {
    long left = atMost.toNanos();
    lock.lock();
    try {
      while (count <= seen && left > 0) {
        left = happened.awaitNanos(left);
      }
      return count;
    } finally {
      lock.unlock();
    }
  }
}
