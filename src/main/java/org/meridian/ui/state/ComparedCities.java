package org.meridian.ui.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The cities whose profiles stand side by side, by id, and the request to show them. It is no part
 * of the scenario. Lives on the JavaFX thread.
 */
public final class ComparedCities {

  /** So many cities fit side by side. */
  public static final int MOST = 4;

  private final ReadOnlyObjectWrapper<List<String>> cities = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();

  /** The cities' ids, in the order they were added; an immutable list each time. */
  public ReadOnlyObjectProperty<List<String>> cities() {
    return cities.getReadOnlyProperty();
  }

  /** Changes whenever the profiles are to be brought to the front. */
  public ReadOnlyIntegerProperty opened() {
    return opened.getReadOnlyProperty();
  }

  /** Whether no further city fits. */
  public boolean isFull() {
    return cities.get().size() >= MOST;
  }

  /** Whether a city can be added. */
  public boolean canAdd(String id) {
    return !isFull() && !cities.get().contains(id);
  }

  /**
   * Brings profiles to the front: as they stand if all these cities are among them, otherwise of
   * these cities alone, at most {@link #MOST}.
   */
  public void open(Collection<String> ids) {
    if (!cities.get().containsAll(ids)) {
      cities.set(ids.stream().distinct().limit(MOST).toList());
    }
    opened.set(opened.get() + 1);
  }

  /** Puts exactly these cities side by side, at most {@link #MOST}, without asking for them. */
  public void show(List<String> ids) {
    List<String> next = ids.stream().distinct().limit(MOST).toList();
    if (!next.equals(cities.get())) {
      cities.set(next);
    }
  }

  /** Adds a city if it can be added. */
  public void add(String id) {
    if (canAdd(id)) {
      List<String> more = new ArrayList<>(cities.get());
      more.add(id);
      cities.set(List.copyOf(more));
    }
  }

  /** Takes a city out. */
  public void remove(String id) {
    retain(other -> !other.equals(id));
  }

  /** Keeps only some cities, as when a dataset is opened that lacks the others. */
  void retain(Predicate<String> kept) {
    List<String> rest = cities.get().stream().filter(kept).toList();
    if (!rest.equals(cities.get())) {
      cities.set(rest);
    }
  }
}
