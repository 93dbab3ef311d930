package org.meridian.ui.clusters;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.meridian.cluster.Cluster;

/** The cluster that the pointer is on, in whichever part: all parts light it. */
final class ClusterLight {

  private final ClusterBench bench;
  private final ReadOnlyStringWrapper identity = new ReadOnlyStringWrapper("");

  /**
   * @param hovered the city under the pointer, whose cluster is lit while clusters are looked at
   */
  ClusterLight(ClusterBench bench, ObservableValue<Optional<String>> hovered) {
    this.bench = bench;
    hovered.subscribe(this::follow);
  }

  private void follow(Optional<String> city) {
    if (bench.onTop().get()) {
      city.flatMap(bench::holding).ifPresentOrElse(this::on, this::off);
    }
  }

  /** The identity of the cluster; empty for none. */
  ReadOnlyStringProperty identity() {
    return identity.getReadOnlyProperty();
  }

  /** The cluster; empty for none, or for one that there is not at the present radius. */
  Optional<Cluster> cluster() {
    return bench.clusters().flatMap(found -> found.of(identity.get()));
  }

  /** Lights a cluster by identity. */
  void on(String lit) {
    identity.set(lit);
  }

  /** Lights a cluster. */
  void on(Cluster cluster) {
    bench.clusters().ifPresent(found -> on(found.analysis().identity(cluster).id()));
  }

  /** Lights the cluster of a number on the screen; empty for none. */
  void on(OptionalInt number) {
    bench.numbered(number).ifPresentOrElse(this::on, this::off);
  }

  /** Lights none. */
  void off() {
    identity.set("");
  }
}
