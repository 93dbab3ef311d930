package org.meridian.ui.state;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.model.address.CityAddress;

/**
 * The score that is being traced, for whoever offers, marks or shows it, and the request to see its
 * trace. It is no part of the scenario. Lives on the JavaFX thread.
 */
public final class TracedScore {

  private final ReadOnlyObjectWrapper<Optional<CityAddress>> traced =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();

  /** What is being traced. */
  public ReadOnlyObjectProperty<Optional<CityAddress>> traced() {
    return traced.getReadOnlyProperty();
  }

  /** Changes whenever the trace is to be brought to the front. */
  public ReadOnlyIntegerProperty opened() {
    return opened.getReadOnlyProperty();
  }

  /** Traces the score of a city in a node, and brings the trace to the front. */
  public void follow(String city, String node) {
    traced.set(Optional.of(CityAddress.score(city, node)));
    opened.set(opened.get() + 1);
  }

  /** Traces the same node for another city, if anything is being traced. */
  void turnTo(String city) {
    traced.get().ifPresent(now -> traced.set(Optional.of(now.withCity(city))));
  }

  /** Stops tracing. */
  public void close() {
    traced.set(Optional.empty());
  }
}
