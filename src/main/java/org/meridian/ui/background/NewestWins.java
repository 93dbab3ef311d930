package org.meridian.ui.background;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Turns a stream of requests into a stream of answers in which a stale answer never wins: at most
 * one request is worked on, at most one waits (the newest), and an answer is handed on only if no
 * newer request has come meanwhile.
 *
 * <p>All methods are called on the thread behind {@code ui}; only {@code work} runs elsewhere.
 *
 * @param <I> a request
 * @param <O> an answer
 */
public final class NewestWins<I, O> {

  private final Executor worker;
  private final Executor ui;
  private final Function<? super I, ? extends O> work;
  private final Consumer<? super O> publish;
  private final Consumer<Throwable> failed;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private I waiting;

  /**
   * @param worker runs the work
   * @param ui runs what follows from it, and is where requests come from
   * @param work turns a request into an answer; pure
   * @param publish takes an answer that is still the newest
   * @param failed takes what the work threw, if the request is still the newest
   */
  public NewestWins(
      Executor worker,
      Executor ui,
      Function<? super I, ? extends O> work,
      Consumer<? super O> publish,
      Consumer<Throwable> failed) {
    this.worker = worker;
    this.ui = ui;
    this.work = work;
    this.publish = publish;
    this.failed = failed;
  }

  /** Whether a request is being worked on. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Asks for an answer; replaces a request that still waits. */
  public void submit(I request) {
    waiting = request;
    if (!busy.get()) {
      startNext();
    }
  }

  private void startNext() {
    I request = waiting;
    waiting = null;
    busy.set(true);
    Background.<O>start(worker, () -> work.apply(request))
        .whenComplete((answer, failure) -> ui.execute(() -> finish(answer, failure)));
  }

  private void finish(O answer, Throwable failure) {
    if (waiting != null) {
      startNext();
      return;
    }
    busy.set(false);
    if (failure == null) {
      publish.accept(answer);
    } else {
      failed.accept(Background.cause(failure));
    }
  }
}
