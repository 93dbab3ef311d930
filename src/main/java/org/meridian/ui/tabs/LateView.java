package org.meridian.ui.tabs;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.meridian.view.ShownView;

/**
 * What stands in the window for a view, made when somebody first looks at it, exports it or puts a
 * step of a story back: a window with twenty views opens as fast as one with two. Use it on the
 * JavaFX thread.
 *
 * @param <T> what is made
 */
public final class LateView<T extends Node> implements Supplier<Node> {

  private final Supplier<T> maker;
  private T made;

  /**
   * @param maker makes it; called once
   */
  public LateView(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }

  /** What it answers, made by then. */
  public <R> Supplier<R> asked(Function<T, R> question) {
    return () -> question.apply(get());
  }

  /** What takes values for it, made by then. */
  public <A> Consumer<A> given(BiConsumer<T, A> taker) {
    return value -> taker.accept(get(), value);
  }

  /**
   * The control that it is.
   *
   * @param shown what an export shows now
   */
  public ViewControl control(Function<T, Optional<ShownView>> shown) {
    return ViewControl.late(this, asked(shown));
  }
}
