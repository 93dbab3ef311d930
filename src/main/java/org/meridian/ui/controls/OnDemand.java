package org.meridian.ui.controls;

import java.util.function.Supplier;

/**
 * Something made when it is first asked for, and then kept. Lives on the JavaFX thread.
 *
 * @param <T> what is made
 */
final class OnDemand<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private T made;

  private OnDemand(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Makes it at the first asking. */
  static <T> OnDemand<T> of(Supplier<T> maker) {
    return new OnDemand<>(maker);
  }

  @Override
  public T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
