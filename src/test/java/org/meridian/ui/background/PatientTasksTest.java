package org.meridian.ui.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes beside a picture waits for the picture, but not for ever. */
class PatientTasksTest {

  private final Deque<Runnable> workers = new ArrayDeque<>();
  private final Deque<Runnable> afterwards = new ArrayDeque<>();
  private final Deque<Runnable> atTheLatest = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final PatientTasks tasks =
      new PatientTasks(workers::add, afterwards::add, atTheLatest::add);

  private static void drain(Deque<Runnable> queue) {
    while (!queue.isEmpty()) {
      queue.poll().run();
    }
  }

  private void drainAll() {
    while (!workers.isEmpty() || !afterwards.isEmpty()) {
      drain(workers);
      drain(afterwards);
    }
  }

  @Test
  void waitsForWhatIsAskedForInTheSameBreath() {
    tasks.patient(() -> done.add("bands"));
    tasks.urgent(() -> done.add("picture"));
    drain(afterwards);
    assertThat(workers).hasSize(1);
    assertThat(tasks.isEmpty()).isFalse();
    drainAll();
    assertThat(done).containsExactly("picture", "bands");
    assertThat(tasks.isEmpty()).isTrue();
  }

  @Test
  void startsSoonWhereNothingIsUrgent() {
    tasks.patient(() -> done.add("bands"));
    drainAll();
    assertThat(done).containsExactly("bands");
  }

  @Test
  void startsAfterTheLongestTimeOnce() {
    tasks.urgent(() -> done.add("picture"));
    tasks.patient(() -> done.add("bands"));
    drain(atTheLatest);
    drainAll();
    assertThat(done).containsExactly("picture", "bands");
  }

  @Test
  void startsAfterUrgentWorkThatFailed() {
    tasks.urgent(
        () -> {
          throw new IllegalStateException("no picture");
        });
    tasks.patient(() -> done.add("bands"));
    drain(afterwards);
    assertThat(workers).hasSize(1);
    assertThatThrownBy(workers.poll()::run).hasMessage("no picture");
    drainAll();
    assertThat(done).containsExactly("bands");
  }

  @Test
  void whatIsHeldWaitsUntilItIsReleased() {
    tasks.hold();
    tasks.patient(() -> done.add("bands"));
    tasks.urgent(() -> done.add("picture"));
    drainAll();
    drain(atTheLatest);
    drainAll();
    assertThat(done).containsExactly("picture");
    tasks.release();
    drainAll();
    assertThat(done).containsExactly("picture", "bands");
    tasks.patient(() -> done.add("words"));
    drainAll();
    assertThat(done).containsExactly("picture", "bands", "words");
  }
}
