package org.meridian.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectPropertyBase;

/**
 * Holds the one state. Whatever is read off it is read off the state of the moment: the state is
 * exchanged first, and only then does anybody hear of it. Lives on the JavaFX thread.
 */
final class ExplorationState {

  private final List<Facet<?>> facets = new ArrayList<>();
  private Exploration now;

  /** The state; null until a dataset is open. */
  Exploration get() {
    return now;
  }

  /** Exchanges dataset, scenario, result and selection in one step. */
  void set(Exploration next) {
    now = next;
    facets.forEach(Facet::tell);
  }

  /** Makes another state of the one there is; does nothing until a dataset is open. */
  void update(UnaryOperator<Exploration> change) {
    if (now != null) {
      set(change.apply(now));
    }
  }

  /**
   * A part of the state, to watch. Who hears of one part finds all others exchanged as well.
   *
   * @param reading reads the part off a state
   * @param none stands for it until a dataset is open
   */
  <T> ReadOnlyObjectProperty<T> facet(Function<Exploration, T> reading, T none) {
    Facet<T> facet = new Facet<>(reading, none);
    facets.add(facet);
    return facet;
  }

  private final class Facet<T> extends ReadOnlyObjectPropertyBase<T> {

    private final Function<Exploration, T> reading;
    private final T none;
    private T told;

    Facet(Function<Exploration, T> reading, T none) {
      this.reading = reading;
      this.none = none;
      told = none;
    }

    @Override
    public T get() {
      return now == null ? none : reading.apply(now);
    }

    void tell() {
      T next = get();
      if (!Objects.equals(told, next)) {
        told = next;
        fireValueChangedEvent();
      }
    }

    @Override
    public Object getBean() {
      return null;
    }

    @Override
    public String getName() {
      return "";
    }
  }
}
