package org.meridian.ui.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class NewestWinsTest {

  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final List<String> answers = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> worked = new ArrayList<>();
  private final NewestWins<String, String> newest =
      new NewestWins<>(worker::add, Runnable::run, this::work, answers::add, failures::add);

  private String work(String request) {
    worked.add(request);
    if (request.isEmpty()) {
      throw new IllegalStateException("nothing to do");
    }
    return request.toUpperCase(java.util.Locale.ROOT);
  }

  @Test
  void oneRequestHasOneAnswer() {
    newest.submit("a");
    assertThat(newest.busy().get()).isTrue();
    worker.remove().run();
    assertThat(answers).containsExactly("A");
    assertThat(newest.busy().get()).isFalse();
  }

  @Test
  void aStaleAnswerIsNotHandedOnAndOvertakenRequestsAreNotWorkedOn() {
    newest.submit("a");
    newest.submit("b");
    newest.submit("c");
    worker.remove().run();
    assertThat(answers).isEmpty();
    worker.remove().run();
    assertThat(answers).containsExactly("C");
    assertThat(worked).containsExactly("a", "c");
    assertThat(worker).isEmpty();
  }

  @Test
  void aFailureIsHandedOnAndTheNextRequestIsWorkedOn() {
    newest.submit("");
    worker.remove().run();
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    newest.submit("a");
    worker.remove().run();
    assertThat(answers).containsExactly("A");
  }
}
